import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../errors/testing/refusal.ts';
import type { AreaCode } from '../../geography/area.ts';
import { publicView } from '../publication/public-view.ts';
import { calmLevel2, mitigatedLevel2, quietContent } from '../testing/made-up-assessment.ts';
import {
  begin,
  decided,
  fieldsOf,
  inReview,
  moment,
  move,
  sign,
  signedOff,
} from '../testing/made-up-life.ts';
import { director, officer, person, planner, reviewer } from '../testing/made-up-people.ts';
import { answerRequest } from './answer-request.ts';
import { requestDetail } from './beside-content.ts';
import { commentable, commentOn, settleComment } from './comments.ts';

const { at } = moment;
const about = { about: 'detail.3.3', text: 'Which two groups, and where do they go?' };

describe('a comment on an answer', () => {
  const review = inReview(mitigatedLevel2);
  const asked = commentOn(review, about, reviewer, at);

  it('keeps everyone from signing until it is answered and settled, and undoes no signature', () => {
    expect(refusalOf(() => sign(asked, 'EQUALITY_LEAD', officer))).toMatch(/^comments: 1 comment is open/);
    const replied = commentOn(asked, { replyTo: 'c1', text: 'Both go to the library.' }, planner, at);
    const settled = settleComment(replied, 'c1', reviewer, at);
    expect(settled.comments?.[0]).toMatchObject({
      id: 'c1',
      about: 'detail.3.3',
      by: { name: 'carys' },
      replies: [{ by: { name: 'amina' }, text: 'Both go to the library.' }],
      settled: { by: { name: 'carys' }, at },
    });
    expect(settled.contentHash).toBe(review.contentHash);
    expect(sign(settled, 'EQUALITY_LEAD', officer).signatures).toHaveLength(1);
    const late = commentOn(signedOff(), about, reviewer, at);
    expect(fieldsOf(late, 'PUBLISHED')).toEqual(['comments']);
    const done = move(decided(quietContent, 'CLOSE'), 'SCREENING_DONE');
    expect(
      fieldsOf(commentOn(done, { about: 'screening.4', text: 'Why?' }, officer, at), 'CLOSED_AT_LEVEL_1'),
    ).toEqual(['comments', 'signatures.SERVICE_HEAD']);
  });

  it('is settled by who made it or by a reviewer who wrote nothing, never by those whom it is put to', () => {
    expect(() => settleComment(asked, 'c1', planner, at)).toThrow('settled by who made it');
    expect(settleComment(asked, 'c1', director, at).comments?.[0]?.settled?.by.name).toBe('dev');
    const wrote = { ...asked, authors: [...asked.authors, director] };
    expect(() => settleComment(wrote, 'c1', director, at)).toThrow('did not write here');
    const settled = settleComment(asked, 'c1', reviewer, at);
    expect(() => settleComment(settled, 'c1', reviewer, at)).toThrow('settled already');
    const again = commentOn(settled, { replyTo: 'c1', text: 'Not quite yet.' }, director, at);
    expect(again.comments?.[0]?.settled).toBeUndefined();
  });

  it('is about a part that there is, never about the block on conflict, and for those who read drafts', () => {
    expect(commentable(calmLevel2)).toEqual(
      expect.arrayContaining(['assessment', 'facts', 'screening.10', 'detail.6.6', 'grid.AGE', 'actions']),
    );
    for (const part of ['conflictPrevention', 'screening.99', 'detail', '']) {
      expect(() => commentOn(review, { ...about, about: part }, reviewer, at)).toThrow('there is no part');
    }
    expect(() => commentOn(review, { text: 'Hm.' }, reviewer, at)).toThrow('name the part');
    expect(() => commentOn(asked, { replyTo: 'c9', text: 'Hm.' }, reviewer, at)).toThrow('c9');
    expect(() => commentOn(review, about, person('henry', 'PARTNER'), at)).toThrow('Comments are for');
    const lead = (locality: string) => ({
      ...person('grace', 'LOCALITY_LEAD'),
      localities: [locality as AreaCode],
    });
    expect(() => commentOn(review, about, lead('south'), at)).toThrow('Comments are for');
    expect(commentOn(review, about, lead('west'), at).comments).toHaveLength(1);
  });

  it('is not public, nor is who writes', () => {
    expect(publicView(asked)).not.toHaveProperty('comments');
    expect(publicView(asked)).not.toHaveProperty('team');
  });

  it('is one of two hundred at most', () => {
    let full = review;
    for (const by of [reviewer, director, officer, planner])
      for (let count = 0; count < 50; count += 1) full = commentOn(full, about, by, at);
    expect(() => commentOn(full, about, reviewer, at)).toThrow('which is the most');
  });

  it('leaves room for others: of one person there are sixty, and all together are no book', () => {
    let busy = review;
    for (let count = 0; count < 60; count += 1) busy = commentOn(busy, about, reviewer, at);
    expect(() => commentOn(busy, about, reviewer, at)).toThrow('you have made 60 comments here');
    expect(commentOn(busy, about, director, at).comments).toHaveLength(61);
  });

  it('is refused where all of them together would keep anything else from being written', () => {
    let long = review;
    const text = 'word '.repeat(199).trim();
    for (const by of [reviewer, director])
      for (let count = 0; count < 50; count += 1) long = commentOn(long, { ...about, text }, by, at);
    expect(() => commentOn(long, { ...about, text }, officer, at)).toThrow('100000 are the most');
  });
});

describe('a request for level 2', () => {
  const henry = person('henry', 'PARTNER');
  const asked = requestDetail(begin(quietContent), { by: henry, reason: 'Our members use the hall.' }, at);
  const answer = { request: 'r1', outcome: 'TAKEN_UP', reason: 'The hall is looked at now.' } as const;

  it('is answered once, by those who write or publish, and stays a trigger', () => {
    const told = answerRequest(asked, answer, planner, at);
    expect(told.detailRequests[0]?.answer).toMatchObject({ outcome: 'TAKEN_UP', by: { name: 'amina' }, at });
    expect(() => answerRequest(told, answer, reviewer, at)).toThrow('answered already');
    expect(() => answerRequest(asked, answer, person('boris', 'PLANNER'), at)).toThrow(
      'answered by those who write',
    );
    expect(() => answerRequest(asked, answer, { ...reviewer, subject: henry.subject }, at)).toThrow(
      'You asked',
    );
    expect(() => answerRequest(asked, { ...answer, reason: 'No.' }, planner, at)).toThrow('says too little');
    expect(() => answerRequest(asked, { ...answer, request: 'r2' }, planner, at)).toThrow('r2');
    expect(fieldsOf(told, 'SCREENING_DONE')).toEqual(['decision']);
    expect(JSON.stringify(publicView(told))).not.toContain('looked at now');
  });
});
