import { describe, expect, it } from 'vitest';
import { assessments } from '../../locales/generated/assessments/en.ts';
import { type LanguageCode, languageCodes } from '../languages/interface-languages.ts';
import { isMessage, type MessageValue, type ToldText } from '../messages/message.ts';
import { latinWords } from '../messages/testing/latin-words.ts';
import { told } from '../messages/testing/told.ts';
import { everyMessage } from './testing/every-message.ts';

const said = everyMessage();

const codesOf = (value: MessageValue | ToldText): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(codesOf);
  if (!isMessage(value)) return [];
  return [value.code, ...Object.values(value.values).flatMap(codesOf)];
};

/** What some languages write as English does: letters of the Act, and sex in Romanian. */
const alike = /^(\([a-c]\)|Sex)$/;

/** The topics of these rules. */
const topics = [
  'question',
  'questionHelp',
  'characteristic',
  'limb',
  'limbLetter',
  'trigger',
  'screen',
  'colour',
  'unmet',
  'reopening',
  'history',
  'exercise',
];

/** Said where a step is refused, behind what is missing. */
const saidOnRefusal = ['screen.incomplete', 'unmet.alsoMissing'];

describe('what the rules of assessments say', () => {
  it('is every sentence of theirs', () => {
    const own = Object.keys(assessments.sentences).filter((code) =>
      topics.includes(code.split('.')[0] ?? ''),
    );
    const codes = new Set([...said.flatMap(codesOf), ...saidOnRefusal]);
    expect(own.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each(languageCodes)('is told in %s', (code) => {
    for (const text of said) {
      const sentence = told(text, code);
      expect(sentence).not.toMatch(/[{}]|undefined|\[object/);
      if (code !== 'en' && !alike.test(sentence)) expect(sentence).not.toBe(told(text));
    }
  });

  it.each<LanguageCode>(['bg', 'ru', 'ur', 'pa', 'bn'])(
    'leaves no word of Latin letters unmarked in %s',
    (code) => {
      const left = said.flatMap((text) => latinWords(told(text, code)));
      expect([...new Set(left)]).toEqual([]);
    },
  );

  it.each<LanguageCode>(['bg', 'ru'])('ends in no date in %s, which has a full stop of its own', (code) => {
    expect(said.map((text) => told(text, code)).filter((sentence) => sentence.includes('г..'))).toEqual([]);
  });
});
