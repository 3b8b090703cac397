import { readSiteFile } from '../../../../domain/assessment/site-file/read-site-file.ts';
import type { FileQuestion } from './read-file.ts';

/** The thread on which a file is read: what reads archives and XML is loaded with the first file, and never holds up the page. */
self.onmessage = async ({ data }: MessageEvent<FileQuestion>) => {
  const { bytes, borough, answers } = data;
  self.postMessage(await readSiteFile(bytes, borough, answers));
};
