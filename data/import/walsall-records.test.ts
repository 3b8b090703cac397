import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWardIndex } from '../../domain/geography/ward-index.ts';
import { statusAt } from '../../domain/place/status-at.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import { basisOf } from '../../domain/provenance/field-basis.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { readDataset } from './read-dataset.ts';

const folder = resolve(import.meta.dirname, '../walsall');
let walsall: Dataset;
beforeAll(async () => {
  walsall = await readDataset(folder);
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
    expect(walsall.venues).toHaveLength(232);
    const placed = walsall.venues.filter(({ position }) => position);
    expect(placed).toHaveLength(171);
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
    expect(walsall.venues.flatMap(({ formerIds = [] }) => formerIds)).toHaveLength(20);
    const hub = venue('com-ryecroft-community-hub');
    expect(hub).toMatchObject({ formerIds: ['ryecroft-community-hub'], aliases: ['Ryecroft Hub'] });
    expect(hub.statusHistory.map(({ status, date }) => [status, date])).toEqual([
      ['OPEN', '2019-04'],
      ['NOT_KNOWN', '2020-02'],
      ['OPEN', '2025-10-31'],
    ]);
    expect(hub.otherSources?.[0]?.title).toContain('Walsall for All evaluation report');
    expect(venue('pow-st-matthew-s-church')).toMatchObject({ kind: 'faith', placeOfWelcome: true });
    expect(venue('lib-brownhills-community-library').formerIds).toBeUndefined();
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

  test('projects and contacts name a building by the record that stands for it', () => {
    const ids = new Set(walsall.venues.map(({ id }) => id));
    const named = [
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

describe('who answers for an indicator', () => {
  test('is named only where a source names them: for the ten of the strategy of 2008', () => {
    const answered = walsall.indicators.filter(({ responsibleBody }) => responsibleBody !== undefined);
    expect(answered).toHaveLength(10);
    expect(new Set(answered.map(({ source }) => source.date))).toEqual(new Set(['2008-10-22']));
    expect(new Set(answered.map(({ responsibleBody }) => responsibleBody))).toEqual(
      new Set(['walsall-council', 'walsall-economic-partnership', 'safer-walsall-partnership']),
    );
  });

  test('is another thing than who delivered what it counts, which is read from the record of the work', () => {
    const films = only(walsall.indicators.filter(({ id }) => id === 'hc-films'));
    expect([films.responsibleBody, films.deliveredBy]).toEqual([undefined, 'method-in-motion']);
    const delivered = walsall.indicators.filter(({ deliveredBy }) => deliveredBy !== undefined);
    expect(delivered.filter((each) => basisOf(each, 'deliveredBy') !== 'INFERRED')).toEqual([]);
  });
});

describe('programme', () => {
  test('all public records of the programme documents are held', () => {
    const { projects, organisations, priorities, indicators, exchanges, actions } = walsall;
    expect(
      [projects, organisations, priorities, indicators, exchanges, actions].map(({ length }) => length),
    ).toEqual([72, 150, 20, 239, 35, 89]);
    expect(walsall.reviews).toEqual([]);
  });

  test('each row of the action plan of 2008 is held under its number, with its milestones and outcomes', () => {
    const rows = walsall.actions.filter(({ plan }) => plan === 'action-plan-2008');
    const perSection = {
      '1.1': 4,
      '1.2': 5,
      '1.3': 5,
      '1.4': 2,
      '1.5': 7,
      '2.1': 4,
      '2.2': 4,
      '2.3': 2,
      '3.1': 1,
      '3.2': 2,
    };
    const numbers = Object.entries(perSection).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
    );
    expect(numbers).toHaveLength(36);
    expect(rows.map(({ refNo }) => refNo)).toEqual(numbers);
    for (const { refNo, milestones, outcomes, leadAgencies, source } of rows) {
      expect(source.title).toContain(`Action Plan ${refNo}`);
      expect([refNo, milestones.length > 0, outcomes.length > 0, leadAgencies.length > 0]).toEqual([
        refNo,
        true,
        true,
        true,
      ]);
    }
  });

  test('the recommendations of 2022 are 17 in their lists and four in the text, and name no owner that it does not', () => {
    const all = walsall.actions.filter(({ plan }) => plan === 'end-of-programme-recommendations-2022');
    const listed = all.flatMap(({ refNo }) => refNo ?? []);
    const perList = Map.groupBy(listed, (refNo) => refNo.split('.')[0]);
    expect([...perList.values()].map(({ length }) => length)).toEqual([5, 3, 4, 3, 2]);
    expect([listed.length, all.length - listed.length]).toEqual([17, 4]);
    const unowned = all.filter(({ leadAgencies }) => leadAgencies.length === 0);
    expect(unowned.filter(({ note }) => note !== 'Owner not stated.')).toEqual([]);
    expect(unowned).toHaveLength(9);
  });

  test('twenty statements say what is to remain, and what else the documents tell is held with its section', () => {
    const perKind = Map.groupBy(walsall.statements, ({ kind }) => kind);
    expect(perKind.get('LEGACY')).toHaveLength(20);
    const items = (id: string) => only(walsall.statements.filter((each) => each.id === id)).items.length;
    expect(items('grant-criteria-innovation')).toBe(3);
    expect(items('welcome-pack-languages')).toBe(8);
    expect(items('places-of-welcome-training') + items('dialogue-training')).toBe(9);
    expect(items('employer-practices')).toBe(5);
    expect(items('definition-2007')).toBe(6);
    expect(items('vision-2021')).toBe(10);
    expect(perKind.get('MEETING')?.map(({ date }) => date)).toEqual([
      '2020-09-23',
      '2020-12-02',
      '2021-03-03',
      '2021-06-02',
      '2021-09-01',
    ]);
    expect(walsall.statements.filter(({ source }) => !source.title.includes(', '))).toEqual([]);
  });

  test('a project has dates only where its period can be read as dates', () => {
    const dates = (id: string) => {
      const { startsOn, endsOn } = only(walsall.projects.filter((project) => project.id === id));
      return [startsOn, endsOn];
    };
    expect(dates('dwp-coffee-mornings')).toEqual(['2019-04-01', '2020-02-29']);
    expect(dates('deaf-community-support')).toEqual([undefined, undefined]);
    expect(dates('dwp-community-connectors')).toEqual([undefined, undefined]);
    expect(dates('cultures-of-walsall-festival')).toEqual([undefined, undefined]);
    expect(dates('walsall-school-linking')).toEqual([undefined, undefined]);
  });

  test('the date of a document is not made the period of what it tells', () => {
    const programme = walsall.observations.filter(({ indicator }) => !/^(census|imd)-/.test(indicator));
    const numbers = [...programme, ...walsall.projects.flatMap(({ outputs }) => outputs)];
    expect(numbers.filter(({ period }) => ['2022-05', '2024', '2008-10-22'].includes(period ?? ''))).toEqual(
      [],
    );
    for (const indicator of ['pledge-training-attendees', 'cohesion-micro-grants-total']) {
      expect(only(observations(indicator)).period).toBeUndefined();
    }
  });

  test('a share of travellers that is told of nobody in particular is not filed as one of Walsall', () => {
    expect(only(observations('ctx-travellers-settled')).area).toEqual({
      name: 'area not stated',
      level: 'COMPARATOR',
    });
  });

  test('every status has the time of its words, and what may have changed since says what was said', () => {
    const withStatus = walsall.projects.filter(({ status }) => status !== undefined);
    expect(withStatus.filter(({ statusDate }) => statusDate === undefined)).toEqual([]);
    const open = withStatus.filter(({ status = '' }) => !['delivered', 'ended-early'].includes(status));
    expect(open.filter(({ statusText }) => statusText === undefined).map(({ id }) => id)).toEqual([]);
    expect(new Set(open.map(({ statusDate }) => statusDate))).toEqual(
      new Set(['2020-09-23', '2022-05', '2024']),
    );
  });

  test('what sets out to bring groups together says so with the words and the section', () => {
    const mixing = walsall.projects.filter(({ mixesGroups }) => mixesGroups);
    expect(mixing).toHaveLength(16);
    for (const project of mixing) {
      const said = project.bases?.find(({ field }) => field === 'mixesGroups');
      expect([project.id, said?.basis]).toEqual([project.id, 'STATED']);
    }
  });

  test('a place in a photograph, or where a partner sits, is no reach: it is left out or marked as inferred', () => {
    const venuesOf = (id: string) => only(walsall.projects.filter((each) => each.id === id)).venues;
    expect(venuesOf('deaf-community-support')).not.toContain('saddlers-shopping-centre');
    expect(venuesOf('national-citizen-service')).not.toContain('gallery-square');
    expect(venuesOf('places-of-welcome')).not.toContain('caldmore-community-garden');
    const programme = only(walsall.projects.filter(({ id }) => id === 'walsall-for-all-programme'));
    expect(programme.venues.map((venue) => basisOf(programme, 'venues', venue))).toEqual(
      programme.venues.map(() => 'INFERRED'),
    );
  });

  test('every record and number says where it came from', () => {
    const records = [
      ...walsall.areas,
      ...walsall.editions,
      ...walsall.venues,
      ...walsall.projects,
      ...walsall.organisations,
      ...walsall.priorities,
      ...walsall.indicators,
      ...walsall.observations,
      ...walsall.exchanges,
      ...walsall.actions,
      ...walsall.statements,
    ];
    expect(records.filter(({ source }) => source.title.trim() === '')).toEqual([]);
    expect(records.filter(({ source }) => source.date === undefined && source.note === undefined)).toEqual(
      [],
    );
  });
});
