import {
  type AnyMessage,
  message,
  type PlainCode,
  type ToldText,
  untranslated,
} from '../../messages/message.ts';
import { groupWords } from './group-words.ts';
import { peopleShown } from './people-count.ts';
import type { ProfileReading } from './profile-reading.ts';

/** What is said of one thing. */
export interface EvidenceFact {
  /** Undefined: it speaks for itself. */
  readonly name?: ToldText;
  readonly value: ToldText;
}

type FactName =
  Extract<PlainCode, `evidenceFact.${string}`> extends `evidenceFact.${infer Name}` ? Name : never;

/**
 * A fact under its name; none where nothing is said.
 * @example fact('distance', metresAway(424))
 */
export const fact = (name: FactName, value: ToldText | undefined): readonly EvidenceFact[] =>
  value === undefined ? [] : [{ name: message(`evidenceFact.${name}`), value }];

/** A share of 0 to 1 in per cent, to a tenth. @example percent(0.7) // "70 %" */
export const percent = (share: number): AnyMessage =>
  message('evidenceValue.percent', { percent: Math.round(share * 1000) / 10 });

export const yesOrNo = (value: boolean): AnyMessage =>
  message(value ? 'evidenceValue.yes' : 'evidenceValue.no');

/** @param metres whole */
export const metresAway = (metres: number): AnyMessage => message('evidenceValue.metres', { metres });

export const counted = (count: number): AnyMessage => message('evidenceValue.count', { count });

export const asRecorded = (text: string | undefined): ToldText | undefined =>
  text === undefined ? undefined : untranslated(text);

/** A day as people read it; a period that is no day as it is recorded. @example dayWords('2021-03-21') // "21 March 2021" */
export const dayWords = (period: string): ToldText =>
  /^\d{4}-\d{2}-\d{2}$/.test(period) ? message('evidenceValue.day', { day: period }) : untranslated(period);

/** None named is not none lost, where something is left open. */
export function lostWords(count: number, isSaid: boolean): AnyMessage {
  if (isSaid) return counted(count);
  return count === 0 ? message('evidenceValue.notSaid') : message('evidenceValue.atLeast', { count });
}

/** Whether a scheme gains a place is never asked: one is named or not. Older evidence is read as it was. */
export const gainedWords = (count: number, isAsNow: boolean): AnyMessage =>
  count === 0 && isAsNow ? message('evidenceValue.noneNamed') : counted(count);

/** Who was counted, Blau's index where it says something, and the share of each group. */
export const readingFacts = (
  groups: readonly string[],
  reading: ProfileReading | undefined,
): readonly EvidenceFact[] =>
  reading
    ? [
        ...fact('counted', peopleShown(reading.base)),
        ...fact(
          'blau',
          reading.blau === undefined ? undefined : message('evidenceValue.blau', { chance: reading.blau }),
        ),
        ...groups.map((group, order) => ({
          name: groupWords(group),
          value: percent(reading.shares[order] ?? 0),
        })),
      ]
    : fact('counted', message('evidenceValue.fewerThan100'));
