import { assessments } from '../../../locales/generated/assessments/all.ts';
import { facts } from '../../../locales/generated/facts/all.ts';
import { terms } from '../../../locales/generated/terms/all.ts';
import type { LanguageCode } from '../../languages/interface-languages.ts';
import type { ToldText } from '../message.ts';
import { translator } from '../translator.ts';

/**
 * A text as a reader is told it, English where no language is given.
 *
 * @example told(message('unmet.site')) // 'Give the site: a scheme of this kind has a place.'
 */
export const told = (text: ToldText, code: LanguageCode = 'en'): string =>
  translator(code, [facts[code], terms[code], assessments[code]]).t(text);
