import { assessments } from '../../../locales/generated/assessments/all.ts';
import { facts } from '../../../locales/generated/facts/all.ts';
import { refusals } from '../../../locales/generated/refusals/all.ts';
import { terms } from '../../../locales/generated/terms/all.ts';
import type { LanguageCode } from '../../languages/interface-languages.ts';
import type { ToldText } from '../message.ts';
import { type Translator, translator } from '../translator.ts';

const made = new Map<LanguageCode, Translator>();

/**
 * A text as a reader is told it, English where no language is given.
 *
 * @example told(message('unmet.site')) // 'Give the site: a scheme of this kind has a place.'
 */
export function told(text: ToldText, code: LanguageCode = 'en'): string {
  const held =
    made.get(code) ?? translator(code, [facts[code], terms[code], assessments[code], refusals[code]]);
  made.set(code, held);
  return held.t(text);
}
