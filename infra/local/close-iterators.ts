import { AbstractKeyIterator, AbstractValueIterator } from 'abstract-level';

/**
 * dynalite 4.0.0 ends a stream by `iterator.return`, which the iterators of abstract-level 3 have not: each query with
 * a limit would leave an iterator, and the pages it holds, open for as long as the process runs.
 */
for (const Made of [AbstractKeyIterator, AbstractValueIterator]) {
  Object.assign(Made.prototype, {
    return(this: { close(): Promise<void> }): Promise<void> {
      return this.close();
    },
  });
}
