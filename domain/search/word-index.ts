import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { foldText } from './fold-text.ts';
import { nearlyBegins } from './nearly-begun.ts';
import { wordsToFind } from './query-words.ts';

/** Something that can be found by words. */
export interface Findable<Item> {
  readonly item: Item;
  readonly name: string;
  /** Other names of the very thing. */
  readonly aliases?: readonly string[];
  /** Words for the kind of thing that it is, in any language. */
  readonly kindWords?: readonly string[];
  /** What else is recorded of it. */
  readonly about?: readonly string[];
  /** Other words for what its name and records say. */
  readonly likeWords?: readonly string[];
  /** How much more likely it is meant than another thing that the words match as well; 1 for no more and no less. */
  readonly weight: number;
}

/**
 * How what was found was found: AS_WRITTEN, every word begins a word of it; NEARLY, a word that begins none was taken
 * for one spelt nearly so; SOME_WORDS, nothing carries all of the words.
 */
export type FoundHow = 'AS_WRITTEN' | 'NEARLY' | 'SOME_WORDS';

export interface FoundByWords<Item> {
  /** Best first; of equals in the order of the index. */
  readonly items: readonly Item[];
  readonly how: FoundHow;
}

const boost = { name: 5, aliases: 4, kindWords: 3, about: 1, likeWords: 2 };
const fields = Object.keys(boost);
const wholeNameBonus = 4;
const beginningBonus = 1.6;
/** A whole word says more than the beginning of one, and that more than a word spelt nearly so. */
const weights = { prefix: 0.5, fuzzy: 0.4 };
/** Letters from which one slip, or two, are forgiven in a word: in shorter ones a slip makes another word. */
const oneSlipFrom = 4;
const twoSlipsFrom = 8;

/** Finds things by words, past typing errors. Built once for each list of things. */
export class WordIndex<Item> {
  readonly #things: readonly Findable<Item>[];
  readonly #names: readonly string[];
  readonly #index = new MiniSearch<Readonly<Record<string, string>>>({
    fields,
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  readonly #terms: ReadonlySet<string>;

  constructor(things: readonly Findable<Item>[]) {
    this.#things = things;
    this.#names = things.map(({ name }) => tellingOf(foldText(name)));
    const texts = things.map(({ name, aliases, kindWords, about, likeWords }, id) => ({
      id: String(id),
      name: foldText(name),
      aliases: withoutWordsOf(name, folded(aliases)),
      kindWords: folded(kindWords),
      about: folded(about),
      likeWords: folded(likeWords),
    }));
    this.#index.addAll(texts);
    this.#terms = new Set(
      texts.flatMap(({ id: _, ...told }) => Object.values(told).flatMap((text) => text.split(' '))),
    );
  }

  /**
   * What carries the words, in which words that say nothing need not be found.
   * @param words folded, at least one
   * @example index.find(['bloxwhich']).how // 'NEARLY'
   */
  find(words: readonly string[]): FoundByWords<Item> {
    const telling = wordsToFind(words);
    const known = new Set(telling.filter((word) => this.#begins(word)));
    const near: SearchOptions = { prefix: true, fuzzy: (word) => !known.has(word) && slipsForgiven(word) };
    const asWritten =
      known.size === telling.length ? this.#ranked(telling, { prefix: true, combineWith: 'AND' }) : [];
    if (asWritten.length > 0) return { items: asWritten, how: 'AS_WRITTEN' };
    const nearly = known.size < telling.length ? this.#ranked(telling, { ...near, combineWith: 'AND' }) : [];
    if (nearly.length > 0) return { items: nearly, how: 'NEARLY' };
    const begun =
      known.size < telling.length ? this.#ranked(telling, {}, this.#nearlyBegun(telling, known)) : [];
    if (begun.length > 0) return { items: begun, how: 'NEARLY' };
    const some = telling.length > 1 ? this.#ranked(telling, { ...near, combineWith: 'OR' }) : [];
    return { items: some, how: 'SOME_WORDS' };
  }

  #begins(word: string): boolean {
    return this.#index.search(word, { prefix: true }).length > 0;
  }

  /** All words, where one that begins nothing stands for what it nearly begins as well as for what is spelt nearly so. */
  #nearlyBegun(words: readonly string[], known: ReadonlySet<string>): Query {
    return {
      combineWith: 'AND',
      queries: words.map((word): Query => {
        if (known.has(word)) return { queries: [word], prefix: true };
        const begun = [...this.#terms].filter((term) => nearlyBegins(word, term));
        return {
          combineWith: 'OR',
          queries: [{ queries: [word], fuzzy: slipsForgiven(word) }, ...begun],
        };
      }),
    };
  }

  #ranked(words: readonly string[], options: SearchOptions, query: Query = words.join(' ')): Item[] {
    const phrase = words.join(' ');
    return this.#index
      .search(query, { boost, weights, ...options })
      .flatMap(({ id, score }) => {
        const at = Number(id);
        const thing = this.#things[at];
        const bonus = nameBonus(this.#names[at] ?? '', phrase);
        return thing ? [{ at, thing, score: score * thing.weight * bonus }] : [];
      })
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .map(({ thing }) => thing.item);
  }
}

const folded = (texts: readonly string[] = []): string => foldText(texts.join(' '));
/** A word that another name repeats says no more of the thing, and is not to count twice. */
function withoutWordsOf(name: string, aliases: string): string {
  const said = new Set(foldText(name).split(' '));
  return aliases
    .split(' ')
    .filter((word) => !said.has(word))
    .join(' ');
}
const tellingOf = (text: string): string => wordsToFind(text.split(' ')).join(' ');

function nameBonus(name: string, phrase: string): number {
  if (name === phrase) return wholeNameBonus;
  return name.startsWith(phrase) ? beginningBonus : 1;
}

function slipsForgiven(word: string): number | false {
  if (word.length < oneSlipFrom) return false;
  return word.length < twoSlipsFrom ? 1 : 2;
}
