import { expect, test } from 'vitest';
import { halfPostcodes } from './half-postcode.ts';

const startsOf = (text: string) => halfPostcodes(text).map(({ start }) => start);

test('a district, and a district with what follows it, are read in any case and spacing', () => {
  expect(startsOf('ws3')).toEqual(['WS3']);
  expect(startsOf(' ws3  1 ')).toEqual(['WS3 1']);
  expect(halfPostcodes('WS3 1t')).toEqual([{ district: 'WS3', start: 'WS3 1T' }]);
});

test('without a space a district of two figures may be one of a figure and more', () => {
  expect(startsOf('ws31')).toEqual(['WS31', 'WS3 1']);
  expect(startsOf('ws31t')).toEqual(['WS3 1T']);
});

test('whole postcodes, words and codes are none', () => {
  for (const text of ['WS1 1TP', 'ws11tp', 'palfrey', 'E05001308', 'ws', '12', 'ws3 1 2', ''])
    expect(startsOf(text), text).toEqual([]);
});
