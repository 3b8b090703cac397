import { afterEach, expect, test } from 'vitest';
import { faultInPostcode } from '../../domain/geography/postcode.ts';
import { map } from '../../locales/generated/map/pl.ts';
import { tellRefusal } from './tell-refusal.ts';
import { speak, speakEnglish } from './translator.ts';

afterEach(speakEnglish);

test('why something is refused is told in the language of the page', async () => {
  const refusal = faultInPostcode('ws1');
  if (!refusal) throw new Error('It was accepted.');
  expect(await tellRefusal(refusal)).toBe(
    '"ws1" is only the first half of a postcode. Write all of it, for example WS1 1TP.',
  );
  speak('pl', [map]);
  expect(await tellRefusal(refusal)).toMatch(/^„\u2068ws1\u2069” to tylko pierwsza połowa kodu/);
});
