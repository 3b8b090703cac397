import { describe, expect, it } from 'vitest';
import { screened } from '../testing/made-up-assessment.ts';
import { hasSubstance } from './substance.ts';
import { parseAs, saying } from './written-value.ts';

describe('a reason in words', () => {
  it.each(['.', '-', 'n/a', 'None.', 'As above', 'no no no no', '. . . . . .', 'a b c', ''])(
    'is not "%s"',
    (text) => expect(hasSubstance(text)).toBe(false),
  );

  it.each([
    'Rooms are lost.',
    'Because of 4.',
    'Nie ma wpływu.',
    'کمرے ختم ہو جائیں گے۔',
    'ਕਮਰੇ ਖਤਮ ਹੋ ਜਾਣਗੇ',
    'ঘরগুলি আর থাকবে না',
  ])('is "%s"', (text) => expect(hasSubstance(text)).toBe(true));

  it('is asked where an answer is saved, and refused with what would be right', () => {
    expect(() => parseAs(saying.sentence, 'screening[0].sentence', '.')).toThrow(
      'screening[0].sentence: this says too little. Say it in a sentence of three words or more.',
    );
    expect(parseAs(saying.sentence, 'x', ' Rooms are lost. ')).toBe('Rooms are lost.');
    expect(Object.values(screened('NEUTRAL')).every(({ sentence }) => hasSubstance(sentence))).toBe(true);
  });
});
