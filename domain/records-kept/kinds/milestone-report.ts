import { area, day, oneOf, pastDay, reference, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/** What a report can say of a milestone. NOTHING_FOUND: somebody looked, and nothing says what became of it. */
export const reportedStates = ['DONE', 'UNDER_WAY', 'NOT_DONE', 'DROPPED', 'NOTHING_FOUND'] as const;

/**
 * A person's word on how a milestone of a promise stands, with what shows it. The promises themselves are documents and are
 * never changed; this is what people keep about them. One record a milestone: its revisions are the history of its state.
 * Source: community cohesion action plan of 2008, columns "milestones" and "lead"; board minutes of September 2020.
 */
export const milestoneReport = recordKind({
  name: 'milestoneReport',
  plural: 'milestoneReports',
  noun: 'report on a milestone',
  purpose:
    'A report on a milestone of a promise: how it stands, since when, and what shows it. Approved, it decides the state of the milestone, and the progress of its promise is counted from it.',
  fields: {
    milestone: reference('MILESTONE', {
      says: 'Which milestone: its id in commitments, or the id of a promise that has none or is meant as a whole.',
    }),
    state: oneOf(reportedStates, {
      says: 'How it stands. NOTHING_FOUND: somebody looked, and nothing says what became of it.',
    }),
    stateOn: pastDay({ says: 'The day since which it stands so, or on which somebody looked.' }),
    evidence: text('sentence', {
      says: 'What shows it: a document with its section, a minute, a visit; where it was dropped, why. No names of persons.',
    }),
    evidenceLink: text('line', {
      says: 'Web address at which everyone can read what shows it.',
      required: false,
    }),
    office: text('line', {
      says: 'Who answers for it now, by office: "Head of Communities". Never the name of a person.',
      required: false,
    }),
    nextReview: day({ says: 'When somebody is to look again.', required: false }),
    area: area({ says: 'Where it was, if it was in one ward or locality.', required: false }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  speaksOfNoPlace: true,
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  due: { field: 'nextReview' },
  confirmAfterMonths: 12,
});
