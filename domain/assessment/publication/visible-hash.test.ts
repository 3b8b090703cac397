import { describe, expect, it } from 'vitest';
import { sensitiveReaders, signersOf } from '../../permission/assessment-access.ts';
import { nextRevision } from '../changes/next-revision.ts';
import type { AssessmentContent, AssessmentId, AssessmentRecord } from '../model/assessment.ts';
import { contentHash } from '../model/content-hash.ts';
import type { Revision } from '../model/revision.ts';
import { mitigatedLevel2 } from '../testing/made-up-assessment.ts';
import { administrator, director, planner } from '../testing/made-up-people.ts';
import { beginAssessment } from '../workflow/change-content.ts';
import { publicView, readableRecord } from './public-view.ts';
import { hashNotHeld } from './visible-hash.ts';
import { visibleDifferences, visibleRevisionHash } from './visible-revision.ts';

/** A signed and published record of this content. */
function recordOf(content: AssessmentContent): AssessmentRecord {
  const begun = beginAssessment('a-1' as AssessmentId, content, planner);
  const at = '2026-11-23T09:00:00Z';
  const { contentHash: hash } = begun;
  const by = { subject: 'd', name: 'D' };
  return {
    ...begun,
    state: 'PUBLISHED',
    signatures: [{ capacity: 'DIRECTOR', by, at, contentHash: hash, afterDecision: false }],
    publications: [
      { revision: 1, at, contentHash: '1'.repeat(64), afterDecision: false },
      { revision: 2, at, contentHash: hash, afterDecision: false },
    ],
  };
}
const withTriggers = (triggers: string) => ({ ...mitigatedLevel2, conflictPrevention: { triggers } });
const guesses = ['The march of 5 May.', 'The match of 9 May.'] as const;

/** Every text of 64 hexadecimal digits in what somebody reads. */
const digestsIn = (read: unknown): readonly string[] => JSON.stringify(read).match(/[0-9a-f]{64}/g) ?? [];

describe('a hash that is told to somebody from whom something is withheld', () => {
  it('is the same whatever stands in the sensitive block, so that no guess can be confirmed', () => {
    const [one, other] = guesses.map((guess) => recordOf(withTriggers(guess)));
    if (!one || !other) throw new Error('There are two.');
    expect(one.contentHash).not.toBe(other.contentHash);
    expect(publicView(one)).toEqual(publicView(other));
    expect(readableRecord(one, administrator)).toEqual(readableRecord(other, administrator));
  });

  it('is the same whatever the words of level 2, the names of owners and the band of tension are', () => {
    const [action] = mitigatedLevel2.actions;
    const [reference] = mitigatedLevel2.evidence;
    if (!action || !reference) throw new Error('There is one of each.');
    const plain = publicView(recordOf(mitigatedLevel2)).contentHash;
    const others: readonly AssessmentContent[] = [
      {
        ...mitigatedLevel2,
        actions: [{ ...action, ownerName: 'A name' }, ...mitigatedLevel2.actions.slice(1)],
      },
      { ...mitigatedLevel2, evidence: [{ ...reference, hash: 'f'.repeat(64) }] },
      {
        ...mitigatedLevel2,
        detail: Object.fromEntries(
          Object.entries(mitigatedLevel2.detail).map(([id, answer]) => [
            id,
            { ...answer, whoIsAffected: 'W' },
          ]),
        ),
      },
    ];
    for (const content of others) expect(publicView(recordOf(content)).contentHash).toBe(plain);
    const homes = { ...mitigatedLevel2, facts: { ...mitigatedLevel2.facts, homes: 999 } };
    expect(publicView(recordOf(homes)).contentHash).not.toBe(plain);
  });

  it('leaves no hash of the whole anywhere in what is read', () => {
    const record = recordOf(withTriggers(guesses[0]));
    for (const read of [publicView(record), readableRecord(record, administrator)]) {
      const { evidence: _, site: __, ...content } = read.content;
      expect(digestsIn({ ...read, content })).not.toContain(record.contentHash);
      expect(read.signatures.map((each) => each.contentHash)).toEqual([read.contentHash]);
      expect(read.publications.map((each) => each.contentHash)).toEqual([hashNotHeld, read.contentHash]);
    }
  });

  it('is the whole one for whoever reads everything, and everyone who signs does', () => {
    const record = recordOf(withTriggers(guesses[0]));
    expect(readableRecord(record, director).contentHash).toBe(contentHash(record.content));
    for (const role of Object.values(signersOf).flat()) expect(sensitiveReaders).toContain(role);
  });
});

describe('the history as an administrator reads it', () => {
  const chainOf = (guess: string): readonly [Revision, Revision] => {
    const made = { kind: 'CHANGED', author: planner, idempotencyKey: 'key-12345', requestHash: '' } as const;
    const begun = recordOf(mitigatedLevel2);
    const first = nextRevision(undefined, { ...made, record: begun, at: '2026-11-22T09:00:00Z' });
    const record = recordOf(withTriggers(guess));
    return [first, nextRevision(first, { ...made, record, at: '2026-11-23T09:00:00Z' })];
  };

  it('has hashes of what they read, the same for every guess', () => {
    const told = guesses.map((guess) => {
      const [, second] = chainOf(guess);
      return [visibleRevisionHash(administrator, second), visibleDifferences(administrator, second)];
    });
    expect(told[0]).toEqual(told[1]);
    const [, one] = chainOf(guesses[0]);
    const [, other] = chainOf(guesses[1]);
    expect(one.hash).not.toBe(other.hash);
    expect(visibleRevisionHash(director, one)).toBe(one.hash);
    expect(digestsIn(visibleDifferences(administrator, one))).toEqual([]);
    expect(digestsIn(visibleDifferences(director, one)).length).toBeGreaterThan(0);
  });
});
