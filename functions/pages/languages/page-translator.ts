import {
  interfaceLanguages,
  isLanguageCode,
  type LanguageCode,
} from '../../../domain/languages/interface-languages.ts';
import type { PlainCode } from '../../../domain/messages/message.ts';
import {
  type InterfaceTranslator,
  interfaceTranslator,
} from '../../../domain/wording/interface-translator.ts';
import { assessments } from '../../../locales/generated/assessments/all.ts';
import { briefing } from '../../../locales/generated/briefing/all.ts';
import { facts } from '../../../locales/generated/facts/all.ts';
import { pages } from '../../../locales/generated/pages/all.ts';
import { refusals } from '../../../locales/generated/refusals/all.ts';
import { terms } from '../../../locales/generated/terms/all.ts';
import { words } from '../../../locales/generated/words/all.ts';

/** Codes of what the pages themselves say, of sentences without a brace. */
export type PageCode = Extract<PlainCode, `page.${string}` | `briefing.${string}` | `word.${string}`>;

/** Tells a page in one language. */
export interface PageTranslator extends InterfaceTranslator {
  /** As the address names the language. */
  readonly code: LanguageCode;
  /** BCP 47 tag for the lang attribute. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

const made = new Map<LanguageCode, PageTranslator>();

/**
 * The translator of a language as the address names it; English where it is none of the interface.
 *
 * @example pageTranslator('en').percent(0.1234) // '12.3%'
 */
export function pageTranslator(asked: string | undefined): PageTranslator {
  const code: LanguageCode = asked !== undefined && isLanguageCode(asked) ? asked : 'en';
  const held = made.get(code) ?? makeTranslator(code);
  made.set(code, held);
  return held;
}

function makeTranslator(code: LanguageCode): PageTranslator {
  const { direction, locale } = interfaceLanguages[code];
  return {
    ...interfaceTranslator(code, [
      pages[code],
      briefing[code],
      words[code],
      facts[code],
      terms[code],
      refusals[code],
      assessments[code],
    ]),
    code,
    tag: code === 'en' ? locale : code,
    direction,
  };
}
