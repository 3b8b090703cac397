import { describe, expect, it } from 'vitest';
import { NotFound } from '../../errors/errors.ts';
import type { AssessmentId, AssessmentRecord } from '../model/assessment.ts';
import { day, mitigatedLevel2 } from '../testing/made-up-assessment.ts';
import { planner } from '../testing/made-up-people.ts';
import { markPrediction, reportProgress, requestDetail } from './beside-content.ts';
import { beginAssessment } from './change-content.ts';

const at = '2027-11-22T09:00:00Z';
const prediction = {
  id: 'visits',
  measure: 'Visits to the hall',
  unit: 'visits a month',
  expected: 400,
  dueOn: day('2027-11-22'),
};
const published: AssessmentRecord = {
  ...beginAssessment('a-1' as AssessmentId, { ...mitigatedLevel2, predictions: [prediction] }, planner),
  state: 'PUBLISHED',
};

describe('requests for level 2', () => {
  const asks = (record: AssessmentRecord, by = planner, reason = 'The hall matters.') =>
    requestDetail(record, { by, reason }, at);

  it('are taken from one person ten times and a hundred times in all, so that nobody can fill an assessment', () => {
    const ten = Array.from({ length: 10 }).reduce<AssessmentRecord>((record) => asks(record), published);
    expect(() => asks(ten)).toThrow('You have asked 10 times');
    const full = Array.from({ length: 90 }).reduce<AssessmentRecord>(
      (record, _, n) => asks(record, { ...planner, subject: `other-${n}` }),
      ten,
    );
    expect(() => asks(full, { ...planner, subject: 'one-more' })).toThrow('100 requests');
  });

  it('give a reason of at most 1,000 characters', () => {
    expect(() => asks(published, planner, 'x'.repeat(1_001))).toThrow('Write at most 1000');
  });
});

describe('what goes on beside the content', () => {
  it('changes neither the content nor its hash nor its authors', () => {
    const asked = requestDetail(published, { by: planner, reason: 'The hall matters.' }, at);
    const reported = reportProgress(asked, { action: 'return', status: 'UNDER_WAY' }, planner, { at });
    const marked = markPrediction(
      reported,
      { prediction: 'visits', value: 380, note: 'Counted at the door.' },
      planner,
      { at },
    );
    expect([marked.content, marked.contentHash, marked.authors]).toEqual([
      published.content,
      published.contentHash,
      published.authors,
    ]);
    expect(marked.detailRequests).toHaveLength(1);
    const by = { subject: planner.subject, name: planner.name };
    expect([marked.progress, marked.outcomes]).toEqual([{}, {}]);
    expect(marked.openReports).toEqual({
      progress: { return: { status: 'UNDER_WAY', at, by, reports: 1 } },
      outcomes: { visits: { value: 380, note: 'Counted at the door.', at, by, reports: 1 } },
    });
  });

  it('needs a note where an action is done or dropped, and an action that there is', () => {
    expect(() => reportProgress(published, { action: 'return', status: 'DONE' }, planner, { at })).toThrow(
      'what shows that it is done',
    );
    expect(() =>
      reportProgress(published, { action: 'return', status: 'DROPPED', note: ' ' }, planner, { at }),
    ).toThrow('why it was dropped');
    expect(() => reportProgress(published, { action: 'x', status: 'UNDER_WAY' }, planner, { at })).toThrow(
      NotFound,
    );
  });

  it('is not reported while somebody is signing, nor after the end', () => {
    const report = (state: AssessmentRecord['state']) => () =>
      reportProgress({ ...published, state }, { action: 'return', status: 'UNDER_WAY' }, planner, { at });
    expect(report('PEER_REVIEW')).toThrow('while the assessment is being signed');
    expect(report('WITHDRAWN')).toThrow('nothing can be added');
    expect(report('CLOSED')).not.toThrow();
  });

  it('marks an expectation from its day on, with a value or with the reason why there is none', () => {
    const mark = (when: string) =>
      markPrediction(published, { prediction: 'visits', note: 'The counter broke.' }, planner, { at: when });
    expect(() => mark('2027-11-21T23:59:59Z')).toThrow('on 2027-11-22 or later');
    expect(mark(at).openReports?.outcomes.visits).toMatchObject({ note: 'The counter broke.', at });
    expect(() =>
      markPrediction(published, { prediction: 'visits', value: Number.NaN, note: 'x' }, planner, { at }),
    ).toThrow('value');
  });

  it('has notes of at most 1,000 characters, and at most forty reports of one thing', () => {
    const report = (record: AssessmentRecord, note = 'Begun.') =>
      reportProgress(record, { action: 'return', status: 'UNDER_WAY', note }, planner, { at });
    expect(() => report(published, 'x'.repeat(1_001))).toThrow('Write at most 1000');
    const forty = Array.from({ length: 40 }).reduce<AssessmentRecord>((record) => report(record), published);
    expect(() => report(forty)).toThrow('40 reports were made of this');
    const mark = (record: AssessmentRecord, note = 'Counted.') =>
      markPrediction(record, { prediction: 'visits', note }, planner, { at });
    expect(() => mark(published, 'x'.repeat(1_001))).toThrow('Write at most 1000');
    const full = Array.from({ length: 40 }).reduce<AssessmentRecord>((record) => mark(record), published);
    expect(() => mark(full)).toThrow('40 reports were made of this');
  });
});
