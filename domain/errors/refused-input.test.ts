import { describe, expect, it } from 'vitest';
import { refusals } from '../../locales/generated/refusals/en.ts';
import { checkLines, parseParameterChanges } from '../cohesion-label/classification/parameter-changes.ts';
import {
  addVenues,
  parseVenueIds,
  venueChangesAtMost,
} from '../cohesion-label/classification/venue-changes.ts';
import { oak, venue } from '../cohesion-label/practice/testing/made-up-records.ts';
import { parseAreaCode } from '../geography/parse-area-code.ts';
import { parsePostcode } from '../geography/postcode.ts';
import { type LanguageCode, languageCodes } from '../languages/interface-languages.ts';
import { isMessage } from '../messages/message.ts';
import { latinWords } from '../messages/testing/latin-words.ts';
import { told } from '../messages/testing/told.ts';
import { publishedParameters } from '../method/method.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { dayAnswered } from '../provenance/days-answered.ts';
import { whereNext } from '../reach/where-next.ts';
import type { WhereNextInput } from '../reach/where-plan.ts';
import { parseWords } from '../search/parse-words.ts';
import { RefusedInput } from './refused-input.ts';

const day = '2026-11-22' as CalendarDate;
const library = venue('library');
const changed = (...changes: { name: string; value: number }[]) =>
  parseParameterChanges('parameters', changes, publishedParameters);
const asked = { places: 1, areas: [oak], parameters: publishedParameters } as unknown as WhereNextInput;
const refused: readonly (() => unknown)[] = [
  ...['WS1', 'WS1O 8UB', 'B1C 1AA', 'Walsall'].map((text) => () => parsePostcode('postcode', text)),
  () => dayAnswered('asOf', '2001-01-01', 'LABELS', day),
  () => dayAnswered('asOf', '2027-01-01', 'LABELS', day),
  () => parseAreaCode('code', 'Pelsall'),
  () => changed({ name: 'none', value: 1 }),
  () => changed({ name: 'reach', value: 50 }, { name: 'reach', value: 40 }),
  () => changed({ name: 'diversityLow', value: 2.0001 }),
  () => checkLines('parameters', { ...publishedParameters, diversityLow: 0.7 }),
  () => parseVenueIds('openVenues', ['nowhere'], [library]),
  () => parseVenueIds('openVenues', ['library'], [library], [library]),
  () => parseVenueIds('openVenues', Array(venueChangesAtMost + 1).fill('library'), [library]),
  () =>
    addVenues(
      'addVenues',
      [{ name: 'x'.repeat(101), kind: 'library', point: { lon: -1.9, lat: 52.6 } }],
      day,
    ),
  () => whereNext({ ...asked, places: 9 }),
  () => whereNext({ ...asked, locality: 'moon' } as unknown as WhereNextInput),
  () => parseWords('text', 'x'.repeat(101)),
  () => parseWords('text', ' ,'),
];

const reasons = refused.map((step) => {
  try {
    step();
  } catch (error) {
    if (error instanceof RefusedInput) return error.told;
    throw error;
  }
  throw new Error('It was accepted.');
});

describe('why something is refused', () => {
  it('is every sentence of the catalogue', () => {
    const codes = reasons.map((reason) => (isMessage(reason) ? reason.code : ''));
    expect([...new Set(codes)].sort()).toEqual(Object.keys(refusals.sentences).sort());
  });

  it.each(languageCodes)('is told in %s', (code) => {
    for (const reason of reasons) {
      const sentence = told(reason, code);
      expect(sentence).not.toMatch(/[{}]|undefined|\[object/);
      if (code !== 'en') expect(sentence).not.toBe(told(reason));
    }
  });

  it.each<LanguageCode>(['bg', 'ru', 'ur', 'pa', 'bn'])(
    'leaves no word of Latin letters unmarked in %s',
    (code) => {
      const left = reasons.flatMap((reason) => latinWords(told(reason, code)));
      expect([...new Set(left)]).toEqual([]);
    },
  );

  it('names a value as it was given, however small a part of it is wrong', () => {
    expect(reasons.map((reason) => told(reason))).toContain(
      '2.0001 is outside the range of the line for low diversity. Give a number from 0.01 to 0.8.',
    );
  });
});
