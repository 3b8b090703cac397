import { type AnyMessage, message, type ToldText } from '../messages/message.ts';

/**
 * How a source limits a number that it prints: the word it uses, what the word means for the number, and the sign for a
 * map or chart where there is no room for words; without a sign where none says it.
 */
const qualifiers = {
  'at least': { code: 'qualifier.atLeast', kind: 'AT_LEAST', sign: '≥' },
  over: { code: 'qualifier.over', kind: 'MORE_THAN', sign: '>' },
  'at most': { code: 'qualifier.atMost', kind: 'AT_MOST', sign: '≤' },
  under: { code: 'qualifier.under', kind: 'LESS_THAN', sign: '<' },
  about: { code: 'qualifier.about', kind: 'ABOUT', sign: '≈' },
  average: { code: 'qualifier.average', kind: 'MEAN', sign: '' },
  'within top': { code: 'qualifier.withinTop', kind: 'WITHIN_HIGHEST', sign: '' },
  'within lowest': { code: 'qualifier.withinLowest', kind: 'WITHIN_LOWEST', sign: '' },
} as const;

/** The word of a qualifier as records hold it. */
export type Qualifier = keyof typeof qualifiers;
/** What a qualifier means, whatever its word. */
export type QualifierKind = (typeof qualifiers)[Qualifier]['kind'];

export const qualifierWords = Object.keys(qualifiers) as readonly Qualifier[];

/** Whether a text, as the API gives it, is the word of a qualifier. */
export const isQualifier = (text: string): text is Qualifier => Object.hasOwn(qualifiers, text);

/**
 * What a qualifier means for its number.
 * @example qualifierKindOf('over') // 'MORE_THAN'
 */
export const qualifierKindOf = (qualifier: Qualifier): QualifierKind => qualifiers[qualifier].kind;

/**
 * A figure as far as its source gives it exactly; without a qualifier, as it is.
 * @example qualified('over', quantity(300, 'people')) // "over 300 people"
 */
export const qualified = (qualifier: Qualifier | undefined, value: ToldText): ToldText =>
  qualifier === undefined ? value : asQualified(qualifier, value);

const asQualified = (qualifier: Qualifier, value: ToldText): AnyMessage =>
  message(qualifiers[qualifier].code, { value });

/**
 * The sign to stand before a number of this kind; empty for an exact number, and where no sign says it.
 * @example qualifierSign('AT_LEAST') // '≥'
 */
export const qualifierSign = (kind: QualifierKind | null): string =>
  Object.values(qualifiers).find((each) => each.kind === kind)?.sign ?? '';
