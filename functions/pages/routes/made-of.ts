import type { Receipt } from '../../graphql/receipt.ts';
import type { FileNotes } from '../files/csv-metadata.ts';
import type { Made } from '../layout/page-frame.ts';
import { wholePrint } from '../sections/on-paper.ts';
import type { PageRequest } from './page-request.ts';

/** What a page rests on, from its request and the receipts of the API. A day that nothing was read for is not named. */
export function madeOf({ asOf: asked, address, print }: PageRequest, receipt: Receipt): Made {
  const asOf = receipt.days.find((day) => day === asked);
  return {
    receipt,
    day: asOf ?? receipt.asOf ?? receipt.answeredOn,
    asOf,
    address,
    printsWhole: print === wholePrint,
  };
}

/** The same for a file. */
export const notesOf = (
  { receipt, day }: Made,
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
