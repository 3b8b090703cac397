import { openConnection } from '../../../functions/store/connection.ts';
import { revisionStore } from '../../../functions/store/revision-store.ts';
import type { EmbeddedStore } from '../embedded-store.ts';

interface Step {
  readonly number: number;
  readonly text: string;
}

/** A store of chains behind an endpoint, as the API has it. */
export function chainsAt({ endpoint }: Pick<EmbeddedStore, 'endpoint'>) {
  const connection = openConnection({ tableName: 'records', region: 'eu-west-2', endpoint });
  const revisions = revisionStore<Step, Step, Step>(connection, {
    kind: 'assessment',
    entryOf: async (head) => head,
    isPublished: () => true,
    publicOf: (entry) => entry,
    isRevision: (value): value is Step => typeof value === 'object' && value !== null,
  });
  return { connection, revisions };
}
