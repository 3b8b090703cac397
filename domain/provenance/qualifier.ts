/**
 * How a source limits a number that it prints: the word it uses, what the word means for the number, and the sign for a
 * map or chart where there is no room for words; without a sign where none says it.
 */
const qualifiers = {
  'at least': { kind: 'AT_LEAST', sign: '≥' },
  over: { kind: 'MORE_THAN', sign: '>' },
  'at most': { kind: 'AT_MOST', sign: '≤' },
  under: { kind: 'LESS_THAN', sign: '<' },
  about: { kind: 'ABOUT', sign: '≈' },
  average: { kind: 'MEAN', sign: '' },
  'within top': { kind: 'WITHIN_HIGHEST', sign: '' },
  'within lowest': { kind: 'WITHIN_LOWEST', sign: '' },
} as const;

/** The word of a qualifier as records hold it. */
export type Qualifier = keyof typeof qualifiers;
/** What a qualifier means, whatever its word. */
export type QualifierKind = (typeof qualifiers)[Qualifier]['kind'];

export const qualifierWords = Object.keys(qualifiers) as readonly Qualifier[];

/**
 * What a qualifier means for its number.
 * @example qualifierKindOf('over') // 'MORE_THAN'
 */
export const qualifierKindOf = (qualifier: Qualifier): QualifierKind => qualifiers[qualifier].kind;

/**
 * The sign to stand before a number of this kind; empty for an exact number, and where no sign says it.
 * @example qualifierSign('AT_LEAST') // '≥'
 */
export const qualifierSign = (kind: QualifierKind | null): string =>
  Object.values(qualifiers).find((each) => each.kind === kind)?.sign ?? '';
