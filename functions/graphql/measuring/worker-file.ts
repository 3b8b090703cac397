/** The name under which the worker's bundle lies beside the bundle of a function. */
export const workerFile = 'measuring-worker.mjs';
