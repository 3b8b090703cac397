import { parentPort } from 'node:worker_threads';

/** A worker for tests: "HOLD" is never done, "EAT" takes all memory, anything else is given back. */
parentPort?.on('message', ({ input }: { readonly input: unknown }) => {
  if (input === 'HOLD') for (;;);
  if (input === 'EAT') {
    const eaten: unknown[] = [];
    for (;;) eaten.push(new Array<number>(1_000_000).fill(eaten.length));
  }
  parentPort?.postMessage({ kind: 'DONE', result: input });
});
parentPort?.postMessage({ kind: 'READY' });
