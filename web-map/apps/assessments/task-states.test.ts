import { expect, it } from 'vitest';
import { toPutRight } from './steps/unmet-list.tsx';
import { taskGroups } from './task-states.ts';
import { madeUpWork } from './testing/made-up-work.ts';

const tasks = (work = madeUpWork) =>
  Object.fromEntries(taskGroups(work).flatMap((group) => group.tasks.map((task) => [task.step, task])));

it('level 2 comes once it was begun', () => {
  expect(taskGroups(madeUpWork).map(({ name }) => name)).toContain('groupDetail');
  expect(taskGroups({ ...madeUpWork, detail: null }).map(({ name }) => name)).toEqual([
    'groupScheme',
    'groupScreen',
    'groupCheck',
  ]);
});

it('each task says how far it is: answered questions, filled cells, actions that are missing', () => {
  expect(tasks().screen).toMatchObject({ progress: 'inProgress', text: '1 of 2' });
  expect(tasks().grid).toMatchObject({ progress: 'inProgress', text: '6 of 40' });
  expect(tasks().actions).toMatchObject({ progress: 'attention', text: '1 without action' });
  expect(tasks().facts).toMatchObject({ progress: 'done' });
});

it('the conclusion counts what nobody signs without, and says so while there is none of it', () => {
  const concluded = (conclusion: Partial<NonNullable<typeof madeUpWork.conclusion>>) =>
    tasks({
      ...madeUpWork,
      conclusion: {
        outcome: null,
        recommendation: null,
        responsibleOffice: null,
        contact: null,
        answersUntil: null,
        reviewOn: null,
        ...conclusion,
      },
    }).conclusion;
  expect(tasks().conclusion).toMatchObject({ progress: 'notStarted', text: 'Needed before anybody signs' });
  expect(concluded({ outcome: 'GO_AHEAD', reviewOn: '2028-01-01' })?.text).toBe('1 of 4');
  const all = { outcome: 'STOP', responsibleOffice: 'Head of Housing', contact: '01922 650000' } as const;
  expect(concluded({ ...all, recommendation: 'No.' })?.text, 'what a signature is refused for').toBe(
    '3 of 4',
  );
  const sentence = 'Stop, since the only hall of the estate would go.';
  expect(concluded({ ...all, recommendation: sentence })?.progress).toBe('done');
});

it('evidence cannot be made before there is a site, and is out of date when the site was changed since', () => {
  expect(tasks().evidence?.progress).toBe('cannotYet');
  const site = { areaSquareMetres: 100, given: 'typed' };
  expect(tasks({ ...madeUpWork, site }).evidence?.progress).toBe('notStarted');
  const evidence = [{ hash: 'h', madeAt: '2026-11-22T10:00:00Z', asOf: '2026-11-22' }];
  const unmet = [{ field: 'evidence', reason: 'Make it again.' }];
  const nextSteps = [
    { to: 'SCREENING_DONE', sign: null, ready: false, allowed: true, hindrance: null, unmet },
  ] as const;
  expect(tasks({ ...madeUpWork, state: 'DRAFT', site, evidence, nextSteps }).evidence?.text).toBe(
    'Out of date',
  );
});

it('places inside the site are a task after the evidence, done once of each is said what becomes of it', () => {
  const site = { areaSquareMetres: 100, given: 'typed' };
  const nothing = { ...madeUpWork.facts, venuesLost: [], venuesGained: [] };
  const places = (work: Partial<typeof madeUpWork>) =>
    tasks({ ...madeUpWork, facts: nothing, ...work }).places;
  const inside = (...fates: readonly ('KEPT' | 'NOT_KNOWN' | null)[]) =>
    fates.map((fate, index) => ({ venueId: `v${index}`, name: `Venue ${index}`, fate }));
  expect(places({})).toMatchObject({ progress: 'cannotYet', text: 'If wanted' });
  expect(places({ site })).toMatchObject({ progress: 'cannotYet', text: 'After the evidence' });
  expect(places({ site, placesInside: inside(null, null) })?.progress).toBe('notStarted');
  expect(places({ site, placesInside: inside('KEPT', null) })).toMatchObject({
    progress: 'inProgress',
    text: '1 of 2',
  });
  expect(places({ site, placesInside: inside('KEPT', 'NOT_KNOWN') })?.progress).toBe('done');
  expect(places({ site, placesInside: [] })?.progress).toBe('done');
});

it('an assessment that holds a title and a kind alone has no facts yet', () => {
  const empty = Object.fromEntries(
    Object.entries(madeUpWork.facts).map(([name, value]) => [name, Array.isArray(value) ? [] : null]),
  );
  const facts = { ...madeUpWork.facts, ...empty, title: 'A', kind: 'EVENT' } as typeof madeUpWork.facts;
  const named = { ...facts, venuesGained: ['New hall'] };
  expect(tasks({ ...madeUpWork, facts: named }).facts?.progress).toBe('notStarted');
  expect(tasks({ ...madeUpWork, facts }).facts?.progress).toBe('notStarted');
});

it('what is missing in three cells of a row is one thing to do, and leads to the page of the row', () => {
  const unmet = ['UNLAWFUL_CONDUCT', 'GOOD_RELATIONS'].map((limb) => ({
    field: `grid.AGE.${limb}`,
    reason: 'Fill the cell of the grid: Age.',
  }));
  const todo = toPutRight('a1', [...unmet, { field: 'detail.3.3', reason: 'Answer question 3.3.' }]);
  expect([...todo]).toEqual([
    ['Fill the cell of the grid: Age.', { id: 'a1', step: 'grid', question: 'AGE' }],
    ['Answer question 3.3.', { id: 'a1', step: 'detail', question: '3.3' }],
  ]);
});
