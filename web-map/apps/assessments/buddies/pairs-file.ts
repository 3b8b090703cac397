import type { BuddyPair } from '../../../../domain/buddies/match-buddies.ts';
import { csvOf } from '../../../../domain/text/csv.ts';
import { kilometresApart, sharedDays, sharedLanguages } from './buddy-words.ts';

/** Pairs as a file for a spreadsheet: a line each, under the references of the coordinator. */
export const pairsFile = (pairs: readonly BuddyPair[]): string =>
  csvOf([
    [
      'newcomer',
      'buddy',
      'points',
      'languages_in_common',
      'days_in_common',
      'newcomer_ward',
      'buddy_ward',
      'kilometres_apart',
      'backgrounds',
    ],
    ...pairs.map((pair) => [
      pair.newcomer.reference,
      pair.buddy.reference,
      pair.gain,
      sharedLanguages(pair).join('; '),
      sharedDays(pair).join('; '),
      pair.newcomer.ward.name,
      pair.buddy.ward.name,
      kilometresApart(pair),
      pair.facts.backgroundsDiffer === undefined
        ? undefined
        : pair.facts.backgroundsDiffer
          ? 'different'
          : 'the same',
    ]),
  ]);
