import type { AskedAbout } from './asked-about.ts';
import { BoundedCache } from './bounded-cache.ts';
import type { HttpAnswer } from './http-answer.ts';

/** An answer, and what the log says of its question. */
export interface KeptAnswer extends HttpAnswer {
  readonly asked: AskedAbout;
}

/** Answers with their bytes made, by what decides them; each weighs as many characters as its key and its body. */
export class KeptAnswers {
  readonly #answers: BoundedCache<KeptAnswer>;

  /** @param characters that all keys and bodies may have together */
  constructor(characters: number) {
    this.#answers = new BoundedCache(characters);
  }

  get(key: string): KeptAnswer | undefined {
    return this.#answers.get(key);
  }

  set(key: string, answer: KeptAnswer): void {
    this.#answers.set(key, answer, key.length + answer.body.length);
  }
}
