import { decodeText } from '../../../../domain/text/decode-text.ts';

/** What a file that somebody chose holds, or why nobody can say; the words are those of the officers' app. */
export type Chosen =
  | { readonly text: string }
  | { readonly fault: 'officers.fileUnreadable' | 'officers.fileLetters' };

/**
 * Reads a file of text as whatever a spreadsheet saves it: UTF-8, UTF-16, and Windows-1252 where there is no doubt. A file
 * that was saved anew since it was chosen can no longer be read in most browsers: it has to be chosen again.
 * @example await readChosen(new File(['a,b'], 'a.csv')) // { text: 'a,b' }
 */
export async function readChosen(file: Pick<File, 'arrayBuffer'>): Promise<Chosen> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { fault: 'officers.fileUnreadable' };
  const { text, encoding } = decodeText(new Uint8Array(bytes));
  return encoding === 'UNKNOWN' ? { fault: 'officers.fileLetters' } : { text };
}
