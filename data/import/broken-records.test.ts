import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Breakage, BrokenFolder, cell, field, put } from './testing/broken-folder.ts';
import { InvalidData } from './validation-errors.ts';

let folder: BrokenFolder;
beforeAll(async () => {
  folder = await BrokenFolder.create();
});
afterAll(() => folder.remove());

const breakages: readonly Breakage[] = [
  {
    what: 'two places of different addresses at one point',
    file: 'venues.csv',
    change: put('-1.980394,52.566884', '-2.005525,52.616131'),
    at: { row: 3, column: 'lon' },
    reason: /is also the point of row 2, at WS3 2HR and not WS5 4NN/,
  },
  {
    what: 'an unknown kind of venue',
    file: 'venues.csv',
    change: cell(2, 2, 'nightclub'),
    at: { row: 2, column: 'kind' },
    reason: /not a kind of venue. Kinds: /,
  },
  {
    what: 'a venue outside the borough',
    file: 'venues.csv',
    change: put('-2.005525,52.616131', '-2.205525,52.616131'),
    at: { row: 2, column: 'lon' },
    reason: /outside the borough/,
  },
  {
    what: 'half a point',
    file: 'venues.csv',
    change: put('-2.005525,52.616131', '-2.005525,'),
    at: { row: 2, column: 'lat' },
    reason: /both lon and lat, or neither/,
  },
  {
    what: 'a second record of no building',
    file: 'venues.csv',
    change: put(',com-ryecroft-community-hub,Ryecroft Hub', ',com-nowhere,Ryecroft Hub'),
    at: { column: 'same_building_as' },
    reason: /"com-nowhere" is not in venues.csv/,
  },
  {
    what: 'a second record of a second record',
    file: 'venues.csv',
    change: put(',com-ryecroft-community-hub,Ryecroft Hub', ',palfrey-park,Ryecroft Hub'),
    at: { column: 'same_building_as' },
    reason: /itself a second record/,
  },
  {
    what: 'a status without a venue',
    file: 'venue-status.csv',
    change: cell(2, 0, 'sch-0'),
    at: { row: 2, column: 'venue_id' },
    reason: /"sch-0" is not in venues.csv/,
  },
  {
    what: 'a date that is no date',
    file: 'venue-status.csv',
    change: cell(2, 2, 'undated'),
    at: { row: 2, column: 'date' },
    reason: /like 2025-04-28, 2025-04 or 2025/,
  },
  {
    what: 'a file that is no JSON',
    file: 'projects.json',
    change: (text) => text.slice(0, -5),
    at: {},
    reason: /is not JSON/,
  },
  {
    what: 'a file that is no list',
    file: 'sources.json',
    change: () => '{}',
    at: {},
    reason: /must be a JSON list/,
  },
  {
    what: 'an unknown field',
    file: 'projects.json',
    change: field(2, 'reach', 'all'),
    at: { row: 2 },
    reason: /reach/,
  },
  {
    what: 'a provider that is not listed',
    file: 'projects.json',
    change: field(1, 'providers', ['nobody']),
    at: { row: 1, column: 'providers' },
    reason: /"nobody" is not in organisations.json/,
  },
  {
    what: 'a word on a field that the record does not have',
    file: 'projects.json',
    change: field(1, 'bases', [{ field: 'cost', basis: 'DERIVED', words: 'Added up.' }]),
    at: { row: 1, column: 'bases.0.field' },
    reason: /has no "cost"/,
  },
  {
    what: 'a word on an entry that is not in its list',
    file: 'projects.json',
    change: field(1, 'bases', [{ field: 'venues', item: 'nowhere', basis: 'INFERRED', words: 'A guess.' }]),
    at: { row: 1, column: 'bases.0.item' },
    reason: /"nowhere" is not among its venues/,
  },
  {
    what: 'a body that answers for an indicator and is not listed',
    file: 'indicators.json',
    change: field(1, 'responsibleBody', 'nobody'),
    at: { row: 1, column: 'responsibleBody' },
    reason: /"nobody" is not in organisations.json/,
  },
  {
    what: 'a project that ends before it starts',
    file: 'projects.json',
    change: field(1, 'endsOn', '2018-01-01'),
    at: { row: 1, column: 'endsOn' },
    reason: /is before startsOn, 2019-01-01/,
  },
  {
    what: 'a day that is none',
    file: 'projects.json',
    change: field(1, 'endsOn', '2023-02-30'),
    at: { row: 1, column: 'endsOn' },
    reason: /not a date/,
  },
  {
    what: 'an exchange without a party',
    file: 'exchanges.json',
    change: field(1, 'parties', []),
    at: { row: 1, column: 'parties' },
    reason: /at least one party/,
  },
  {
    what: 'an action for an unknown priority',
    file: 'actions.json',
    change: field(1, 'theme', 'p9'),
    at: { row: 1, column: 'theme' },
    reason: /not in priorities.json/,
  },
  {
    what: 'an id twice',
    file: 'organisations.json',
    change: field(2, 'id', 'walsall-council'),
    at: { row: 2, column: 'id' },
    reason: /stands in row 1 already/,
  },
];

test.each(breakages)('$what in $file is told with its place', (breakage) => folder.expectTold(breakage));

test('all faults of form in all files are told at once, and nothing was loaded', async () => {
  const errors = await folder.errorsAfter({
    'postcodes.csv': (text) => cell(3, 1, 'x')(cell(2, 0, 'x')(text)),
    'lsoa-2021.csv': cell(4, 0, 'x'),
    'projects.json': field(1, 'name', ''),
  });
  expect(errors.map(({ file, row }) => [file, row])).toEqual([
    ['lsoa-2021.csv', 4],
    ['postcodes.csv', 2],
    ['postcodes.csv', 3],
    ['projects.json', 1],
  ]);
  expect(new InvalidData(errors).message).toContain('4 faults in the data; nothing was loaded.');
});

test('a long list of faults is cut in the message, and says by how many', () => {
  const errors = Array.from({ length: 45 }, (_, index) => ({
    file: 'a.csv',
    row: index + 2,
    reason: 'is wrong.',
  }));
  const { message } = new InvalidData(errors);
  expect(message).toContain('- a.csv, row 41: is wrong.');
  expect(message).not.toContain('row 42');
  expect(message.endsWith('- and 5 more')).toBe(true);
});

test('a table of a publisher is read anew where its mapping alone is another', async () => {
  await folder.errorsAfter({ 'venues.csv': cell(2, 2, 'nightclub') });
  const mapping = put('"ward_basis", ', '');
  expect(await folder.errorsAfter({ 'published-tables.json': mapping })).toContainEqual(
    expect.objectContaining({
      file: 'postcodes-2026.csv',
      column: 'ward_basis',
      reason: expect.stringMatching(/neither maps nor names as unused/),
    }),
  );
});
