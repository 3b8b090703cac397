import { InvalidInput } from '../errors/errors.ts';
import { type SpokenLanguage, type SpokenLanguageCode, spokenLanguages } from '../records/spoken-language.ts';
import { daysOfWeek } from '../records/warm-space.ts';
import { dayOfWeekOf, dayText } from './written-times.ts';

/** A language with its days, checked. @throws InvalidInput naming what is not known */
export function spokenLanguageOf({
  language,
  days,
}: {
  readonly language: string;
  readonly days?: readonly string[] | null;
}): SpokenLanguage {
  const code = spokenLanguages.find((each) => each === language.trim().toLowerCase());
  if (!code)
    throw new InvalidInput('', `"${language.slice(0, 20)}" is none of ${spokenLanguages.join(', ')}.`);
  const named = (days ?? []).map(dayOfWeekOf);
  return { language: code, days: daysOfWeek.filter((day) => named.includes(day)) };
}

/** Languages by their code, each once with all days that were given for it. */
export function orderedLanguages(spoken: readonly SpokenLanguage[]): readonly SpokenLanguage[] {
  const each = new Map<SpokenLanguageCode, SpokenLanguage>();
  for (const { language, days } of spoken) {
    const before = each.get(language)?.days ?? [];
    each.set(language, {
      language,
      days: daysOfWeek.filter((day) => before.includes(day) || days.includes(day)),
    });
  }
  return [...each.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
}

/**
 * Reads languages with their days.
 * @throws InvalidInput naming what is not known
 * @example readLanguages('pa Mon, Wed; ur') // Punjabi on two days, Urdu whenever it is open
 */
export const readLanguages = (text: string): readonly SpokenLanguage[] =>
  orderedLanguages(
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const [language = '', ...days] = part.split(/[\s,]+/);
        return spokenLanguageOf({ language, days });
      }),
  );

/** @example writeLanguages(readLanguages('ur;pa wed,mon')) // 'pa Monday, Wednesday; ur' */
export const writeLanguages = (spoken: readonly SpokenLanguage[]): string =>
  spoken
    .map(({ language, days }) =>
      days.length === 0 ? language : `${language} ${days.map(dayText).join(', ')}`,
    )
    .join('; ');
