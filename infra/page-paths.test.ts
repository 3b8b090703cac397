import { expect, test } from 'vitest';
import { behaviourAt } from './edge/edge-behaviour.ts';
import { edgeBehaviours } from './edge/edge-behaviours.ts';

/** What /matching is looked for with, beside the phase of school. */
const choices = ['withinKilometres', 'leastDifference', 'mealsApart', 'linksEach', 'spotsPerPlace'] as const;

/** Who answers a path, and whether it is open to other origins as data are. */
const answered = (path: string): readonly string[] => {
  const { origin, answerHeaders } = behaviourAt(edgeBehaviours([]), path);
  return [origin, answerHeaders.name];
};

test.each([
  '/assessments',
  '/assessments/2026-0001',
  '/area/E05001309',
  '/area/style/page-Ab1.css',
  '/areas',
  '/compare',
  '/limits',
  '/about',
  '/easy',
  '/easy/north',
  '/practice',
  '/plan',
  '/places-and-projects',
  '/organisations',
  '/exchanges',
  '/priorities',
  '/targets',
  '/registers',
  '/events',
  '/matching',
  '/roles',
  '/search',
])('%s is made on the server', (path) => {
  expect(answered(path)).toEqual(['functions', 'PageHeaders']);
});

test.each(['/assess', '/assess/', '/assess/2026-0001', '/assess.html'])(
  '%s is the one page of the working app',
  (path) => {
    expect(answered(path)).toEqual(['files', 'AssessHeaders']);
  },
);

test.each(['/', '/index.html', '/assets/assess-B1x2_y3Z.js', '/assessor', '/graphql-notes.html'])(
  '%s is a file of the site',
  (path) => {
    expect(answered(path)).toEqual(['files', 'PageHeaders']);
  },
);

test.each([
  '/areas.csv',
  '/area/E05001308.csv',
  '/area/E05001308.csv-metadata.json',
  '/compare.geojson',
  '/matching.csv',
  '/assessments.csv',
  '/assessments/cia-1.csv',
  '/assessments/cia-1.geojson',
  '/dictionary.csv',
  '/practice-on-record.csv',
  '/venues.csv',
  '/projects.geojson',
  '/indicators.csv-metadata.json',
  '/comparators.csv',
  '/registers.csv',
  '/events.ics',
  '/events/event-0b1c.ics',
  '/graphql',
  '/graphql/',
])('%s is data', (path) => {
  expect(answered(path)).toEqual(['functions', 'ApiHeaders']);
});

test('the plan is narrowed through the edge, and the search page alone is kept by what was typed', () => {
  expect(behaviourAt(edgeBehaviours([]), '/plan').key.query).toEqual([
    'document',
    'priority',
    'owner',
    'state',
    'area',
    'print',
    // Not told as of another day: the page says so, which it cannot where the edge takes the day away.
    'asOf',
    'lang',
  ]);
  expect(behaviourAt(edgeBehaviours([]), '/search').key.query).toEqual(['q', 'lang']);
  expect(behaviourAt(edgeBehaviours([]), '/areas').key.query).not.toContain('q');
});

test.each([
  ['/area/E05001308', ['asOf', 'since', 'print', 'lang']],
  ['/areas/meeting-places', ['area', 'lang']],
  ['/assessments', ['area', 'state', 'kind', 'after', 'lang']],
  ['/compare', ['a', 'b', 'asOf', 'lang']],
  ['/compare.csv', ['a', 'b', 'asOf', 'lang']],
  ['/events', ['area', 'lang']],
  ['/matching', ['phase', ...choices, 'lang']],
  ['/matching.csv', ['phase', ...choices, 'lang']],
] as const)('what a form of %s sends comes through the edge', (path, sent) => {
  expect(behaviourAt(edgeBehaviours([]), path).key.query).toEqual(expect.arrayContaining([...sent]));
});

test('a cache policy of CloudFront takes ten parameters at most', () => {
  for (const { key } of edgeBehaviours([])) {
    if (key.query !== 'all') expect(key.query.length).toBeLessThanOrEqual(10);
  }
});
