import { siteFiles } from '../../../../locales/generated/siteFiles/en.ts';
import { translator } from '../../../messages/translator.ts';
import { walsallBorough } from '../../site/testing/walsall-borough.ts';
import { readSiteFile } from '../read-site-file.ts';
import type { SiteFileAnswers, SiteFileReading } from '../site-file-reading.ts';

const { t } = translator('en', [siteFiles]);

/** Reads a file beside Walsall. */
export const readRedLine = (
  bytes: Uint8Array,
  answers: Partial<SiteFileAnswers> = {},
): Promise<SiteFileReading> => readSiteFile(bytes, walsallBorough, { accepted: [], ...answers });

/** What is told of a reading, in English: the refusal, or what is offered and noted. */
export function toldOf(reading: SiteFileReading): string {
  if (reading.kind === 'REFUSED') return t(reading.told);
  const changes = reading.kind === 'CHOICE' ? [] : reading.changes.map(({ told }) => told);
  return [...changes, ...reading.notes].map((each) => t(each)).join(' ');
}

/** The reading once everything that is offered is accepted. */
export async function acceptedReading(bytes: Uint8Array): Promise<SiteFileReading> {
  const first = await readRedLine(bytes);
  if (first.kind !== 'PROPOSED') return first;
  return readRedLine(bytes, { accepted: first.changes.map(({ code }) => code) });
}
