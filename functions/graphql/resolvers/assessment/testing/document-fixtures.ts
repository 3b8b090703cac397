import { pdfWith, wordWith } from '../../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import { governedPartitions } from '../../../../../infra/records/governed-partitions.ts';
import { newMeter } from '../../../../store/connection.ts';
import { queryPartition } from '../../../../store/read-items.ts';
import { attachmentPk } from '../../../../store/table.ts';
import type { AssessmentOffice, PersonName } from './people-fixtures.ts';

/** Documents of tests of assessments, and what somebody reads of them. */
export const word = wordWith();
export const plan = pdfWith('', '1 0 << /Title (A plan) >>');
export const named = { name: 'Plan of the site.pdf', audience: 'PUBLIC' };

export const attaching = (bytes: Uint8Array, audience: 'PUBLIC' | 'INTERNAL', name = named.name) => ({
  name,
  audience,
  bytes,
});

/** A PDF of so many bytes. */
export const madeUpPdfOf = (bytes: number): Buffer =>
  Buffer.concat([plan, Buffer.alloc(bytes - plan.length, ' ')]);

interface Attached {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly audience: string;
  readonly by: string | null;
  readonly path: string | null;
}
const list = 'key name kind bytes sha256 audience by path';

/** What somebody reads of the documents of an assessment. @throws Error with what was refused */
export async function attachedFor(
  office: AssessmentOffice,
  who: PersonName | 'public',
  id: string,
  revision?: number,
): Promise<readonly Attached[] | undefined> {
  const { data, errors } = await office.as<{ assessment: { attachments: readonly Attached[] } | null }>(
    who,
    `query Q($id: ID!, $revision: Int) { assessment(id: $id, revision: $revision) { attachments { ${list} } } }`,
    { id, revision },
  );
  if (errors[0]) throw new Error(errors[0].message);
  return data.assessment?.attachments;
}

/** A part of a document as somebody reads it. @throws Error with what was refused */
export async function partFor(
  office: AssessmentOffice,
  who: PersonName | 'public',
  id: string,
  attachment: string,
  { part = 0, revision }: { readonly part?: number; readonly revision?: number } = {},
): Promise<{ readonly base64: string; readonly parts: number } | null> {
  const { data, errors } = await office.as<{ attachmentPart: { base64: string; parts: number } | null }>(
    who,
    'query Q($id: ID!, $revision: Int, $attachment: ID!, $part: Int!) { attachmentPart(id: $id, revision: $revision, attachment: $attachment, part: $part) { base64 parts } }',
    { id, revision, attachment, part },
  );
  if (errors[0]) throw new Error(errors[0].message);
  return data.attachmentPart;
}

/** How many pieces of documents the store holds of an assessment. */
export async function piecesOf({ loaded }: AssessmentOffice, assessment: string): Promise<number> {
  const prefix = attachmentPk(assessment, '');
  const call = { ...loaded.connection, meter: newMeter() };
  const partitions = (await governedPartitions(call)).filter((pk) => pk.startsWith(prefix));
  return (await Promise.all(partitions.map((pk) => queryPartition(call, pk)))).flat().length;
}
