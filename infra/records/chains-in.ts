import { keptKinds } from '../../domain/records-kept/kinds/kept-kinds.ts';
import { governedRecords } from '../../functions/graphql/records/governed-records.ts';
import type { StoreConnection } from '../../functions/store/connection.ts';
import type { RevisionStore } from '../../functions/store/revision-store.ts';
import { keptNameOf } from '../../functions/store/table.ts';
import type { RecordLine } from './records-file.ts';

/** A revision of any kind of record, as a file holds it. */
export type HeldRevision = Extract<RecordLine, { kind: 'revision' }>['value'];

/** The chains of a kind of record, to be read and written as they are. */
export type Chains = Pick<RevisionStore<HeldRevision, unknown, unknown>, 'append' | 'chain' | 'latest'>;

/** The chains of each kind in a table. A file was checked: every kind in it is known, and every revision is one of its kind. */
export function chainsIn(connection: StoreConnection): (of: string) => Chains {
  const { revisions, kept } = governedRecords(connection);
  return (of) => {
    const kind = keptKinds.find(({ name }) => name === keptNameOf(of));
    return (kind ? kept.of(kind) : revisions) as Chains;
  };
}
