import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How the folder of the embedded store is laid out, told in a file beside it. Raise it with a change after which an
 * older version of this program would read or write the folder wrongly; such a version then leaves it alone.
 */
export const storeFormat = 1;

const mark = (folder: string): string => join(folder, 'format');

/** The format that a folder is marked with; undefined where it has no mark, as a new or an old one. */
export async function formatOf(folder: string): Promise<number | undefined> {
  const text = await readFile(mark(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const [, format] = /^format (\d+)\s*$/.exec(text) ?? [];
  return format === undefined ? undefined : Number(format);
}

/** Marks a folder with the present format, at once or not at all. */
export async function markFormat(folder: string): Promise<void> {
  const aside = `${mark(folder)}.new`;
  await writeFile(aside, `format ${storeFormat}\n`);
  await rename(aside, mark(folder));
}
