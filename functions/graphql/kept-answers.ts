import { BoundedCache } from './bounded-cache.ts';
import type { HttpAnswer } from './http-answer.ts';

/** Answers with their bytes made, by what decides them; each weighs as many characters as its key and its body. */
export class KeptAnswers {
  readonly #answers: BoundedCache<HttpAnswer>;

  /** @param characters that all keys and bodies may have together */
  constructor(characters: number) {
    this.#answers = new BoundedCache(characters);
  }

  get(key: string): HttpAnswer | undefined {
    return this.#answers.get(key);
  }

  set(key: string, answer: HttpAnswer): void {
    this.#answers.set(key, answer, key.length + answer.body.length);
  }
}
