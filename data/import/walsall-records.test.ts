import { beforeAll, describe, expect, test } from 'vitest';
import { createWardIndex } from '../../domain/geography/ward-index.ts';
import { statusAt } from '../../domain/place/status-at.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import { basisOf } from '../../domain/provenance/field-basis.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { walsallData } from './testing/walsall.ts';

let walsall: Dataset;
beforeAll(async () => {
  walsall = await walsallData();
});

const only = <T>(found: readonly T[]): T => {
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} found, 1 expected`);
  return first;
};
const venue = (id: string) => only(walsall.venues.filter((one) => one.id === id));
const observations = (indicator: string, code?: string) =>
  walsall.observations.filter(
    (one) => one.indicator === indicator && (code === undefined || one.area.code === code),
  );

describe('venues', () => {
  test('every row of both registers stands, placed or not, and every point lies in a ward', () => {
    expect(walsall.venues).toHaveLength(290);
    const placed = walsall.venues.filter(({ position }) => position);
    expect(placed).toHaveLength(231);
    expect(
      walsall.venues.filter(({ position, precision }) => !position !== (precision === 'NOT_KNOWN')),
    ).toEqual([]);
    const index = createWardIndex(
      walsall.areas.filter(({ level, boundary }) => level === 'WARD' && boundary),
    );
    expect(placed.filter(({ position }) => position && !index.locate(position).area)).toEqual([]);
  });

  test('a closed library is closed from its day on and was open before it', () => {
    const library = venue('lib-rushall-library-former');
    const on = (date: string) => statusAt(library, date as CalendarDate, { statusMaxAgeYears: 5 }).status;
    expect([on('2017-06-29'), on('2017-06-30'), on('2026-11-22')]).toEqual(['OPEN', 'CLOSED', 'CLOSED']);
  });

  test('whether Pelsall Library opens is not known, and both statements about it stand', () => {
    expect(venue('lib-pelsall-library').statusHistory.map(({ status, date }) => [status, date])).toEqual([
      ['CLOSED', '2017'],
      ['NOT_KNOWN', '2023'],
    ]);
  });

  test('the date of a status is the date of its evidence, and undated stays undated', () => {
    expect(venue('lib-aldridge-community-library').statusHistory).toEqual([
      { status: 'OPEN', date: '2023', statement: 'open (2023 (ACE return); dataset export 2025-04-28)' },
    ]);
    expect(venue('cou-walsall-town-hall').statusHistory).toEqual([
      { status: 'OPEN', statement: 'events venue (undated)' },
    ]);
  });

  test('a building that two sources list is one record, with both names, statuses and sources', () => {
    expect(walsall.venues.filter(({ sameBuildingAs }) => sameBuildingAs)).toEqual([]);
    expect(walsall.venues.flatMap(({ formerIds = [] }) => formerIds)).toHaveLength(27);
    const hub = venue('com-ryecroft-community-hub');
    expect(hub).toMatchObject({ formerIds: ['ryecroft-community-hub'], aliases: ['Ryecroft Hub'] });
    expect(hub.statusHistory.map(({ status, date }) => [status, date])).toEqual([
      ['OPEN', '2019-04'],
      ['NOT_KNOWN', '2020-02'],
      ['OPEN', '2025-10-31'],
    ]);
    expect(hub.otherSources?.[0]?.title).toContain('Walsall for All evaluation report');
    expect(venue('pow-st-matthew-s-church')).toMatchObject({ kind: 'faith', placeOfWelcome: true });
    // A library inside a centre is a place of its own; the warm space at the library is the library.
    expect(venue('lib-brownhills-community-library').formerIds).toEqual(['warm-brownhills-library']);
  });

  test('what names no place is no venue: entries without a name, parts of the borough, places beyond it', () => {
    expect(walsall.venues.filter(({ name }) => /unnamed|focus group|town centre/i.test(name))).toEqual([]);
    expect(
      walsall.venues.filter(({ kind }) => ['neighbourhood', 'town', 'town-centre'].includes(kind)),
    ).toEqual([]);
    expect(walsall.venues.filter(({ placeOfWelcome }) => placeOfWelcome)).toHaveLength(11);
  });

  test('opening times that a note told stand as opening times', () => {
    expect(venue('brownhills-community-centre').openingText).toBe(
      'Wednesdays 11:30-13:30: friendship group, free',
    );
    expect(walsall.venues.filter(({ note = '' }) => /\d:\d\d/.test(note))).toEqual([]);
  });

  test('projects, contacts and practice name a building by the record that stands for it', () => {
    const ids = new Set(walsall.venues.map(({ id }) => id));
    const named = [
      ...walsall.practiceEvidence.flatMap(({ venue: id }) => id ?? []),
      ...walsall.projects.flatMap(({ venues }) => venues),
      ...walsall.exchanges.flatMap(({ parties }) => parties.flatMap(({ venue: id }) => id ?? [])),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const residential = only(walsall.projects.filter(({ id }) => id === 'inter-school-residential'));
    expect(residential.venues).toContain('sch-137274');
    expect(basisOf(residential, 'venues', 'sch-137274')).toBe('DERIVED');
  });
});

test('nothing that is shipped carries the restricted mark, because what would carry it is left out', () => {
  const { venues, organisations, projects, exchanges, actions } = walsall;
  const marked = [venues, organisations, projects, exchanges, actions]
    .flat()
    .filter(({ restricted }) => restricted);
  expect(marked).toEqual([]);
});

describe('figures', () => {
  test('ethnic groups of each ward are one observation a grouping, and its parts add up to the residents', () => {
    for (const [indicator, parts] of [
      ['census-2021-ethnic-group-5', 5],
      ['census-2021-ethnic-group-19', 19],
    ] as const) {
      expect(observations(indicator)).toHaveLength(20);
      for (const { area, breakdown, value } of observations(indicator)) {
        expect(breakdown).toHaveLength(parts);
        expect(breakdown.reduce((sum, part) => sum + (part.value ?? 0), 0)).toBe(value);
        expect(value).toBe(only(walsall.areas.filter(({ code }) => code === area.code)).population);
      }
    }
    const palfrey = only(observations('census-2021-ethnic-group-19', 'E05001311'));
    expect(palfrey.breakdown.find(({ category }) => category === 'Asian: Pakistani')?.value).toBe(4_264);
  });

  test('religion, tenure and deprivation are held for every area they were published for', () => {
    expect(observations('census-2021-religion')).toHaveLength(20);
    expect(observations('census-2021-tenure')).toHaveLength(20);
    expect(observations('imd-2019-rank')).toHaveLength(167);
    expect(observations('imd-2025-rank')).toHaveLength(169);
    expect(only(observations('imd-2019-rank', 'E01010243')).value).toBe(22_884);
    expect(only(observations('imd-2019-ward-mean-score', 'E05001305')).value).toBe(53.14);
  });

  test('the 2008 baselines and targets, the Place Survey and the counts by locality are there', () => {
    const getOnWell = observations('nis-get-on-well').map(({ period, kind, value }) => [period, kind, value]);
    expect(getOnWell).toEqual([
      ['2007/08', 'BASELINE', 74],
      ['2008/09', 'TARGET', 76],
      ['2009/10', 'TARGET', 77],
    ]);
    expect(observations('ps-get-on-well').map(({ area }) => area.name)).toContain('Malvern Hills');
    expect([...observations('ps-get-on-well'), ...observations('ps-belong-immediate-area')]).toHaveLength(26);
    const byLocality = (indicator: string) =>
      ['north', 'south', 'east', 'west'].map((code) => only(observations(indicator, code)).value);
    expect(byLocality('esol-venues')).toEqual([2, 25, 4, 7]);
    expect(byLocality('esol-face-to-face-learners')).toEqual([82, 504, 58, 219]);
    expect(byLocality('pledge-organisations')).toEqual([10, 25, 11, 10]);
    expect(byLocality('pack-distributed')).toEqual([106, 325, 24, 27]);
  });

  test('a period stands where its source gives one: of all pledges the day of the board alone', () => {
    const pledges = walsall.observations.filter(({ indicator }) => indicator.startsWith('pledge-'));
    const dated = pledges.filter(({ period }) => period !== undefined);
    expect([pledges.length, dated.length]).toEqual([15, 4]);
    for (const { period, source } of dated)
      expect([period, source.title]).toEqual([
        '2020-09-20',
        expect.stringContaining('Partnership Board, minutes'),
      ]);
  });

  test('where a report disagrees with itself both numbers stand, each with its note', () => {
    const packs = observations('pack-distributed', 'E08000030');
    expect(packs.map(({ value, qualifier }) => [value, qualifier])).toEqual([
      [482, undefined],
      [600, 'over'],
    ]);
    expect(observations('wafa-artsmark-applications').map(({ value }) => value)).toEqual([7, 4]);
  });

  test('small numbers of people are not shown, nor the numbers they could be worked out from', () => {
    const hidden = walsall.observations.filter(({ status }) => status === 'SUPPRESSED');
    expect(hidden).toHaveLength(15);
    expect(
      hidden.filter(
        ({ value, breakdown }) => value !== undefined || breakdown.some((part) => part.value !== undefined),
      ),
    ).toEqual([]);
    const fewPeople = walsall.observations.filter(
      ({ unit, value, indicator }) =>
        unit === 'people' && !indicator.startsWith('census-') && (value ?? 10) < 10,
    );
    expect(fewPeople).toEqual([]);
  });
});
