import { describe, expect, it } from 'vitest';
import type { Person } from '../../permission/person.ts';
import { nextRevision } from '../changes/next-revision.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import { calmLevel2, day, mitigatedLevel2, quietContent, redLevel2 } from '../testing/made-up-assessment.ts';
import { begin, decided, inReview, moment, move, sign, signedOff } from '../testing/made-up-life.ts';
import { director, officer, otherDirector, person, planner, reviewer } from '../testing/made-up-people.ts';
import { reportProgress, requestDetail } from '../workflow/beside-content.ts';
import { commentOn } from '../workflow/comments.ts';
import { publishAssessment } from '../workflow/move-assessment.ts';
import { reviewReport } from '../workflow/review-report.ts';
import { shareAssessment } from '../workflow/share-assessment.ts';
import { registerEntry } from './register-entry.ts';
import { waitingTasks } from './waiting-tasks.ts';

const { at } = moment;
const entryOf = (record: AssessmentRecord) =>
  registerEntry(
    nextRevision(undefined, {
      kind: 'CREATED',
      record,
      author: planner,
      at,
      idempotencyKey: 'made-up-key',
      requestHash: '0'.repeat(64),
    }),
    undefined,
  );
const waiting = (who: Person, record: AssessmentRecord, today = '2026-11-29') =>
  waitingTasks(who, [entryOf(record)], day(today)).map(({ kind, count, capacity, dueOn }) =>
    [kind, count, capacity ?? dueOn].filter((each) => each !== undefined).join(' '),
  );
const boris = person('boris', 'PLANNER');

describe('what waits for somebody', () => {
  it('is to go on writing for its owner and nobody else', () => {
    const draft = begin(quietContent);
    expect([planner, boris, reviewer, director].map((who) => waiting(who, draft))).toEqual([
      ['WRITE 1'],
      [],
      [],
      [],
    ]);
  });

  it('is a signature for those alone who may give it, and the portfolio holder’s after the director’s', () => {
    const red = inReview(redLevel2);
    expect(waiting(officer, red)).toEqual(['SIGN 1 EQUALITY_LEAD']);
    expect(waiting(director, red)).toEqual(['SIGN 1 DIRECTOR']);
    const justification = 'No other site can take the school.';
    const two = sign(sign(red, 'EQUALITY_LEAD', officer), 'DIRECTOR', director, { justification });
    expect([waiting(director, two), waiting(otherDirector, two), waiting(officer, two)]).toEqual([
      [],
      ['SIGN 1 PORTFOLIO_HOLDER'],
      [],
    ]);
    expect(waiting(director, { ...red, authors: [...red.authors, director] })).toEqual([]);
    expect(waiting(reviewer, move(decided(quietContent, 'CLOSE'), 'SCREENING_DONE'))).toEqual([
      'SIGN 1 SERVICE_HEAD',
    ]);
  });

  it('is the next step where all have signed, and then to publish', () => {
    const all = sign(sign(inReview(calmLevel2), 'EQUALITY_LEAD', officer), 'DIRECTOR');
    expect(waiting(planner, all)).toEqual(['MOVE_ON 1']);
    expect([reviewer, planner].map((who) => waiting(who, signedOff()))).toEqual([['PUBLISH 1'], []]);
  });

  it('is a comment to answer, then to settle, and until then nobody is asked to sign', () => {
    const asked = commentOn(inReview(calmLevel2), { about: 'facts', text: 'Which homes?' }, reviewer, at);
    expect([planner, reviewer, director].map((who) => waiting(who, asked))).toEqual([
      ['ANSWER_COMMENTS 1'],
      [],
      [],
    ]);
    const replied = commentOn(asked, { replyTo: 'c1', text: 'Those of phase 1.' }, planner, at);
    expect([planner, reviewer].map((who) => waiting(who, replied))).toEqual([[], ['SETTLE_COMMENTS 1']]);
  });

  it('is a request, a colleague who asks to write, an expectation and an action that are due, for the owner', () => {
    const predictions = [
      { id: 'p', measure: 'Visits', unit: 'a week', expected: 40, dueOn: day('2027-11-29') },
    ];
    const begun = begin({ ...mitigatedLevel2, predictions });
    const wanted = shareAssessment(begun, { step: 'ASK', reason: 'I know the school.' }, boris, at);
    const asked = requestDetail(wanted, { by: reviewer, reason: 'The hall matters.' }, at);
    expect(waiting(planner, asked)).toEqual(['ANSWER_REQUESTS 1', 'LET_IN 1', 'WRITE 1']);
    const published = publishAssessment(signedOff(), { by: reviewer, revision: 9 }, moment);
    const content = { ...published.content, predictions };
    const due = { ...published, content };
    expect(waiting(planner, due, '2027-09-01')).toEqual([]);
    expect(waiting(planner, due, '2027-11-29')).toEqual([
      'MARK_PREDICTIONS 1 2027-11-29',
      'ACTIONS_OVERDUE 1 2027-09-01',
    ]);
    expect(waiting(officer, due, '2027-11-29')).toEqual([]);
  });

  it('is a report of somebody else, and one that came back', () => {
    const published = publishAssessment(signedOff(), { by: reviewer, revision: 9 }, moment);
    const report = { action: 'return', status: 'UNDER_WAY' } as const;
    const reported = reportProgress(published, report, planner, { at });
    expect([planner, reviewer].map((who) => waiting(who, reported))).toEqual([[], ['REVIEW_REPORTS 1']]);
    const back = { action: 'return', outcome: 'RETURNED', reason: 'Say which groups.' } as const;
    const returned = reviewReport(reported, back, reviewer, at);
    expect([planner, reviewer].map((who) => waiting(who, returned))).toEqual([['REPORTS_RETURNED 1'], []]);
  });
});
