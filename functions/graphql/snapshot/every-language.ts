import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import type { ToldText } from '../../../domain/messages/message.ts';
import { apiTranslator } from '../messages/api-translator.ts';

/** A text in each language, by which it may be looked for. */
export const inEveryLanguage = (text: ToldText): string[] =>
  languageCodes.map((code) => apiTranslator(code).t(text));
