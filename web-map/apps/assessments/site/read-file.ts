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

/**
 * Reads a file on a thread of its own, which is ended with its answer or when it takes too long.
 * @throws Error where the thread cannot be begun
 */
export const readFile = (question: FileQuestion): Promise<SiteFileReading> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
    const settle = (then: () => void): void => {
      clearTimeout(timer);
      thread.terminate();
      then();
    };
    const timer = setTimeout(
      () => settle(() => resolve({ kind: 'REFUSED', told: message('siteFile.tangled') })),
      mostMilliseconds,
    );
    thread.onmessage = ({ data }: MessageEvent<SiteFileReading>) => settle(() => resolve(data));
    thread.onerror = ({ message: words }) =>
      settle(() => reject(new Error(`The file was not read: ${words}`)));
    thread.postMessage(question);
  });
