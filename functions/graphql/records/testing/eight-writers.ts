import {
  approveContent,
  beginRecord,
  proposeContent,
} from '../../../../domain/records-kept/life/kept-life.ts';
import { commit, commitFirst } from '../commit.ts';
import type { KeptStore } from '../kept-records.ts';
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
  readonly store: KeptStore;
  readonly tell: (line: string) => void;
}

async function begin({ store, tell }: Office, id: string, key: string, who: string): Promise<void> {
  const request = requestOf('proposeRecord', key, who);
  const acting = { author: request.author, role: 'PARTNER', at } as const;
  const { revision } = await commitFirst(store, id, request, () => ({
    kind: 'PROPOSED',
    record: beginRecord(id, id.split('-')[0] ?? '', { title: key }, acting),
  }));
  tell(`${id} ${revision.number} ${key}`);
}

async function write(
  { store, tell }: Office,
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

const shared = 'sharedMeal-of-all';

/**
 * Eight writers at once: each begins records, has them approved, and writes once in one that all share. Every run sends
 * the same requests under the same keys.
 */
export async function eightWriters(office: Office, turns: number): Promise<void> {
  await begin(office, shared, 'shared-begun', 'writer-0');
  const work = async (writer: number): Promise<void> => {
    for (let turn = 0; turn < turns; turn += 1) {
      const id = `sharedMeal-${writer}x${turn}`;
      const key = `turn-${writer}-${turn}`;
      await begin(office, id, `${key}-begun`, `writer-${writer}`);
      await write(office, id, `${key}-approved`, 'approver', true);
      if (turn === 0) await write(office, shared, `${key}-shared`, `writer-${writer}`, false);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, writer) => work(writer)));
}
