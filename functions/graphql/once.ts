/**
 * Asks once and keeps the answer; a failure is not kept, so that the next caller asks again.
 * @example const editions = once(() => stored.editions());
 */
export function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let asked: Promise<Result> | undefined;
  return () => {
    asked ??= ask().catch((cause: unknown) => {
      asked = undefined;
      throw cause;
    });
    return asked;
  };
}
