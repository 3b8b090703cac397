import { resolve } from 'node:path';

/** Absolute folder of the project: entry points and built files are named from here, wherever cdk is run. */
export const projectRoot = resolve(import.meta.dirname, '../..');
