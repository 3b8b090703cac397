import type { FileNotes } from '../files/csv-metadata.ts';
import type { PageMeta } from '../layout/page-meta.ts';

/** What a file rests on, as its page says it. */
export const notesOf = (
  { receipt, day }: PageMeta,
  about: Pick<FileNotes, 'file' | 'title' | 'sources' | 'missing'>,
): FileNotes => ({
  ...about,
  licence: receipt.licence,
  day,
  edition: receipt.boundaryEditions.join(', '),
  method: receipt.methodVersions.join(', '),
  dataVersion: receipt.dataVersion,
});

/**
 * Name under which a file is kept: place, area, day.
 * @example fileName('Walsall', 'St Matthew’s', '2026-11-22', 'csv') // 'walsall-st-matthews-2026-11-22.csv'
 */
export function fileName(place: string, area: string, day: string, ending: string): string {
  const plain = `${place} ${area}`
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${plain}-${day}.${ending}`;
}

/** Links from a CSV file to what describes it. Source: W3C, Model for Tabular Data and Metadata on the Web, section 5.2. */
export const describedBy = (metadata: string): readonly string[] => [
  `<${metadata}>; rel="describedby"; type="application/csvm+json"`,
  '</dictionary.csv>; rel="describedby"; type="text/csv"',
];
