import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { areaOfAddressCode } from './area-of-address.ts';

const ledTo = (referer?: string): unknown => {
  const event = { request: { headers: referer === undefined ? {} : { referer: { value: referer } } } };
  return runInNewContext(`${areaOfAddressCode}; handler(${JSON.stringify(event)}).headers.location.value`);
};

test.each([
  ['https://map.example.gov.uk/?area=E05001308', '/area/E05001308'],
  ['https://map.example.gov.uk/?lang=ur&area=north&view=table#top', '/area/north?lang=ur'],
  ['https://map.example.gov.uk/?lang=pl', '/areas?lang=pl'],
  ['https://map.example.gov.uk/', '/areas'],
  ['https://map.example.gov.uk/?area=//evil.example', '/areas'],
  ['https://map.example.gov.uk/?subarea=E05001308', '/areas'],
])('from %s a reader without scripts is led to %s', (from, to) => {
  expect(ledTo(from)).toBe(to);
});

test('a browser that does not say where it came from is led to the list', () => {
  expect(ledTo()).toBe('/areas');
});
