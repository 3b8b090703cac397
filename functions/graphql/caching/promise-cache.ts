import { LRUCache } from 'lru-cache';

/**
 * What takes work, worked out once for everybody who asks for the same; what was longest unused is forgotten first. The
 * key decides the answer alone: whoever comes first has the work done for all, so nothing of who asks may enter it.
 *
 * The promises themselves are kept, not by the library's `fetch`: that never keeps `undefined`, nor a failure that would
 * come again.
 *
 * @example await new PromiseCache<Run>(40).get('WARD 2026-11-22', () => classify('WARD', '2026-11-22'))
 */
export class PromiseCache<Result> {
  readonly #kept: LRUCache<string, Promise<Result>>;
  readonly #keepsFailure: (fault: unknown) => boolean;

  /** @param keepsFailure Which failures would come again; without it the next who asks tries anew. */
  constructor(max: number, { keepsFailure = (_: unknown): boolean => false } = {}) {
    this.#kept = new LRUCache({ max });
    this.#keepsFailure = keepsFailure;
  }

  get(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.#kept.get(key);
    if (known) return known;
    const begun = work();
    this.#kept.set(key, begun);
    begun.catch((fault: unknown) => {
      if (!this.#keepsFailure(fault) && this.#kept.peek(key) === begun) this.#kept.delete(key);
    });
    return begun;
  }
}
