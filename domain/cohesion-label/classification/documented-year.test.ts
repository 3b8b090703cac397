import { expect, test } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import type { Project } from '../../records/programme.ts';
import { project, source } from '../practice/testing/made-up-records.ts';
import { asDocumentsTell, documentedYear } from './documented-year.ts';
import { targetsOnRecord } from './targets-on-record.ts';
import { madeUpRun } from './testing/made-up-run.ts';

const programme = project('walsall-for-all-programme', {
  programme: 'Programme',
  name: 'The programme',
  period: '2019-2023',
  startsOn: '2019-01-01',
  endsOn: '2023-12-31',
  mixesGroups: false,
});
const { startsOn: _, endsOn: __, ...undated } = project('undated', { programme: 'Programme' });
/** The same without a word on whether it brings groups together. */
const without = ({ mixesGroups: _mixes, ...rest }: Project): Project => ({ ...rest, id: 'unsaid' });
const run = (...projects: Project[]) => asDocumentsTell({ ...madeUpRun, projects });
const datesOf = ({ startsOn, endsOn }: Partial<Project> = {}) => [startsOn, endsOn];

test('an undated project of the programme that brings groups together ran with it, and nothing else did', () => {
  const others = [
    { ...undated, id: 'planned', status: 'planned' },
    { ...undated, id: 'apart', programme: 'Another' },
    without(undated),
    { ...undated, id: 'dated', startsOn: '2019-04-01', endsOn: '2019-05-01' },
  ];
  const { input, told: inputs } = run(programme, undated, ...others);
  expect(datesOf(input.projects[1])).toEqual(['2019-01-01', '2023-12-31']);
  expect(input.projects.slice(2)).toEqual(others);
  expect(told(inputs[0]?.words ?? { text: '' })).toMatch(/^1 project of The programme .* 2019-2023\.$/);
  expect(input.asOf).toBe(documentedYear.lastDay);
});

test('an undated exchange of practice lies in the year, a planned one and another contact do not', () => {
  const exchange = {
    id: 'a',
    type: 'practice exchange',
    title: 'A',
    parties: [],
    evidence: 'x',
    source,
    restricted: false,
  };
  const exchanges = [exchange, { ...exchange, status: 'planned' }, { ...exchange, type: 'school pair' }];
  const { input } = asDocumentsTell({ ...madeUpRun, exchanges });
  expect(input.exchanges.map(({ period }) => period)).toEqual([documentedYear.lastDay, undefined, undefined]);
});

test('the target is reached with what the documents tell, and not known on the records alone', () => {
  const running = run(programme, undated);
  const resultsOf = (input: typeof running.input) =>
    targetsOnRecord(input).map(({ area, tests }) => [area.level, tests[1]?.result]);
  expect(resultsOf(running.input)).toContainEqual(['WARD', 'PASS']);
  expect(
    resultsOf({ ...madeUpRun, asOf: documentedYear.lastDay, projects: [programme, undated] }),
  ).not.toContainEqual(['WARD', 'PASS']);
});
