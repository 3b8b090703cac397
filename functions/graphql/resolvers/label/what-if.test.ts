import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toApiClassification } from '../../../../domain/cohesion-label/classification/api-classification.ts';
import type { ClassificationRun } from '../../../../domain/cohesion-label/classification/classification.ts';
import { classifyAreas } from '../../../../domain/cohesion-label/classification/classify-areas.ts';
import type { ClassifyAreasInput } from '../../../../domain/cohesion-label/classification/classify-areas-input.ts';
import {
  applyWhatIf,
  classifyWhatIf,
  type WhatIf,
} from '../../../../domain/cohesion-label/classification/what-if.ts';
import { ethnicGroupIndicators } from '../../../../domain/cohesion-label/diversity/ethnic-groups.ts';
import { createWardIndex } from '../../../../domain/geography/ward-index.ts';
import { told } from '../../../../domain/messages/testing/told.ts';
import { toldAll } from '../../../../domain/messages/testing/told-all.ts';
import { publishedParameters } from '../../../../domain/method/method.ts';
import { pairAreas } from '../../../../domain/pairing/pair-areas.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { residentsWithinReach } from '../../../../domain/reach/residents-within-reach.ts';
import { whereNext } from '../../../../domain/reach/where-next.ts';
import type { Venue } from '../../../../domain/records/venue.ts';
import type { Api } from '../../create-api.ts';
import { ask, errorOf } from '../../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const asOf = '2026-11-22' as CalendarDate;

/** The input of a run from the records alone, without store or API. */
function inputOf(level: 'WARD' | 'LOCALITY'): ClassifyAreasInput {
  const { dataset } = loaded;
  const drawn = dataset.areas.filter((area) => area.edition === '2004');
  const index = createWardIndex(drawn.filter((area) => area.level === 'WARD'));
  const groupings: readonly string[] = Object.values(ethnicGroupIndicators);
  return {
    ...dataset,
    level,
    asOf,
    areas: drawn,
    venueWard: ({ position }) => position && index.locate(position).area?.code,
    observations: dataset.observations.filter(
      ({ area, indicator }) => area.level === 'WARD' && groupings.includes(indicator),
    ),
    localityObservations: dataset.observations.filter(({ area }) => area.level === 'LOCALITY'),
    parameters: publishedParameters,
  };
}

interface Label {
  readonly area: { readonly code: string };
  readonly label: string;
  readonly bounds: readonly string[];
  readonly reasons: readonly string[];
  readonly firmnessSentence: string;
  readonly whatIf: string | null;
}
interface Run {
  readonly areas: readonly Label[];
  readonly whatIf: string | null;
  readonly notes: readonly string[];
  readonly summary: string;
}
const query = `query Q($whatIf: WhatIfInput, $level: AreaLevel) { classification(level: $level, whatIf: $whatIf) { whatIf notes summary
  areas { area { code } label bounds reasons firmnessSentence whatIf } } }`;
const runOf = async (whatIf?: WhatIf, level = 'WARD'): Promise<Run> => {
  const { data, errors } = await ask<{ classification: Run }>(api, query, { whatIf, level });
  expect(errors).toEqual([]);
  return data.classification;
};
/** A run as the API answers it in English. */
const said = (run: ClassificationRun) => toldAll({ ...run, areas: run.areas.map(toApiClassification) });

const labelsOf = ({ areas }: { readonly areas: readonly Label[] }) =>
  areas.map(({ area, label, bounds, reasons, firmnessSentence }) => ({
    code: area.code,
    label,
    bounds,
    reasons,
    firmnessSentence,
  }));

const whatIfs: readonly [what: string, whatIf: WhatIf][] = [
  ['a line moved', { parameters: [{ name: 'diversityLow', value: 0.15 }] }],
  ['the 19 groups', { grouping: 'NINETEEN' }],
  [
    'fewer answers needed',
    {
      parameters: [
        { name: 'minimumKnownTests', value: 1 },
        { name: 'placesToMeet', value: 2 },
      ],
    },
  ],
  [
    'places opened, closed and added, and registers reviewed',
    {
      openVenues: ['caldmore-community-garden'],
      closeVenues: ['lib-brownhills-community-library'],
      addVenues: [{ kind: 'place-of-welcome', point: { lon: -1.93, lat: 52.65 } }],
      registersReviewed: true,
    },
  ],
];

