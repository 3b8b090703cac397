import { describe, expect, it } from 'vitest';
import { InvalidInput, NotPermitted } from '../../errors/errors.ts';
import { told } from '../../messages/testing/told.ts';
import type { AssessmentId, AssessmentRecord } from '../model/assessment.ts';
import { publicView } from '../publication/public-view.ts';
import { readDetail } from '../scoring/read-detail.ts';
import { day, mitigatedLevel2 } from '../testing/made-up-assessment.ts';
import { administrator, officer, person, planner, reviewer } from '../testing/made-up-people.ts';
import { markPrediction, reportProgress } from './beside-content.ts';
import { beginAssessment } from './change-content.ts';
import { reviewReport } from './review-report.ts';
import { unmetRequirements } from './unmet-requirements.ts';

const [at, later] = ['2027-11-22T09:00:00Z', '2027-11-23T09:00:00Z'];
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
const canary = 'Mr Zzkanari of 12 High Street dropped it.';
const reported = (by = planner, record = published) =>
  reportProgress(record, { action: 'return', status: 'DROPPED', note: canary }, by, { at });
const approve = { action: 'return', outcome: 'APPROVED' } as const;
const colours = ({ content, progress }: AssessmentRecord) => readDetail(content, progress).overallAfter;

describe('a report that nobody has approved', () => {
  it('counts nothing and is not public', () => {
    const marked = markPrediction(reported(), { prediction: 'visits', note: canary }, planner, { at });
    expect(JSON.stringify(publicView(marked))).not.toMatch(/Zzkanari|openReports/);
    expect(publicView(marked)).toEqual(publicView(published));
    expect(colours(marked)).toBe(colours(published));
  });

  it('leaves what was approved before as it stands', () => {
    const once = reviewReport(reported(), approve, reviewer, later);
    const again = reportProgress(once, { action: 'return', status: 'UNDER_WAY' }, planner, { at: later });
    expect(again.progress).toEqual(once.progress);
    expect(again.openReports?.progress.return).toMatchObject({ status: 'UNDER_WAY', reports: 2 });
  });

  it('that an action was dropped is reviewed before anything is signed or published on that action', () => {
    const moment = { at };
    for (const to of ['PEER_REVIEW', 'PUBLISHED'] as const) {
      const unmet = unmetRequirements(reported(), to, moment).filter(
        ({ field }) => field === 'actions.return',
      );
      expect(unmet).toHaveLength(1);
      expect(unmet.map(({ reason }) => told(reason)).join()).toContain('Review that report first');
      const returned = { ...approve, outcome: 'RETURNED', reason: 'It goes on, see the minutes.' } as const;
      const given = reviewReport(reported(), returned, reviewer, later);
      expect(unmetRequirements(given, to, moment).map(({ field }) => field)).not.toContain('actions.return');
    }
  });
});

describe('a review', () => {
  it('lets a report count and be public, without the name of who approved it', () => {
    const approved = reviewReport(reported(), approve, reviewer, later);
    const by = { subject: reviewer.subject, name: reviewer.name };
    expect(approved.progress).toEqual({
      return: { status: 'DROPPED', note: canary, at, reports: 1, reviewed: { by, at: later } },
    });
    expect(approved.openReports).toEqual({ progress: {}, outcomes: {} });
    expect(colours(approved)).not.toBe(colours(published));
    const read = publicView(approved);
    expect(read.progress.return).toMatchObject({ note: canary, reviewed: { at: later } });
    expect(JSON.stringify(read.progress)).not.toContain(reviewer.subject);
  });

  it('of an expectation dates its result by the day on which it was marked', () => {
    const marked = markPrediction(
      published,
      { prediction: 'visits', value: 380, note: 'Counted.' },
      planner,
      {
        at,
      },
    );
    const approved = reviewReport(marked, { prediction: 'visits', outcome: 'APPROVED' }, officer, later);
    expect(approved.outcomes.visits).toMatchObject({ value: 380, note: 'Counted.', markedOn: '2027-11-22' });
  });

  it('gives a report back with a reason, and reporting anew takes its place', () => {
    const returned = { ...approve, outcome: 'RETURNED' } as const;
    expect(() => reviewReport(reported(), returned, reviewer, later)).toThrow(/reason/);
    const reason = 'Write it without a name.';
    const given = reviewReport(reported(), { ...returned, reason }, reviewer, later);
    expect(given.progress).toEqual({});
    expect(given.openReports?.progress.return?.returned).toMatchObject({ reason, at: later });
    expect(() => reviewReport(given, approve, officer, later)).toThrow(InvalidInput);
    const anew = reportProgress(given, { action: 'return', status: 'UNDER_WAY' }, planner, { at: later });
    expect(anew.openReports?.progress.return).not.toHaveProperty('returned');
    expect(reviewReport(anew, approve, reviewer, later).progress.return?.reports).toBe(2);
  });

  it('is made by somebody who publishes and did not report it', () => {
    for (const other of [planner, administrator, person('grace', 'LOCALITY_LEAD')]) {
      expect(() => reviewReport(reported(officer), approve, other, later)).toThrow(NotPermitted);
    }
    expect(() => reviewReport(reported(officer), approve, officer, later)).toThrow(/who made it does not/);
    expect(reviewReport(reported(officer), approve, reviewer, later).progress.return?.status).toBe('DROPPED');
  });

  it('names one report that waits, not while somebody signs and not after the end', () => {
    expect(() => reviewReport(published, approve, reviewer, later)).toThrow(/no report of "return" waits/);
    const both = { ...approve, prediction: 'visits' };
    expect(() => reviewReport(reported(), both, reviewer, later)).toThrow(/name one action or one/);
    for (const state of ['PEER_REVIEW', 'WITHDRAWN'] as const) {
      expect(() => reviewReport({ ...reported(), state }, approve, reviewer, later)).toThrow(InvalidInput);
    }
  });
});

describe('what was reported before reports were reviewed', () => {
  it('stays public as it was, and is told apart', () => {
    const old: AssessmentRecord = {
      ...published,
      progress: { return: { status: 'DONE', note: 'As it was then.', at } },
      outcomes: { visits: { value: 1, note: 'As it was then.', markedOn: day('2027-11-22') } },
    };
    const read = publicView(old);
    expect(read.progress).toEqual(old.progress);
    expect(read.outcomes).toEqual(old.outcomes);
  });
});
