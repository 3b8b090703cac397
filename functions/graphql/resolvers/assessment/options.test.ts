import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../../../domain/assessment/site/site.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { changed, darlastonSite, on, screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

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
        evidence { items { id: key rows { about facts { name value } } } }
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
    const { optionRuns } = new DataSnapshot(stored(dataset.version));
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
