import { languageNames } from '../../../../domain/buddies/language-named.ts';
import type { AloneBuddy, BuddyPair } from '../../../../domain/buddies/match-buddies.ts';
import type { BuddyFault } from '../../../../domain/buddies/read-buddies-file.ts';
import { message, untranslated } from '../../../../domain/messages/message.ts';
import { dayText } from '../../../../domain/opening/written-times.ts';
import { rounded } from '../../../../domain/wording/rounded.ts';
import { t } from '../../../i18n/officers.ts';

/** What is wrong with a file, with its line and column where it lies on one. */
export function faultWords({ row, column, told }: BuddyFault): string {
  const reason = t(told);
  if (row === undefined) return reason;
  return column === undefined
    ? t('officers.buddies.faultLine', { row, reason })
    : t('officers.buddies.fault', { row, column, reason });
}

/** Names of the languages that two share. */
export const sharedLanguages = ({ facts }: BuddyPair): readonly string[] =>
  facts.languages.map((code) => languageNames[code][0]);

/** Days on which both are free. */
export const sharedDays = ({ facts }: BuddyPair): readonly string[] => facts.days.map(dayText);

/** The way from ward to ward, in kilometres as they are told. */
export const kilometresApart = ({ facts }: BuddyPair): number => rounded(facts.metres / 1000, 1);

/** Why two are a pair, each reason with its points. */
export function pairReasons(pair: BuddyPair): readonly string[] {
  const { newcomer, buddy, facts } = pair;
  const { gains, backgroundsDiffer } = facts;
  return [
    t('officers.buddies.shareLanguages', {
      languages: sharedLanguages(pair).map(untranslated),
      points: gains.languages,
    }),
    t('officers.buddies.shareDays', { days: sharedDays(pair).map(untranslated), points: gains.days }),
    newcomer.ward.code === buddy.ward.code
      ? t('officers.buddies.sameWard', { ward: newcomer.ward.name, points: gains.nearness })
      : t('officers.buddies.apart', {
          one: newcomer.ward.name,
          other: buddy.ward.name,
          kilometres: kilometresApart(pair),
          points: gains.nearness,
        }),
    ...(backgroundsDiffer === undefined
      ? []
      : [
          backgroundsDiffer
            ? t('officers.buddies.otherBackground', {
                one: newcomer.background ?? '',
                other: buddy.background ?? '',
                points: gains.background,
              })
            : t('officers.buddies.sameBackground'),
        ]),
    ...((newcomer.wish ?? buddy.wish) ? [t('officers.buddies.wishMet')] : []),
  ];
}

/** Why somebody has no pair. */
export function aloneReason({ why, possible, refusals }: AloneBuddy): string {
  switch (why) {
    case 'NOBODY_THERE':
      return t('officers.buddies.nobodyThere');
    case 'ALL_REFUSED':
      return t('officers.buddies.allRuledOut', {
        reasons: refusals.map(({ refusal, count }) =>
          message(`officers.buddies.refusal.${refusal}`, { count }),
        ),
      });
    case 'NOTHING_GAINED':
    case 'GAINS_MORE_ELSEWHERE':
      return t('officers.buddies.moreElsewhere', { possible });
  }
}

/** So many faults of a file are told: more of them help nobody, and thousands would hold up the page. */
const mostFaults = 50;

/** What is wrong in a file, the first of it in words, and how many faults more there are. */
export const faultsInWords = (faults: readonly BuddyFault[]): readonly string[] => [
  ...faults.slice(0, mostFaults).map(faultWords),
  ...(faults.length > mostFaults
    ? [t('officers.buddies.moreFaults', { count: faults.length - mostFaults })]
    : []),
];
