import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';

/** The forms in which the records of a kind are given. */
export type RecordsForm = 'html' | 'csv' | 'dictionary.csv';

/** A kind as addresses name it. @example kindStep({ plural: 'registerReviews' }) // 'register-reviews' */
export const kindStep = ({ plural }: Pick<RecordKind, 'plural'>): string =>
  plural.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The list of the records of a kind. @example kindAddress(pledge) // '/records/pledges' */
export const kindAddress = (kind: Pick<RecordKind, 'plural'>): string => `/records/${kindStep(kind)}`;

const stepForm = /^([a-z-]{1,60})(?:\.(csv|dictionary\.csv))?$/;

/**
 * The kind and the form that the last step of an address names; undefined: none.
 * @example namedKind('pledges.csv') // { kind: pledge, form: 'csv' }
 */
export function namedKind(
  step: string,
): { readonly kind: RecordKind; readonly form: RecordsForm } | undefined {
  const [, name, form = 'html'] = stepForm.exec(step) ?? [];
  const kind = keptKinds.find((each) => kindStep(each) === name);
  return kind && { kind, form: form as RecordsForm };
}
