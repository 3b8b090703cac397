import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../geography/area.ts';
import { languageCodes } from '../../languages/interface-languages.ts';
import { latinWords } from '../../messages/testing/latin-words.ts';
import { told } from '../../messages/testing/told.ts';
import { givenInWords } from './given-in-words.ts';
import type { SiteGiven } from './site.ts';

const codes = ['E05001316', 'E05001317'] as AreaCode[];
const ways: readonly SiteGiven[] = [
  { how: 'DRAWN' },
  { how: 'TYPED', notation: 'LON_LAT' },
  { how: 'FILE' },
  { how: 'FILE', format: 'SHAPEFILE', agreed: [] },
  { how: 'FILE', format: 'CORNERS', agreed: ['READ_AS_BRITISH_GRID', 'CLOSED'] },
  { how: 'WARDS', codes: codes.slice(0, 1) },
  { how: 'WARDS', codes },
  { how: 'POSTCODE_RADIUS', postcode: 'WS10 8UB', radiusMetres: 1500 },
];

describe('how a site was given', () => {
  it('is said for each of the ways', () => {
    expect(ways.map((given) => told(givenInWords(given)))).toEqual([
      'drawn on the map',
      'typed as coordinates',
      'read from a file',
      'read from a file: a shapefile',
      'read from a file: a table or list of corners; whoever gave it agreed to this: its numbers are metres of the British National Grid and the outline was closed',
      'the whole of 1 ward',
      'the whole of 2 wards',
      '1,500 metres around WS10 8UB',
    ]);
  });

  it.each(languageCodes.filter((code) => code !== 'en'))('is said in %s, the postcode apart', (code) => {
    const said = ways.map((given) => told(givenInWords(given), code));
    expect(new Set(said).size).toBe(ways.length);
    expect(said.at(-1)).toContain('\u2068WS10 8UB\u2069');
    if (['bg', 'ru', 'ur', 'pa', 'bn'].includes(code)) expect(said.flatMap(latinWords)).toEqual([]);
  });
});
