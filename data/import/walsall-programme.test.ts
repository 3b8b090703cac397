import { beforeAll, describe, expect, test } from 'vitest';
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
const observations = (indicator: string, code?: string) =>
  walsall.observations.filter(
    (one) => one.indicator === indicator && (code === undefined || one.area.code === code),
  );

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
    ).toEqual([72, 150, 20, 289, 35, 89]);
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
    const said = (id: string) => only(walsall.statements.filter((each) => each.id === id));
    expect(said('legacy-2022-ncs')).toMatchObject({ kind: 'LEGACY', project: 'national-citizen-service' });
    expect(said('pledge-stated-gap')).toMatchObject({ kind: 'GAP', project: 'walsall-for-all-pledge' });
    expect(said('welcome-pack-consultation')).toMatchObject({ kind: 'CONSULTATION', date: '2020-05' });
    expect(said('gtr-research-2019').title).toBe('Solving a "problem" or meeting a need?');
    expect(said('board-2020-09-23').organisations).toHaveLength(18);
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
    // The years that a strategy is to cover, and "earlier this year", are no dates of the work.
    expect(dates('cohesion-strategy-2024-2030')).toEqual([undefined, undefined]);
    expect(dates('diversity-inclusion-clips')).toEqual([undefined, undefined]);
    const dated = walsall.projects.filter(({ startsOn, endsOn }) => startsOn ?? endsOn);
    expect(dated.map(({ id }) => id).sort()).toEqual([
      'dwp-coffee-mornings',
      'dwp-empowering-women',
      'programme-review-2020',
      'volunteers-week-recognition',
      'walsall-for-all-programme',
      'welcome-pack',
    ]);
  });

  test('the date of a document is not made the period of what it tells', () => {
    const programme = walsall.observations.filter(
      // What is published for several years has periods of its own.
      ({ indicator }) => !/^(census|imd|els)-/.test(indicator),
    );
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
