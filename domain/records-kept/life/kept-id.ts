import { contentHash } from '../../assessment/model/content-hash.ts';
import type { RecordKind } from '../declaration/record-kind.ts';

const mark = '-';

/**
 * The id of a record that somebody begins under a key of theirs: the same twice for the same request, and no guide to who
 * began it. It names its kind, so that an id alone leads to the record.
 * @example keptIdOf({ name: 'registerReview' }, 'amina', '0b1c2d3e').slice(0, 15) // 'registerReview-'
 */
export const keptIdOf = (
  { name }: Pick<RecordKind, 'name'>,
  subject: string,
  idempotencyKey: string,
): string => `${name}${mark}${contentHash(['kept', name, subject, idempotencyKey]).slice(0, 20)}`;

/**
 * The id of the one record of a kind for some value: whoever begins it, it is the same record.
 * @example keptIdFor({ name: 'venueOpening' }, 'library') // the same for everybody
 */
export const keptIdFor = ({ name }: Pick<RecordKind, 'name'>, value: string): string =>
  `${name}${mark}${contentHash(['kept-for', name, value]).slice(0, 20)}`;

const atRevision = '@';

/**
 * The id under which a record is told as it stood at a revision that is not its newest: what is kept by type and id is then
 * never mixed up. The record answers to it as well.
 */
export const idAtRevision = (id: string, revision: number): string => `${id}${atRevision}${revision}`;

/** The id of the record itself. @example recordOfId('registerReview-0b1c@2') // 'registerReview-0b1c' */
export const recordOfId = (id: string): string => id.split(atRevision)[0] ?? id;

/** The name of the kind in an id. @example kindNameOfId('registerReview-0b1c') // 'registerReview' */
export const kindNameOfId = (id: string): string => id.split(mark)[0] ?? '';
