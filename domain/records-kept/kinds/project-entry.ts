import { area, day, oneOf, people, recordIds, text, venue, wholeNumber } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

export const projectStandings = ['PLANNED', 'RUNNING', 'FINISHED', 'STOPPED'] as const;

/**
 * A project that somebody tells of: one that no document names, or one of a document with the days that it does not give.
 * Source: "Cold spots and catalysts of change", section 4, test T2 (dates that cover the day, a stated aim that includes
 * mixing); evaluation of Walsall for All, May 2022, whose projects tell outputs, outcomes and legacy, and few dates.
 */
export const projectEntry = recordKind({
  name: 'projectEntry',
  plural: 'projectEntries',
  noun: 'project',
  purpose:
    'A project: who runs it, where, from when to when, whether it brings groups together, and what came of it. Approved, it stands among the projects; one whose days cover a day and that sets out to bring groups together counts in the test of active projects where it is done.',
  fields: {
    name: text('line', { says: 'What it is called.' }),
    organisation: text('line', {
      says: 'Who runs it, as the register names the organisation. Never the name of a person.',
    }),
    aim: text('sentence', { says: 'What is done, for whom and to what end.' }),
    mixesGroups: oneOf(['YES', 'NO'], {
      says: 'Whether its stated aim includes bringing people of different groups together.',
    }),
    area: area({ says: 'Where it is done: a ward, a locality or the borough.' }),
    venue: venue({ says: 'At which place on the register, where it is done at one.', required: false }),
    standing: oneOf(projectStandings, { says: 'How it stands.' }),
    startsOn: day({ says: 'Its first day.' }),
    endsOn: day({ says: 'Its last day, or the day until which it is planned or paid for.' }),
    sameAs: recordIds({
      says: 'Projects on the register that this is: they are counted as this one. Ids, as openRecords of the test of active projects tells them.',
      register: 'projects',
      required: false,
    }),
    timesHeld: wholeNumber(0, 10_000, {
      says: 'How many sessions, visits or meetings there were.',
      required: false,
    }),
    peopleReached: people({ says: 'How many people took part.', required: false }),
    outcome: text('sentence', { says: 'What came of it.', required: false }),
    legacy: text('sentence', { says: 'What goes on after it.', required: false }),
    evidence: text('sentence', {
      says: 'What shows it: a report with its section, a visit, a letter. No names of persons.',
    }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  contradiction: ({ startsOn, endsOn }) =>
    startsOn !== undefined && endsOn !== undefined && endsOn < startsOn
      ? { field: 'endsOn', reason: 'the last day is not before the first.' }
      : undefined,
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  confirmAfterMonths: 12,
});
