import { LRUCache } from 'lru-cache';
import type { HttpAnswer } from '../../http/http-answer.ts';
import type { AskedAbout } from './asked-about.ts';

/** An answer, and what the log says of its question. */
export interface CachedResponse extends HttpAnswer {
  readonly asked: AskedAbout;
}

/** Answers with their bytes made, by what decides them; each weighs as many characters as its key and its body. */
export class ResponseCache {
  readonly #answers: LRUCache<string, CachedResponse>;

  /** @param characters that all keys and bodies may have together */
  constructor(characters: number) {
    this.#answers = new LRUCache({
      maxSize: characters,
      sizeCalculation: ({ body }, key) => key.length + body.length,
    });
  }

  get(key: string): CachedResponse | undefined {
    return this.#answers.get(key);
  }

  set(key: string, answer: CachedResponse): void {
    this.#answers.set(key, answer);
  }
}
