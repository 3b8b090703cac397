import type { LanguageCode } from '../../../domain/languages/interface-languages.ts';
import { tellAll } from '../../../domain/messages/tell-all.ts';
import { type Translator, translator } from '../../../domain/messages/translator.ts';
import { assessments } from '../../../locales/generated/assessments/all.ts';
import { facts } from '../../../locales/generated/facts/all.ts';
import { refusals } from '../../../locales/generated/refusals/all.ts';
import { siteFiles } from '../../../locales/generated/siteFiles/en.ts';
import { terms } from '../../../locales/generated/terms/all.ts';

const made = new Map<LanguageCode, Translator>();

/** Tells what the rules of the domain say in a language. */
export function apiTranslator(code: LanguageCode): Translator {
  const held =
    made.get(code) ??
    translator(code, [facts[code], terms[code], assessments[code], refusals[code], siteFiles]);
  made.set(code, held);
  return held;
}

/** Plain data with every text in it told in English, for what is kept or compared as English. */
export const inEnglish = <Value>(value: Value) => tellAll(value, apiTranslator('en').t);
