import type { RevisionConflict } from '../../../api/api-error.ts';

/** What others add beside the words of an assessment: no form writes it, and no word of a form rests on it. */
const beside: readonly string[] = ['comments', 'team', 'detailRequests'];

/**
 * Whether what somebody saved meanwhile stands beside the words, so that a form can be saved on top without asking.
 * @example isBesideOnly({ fields: ['comments'] }) // true
 */
export const isBesideOnly = (by: Pick<RevisionConflict, 'fields'> | undefined): boolean =>
  by !== undefined &&
  by.fields.length > 0 &&
  by.fields.every((path) => beside.includes(path.split('.')[0] ?? ''));
