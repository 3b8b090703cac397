/** Fewer different words than this, or fewer letters and digits in all, give no reason. */
const least = { words: 3, characters: 10 } as const;

/**
 * Whether a text says something: three different words or more, with ten letters or digits or more in all. It is no
 * judge of what is said; it keeps a full stop, a dash or "n/a" from passing for a reason.
 * @example hasSubstance('.') // false
 * @example hasSubstance('Rooms are lost.') // true
 */
export function hasSubstance(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return new Set(words).size >= least.words && characters >= least.characters;
}

/** What is told of a text without substance. */
export const substanceAsked = 'this says too little. Say it in a sentence of three words or more.';
