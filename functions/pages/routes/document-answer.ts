import { createHash } from 'node:crypto';
import { endings, keptName } from '../../../domain/assessment/attachments/kept-name.ts';
import type { AttachmentKind } from '../../../domain/assessment/model/attachment.ts';
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

/** A document of a published assessment, for a browser to keep and not to show: only what everyone may read has an address. */
export async function documentAnswer(
  { request, ask, translator }: PageParts,
  id: string,
  key: string,
): Promise<HttpAnswer> {
  const asked = new URLSearchParams(request.search).get('revision');
  const revision = asked === null ? undefined : Number(asked);
  const isNumber =
    revision === undefined || (Number.isInteger(revision) && revision > 0 && revision < 2 ** 31);
  const of = { id, ...(revision === undefined ? {} : { revision }) };
  const found = isNumber ? (await ask(assessmentDocument, of)).data.assessment : undefined;
  const document = found?.attachments.find((each) => each.key === key && each.path !== null);
  if (!found || !document) {
    return htmlAnswer(
      problemPage('page.documentNotFound', translator.t('page.documentNotFoundSays'), translator),
      404,
    );
  }
  const bytes = await wholeOf(ask, { id, revision: found.revision, attachment: key });
  if (createHash('sha256').update(bytes).digest('hex') !== document.sha256) {
    throw new CorruptRecord('The bytes of a document are not those that were attached.');
  }
  return {
    status: 200,
    headers: {
      'content-type': documentTypes[document.kind],
      'content-disposition': disposition(document.name, key, document.kind),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': publicForAMinute,
    },
    body: bytes.toString('base64'),
    isBase64: true,
  };
}

async function wholeOf(
  ask: PageParts['ask'],
  of: { readonly id: string; readonly revision: number; readonly attachment: string },
): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let part = 0, all = 1; part < all; part += 1) {
    const { attachmentPart: read } = (await ask(assessmentDocumentPart, { ...of, part })).data;
    if (!read) throw new CorruptRecord('A part of a document is missing.');
    all = read.parts;
    parts.push(Buffer.from(read.base64, 'base64'));
  }
  return Buffer.concat(parts);
}

/**
 * "attachment" with the name as it was given, ending as its kind does, and one of letters and digits for who reads no other.
 * Source: RFC 6266, section 4; RFC 8187.
 */
function disposition(name: string, key: string, kind: AttachmentKind): string {
  const encoded = encodeURIComponent(keptName({ name, kind })).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="document-${key}.${endings[kind]}"; filename*=UTF-8''${encoded}`;
}