describe('a what-if', () => {
  test.each(whatIfs)(
    'of %s gives the labels that the domain gives, for wards and localities',
    async (_, whatIf) => {
      for (const level of ['WARD', 'LOCALITY'] as const) {
        const run = await runOf(whatIf, level);
        const domain = said(classifyWhatIf(inputOf(level), whatIf));
        expect(labelsOf(run)).toEqual(labelsOf(domain));
        expect(run.whatIf).toBe(domain.whatIf);
        expect(run.notes).toContain(run.whatIf);
      }
    },
  );

  test('changes something, and nothing for those who ask without it, before or after', async () => {
    const before = await runOf();
    const tried = await Promise.all(whatIfs.map(([, whatIf]) => runOf(whatIf)));
    const after = await runOf();
    const fresh = loaded.container().api;
    const elsewhere = await ask<{ classification: Run }>(fresh, query, {});
    expect(after).toEqual(before);
    expect(elsewhere.data.classification).toEqual(before);
    expect(before.whatIf).toBeNull();
    expect(before.areas.every(({ whatIf }) => whatIf === null)).toBe(true);
    expect(labelsOf(before)).toEqual(labelsOf(said(classifyAreas(inputOf('WARD')))));
    for (const run of tried) {
      expect(labelsOf(run)).not.toEqual(labelsOf(before));
      expect(run.areas.every(({ whatIf }) => whatIf === run.whatIf)).toBe(true);
    }
  });

  test('of nothing is the published answer, without a banner', async () => {
    expect(await runOf({})).toEqual(await runOf());
    expect(await runOf({ parameters: [{ name: 'reach', value: 30 }], addVenues: [] })).toEqual(await runOf());
  });

  test('of one area is that of the run, and the method shows the values that were tried', async () => {
    const whatIf = { parameters: [{ name: 'diversityLow', value: 0.1 }] };
    const { data } = await ask<{
      area: { classification: Label };
      classification: { method: { parameters: { name: string; value: number }[] } };
    }>(
      api,
      'query Q($whatIf: WhatIfInput) { area(code: "E05001308") { classification(whatIf: $whatIf) { label whatIf } } classification(whatIf: $whatIf) { method { parameters { name value whatIfLeast whatIfMost whole } } } }',
      { whatIf },
    );
    expect(data.area.classification).toEqual({
      label: 'Not enough evidence',
      whatIf:
        'This is a what-if, not the published method: the line for low diversity is 0.1 instead of 0.2 (chance, 0 to 1).',
    });
    expect(data.classification.method.parameters[0]).toEqual({
      name: 'diversityLow',
      value: 0.1,
      whatIfLeast: 0.01,
      whatIfMost: 0.8,
      whole: false,
    });
  });

  test.each<[string, WhatIf, string, string]>([
    [
      'an unknown parameter',
      { parameters: [{ name: 'luck', value: 1 }] },
      'whatIf.parameters[0].name',
      'diversityLow',
    ],
    [
      'a value out of range',
      { parameters: [{ name: 'reach', value: 500 }] },
      'whatIf.parameters[0].value',
      'from 1 to 100',
    ],
    ['an unknown venue', { closeVenues: ['none'] }, 'whatIf.closeVenues[0]', 'no public venue'],
    [
      'an unknown kind',
      { addVenues: [{ kind: 'castle', point: { lon: -2, lat: 52.6 } }] },
      'whatIf.addVenues[0].kind',
      'community-centre',
    ],
  ])('with %s is refused, with the field and what is valid', async (_, whatIf, field, words) => {
    const error = await errorOf(api, query, { whatIf });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(error.message).toContain(words);
  });
});

describe('how firmly a label stands', () => {
  test('is told with each value, what would change it, the variants and the facts', async () => {
    const { data, errors } = await ask<{ area: { classification: Record<string, unknown> } }>(
      api,
      `{ area(code: "E05001308") { classification { firmness diversityFirmness practiceFirmness firmnessSentence methodStability
        flips { of name value atLeast threshold unit distance count flipsTo label changesLabel sentence }
        whatWouldChange { kind sentence label publicLabel diversity practice }
        methodVariants { family name label sameLabel note }
        diversity { grouping }
        facts { population groupsOfFive { group count } groupsOfNineteen { group } evidence { test kind value why unmeasured } } } } }`,
    );
    expect(errors).toEqual([]);
    const { classification } = data.area;
    expect(classification).toMatchObject({
      firmness: 'NOT_ENOUGH_EVIDENCE',
      diversityFirmness: 'FIRM',
      practiceFirmness: 'NOT_ENOUGH_EVIDENCE',
      methodStability: null,
      diversity: { grouping: 'FIVE' },
      facts: {
        population: 13438,
        groupsOfFive: expect.arrayContaining([{ group: 'White', count: 12517 }]),
        evidence: expect.arrayContaining([
          expect.objectContaining({ test: 'exchange', kind: 'NOT_KNOWN', value: null }),
        ]),
      },
    });
    expect(classification.flips).toHaveLength(6);
    expect(classification.flips).toContainEqual(
      expect.objectContaining({ of: 'placesToMeet', count: 2, flipsTo: 'PASS', changesLabel: false }),
    );
    expect(classification.whatWouldChange).toContainEqual(
      expect.objectContaining({
        kind: 'RECORDS',
        label: 'Cold spot (priority)',
        practice: 'THIN',
        diversity: 'LOW',
      }),
    );
    expect(classification.methodVariants).toHaveLength(23);
    expect(classification.methodVariants).toContainEqual({
      family: 'METHOD_CHOICE',
      name: 'Reach along streets instead of straight lines',
      label: null,
      sameLabel: null,
      note: 'No network of streets and paths is held.',
    });
  });
});

