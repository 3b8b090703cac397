import { MeasuringWorker } from './measuring-worker.ts';

/** The one thread of a process on which ground is measured. It holds nothing of who asks. */
export const measuring = new MeasuringWorker();
