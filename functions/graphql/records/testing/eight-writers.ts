import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import {
  approveContent,
  beginRecord,
  proposeContent,
} from '../../../../domain/records-kept/life/kept-life.ts';
import { commit, commitFirst } from '../commit.ts';
import type { KeptRecords, KeptStore } from '../kept-records.ts';
import type { ChangeRequest } from '../own-revision.ts';

const at = '2026-11-22T10:00:00Z';
const requestOf = (operation: string, key: string, who: string): ChangeRequest => ({
  operation,
  input: { idempotencyKey: key },
  author: { subject: who, name: who },
  at,
  noun: 'record',
});

/** Where the writers write, and who is told of each answer: "id revision key". */
interface Office {
  readonly kept: Pick<KeptRecords, 'of'>;
  readonly tell: (line: string) => void;
}
interface Register {
  readonly store: KeptStore;
  readonly tell: Office['tell'];
}

async function begin({ store, tell }: Register, id: string, key: string, who: string): Promise<void> {
  const request = requestOf('proposeRecord', key, who);
  const acting = { author: request.author, role: 'PARTNER', at } as const;
  const { revision } = await commitFirst(store, id, request, () => ({
    kind: 'PROPOSED',
    record: beginRecord(id, id.split('-')[0] ?? '', { title: key }, acting),
  }));
  tell(`${id} ${revision.number} ${key}`);
}

async function write(
  { store, tell }: Register,
  id: string,
  key: string,
  who: string,
  isApproval: boolean,
): Promise<void> {
  const head = await store.latest(id);
  if (!head) throw new Error(`${id} was begun and is not there.`);
  const request = requestOf(isApproval ? 'approveRecord' : 'proposeRecord', key, who);
  const acting = { author: request.author, role: 'COHESION_OFFICER', at } as const;
  const { revision } = await commit(
    store,
    head,
    undefined,
    request,
    ({ record }) =>
      isApproval
        ? { kind: 'APPROVED', record: approveContent(record, acting) }
        : { kind: 'PROPOSED', record: proposeContent(record, { title: key }, acting) },
    60,
  );
  tell(`${id} ${revision.number} ${key}`);
}

/** How many of the writers go on with the other kinds: each has records of its own there, and all kinds one store. */
export const writersOfOthers = 3;

/**
 * Eight writers at once: each begins a record of the first kind, has it approved, and writes once in one that all share; three
 * of them then begin a record of each other kind and have it approved. Every run sends the same requests under the same keys.
 */
export async function eightWriters(
  { kept, tell }: Office,
  [first, ...others]: readonly [RecordKind, ...RecordKind[]],
): Promise<void> {
  const registerOf = (kind: RecordKind): Register => ({ store: kept.of(kind), tell });
  const shared = `${first.name}-of-all`;
  await begin(registerOf(first), shared, 'shared-begun', 'writer-0');
  const work = async (writer: number): Promise<void> => {
    for (const kind of [first, ...(writer < writersOfOthers ? others : [])]) {
      const register = registerOf(kind);
      const id = `${kind.name}-${writer}`;
      const key = `${kind.name}-${writer}`;
      await begin(register, id, `${key}-begun`, `writer-${writer}`);
      await write(register, id, `${key}-approved`, 'approver', true);
      if (kind === first) await write(register, shared, `${key}-shared`, `writer-${writer}`, false);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, writer) => work(writer)));
}
