import { foldText } from './fold-text.ts';
import { synonymGroups } from './synonym-groups.ts';

const groups = synonymGroups.map((group) => group.map(foldText));

/** The groups that a phrase belongs to, by its first word: a text is read once, whatever the number of groups. */
const byFirstWord = Map.groupBy(
  groups.flatMap((group) => group.map((phrase) => ({ phrase, group }))),
  ({ phrase }) => phrase.split(' ', 1)[0] ?? '',
);

/**
 * The other words for what a folded text names; empty where it names nothing of the kind.
 * @example synonymsIn('esol learners by locality') // ['english for speakers of other languages', 'english classes', ...]
 */
export function synonymsIn(folded: string): readonly string[] {
  const text = ` ${folded} `;
  const holds = (phrase: string): boolean => text.includes(` ${phrase} `);
  const named = new Set(
    folded
      .split(' ')
      .flatMap((word) => byFirstWord.get(word) ?? [])
      .flatMap(({ phrase, group }) => (holds(phrase) ? [group] : [])),
  );
  return [...new Set([...named].flat())].filter((phrase) => !holds(phrase));
}
