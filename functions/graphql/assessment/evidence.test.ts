import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../../domain/assessment/record/content-hash.ts';
import type { Site } from '../../../domain/assessment/site/site.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { HeldData } from '../held-data.ts';
import { ask } from '../testing/ask-api.ts';
import { governedRecords } from './governed-records.ts';
import {
  changed,
  darlastonFacts,
  darlastonSite,
  on,
  publishedAssessment,
  type Standing,
  screenedDraft,
} from './testing/desk.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

interface Pack {
  readonly hash: string;
  readonly verified: boolean;
  readonly canonical: string;
  readonly licences: readonly string[];
  readonly items: readonly { readonly id: string; readonly rows: readonly { readonly about: string }[] }[];
  readonly changes: {
    readonly sentence: string;
    readonly changes: readonly { readonly about: string }[];
  } | null;
  readonly underTodaysData: { readonly changes: readonly unknown[] };
}

const packs = async (who: 'amina' | 'public', { id }: Standing): Promise<readonly Pack[]> => {
  const { data, errors } = await office.as<{ assessment: { evidence: Pack[] } }>(
    who,
    `query Q($id: ID!) { assessment(id: $id) { evidence {
      hash verified canonical licences items { id rows { about } }
      changes { sentence changes { about } } underTodaysData { changes { about } }
    } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return data.assessment.evidence;
};

describe('evidence of an assessment', () => {
  it('is frozen: its bytes give its hash, it can be made again, and nothing differs under the same data', async () => {
    const [pack] = await packs('amina', await screenedDraft(office));
    if (!pack) throw new Error('There is a pack.');
    expect(contentHash(JSON.parse(pack.canonical))).toBe(pack.hash);
    expect(pack.verified).toBe(true);
    expect(pack.underTodaysData.changes).toEqual([]);
    expect(pack.changes).toBeNull();
    expect(pack.licences.join(' ')).toContain('Crown copyright');
    const wards = pack.items.find(({ id }) => id === 'areasTouched')?.rows.map(({ about }) => about);
    expect(wards?.join()).toContain('Darlaston');
  });

  it('shows what changed when it is made anew for another site', async () => {
    const draft = await screenedDraft(office);
    const moved = await changed(office, 'amina', 'changeAssessment', {
      ...on(draft),
      site: { aroundPostcode: { postcode: 'WS8 7JB', radiusMetres: 150 } },
    });
    const again = await changed(office, 'amina', 'makeEvidence', on(moved));
    const [newest, first] = await packs('amina', again);
    expect(first?.changes).toBeNull();
    expect(newest?.changes?.changes.length).toBeGreaterThan(5);
    expect(newest?.changes?.sentence).toMatch(/\w/);
  });

  it('tells the public nothing of assessments that are not published, and gives the hash of what it tells', async () => {
    await changed(office, 'boris', 'createAssessment', {
      facts: { ...darlastonFacts, title: 'Canary scheme next door' },
      site: darlastonSite,
    });
    const published = await publishedAssessment(office);
    const [forOfficer] = await packs('amina', published);
    const [forPublic] = await packs('public', published);
    expect(forOfficer?.canonical).toContain('Canary scheme next door');
    expect(JSON.stringify(forPublic)).not.toContain('Canary scheme next door');
    expect(forPublic?.hash).toBe(contentHash(JSON.parse(forPublic?.canonical ?? '')));
    expect(forPublic?.hash).not.toBe(forOfficer?.hash);
  });
});

describe('options of a scheme', () => {
  interface Options {
    readonly assessment: {
      readonly options: {
        readonly options: readonly {
          readonly name: string;
          readonly measures: readonly { readonly code: string; readonly difference: number | null }[];
        }[];
      };
    };
  }

  it('lie beside doing nothing, and each loss and gain is counted by the rules of the map', async () => {
    const draft = await screenedDraft(office);
    const hall = { name: 'Made-up hall', kind: 'community-centre', position: { lon: -2.0325, lat: 52.5695 } };
    await changed(office, 'amina', 'changeAssessment', {
      ...on(draft),
      options: [
        { id: 'a', name: 'As drawn' },
        { id: 'b', name: 'With a hall', copyOf: 'a', opens: [hall] },
      ],
    });
    const { data, errors } = await office.as<Options>(
      'amina',
      `query Q($id: ID!) { assessment(id: $id) { options { options { name measures { code difference } } } } }`,
      { id: draft.id },
    );
    expect(errors).toEqual([]);
    const { options } = data.assessment.options;
    expect(options.map(({ name }) => name)).toEqual(['Doing nothing', 'As drawn', 'With a hall']);
    const places = options.map(
      ({ measures }) => measures.find(({ code }) => code === 'open-meeting-places-800')?.difference,
    );
    expect(places).toEqual([0, 0, 1]);
  });

  interface Measures {
    readonly assessment: {
      readonly evidence: readonly {
        readonly items: readonly {
          readonly id: string;
          readonly rows: readonly {
            readonly about: string;
            readonly facts: readonly { readonly name: string; readonly value: string }[];
          }[];
        }[];
      }[];
      readonly options: {
        readonly options: readonly {
          readonly name: string;
          readonly measures: readonly Readonly<Record<string, string | number | null>>[];
        }[];
      };
    };
  }

  it('have at least twelve measures with formula, source and limits, which say what the evidence pack says', async () => {
    const draft = await screenedDraft(office);
    const hall = { name: 'Made-up hall', kind: 'community-centre', position: { lon: -2.0325, lat: 52.5695 } };
    await changed(office, 'amina', 'changeAssessment', {
      ...on(draft),
      options: [{ id: 'a', name: 'With a hall', homes: 40, opens: [hall] }],
    });
    const { data, errors } = await office.as<Measures>(
      'amina',
      `query Q($id: ID!) { assessment(id: $id) {
        evidence { items { id rows { about facts { name value } } } }
        options { options { name measures {
          code group name unit formula source limits note differenceNote
          value lower upper difference differenceLower differenceUpper
        } } }
      } }`,
      { id: draft.id },
    );
    expect(errors).toEqual([]);
    const { evidence, options } = data.assessment;
    const [nothing, withHall] = options.options;
    expect(nothing?.measures.length).toBeGreaterThanOrEqual(12);
    expect(withHall?.measures.map(({ code }) => code)).toEqual(nothing?.measures.map(({ code }) => code));
    for (const { code, group, unit, formula, source, limits } of nothing?.measures ?? []) {
      for (const words of [group, unit, formula, source, limits]) expect(words, String(code)).toMatch(/\w/);
    }
    const rowsOf = (item: string) => evidence[0]?.items.find(({ id }) => id === item)?.rows ?? [];
    const fact = (item: string, about: string, name: string) =>
      rowsOf(item)
        .find((row) => row.about === about)
        ?.facts.find((each) => each.name === name)?.value;
    const value = (of: typeof nothing, code: string) =>
      of?.measures.find((each) => each.code === code)?.value;
    for (const metres of [400, 800, 1600]) {
      const people = value(nothing, `residents-near-${metres}`);
      expect(`about ${people?.toLocaleString('en-GB')}`).toBe(
        fact('peopleTouched', `People within ${metres} m`, 'headline'),
      );
    }
    expect(value(nothing, 'chance-of-difference')?.toString()).toBe(
      Number(fact('profile', 'Near the site, by ethnic group', 'Blau')).toString(),
    );
    const open = rowsOf('venues').filter(({ facts }) => facts.some((each) => each.value === 'open'));
    expect(value(nothing, 'open-meeting-places-1600')).toBe(open.length);
    expect(`${value(nothing, 'nearest-meeting-place')} m`).toBe(
      open[0]?.facts.find(({ name }) => name === 'distance')?.value,
    );
    expect(withHall?.measures.find(({ code }) => code === 'open-meeting-places-400')).toMatchObject({
      difference: 1,
      upper: null,
      note: 'Places may be missing from the register: this is the least there are.',
    });
  });

  it('are compared once for the same words on the same day, and anew for others', async () => {
    const { stored, dataset } = office.loaded;
    const { optionRuns } = new HeldData(stored(dataset.version));
    const site: Site = {
      geometry: { type: 'Polygon', coordinates: darlastonSite.drawn.coordinates },
      areaSquareMetres: 40_717,
      shareOutsideBorough: 0,
      given: { how: 'DRAWN' },
    };
    const option = { id: 'a', name: 'As drawn', site, closes: [], opens: [] };
    const day = '2026-11-22' as CalendarDate;
    const first = await optionRuns.compare([option], day);
    expect(first?.readings.length).toBe(2);
    expect(await optionRuns.compare([structuredClone(option)], day)).toBe(first);
    expect(await optionRuns.compare([{ ...option, homes: 9 }], day)).not.toBe(first);
    expect(await optionRuns.compare([option], '2026-11-23' as CalendarDate)).not.toBe(first);
  });
});

describe('a site that is not right', () => {
  it.each([
    [{ typed: '-2.03, 52.57\n-2.02, 52.58' }, /corners|positions|three/i],
    [{ wards: ['E05009999'] }, /E05009999/],
    [{ aroundPostcode: { postcode: 'B1 1AA', radiusMetres: 100 } }, /B1 1AA/],
    [
      {
        drawn: {
          type: 'Polygon',
          coordinates: [
            [
              [-2.03, 52.56],
              [-2.02, 52.57],
              [-2.03, 52.57],
              [-2.02, 52.56],
              [-2.03, 52.56],
            ],
          ],
        },
      },
      /cross/,
    ],
  ])('is refused with the field and the place: %j', async (site, message) => {
    const { errors } = await office.as(
      'public',
      'query Q($site: SiteInput!) { readSite(site: $site) { given } }',
      {
        site,
      },
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(String(errors[0]?.extensions.field)).toMatch(/^site\./);
    expect(errors[0]?.message).toMatch(message);
  });
});

describe('what is asked for again and again in one request', () => {
  it('reads the register once', async () => {
    const { api, meter } = office.loaded.container();
    await ask(api, '{ assessments(first: 1) { totalCount } }');
    const before = meter.requests;
    await ask(api, '{ assessments(first: 1) { totalCount } }');
    const once = meter.requests - before;
    const names = Array.from({ length: 20 }, (_, n) => `a${n}: assessments(first: 1) { totalCount }`);
    const { errors } = await ask(api, `{ ${names.join(' ')} }`);
    expect(errors).toEqual([]);
    expect(meter.requests - before - once).toBe(once);
  });

  it('checks a pack once', async () => {
    const records = governedRecords(office.loaded.connection);
    const { id } = await screenedDraft(office);
    const [reference] = (await records.revisions.latest(id))?.record.content.evidence ?? [];
    if (!reference) throw new Error('There is a pack.');
    expect(await records.evidence.verified(reference.hash)).toBe(true);
    expect(records.evidence.verified(reference.hash)).toBe(records.evidence.verified(reference.hash));
    await expect(records.evidence.verified('0'.repeat(64))).rejects.toThrow(/missing/);
  });

  it('checks no more sites than are checked in good time', async () => {
    const names = Array.from({ length: 11 }, (_, n) => `a${n}: readSite(site: $site) { given }`);
    const query = `query Q($site: SiteInput!) { ${names.join(' ')} }`;
    const { errors } = await office.as('public', query, { site: darlastonSite });
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});
