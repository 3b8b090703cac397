import { distanceMetres } from '../geography/measures.ts';
import type { SpokenLanguageCode } from '../records/spoken-language.ts';
import type { DayOfWeek } from '../records/warm-space.ts';
import { type BuddyPerson, sameWord } from './buddy.ts';

/**
 * What speaks for a newcomer and a buddy, in points. A day in common is asked of every pair, so that none gains nothing.
 *
 * | what | points | most |
 * |---|---|---|
 * | each language in common beyond the first | 2 | 4 |
 * | each day in common | 1 | 3 |
 * | nearness: the same ward; wards' middles within 2 km; within 4 km | 3; 2; 1 | 3 |
 * | different backgrounds, both given: cohesion is meeting others | 4 | 4 |
 *
 * Source: our own weights; none is published for pairing buddies. They order pairs, and people decide.
 */
export const buddyGains = {
  eachFurtherLanguage: 2,
  mostFurtherLanguages: 2,
  eachDay: 1,
  mostDays: 3,
  sameWard: 3,
  /** Nearest first. */
  near: [
    { withinMetres: 2_000, gain: 2 },
    { withinMetres: 4_000, gain: 1 },
  ],
  otherBackground: 4,
} as const;

/** What a newcomer and a buddy have in common, and what each part of it gains. */
export interface BuddyPairFacts {
  readonly languages: readonly SpokenLanguageCode[];
  readonly days: readonly DayOfWeek[];
  /** From the middle of one ward to that of the other, in a straight line; 0 in the same ward. */
  readonly metres: number;
  /** Undefined: of one of them it is not given. */
  readonly backgroundsDiffer?: boolean;
  readonly gains: Readonly<Record<'languages' | 'days' | 'nearness' | 'background', number>>;
}

/** What a newcomer and a buddy have in common. */
export function buddyPairFacts(newcomer: BuddyPerson, buddy: BuddyPerson): BuddyPairFacts {
  const languages = newcomer.languages.filter((each) => buddy.languages.includes(each));
  const days = newcomer.days.filter((each) => buddy.days.includes(each));
  const isSameWard = newcomer.ward.code === buddy.ward.code;
  const metres = isSameWard ? 0 : distanceMetres(newcomer.ward.middle, buddy.ward.middle);
  const differ =
    newcomer.background === undefined || buddy.background === undefined
      ? undefined
      : !sameWord(newcomer.background, buddy.background);
  const further = Math.min(Math.max(languages.length - 1, 0), buddyGains.mostFurtherLanguages);
  return {
    languages,
    days,
    metres,
    ...(differ === undefined ? {} : { backgroundsDiffer: differ }),
    gains: {
      languages: further * buddyGains.eachFurtherLanguage,
      days: Math.min(days.length, buddyGains.mostDays) * buddyGains.eachDay,
      nearness: isSameWard
        ? buddyGains.sameWard
        : (buddyGains.near.find(({ withinMetres }) => metres <= withinMetres)?.gain ?? 0),
      background: differ === true ? buddyGains.otherBackground : 0,
    },
  };
}
