import { beforeAll, describe, expect, test } from 'vitest';
import { kindsWithin, venueKind } from '../../domain/place/venue-kinds.ts';
import { leadingFigure } from '../../domain/programme/leading-figure.ts';
import { basisOf } from '../../domain/provenance/field-basis.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { walsallData } from './testing/walsall.ts';

let walsall: Dataset;
beforeAll(async () => {
  walsall = await walsallData();
});

const project = (id: string) => {
  const found = walsall.projects.find((each) => each.id === id);
  if (!found) throw new Error(`no project ${id}`);
  return found;
};

describe('what the documents say beside projects, figures and actions', () => {
  test.each([
    ['what grants were given for', 'grant-criteria-innovation', 'Innovation projects', /social mixing/],
    [
      'the legacy of the citizen service',
      'legacy-2022-ncs',
      'National Citizen Service (NCS)',
      /36 young people/,
    ],
    ['the eight languages', 'welcome-pack-languages', 'Welcome pack and buddy scheme', /Punjabi.*Bengali/],
    ['topics of training', 'places-of-welcome-training', 'Places of Welcome', /palliative care/],
    ['more topics of training', 'dialogue-training', 'Community Dialogue', /conflict resolution/],
    ['practices for employers', 'employer-practices', 'Black Country Chamber of Commerce', /exit interviews/],
    ['what is not known of signers', 'pledge-stated-gap', 'Walsall for All Pledge', /gathered no equality/],
    ['the consultation of 2020', 'welcome-pack-consultation', 'Priority 4: measures and outputs', /2020-05/],
    [
      'the title of research',
      'gtr-research-2019',
      'Gypsy, Traveller and Roma',
      /Solving a \\"problem\\" or meeting a need/,
    ],
    ['dates of the board', 'board-2021-09-01', 'Dates of the next board meeting', /2021-09-01/],
    [
      'bodies of its members',
      'board-2020-09-23',
      'In attendance',
      /nhs-walsall-ccg.*university-of-birmingham/,
    ],
    [
      'the vision for 2021',
      'vision-2021',
      'How we have developed this strategy: Vision for 2021',
      /its strength, with the skills/,
    ],
    ['the definition', 'definition-2007', 'What is community cohesion?', /newcomers and of the long settled/],
  ])('holds %s, with the section', (_, id, section, words) => {
    const held = walsall.statements.filter((each) => each.id === id);
    expect(held).toHaveLength(1);
    expect(held[0]?.source.title).toContain(section);
    expect(JSON.stringify(held[0])).toMatch(words);
  });
});

describe('a building', () => {
  test('goes by no name that another record goes by as well', () => {
    const names = walsall.venues.flatMap(({ id, name, aliases = [] }) =>
      [name, ...aliases].map((each) => ({ id, name: foldText(each) })),
    );
    const shared = [...Map.groupBy(names, ({ name }) => name)].filter(
      ([, each]) => new Set(each.map(({ id }) => id)).size > 1,
    );
    expect(shared.map(([name]) => name)).toEqual([]);
  });

  test('of worship has a kind that the filter for places of worship finds', () => {
    const worship = kindsWithin(['faith']);
    const named = walsall.venues.filter(({ faith, kind }) => faith !== undefined && kind !== 'school');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ kind }) => !worship.has(kind)).map(({ id }) => id)).toEqual([]);
    for (const { kind } of walsall.venues) expect([kind, venueKind(kind)?.id]).toEqual([kind, kind]);
  });

  test('is a Place of Welcome, or a place at all, only where a text says so', () => {
    const held = (id: string) => walsall.venues.find((each) => each.id === id);
    expect(held('caldmore-community-garden')?.placeOfWelcome).toBe(false);
    for (const name of ['Saddlers', 'Gallery Square', 'Kidderminster']) {
      expect(walsall.venues.filter((each) => each.name.includes(name))).toEqual([]);
    }
  });

  test('is told to have opened only by a source that says so, and not by one that counts it as reopened', () => {
    const inTable = walsall.venues.filter(({ statusHistory }) =>
      statusHistory.some(({ statement }) => statement.includes('listed among 14 reopened')),
    );
    expect(inTable).toHaveLength(3);
    const said = inTable.flatMap(({ statusHistory }) => statusHistory.map(({ statement }) => statement));
    expect(said.filter((statement) => /^opened/.test(statement))).toEqual([]);
  });
});

test('the kinds of work that the documents call mixing are marked so', () => {
  for (const id of [
    'dwp-coffee-mornings',
    'community-transport',
    'walsall-school-linking',
    'inter-school-residential',
    'national-citizen-service',
    'esol-english-language-intelligence-unit',
  ]) {
    expect([id, project(id).mixesGroups]).toEqual([id, true]);
  }
});

test('no project is told by what was before it, and the network by the count after the partnership', () => {
  for (const each of walsall.projects) expect(leadingFigure(each)?.output.kind).not.toBe('BASELINE');
  const network = leadingFigure(project('places-of-welcome'));
  expect([network?.output.value, network?.when]).toEqual([21, 'after Walsall for All partnership']);
});

test('a figure of a table cell that mixes two projects says that whose it is was inferred', () => {
  const mixed = walsall.observations.filter(({ note = '' }) => note.includes('mixes two projects'));
  expect(mixed.map(({ value }) => value)).toEqual([240, 127]);
  for (const figure of mixed) expect(basisOf(figure, 'project')).toBe('INFERRED');
});

test('minutes that name no owner of an action give it none that is not marked as inferred', () => {
  const events = walsall.actions.filter(
    ({ plan, refNo, milestones }) =>
      plan === 'board-minutes-2020-09' && refNo === undefined && milestones.length > 0,
  );
  const owned = events.filter(({ leadAgencies }) => leadAgencies.length > 0);
  const stated = owned.filter((action) => basisOf(action, 'leadAgencies') !== 'INFERRED');
  // The contract for the research names both.
  expect(stated.map(({ id }) => id)).toEqual(['board2020-hate-crime-research-start']);
});

test('what came of an action is told from a section that says so of it', () => {
  const told = walsall.actions.flatMap(({ id, progress }) => (progress ? [{ id, ...progress }] : []));
  expect(told.map(({ id, state, source }) => [id, state, source.title.split(', ').at(-1)])).toEqual([
    ['board2020-hate-crime-away-day', 'NOT_DONE', 'Supporting the victims of hate crime'],
    ['rec2022-independent-body', 'DONE', 'Financial information'],
    ['rec2022-communications-report', 'DONE', 'End-of-Programme Recommendations: Communications work'],
  ]);
});

test('a section of a document goes by one name', () => {
  const titles = [
    ...walsall.organisations,
    ...walsall.projects,
    ...walsall.indicators,
    ...walsall.observations,
    ...walsall.statements,
    ...walsall.actions,
  ].map(({ source }) => source.title);
  expect(titles.filter((title) => /End of meeting|Limitations of current data$/.test(title))).toEqual([]);
});
