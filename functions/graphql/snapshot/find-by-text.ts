import {
  type AnyMessage,
  message,
  type Untranslated,
  untranslated,
} from '../../../domain/messages/message.ts';
import { foldText } from '../../../domain/search/fold-text.ts';
import { parseWords } from '../../../domain/search/parse-words.ts';
import type { SearchHit } from '../../../domain/search/search-hit.ts';
import { subjectOf, subjects } from '../../../domain/search/subjects.ts';
import type { FoundHow, WordIndex } from '../../../domain/search/word-index.ts';
import { inEveryLanguage } from './every-language.ts';
import { findPostcodes } from './postcode-hits.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** All that a search found, best first, and what it did not. */
export interface FoundByText {
  readonly hits: readonly SearchHit[];
  readonly notes: readonly AnyMessage[];
}

let madeSubjects: ReturnType<typeof subjects> | undefined;
const allSubjects = () => (madeSubjects ??= subjects(inEveryLanguage));

/**
 * Everything that a text finds: a postcode or its beginning, and what carries its words.
 * @throws InvalidInput on `text` as `parseWords`
 */
export async function findByText(
  text: string,
  snapshot: SnapshotRecords,
  searchIndex: () => Promise<WordIndex<SearchHit>>,
): Promise<FoundByText> {
  const words = parseWords('text', text);
  const [postcodes, index] = await Promise.all([findPostcodes(text, snapshot), searchIndex()]);
  const { items, how } = index.find(words);
  // Words spelt nearly like a postcode are not what somebody meant who typed a postcode.
  const isPostcode = postcodes.hits.length > 0 || postcodes.note !== undefined;
  const byWords = isPostcode && how !== 'AS_WRITTEN' ? [] : items;
  const subject = subjectOf(words, allSubjects());
  const isListed = subject && byWords.some((hit) => hit.kind === 'venue' && carries(hit, subject.words));
  const typed = { text: untranslated(text.trim()) };
  const told: (AnyMessage | undefined)[] = [
    postcodes.note,
    subject && !isListed ? subject.note : undefined,
    isPostcode || subject ? undefined : spellingNote(byWords.length, how, typed),
  ];
  return { hits: [...postcodes.hits, ...byWords], notes: told.filter((note) => note !== undefined) };
}

/** Whether the name of a venue says that it is of a subject. */
const carries = ({ name }: SearchHit, words: readonly string[]): boolean =>
  'text' in name && words.some((word) => ` ${foldText(name.text)} `.includes(` ${word} `));

function spellingNote(
  count: number,
  how: FoundHow,
  typed: { readonly text: Untranslated },
): AnyMessage | undefined {
  if (count === 0) return message('search.nothing', typed);
  if (how === 'NEARLY') return message('search.nearly', typed);
  return how === 'SOME_WORDS' ? message('search.someWords', typed) : undefined;
}
