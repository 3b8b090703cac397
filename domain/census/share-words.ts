import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import type { ComputedFrom } from '../records/indicator.ts';
import { unitName } from '../wording/quantity.ts';
import { type ShareBase, shareCategoryOf, shareTableOf } from './share-tables.ts';

const bases: Readonly<Record<ShareBase, ToldText>> = {
  RESIDENTS: unitName('people'),
  AGED_3: message('shareBase.aged3'),
  AGED_5: message('shareBase.aged5'),
  AGED_16: message('shareBase.aged16'),
  IN_WORK: message('shareBase.inWork'),
  HOUSEHOLDS: unitName('households'),
};

/** Whom or what a share is of, in words: "residents aged 3 and over". */
export const shareBaseWords = (base: ShareBase): ToldText => bases[base];

/** The short name of a category of a table of shares; as published where it is of no such table. */
export function shareCategoryName(category: string): ToldText {
  const found = shareCategoryOf(category);
  return found ? message(found.name) : untranslated(category);
}

/**
 * By what a figure was worked out that its publisher does not give for the area, and how closely it was checked;
 * undefined for a figure as published.
 * @example figureBasis({ indicator: 'census-2021-english', computedFrom: 'OUTPUT_AREAS' })?.code // 'figure.fromOutputAreas'
 */
export const figureBasis = ({
  indicator,
  computedFrom,
}: {
  readonly indicator: string;
  readonly computedFrom?: ComputedFrom;
}): AnyMessage | undefined =>
  computedFrom === undefined
    ? undefined
    : message('figure.fromOutputAreas', { points: shareTableOf(indicator)?.withinPoints ?? 0 });
