import { interfaceLanguages } from '../../domain/languages/interface-languages.ts';
import type { TranslatedLanguage } from './bundles.ts';
import { type Argument, type Braces, bracesOf } from './message-arguments.ts';
import type { EnglishEntry, TranslatedEntry } from './po-file.ts';

/** What is wrong with the catalogue of a language, a sentence each. */
export function faultsOf(
  language: TranslatedLanguage,
  english: readonly EnglishEntry[],
  held: readonly TranslatedEntry[],
): readonly string[] {
  const byCode = new Map(held.map((entry) => [entry.code, entry]));
  const forms = new Intl.PluralRules(interfaceLanguages[language].locale).resolvedOptions().pluralCategories;
  const wanted = new Set(english.map(({ code }) => code));
  const strangers = held
    .filter(({ code }) => !wanted.has(code))
    .map(({ code }) => `${code}: no such English`);
  return [
    ...strangers,
    ...english.flatMap((entry) => {
      const translation = byCode.get(entry.code);
      if (!translation || translation.text === '') return [`${entry.code}: not translated`];
      if (translation.madeFrom !== undefined) return [];
      return faultsOfText(forms, entry.english, translation.text).map((fault) => `${entry.code}: ${fault}`);
    }),
  ].map((fault) => `${language} ${fault}`);
}

/** @param forms that the language has for counts */
function faultsOfText(
  forms: readonly Intl.LDMLPluralRule[],
  english: string,
  text: string,
): readonly string[] {
  const braces = read(text);
  if (typeof braces === 'string') return [braces];
  const should = bracesOfEnglish(english).arguments;
  const missing = [...should].filter(([name]) => !braces.arguments.has(name));
  const other = [...braces.arguments].filter(([name, argument]) => !fits(argument, should.get(name)));
  const unformed = braces.plurals.flatMap((keys) => forms.filter((form) => !keys.includes(form)));
  return [
    ...missing.map(([name]) => `{${name}} is missing`),
    ...other.map(([name]) => `{${name}} is not what it is in English`),
    ...unformed.map((form) => `a count has no form “${form}”`),
  ];
}

/** Braces of English sentences, which each language asks for anew. */
const known = new Map<string, Braces>();
function bracesOfEnglish(english: string): Braces {
  const braces = known.get(english) ?? bracesOf(english);
  known.set(english, braces);
  return braces;
}

function read(text: string): Braces | string {
  try {
    return bracesOf(text);
  } catch (error) {
    return error instanceof Error ? `is no ICU message: ${error.message}` : 'is no ICU message';
  }
}

function fits(argument: Argument, english: Argument | undefined): boolean {
  if (!english || argument.kind !== english.kind) return false;
  if (argument.kind !== 'choice' || english.kind !== 'choice') return true;
  return english.keys.every((key) => argument.keys.includes(key)) || argument.open;
}
