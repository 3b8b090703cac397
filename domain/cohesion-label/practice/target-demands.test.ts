import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../languages/interface-languages.ts';
import { latinWords } from '../../messages/testing/latin-words.ts';
import { told } from '../../messages/testing/told.ts';
import { parametersOfMethod, publishedParameters } from '../../method/method.ts';
import { targetDemands } from './target-demands.ts';

/** Twenty wards of 14,000 residents. */
const wards = Array.from({ length: 20 }, () => 14_000);
const asked = (parameters = publishedParameters) =>
  targetDemands(parameters, wards).map(({ test, inBorough, inArea, inBoroughAtFirst }) => [
    test,
    inBorough,
    inArea,
    inBoroughAtFirst,
  ]);

describe('what each target asks of the borough', () => {
  it('is made from the parameters and the residents, and stands beside the first version', () => {
    expect(asked()).toEqual([
      ['placesToMeet', 84, 5, 84],
      ['activeProjects', 20, 1, 56],
      ['reach', 84_000, 4_200, 168_000],
      ['participation', 2_800, 140, 5_600],
      ['exchange', 10, 1, 10],
    ]);
  });

  it('follows the parameters that are run', () => {
    expect(
      asked(parametersOfMethod('cc-1.0.0')).map(([, inBorough, , atFirst]) => [inBorough, atFirst]),
    ).toEqual([84, 56, 168_000, 5_600, 10].map((count) => [count, count]));
    expect(asked({ ...publishedParameters, exchange: 3 }).at(-1)).toEqual(['exchange', 30, 3, 10]);
  });

  it('says so in a sentence, with the first version only where its target was another', () => {
    const words = targetDemands(publishedParameters, wards).map((demand) => told(demand.words));
    expect(words).toEqual([
      '84 places to meet in the borough, 5 in an area of average size.',
      '20 projects that bring groups together running at once in the borough, 1 in an area of average size; 56 by the first version.',
      '84,000 of 280,000 residents of the borough within a walk of a Place of Welcome, 4,200 in an area of average size; 168,000 by the first version.',
      '2,800 people taking part in twelve months in the borough, 140 in an area of average size; 5,600 by the first version.',
      '10 exchanges of practice in twelve months, where each counts for both of its areas.',
    ]);
  });

  it.each(languageCodes.filter((code) => !['en', 'pl', 'ro'].includes(code)))('is told in %s', (code) => {
    for (const { words } of targetDemands(publishedParameters, wards)) {
      expect(latinWords(told(words, code))).toEqual([]);
    }
  });

  it('asks nothing where nobody lives', () => {
    expect(targetDemands(publishedParameters, [])).toEqual([]);
  });
});
