import type {
  SiteFileAnswers,
  SiteFileReading,
} from '../../../../domain/assessment/site-file/site-file-reading.ts';
import type { Boundary } from '../../../../domain/geography/measures.ts';
import { message } from '../../../../domain/messages/message.ts';

/** What the thread is asked. */
export interface FileQuestion {
  readonly bytes: Uint8Array;
  readonly borough: Boundary;
  readonly answers: SiteFileAnswers;
}

/** A file that takes longer is a tangle: 20,000 corners take one second. */
const mostMilliseconds = 20_000;

/** A thread that has answered and waits for the next file: reading its code takes longer than many a file. */
let waiting: Worker | undefined;

/** Ends the thread that waits: nobody gives a file any more. */
export function endReading(): void {
  waiting?.terminate();
  waiting = undefined;
}

/**
 * Reads a file on a thread of its own. The thread waits for the next file, and is ended when one takes too long.
 * @throws Error where the thread cannot be begun
 */
export const readFile = (question: FileQuestion): Promise<SiteFileReading> =>
  new Promise((resolve, reject) => {
    const thread = waiting ?? new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
    waiting = undefined;
    const end = (): void => {
      clearTimeout(timer);
      thread.terminate();
    };
    const timer = setTimeout(() => {
      end();
      resolve({ kind: 'REFUSED', told: message('siteFile.tangled') });
    }, mostMilliseconds);
    thread.onmessage = ({ data }: MessageEvent<SiteFileReading>) => {
      clearTimeout(timer);
      endReading();
      waiting = thread;
      resolve(data);
    };
    thread.onerror = ({ message: words }) => {
      end();
      reject(new Error(`The file was not read: ${words}`));
    };
    thread.postMessage(question);
  });
