import { type AskedBy, MeasuringWorker } from './measuring-worker.ts';

/**
 * How long a task may take where MEASURING_SECONDS says so: tests do, which keep the machine busy beside it. Nobody else
 * sets it; five seconds otherwise.
 */
const seconds = Number(process.env.MEASURING_SECONDS);

/** Whose task it is: whoever signed in waits for no task of those who did not. @param person undefined: nobody signed in */
export const askedBy = (person: object | undefined): AskedBy => (person ? 'OFFICERS' : 'EVERYONE');

/** The one thread of a process on which ground is measured. It holds nothing of who asks. */
export const measuring = new MeasuringWorker(
  seconds > 0 ? { mostMilliseconds: seconds * 1000, longestWaitMilliseconds: seconds * 1000 } : {},
);
