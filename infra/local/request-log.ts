import { createWriteStream, type WriteStream } from 'node:fs';

/** How long a log that could not be written is left alone, in milliseconds. */
const restMs = 10_000;

export interface RequestLog {
  write(line: string): void;
  close(): Promise<void>;
}

/**
 * A log in a file, begun anew. A file that cannot be written, on a disk that is full for one, loses lines and ends
 * nothing; after a while it is tried again.
 */
export function requestLog(file: string): RequestLog {
  let failedAt = Number.NEGATIVE_INFINITY;
  const open = (flags: 'w' | 'a'): WriteStream =>
    createWriteStream(file, { flags }).on('error', () => {
      failedAt = performance.now();
    });
  let stream = open('w');
  return {
    write(line) {
      if (stream.destroyed) {
        if (performance.now() - failedAt < restMs) return;
        stream = open('a');
      }
      stream.write(`${line}\n`);
    },
    close: () =>
      new Promise((resolve) => {
        if (stream.destroyed) return resolve();
        stream.once('error', () => resolve());
        stream.end(resolve);
      }),
  };
}
