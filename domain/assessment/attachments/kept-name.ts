import type { Attachment, AttachmentKind } from '../model/attachment.ts';

/** How the name of a file of each kind ends. */
export const endings: Readonly<Record<AttachmentKind, string>> = {
  PDF: 'pdf',
  PNG: 'png',
  JPEG: 'jpg',
  DOCX: 'docx',
};

/**
 * The name under which a document is kept by whoever downloads it: as it was given, ending as its kind does, so that no
 * machine takes it for another.
 * @example keptName({ name: 'Plan.hta', kind: 'PDF' }) // 'Plan.hta.pdf'
 */
export function keptName({ name, kind }: Pick<Attachment, 'name' | 'kind'>): string {
  const known = kind === 'JPEG' ? /\.jpe?g$/i : new RegExp(`\\.${endings[kind]}$`, 'i');
  return known.test(name) ? name : `${name}.${endings[kind]}`;
}
