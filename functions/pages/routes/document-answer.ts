import { createHash } from 'node:crypto';
import { endings, keptName } from '../../../domain/assessment/attachments/kept-name.ts';
import {
  type AttachmentKind,
  answersOf,
  partsInAnswer,
  partsOf,
} from '../../../domain/assessment/model/attachment.ts';
import { CorruptRecord } from '../../../domain/errors/errors.ts';
import { assessmentDocument, assessmentDocumentPart } from '../../../schema/generated/page-operations.ts';
import { type HttpAnswer, publicForAMinute } from '../../http/http-answer.ts';
import { problemPage } from '../layout/problem-page.tsx';
import { htmlAnswer } from './page-answer.ts';
import type { PageParts } from './page-parts.ts';

/** The type that is told of each kind: that of its bytes, which were looked at when it was attached. */
export const documentTypes: Readonly<Record<AttachmentKind, string>> = {
  PDF: 'application/pdf',
  PNG: 'image/png',
  JPEG: 'image/jpeg',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * A document of a published assessment, for a browser to keep and not to show: only what everyone may read has an address.
 * @param nth which part of one that no answer holds, from 1; undefined: the whole
 */
export async function documentAnswer(
  { request, ask, translator }: PageParts,
  id: string,
  key: string,
  nth?: number,
): Promise<HttpAnswer> {
  const asked = new URLSearchParams(request.search).get('revision');
  const revision = asked === null ? undefined : Number(asked);
  const isNumber =
    revision === undefined || (Number.isInteger(revision) && revision > 0 && revision < 2 ** 31);
  const of = { id, ...(revision === undefined ? {} : { revision }) };
  const found = isNumber ? (await ask(assessmentDocument, of)).data.assessment : undefined;
  const document = found?.attachments.find((each) => each.key === key && each.path !== null);
  const isPart =
    nth === undefined || (document !== undefined && nth >= 1 && nth <= answersOf(document.bytes));
  if (!found || !document || !isPart) {
    return htmlAnswer(
      problemPage('page.documentNotFound', translator.t('page.documentNotFoundSays'), translator),
      404,
    );
  }
  const answers = answersOf(document.bytes);
  const held = { id, revision: found.revision, attachment: key };
  if (nth === undefined && answers > 1) {
    // One answer does not hold it: the report has its parts.
    const location = `/assessments/${id}?revision=${found.revision}#documents`;
    return { status: 302, headers: { location, 'cache-control': publicForAMinute }, body: '' };
  }
  const from = ((nth ?? 1) - 1) * partsInAnswer;
  const bytes = await partsFrom(ask, held, from, Math.min(partsOf(document.bytes), from + partsInAnswer));
  if (answers === 1 && createHash('sha256').update(bytes).digest('hex') !== document.sha256) {
    throw new CorruptRecord('The bytes of a document are not those that were attached.');
  }
  const name = keptName(document);
  return {
    status: 200,
    headers: {
      'content-type': nth === undefined ? documentTypes[document.kind] : 'application/octet-stream',
      'content-disposition':
        nth === undefined
          ? disposition(name, `document-${key}.${endings[document.kind]}`)
          : disposition(`${name}.${nth}`, `document-${key}.${endings[document.kind]}.${nth}`),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': publicForAMinute,
    },
    body: bytes.toString('base64'),
    isBase64: true,
  };
}

async function partsFrom(
  ask: PageParts['ask'],
  of: { readonly id: string; readonly revision: number; readonly attachment: string },
  from: number,
  to: number,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let part = from; part < to; part += 1) {
    const { attachmentPart: read } = (await ask(assessmentDocumentPart, { ...of, part })).data;
    if (!read) throw new CorruptRecord('A part of a document is missing.');
    parts.push(Buffer.from(read.base64, 'base64'));
  }
  return Buffer.concat(parts);
}

/**
 * "attachment" with the name as it was given, and one of letters and digits for who reads no other.
 * Source: RFC 6266, section 4; RFC 8187.
 */
function disposition(name: string, plain: string): string {
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
