import { afterAll, beforeAll, test } from 'vitest';
import { type Breakage, BrokenFolder, cell, field, put } from './testing/broken-folder.ts';

let folder: BrokenFolder;
beforeAll(async () => {
  folder = await BrokenFolder.create();
});
afterAll(() => folder.remove());

const breakages: readonly Breakage[] = [
  {
    what: 'ethnic groups that do not add up',
    file: 'ethnic-groups-2021.csv',
    change: cell(2, 3, '13741'),
    at: { row: 2 },
    reason: /add up to 13740, but the whole is 13741/,
  },
  {
    what: 'nineteen groups that do not add up to five',
    file: 'ethnic-groups-2021.csv',
    change: put('Asian: Chinese,31', 'Asian: Chinese,32'),
    at: { row: 3 },
    reason: /add up to 793, but the whole is 792/,
  },
  {
    what: 'an unknown ethnic group',
    file: 'ethnic-groups-2021.csv',
    change: put('Asian: Chinese', 'Chinese'),
    at: { row: 5, column: 'category' },
    reason: /not a category/,
  },
  {
    what: 'a group twice',
    file: 'religion-2021.csv',
    change: cell(3, 1, 'No religion'),
    at: { row: 3, column: 'category' },
    reason: /more than once/,
  },
  {
    what: 'tenure that does not add up',
    file: 'tenure-2021.csv',
    change: cell(2, 2, '6000'),
    at: { row: 2 },
    reason: /add up to 5990/,
  },
  {
    what: 'shares of a table of the census that do not add up',
    file: 'census-shares-2021.csv',
    change: cell(3, 4, '1.68'),
    at: { row: 3 },
    reason: /shares of table TS029 add up to 101\.00; they must add up to 100/,
  },
  {
    what: 'shares of wards that are not those of the borough',
    file: 'census-shares-2021.csv',
    change: put('E08000030,,90.2,7,2.7', 'E08000030,,90.0,7,3.0'),
    at: { row: 2, column: 'english_proficiency_4a-001' },
    reason: /is 90% of the borough, but 20 areas together come to 90\.2\d%; they may differ by 0\.1 perc/,
  },
  {
    what: 'a share that is no percentage',
    file: 'census-shares-2021.csv',
    change: cell(3, 4, '168'),
    at: { row: 3, column: 'english_proficiency_4a-003' },
    reason: /number from 0 to 100/,
  },
  {
    what: 'shares of an area that is not held',
    file: 'census-shares-2021.csv',
    change: cell(3, 0, 'E05009999'),
    at: { row: 3, column: 'area_code' },
    reason: /E05009999 is no borough, ward or small area/,
  },
  {
    what: 'an area without shares',
    file: 'census-shares-2021.csv',
    change: (text) => text.replace(/^E05001301.*\n/m, ''),
    at: {},
    reason: /E05001301 has no shares/,
  },
  {
    what: 'two rows of one area',
    file: 'census-shares-2021.csv',
    change: (text) => text.replace(/^(E05001301.*\n)/m, '$1$1'),
    at: { row: 4, column: 'area_code' },
    reason: /has a row already/,
  },
  {
    what: 'computed shares that do not say so',
    file: 'census-shares-2021.csv',
    change: cell(3, 1, ''),
    at: { row: 3, column: 'computed_from' },
    reason: /OUTPUT_AREAS for a ward or small area/,
  },
  {
    what: 'ethnic groups of a small area that are not its residents',
    file: 'small-area-groups-2021.csv',
    change: cell(2, 3, '2174'),
    at: { row: 2 },
    reason: /ethnic groups of E01010241 add up to 2338, but it has 2337 residents/,
  },
  {
    what: 'a category of another table',
    file: 'small-area-groups-2021.csv',
    change: cell(7, 1, 'TS021'),
    at: { row: 7, column: 'category' },
    reason: /"No religion" is not of table TS021/,
  },
  {
    what: 'counts of a small area that nobody lists',
    file: 'small-area-groups-2021.csv',
    change: put('E01010241', 'E01999999'),
    at: { row: 2, column: 'lsoa_code' },
    reason: /E01999999 is in no list of small areas/,
  },
  {
    what: 'a count below nothing',
    file: 'tenure-2021.csv',
    change: cell(3, 2, '-1'),
    at: { row: 3, column: 'households' },
    reason: /whole number from 0/,
  },
  {
    what: 'an eleventh tenth',
    file: 'deprivation-lsoa-2019.csv',
    change: cell(7, 4, '11'),
    at: { row: 7, column: 'decile' },
    reason: /whole number from 1 to 10/,
  },
  {
    what: 'an unknown measure',
    file: 'deprivation-wards.csv',
    change: cell(2, 2, 'mean'),
    at: { row: 2, column: 'measure' },
    reason: /Invalid option/,
  },
  {
    what: 'an unknown indicator',
    file: 'observations.json',
    change: field(4, 'indicator', 'nis-none'),
    at: { row: 4, column: 'indicator' },
    reason: /not in indicators.json/,
  },
  {
    what: 'a final figure without a value',
    file: 'observations.json',
    change: field(4, 'value', undefined),
    at: { row: 4, column: 'value' },
    reason: /there must be a value/,
  },
  {
    what: 'a suppressed figure with a value',
    file: 'observations.json',
    change: field(4, 'status', 'SUPPRESSED'),
    at: { row: 4, column: 'value' },
    reason: /and none elsewhere/,
  },
  {
    what: 'a figure of the borough without its code',
    file: 'observations.json',
    change: field(4, 'area', { name: 'Walsall', level: 'BOROUGH' }),
    at: { row: 4, column: 'area.code' },
    reason: /every area but a COMPARATOR has a code/,
  },
  {
    what: 'a document that is not listed',
    file: 'indicators.json',
    change: field(6, 'source', { document: 'hearsay' }),
    at: { row: 6, column: 'source.document' },
    reason: /not in sources.json/,
  },
];

test.each(breakages)('$what in $file is told with its place', (breakage) => folder.expectTold(breakage));
