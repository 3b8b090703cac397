import {
  attachmentsPrefix,
  currentPk,
  governedPrefix,
  publishedPk,
  uploadsPk,
} from '../../functions/store/table.ts';

/** What API and pages may do at the whole table: read by key. They cannot scan. */
export const readsOfTheApi = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'] as const;

/**
 * What they may do besides, at the partitions below and nowhere else: put an item. A chain of revisions is only ever added
 * to, so that nothing of it may be updated or deleted; the data set is written by the import.
 */
export const writes = ['dynamodb:PutItem'] as const;

/**
 * What the API may delete, and where: bytes of documents that no revision holds any more, and the notes that lead to them.
 * It may put into these as well, so that this gives it no power over them that it had not.
 */
export const deletes = {
  actions: ['dynamodb:DeleteItem'],
  partitions: [`${attachmentsPrefix}*`, uploadsPk],
} as const;

/**
 * Partitions that may be put into, a star for anything. The pages write nothing of their own, but whoever reads the index
 * of records mends an entry that is behind its chain, and the first one makes the index of what is published.
 */
export const partitionsWritten = {
  api: [`${governedPrefix}*`],
  pages: [currentPk('assessment'), publishedPk('assessment')],
} as const;
