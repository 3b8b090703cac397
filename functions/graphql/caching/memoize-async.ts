/**
 * Asks once and keeps the answer; a failure is not kept, so that the next caller asks again.
 * @example const editions = memoizeAsync(() => stored.editions());
 */
export function memoizeAsync<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let asked: Promise<Result> | undefined;
  return () => {
    asked ??= ask().catch((cause: unknown) => {
      asked = undefined;
      throw cause;
    });
    return asked;
  };
}
