import { audienceOf, type WrittenField } from '../../../../domain/assessment/publication/publication-rule.ts';
import { codeWords } from '../../../i18n/officers.ts';
import type { Field } from './fields.ts';

/**
 * Who reads what is written in a field once it is published, in a sentence: by the very rule that publishes it.
 * @example publicationWords('detail.answer') // 'It is not published: officers read it.'
 */
export const publicationWords = (written: WrittenField): string =>
  codeWords('officers.audience', audienceOf(written));

/** A field of what is never published: its hint alone is said. */
export function unpublished({ written: _, ...field }: Field): Field {
  return field;
}

const ofWords: readonly Field['kind'][] = ['line', 'text', 'lines'];

/**
 * What stands under the label of a field: its hint, and who reads what is written there. That a number or a choice is
 * published goes without saying; that it is not does not.
 */
export function hintOf({ hint, kind, written }: Field): string | undefined {
  const isSaid = written && (ofWords.includes(kind) || audienceOf(written) !== 'EVERYONE');
  return [hint, isSaid && publicationWords(written)].filter(Boolean).join(' ') || undefined;
}