describe('reach and pairings under a what-if', () => {
  const whatIf: WhatIf = {
    parameters: [{ name: 'reachWalkMetres', value: 1000 }],
    closeVenues: ['lib-brownhills-community-library'],
    addVenues: [{ kind: 'place-of-welcome', point: { lon: -1.934, lat: 52.649 } }],
  };

  test('are what the published rules make of the changed records', async () => {
    const { data, errors } = await ask<{
      reach: { summary: string; whatIf: string; walkMetres: number; notes: string[]; areas: object[] };
      whereNext: { whatIf: string; gain: number; sentence: string; sites: { venue: { id: string } }[] };
    }>(
      api,
      `query Q($whatIf: WhatIfInput) {
        reach(whatIf: $whatIf) { summary whatIf walkMetres notes areas { area { code } share } }
        whereNext(places: 2, whatIf: $whatIf) { whatIf gain sentence sites { venue { id } } } }`,
      { whatIf },
    );
    expect(errors).toEqual([]);
    const { input, sentence: banner } = applyWhatIf(inputOf('WARD'), whatIf);
    const sentence = toldAll(banner);
    const run = residentsWithinReach({ ...input, target: 'MEETING_PLACE' });
    expect(data.reach.areas).toEqual(
      run.areas.map(({ area, share }) => ({ area: { code: area.code }, share: share ?? null })),
    );
    expect(data.reach).toMatchObject({ summary: told(run.summary), walkMetres: 1000, whatIf: sentence });
    expect(data.reach.notes).toContain(sentence);
    const plan = whereNext({
      ...input,
      target: 'MEETING_PLACE',
      places: 2,
      wardAt: (position) => input.venueWard({ position } as Venue),
    });
    expect(data.whereNext.sites.map(({ venue }) => venue.id)).toEqual(
      plan.sites.map(({ venue }) => venue.id),
    );
    expect(data.whereNext).toMatchObject({
      gain: plan.gain,
      sentence: told(plan.sentence),
      whatIf: sentence,
    });
  });

  test('leave what is on record as it is', async () => {
    const published = '{ reach { summary whatIf } pairings { sentence whatIf } }';
    const before = await ask(api, published);
    await ask(
      api,
      'query Q($whatIf: WhatIfInput) { reach(whatIf: $whatIf) { summary } pairings(whatIf: $whatIf) { sentence } }',
      { whatIf },
    );
    expect(await ask(api, published)).toEqual(before);
    expect(before.data).toMatchObject({ reach: { whatIf: null } });
  });

  test('pair the cold spots of the changed labels, of all wards and of one', async () => {
    const low: WhatIf = { parameters: [{ name: 'diversityLow', value: 0.1 }], registersReviewed: true };
    const { data, errors } = await ask<{
      pairings: { coldSpot: { code: string }; sentence: string; whatIf: string }[];
      area: { pairings: { sentence: string }[] };
    }>(
      api,
      `query Q($whatIf: WhatIfInput) {
        pairings(whatIf: $whatIf) { coldSpot { code } sentence whatIf }
        area(code: "E05001308") { pairings(whatIf: $whatIf) { sentence } } }`,
      { whatIf: low },
    );
    expect(errors).toEqual([]);
    const { input, sentence: banner } = applyWhatIf(inputOf('WARD'), low);
    const sentence = toldAll(banner);
    const pairs = pairAreas(input, classifyAreas(input));
    expect(data.pairings).toEqual(
      pairs.map((pair) => ({
        coldSpot: { code: pair.coldSpot.area.code },
        sentence: pair.sentence,
        whatIf: sentence,
      })),
    );
    expect(data.area.pairings).toEqual([]);
  });

  test('name the field that is wrong', async () => {
    const query = 'query Q($whatIf: WhatIfInput) { reach(whatIf: $whatIf) { summary } }';
    const error = await errorOf(api, query, { whatIf: { closeVenues: ['no-such-venue'] } });
    expect([error.extensions.code, error.message]).toEqual([
      'BAD_USER_INPUT',
      'whatIf.closeVenues[0]: no public venue has the id "no-such-venue".',
    ]);
  });
});
