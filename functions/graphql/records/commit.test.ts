import { describe, expect, it } from 'vitest';
import { newContent } from '../../../domain/assessment/changes/new-content.ts';
import { brokenLinkOf } from '../../../domain/assessment/changes/next-revision.ts';
import type { AssessmentId, AssessmentRecord } from '../../../domain/assessment/model/assessment.ts';
import { contentHash } from '../../../domain/assessment/model/content-hash.ts';
import type { Revision } from '../../../domain/assessment/model/revision.ts';
import { Conflict, InvalidInput } from '../../../domain/errors/errors.ts';
import { untranslated } from '../../../domain/messages/message.ts';
import { told } from '../../../domain/messages/testing/told.ts';
import { commit, revisionOf } from './commit.ts';
import type { ChangeRequest } from './own-revision.ts';

const amina = { subject: 'amina', name: 'Amina' };
const boris = { subject: 'boris', name: 'Boris' };
const titled = (title: string): AssessmentRecord => {
  const content = newContent(title);
  return {
    id: 'a' as AssessmentId,
    content,
    contentHash: contentHash(content),
    state: 'DRAFT',
    authors: [amina],
    detailRequests: [],
    progress: {},
    outcomes: {},
    signatures: [],
    publications: [],
  };
};
const request = (key: string, title: string, author = amina): ChangeRequest => {
  const input = { idempotencyKey: key, title };
  return { operation: 'changeAssessment', input, author, at: '2026-11-22T10:00:00Z' };
};

/** A chain in memory with one revision; `interrupt` runs between reading and writing. */
function chainOf(
  interrupt: () => Revision | undefined = () => undefined,
  chain: Revision[] = [
    revisionOf(undefined, request('first-key', 'A'), { kind: 'CREATED', record: titled('A') }),
  ],
) {
  const revisions = {
    chain: async (_id: string, from = 1) => chain.slice(from - 1),
    revision: async (_id: string, number: number) => chain[number - 1],
    latest: async () => chain.at(-1),
    async append(_id: string, revision: Revision) {
      const rival = interrupt();
      if (rival) chain.push(rival);
      if (chain.length !== revision.number - 1) throw new Conflict('late');
      chain.push(revision);
    },
  };
  const change = (seen: number, sent: ChangeRequest, title: string) => {
    const head = chain.at(-1);
    if (!head) throw new Error('The chain has a first revision.');
    return commit(revisions, head, seen, sent, () => ({ kind: 'CHANGED', record: titled(title) }));
  };
  return { chain, change };
}

