import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRevision } from '../changes/next-revision.ts';
import type { AssessmentId, AssessmentRecord } from '../model/assessment.ts';
import { conflictPreventionFields } from '../questions/conflict-prevention-fields.ts';
import { readDetail } from '../scoring/read-detail.ts';
import { answered, detailed, mitigatedLevel2, screened } from '../testing/made-up-assessment.ts';
import { administrator, director, officer, planner } from '../testing/made-up-people.ts';
import { beginAssessment } from '../workflow/change-content.ts';
import { publicView, readableRecord } from './public-view.ts';
import { asRead } from './read-assessment.ts';

/** A record with the same words in every place that is never published. */
const recordWith = (words: string): AssessmentRecord => {
  const author = { subject: words, name: words };
  const answer = answered(4, -3, { answer: words, whoIsAffected: words, evidence: [words] });
  const content = {
    ...mitigatedLevel2,
    facts: { ...mitigatedLevel2.facts, kind: 'EVENT' as const, homes: 0 },
    screening: screened('NEUTRAL'),
    // 3.1 is hidden from an event without homes.
    detail: detailed({ '3.3': answer, '3.1': answer, '4.1': { ...answer, kind: 'NOT_RELEVANT' as const } }),
    actions: mitigatedLevel2.actions.map((action) => ({ ...action, ownerName: words })),
    conflictPrevention: Object.fromEntries(conflictPreventionFields.map(({ field }) => [field, words])),
    decision: {
      decision: 'DETAIL' as const,
      recommended: 'DETAIL' as const,
      triggers: [],
      reason: 'The hall is lost.',
      by: author,
      at: '2026-11-22T09:00:00Z',
    },
  };
  return {
    ...beginAssessment('a-1' as AssessmentId, content, author),
    detailRequests: [{ by: author, onBehalfOf: words, at: '2026-11-22T09:00:00Z', reason: words }],
    signatures: [
      {
        capacity: 'DIRECTOR',
        by: author,
        at: '2026-11-23T09:00:00Z',
        contentHash: '0'.repeat(64),
        statement: words,
        afterDecision: false,
      },
    ],
    stateReason: words,
  };
};

describe('what the public reads of an assessment', () => {
  it('holds nothing of what is never published, whatever was written there', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 "\\é<]{4,40}$/), (text) => {
        const canary = `canary-${text}`;
        const inside = JSON.stringify(canary).slice(1, -1);
        const record = recordWith(canary);
        expect(JSON.stringify(record)).toContain(inside);
        expect(JSON.stringify(publicView(record))).not.toContain(inside);
      }),
      { seed: 2008, numRuns: 100 },
    );
  });

  it('is all that somebody without a role reads of a published assessment', () => {
    const record = { ...recordWith('canary'), state: 'PUBLISHED' as const };
    const revision = nextRevision(undefined, {
      kind: 'PUBLISHED',
      record,
      author: planner,
      at: '2026-11-22T09:00:00Z',
      idempotencyKey: 'key-12345',
      requestHash: '',
    });
    expect(JSON.stringify(asRead(undefined, revision, revision).record)).not.toContain('canary');
    expect(JSON.stringify(asRead(planner, revision, revision).record)).toContain('canary');
  });

  it('has the same six colours as what officers read', () => {
    const record = recordWith('Somebody in particular.');
    const colours = ({ content, progress }: AssessmentRecord) =>
      readDetail(content, progress).points.map(({ before, after }) => [before, after]);
    expect(colours(publicView(record))).toEqual(colours(record));
  });

  it('keeps level 1, the reason for the decision, offices, grid and evidence', () => {
    const { content } = publicView(recordWith('x'));
    expect(content.screening['4' as never]).toMatchObject({ value: 'NEUTRAL', sentence: 'Because of 4.' });
    expect(content.decision?.reason).toBe('The hall is lost.');
    expect(content.actions[0]?.ownerRole).toBe('Head of Housing');
    expect([content.grid.length, content.evidence.length]).toEqual([40, 1]);
  });
});

describe('evidence that everyone may read', () => {
  it('is that of the site that was published, not of lines that were given up', () => {
    const record = recordWith('x');
    const [first] = record.content.evidence;
    if (!first) throw new Error('There is evidence.');
    const abandoned = { ...first, hash: 'b'.repeat(64), siteHash: 'c'.repeat(64) };
    const evidence = [abandoned, first];
    const read = publicView({ ...record, content: { ...record.content, evidence } });
    expect(read.content.evidence).toEqual([first]);
  });
});

describe('what officers read of an assessment', () => {
  const record = recordWith('Between two streets.');
  it('holds the sensitive block for planners, cohesion officers and directors, not for administrators', () => {
    for (const viewer of [planner, officer, director]) expect(readableRecord(record, viewer)).toEqual(record);
    expect(readableRecord(record, administrator).content).not.toHaveProperty('conflictPrevention');
    expect(readableRecord(record, administrator).content.facts).toEqual(record.content.facts);
    expect(readableRecord(record, undefined).content).not.toHaveProperty('conflictPrevention');
  });
});
