import { type AnyMessage, message } from '../messages/message.ts';

/**
 * Kinds of break between the periods of an indicator, each with the message that says why a later figure must not be
 * set against an earlier one. An indicator names its kind in its own record.
 * Source: Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2019 and 2025, notes on
 * comparing editions.
 */
const sentences = {
  'index-edition': 'periodBreak.indexEdition',
  'ranked-areas': 'periodBreak.rankedAreas',
} as const;

export type PeriodBreak = keyof typeof sentences;
export const periodBreaks = Object.keys(sentences) as readonly PeriodBreak[];

/**
 * Why figures of different periods are not one line; undefined where they are.
 * @example breakBetweenPeriods('ranked-areas') // "Each edition of the index has a method of its own, ..."
 */
export const breakBetweenPeriods = (kind: PeriodBreak | undefined): AnyMessage | undefined =>
  kind && message(sentences[kind]);