describe('a change of an assessment', () => {
  it('is the next revision, and the chain stays whole', async () => {
    const { chain, change } = chainOf();
    const { revision, replayed } = await change(1, request('second-key', 'B'), 'B');
    expect([revision.number, replayed]).toEqual([2, false]);
    expect(revision.differences).toEqual([{ path: 'facts.title', before: '"A"', after: '"B"' }]);
    expect(brokenLinkOf(chain)).toBeUndefined();
  });

  it('sent again changes nothing twice and answers as the first did', async () => {
    const { chain, change } = chainOf();
    const first = await change(1, request('second-key', 'B'), 'B');
    const again = await change(1, request('second-key', 'B'), 'B');
    expect(again).toEqual({ revision: first.revision, replayed: true });
    expect(chain).toHaveLength(2);
  });

  it('sent twice at once is carried out once, and both are answered', async () => {
    const sent = request('second-key', 'B');
    const { chain, change } = chainOf(() => {
      const [only] = chain;
      if (chain.length > 1 || !only) return undefined;
      return revisionOf(only, sent, { kind: 'CHANGED', record: titled('B') });
    });
    expect(await change(1, sent, 'B')).toMatchObject({ replayed: true, revision: { number: 2 } });
    expect(chain).toHaveLength(2);
  });

  it('under a key that served for something else is refused', async () => {
    const { change } = chainOf();
    await change(1, request('second-key', 'B'), 'B');
    await expect(change(1, request('second-key', 'C'), 'C')).rejects.toThrow(InvalidInput);
  });

  it('sent again on the revision that it made itself is refused, and not carried out twice', async () => {
    const { chain, change } = chainOf();
    await change(1, request('second-key', 'B'), 'B');
    const reloaded = {
      ...request('second-key', 'B'),
      input: { idempotencyKey: 'second-key', expectedRevision: 2 },
    };
    await expect(change(2, reloaded, 'B')).rejects.toThrow(/used for another request/);
    expect(chain).toHaveLength(2);
  });

  /** Three changes of Amina's, the first under "used-key" on revision 1. */
  const worked = async () => {
    const made = chainOf();
    await made.change(1, asked('used-key', 'B', 1), 'B');
    await made.change(2, asked('third-key', 'C', 2), 'C');
    await made.change(3, asked('fourth-key', 'D', 3), 'D');
    return made;
  };
  const asked = (key: string, title: string, expectedRevision: number): ChangeRequest => ({
    ...request(key, title),
    input: { idempotencyKey: key, title, expectedRevision } as ChangeRequest['input'],
  });

  it('under a key of long ago is answered as then, or refused with what differs in kind', async () => {
    const { chain, change } = await worked();
    expect(await change(1, asked('used-key', 'B', 1), 'B')).toMatchObject({
      replayed: true,
      revision: { number: 2 },
    });
    await expect(change(4, asked('used-key', 'B', 4), 'B')).rejects.toThrow(
      /: with another expected revision\./,
    );
    await expect(change(1, asked('used-key', 'E', 1), 'E')).rejects.toThrow(/: with other input\./);
    await expect(change(4, asked('used-key', 'E', 4), 'E')).rejects.toThrow(
      /: with another expected revision and other input\./,
    );
    const moved = { ...asked('used-key', 'B', 4), operation: 'moveAssessment' };
    await expect(change(4, moved, 'B')).rejects.toThrow(/: for another operation\./);
    expect(chain).toHaveLength(4);
  });

  it('says nothing of what the other request was', async () => {
    const { change } = await worked();
    const refusal = await change(4, asked('used-key', 'Z', 4), 'Z').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ field: 'input.idempotencyKey' });
    expect(String(refusal)).not.toMatch(/"B"|revision 1|[0-9a-f]{10}/);
  });

  it('knows keys also in a chain that was written before revisions carried marks, and carries them on', async () => {
    const made = await worked();
    const old = made.chain.map(({ earlierRequests: _, ...rest }) => rest);
    const { chain, change } = chainOf(() => undefined, old);
    await expect(change(4, asked('used-key', 'B', 4), 'B')).rejects.toThrow(/another expected revision/);
    const { revision } = await change(4, asked('fifth-key', 'E', 4), 'E');
    expect(revision.earlierRequests).toHaveLength(4);
    await expect(change(5, asked('used-key', 'B', 5), 'B')).rejects.toThrow(/another expected revision/);
    expect(chain).toHaveLength(5);
  });

  it('under a key whose change was not saved is carried out on the revision that was then read', async () => {
    const { chain, change } = await worked();
    await expect(change(1, asked('late-key', 'E', 1), 'E')).rejects.toThrow(Conflict);
    expect(await change(4, asked('late-key', 'E', 4), 'E')).toMatchObject({ replayed: false });
    expect(chain).toHaveLength(5);
  });

  it('on a revision that is no longer the last says who changed which fields, and writes nothing', async () => {
    const { chain, change } = chainOf();
    await change(1, request('key-of-boris', 'B', boris), 'B');
    const late = await change(1, request('key-of-amina', 'C'), 'C').catch((error: unknown) => error);
    expect(late).toBeInstanceOf(Conflict);
    expect(late).toMatchObject({ movedOn: { revision: 2, by: 'Boris', fields: ['facts.title'] } });
    expect(chain).toHaveLength(2);
  });

  it('does not take the change of someone else with the same key for its own', async () => {
    const { change } = chainOf();
    await change(1, request('second-key', 'B', boris), 'B');
    await expect(change(1, request('second-key', 'B'), 'B')).rejects.toThrow(Conflict);
  });

  it('on a revision that does not exist yet, or with a bad key, is bad input', async () => {
    const { change } = chainOf();
    await expect(change(5, request('second-key', 'B'), 'B')).rejects.toThrow(/no revision 5 yet/);
    await expect(change(1, request('short', 'B'), 'B')).rejects.toThrow(/idempotencyKey/);
  });

  it('breaks the chain visibly where somebody wrote into a stored revision', async () => {
    const { chain, change } = chainOf();
    await change(1, request('second-key', 'B'), 'B');
    const [first, second] = chain;
    if (!first || !second) throw new Error('There are two.');
    const fault = (...links: Revision[]) => told(brokenLinkOf(links) ?? untranslated('whole'));
    expect(fault(first, { ...second, record: titled('C') })).toMatch(/not what was written/);
    expect(fault(second)).toMatch(/Revision 1 is missing/);
  });
});
