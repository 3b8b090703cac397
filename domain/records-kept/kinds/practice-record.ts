import { isSmallCount } from '../../disclosure/disclosure-rules.ts';
import { recordRules } from '../../method/record-rules.ts';
import { practiceKinds } from '../../records/practice-evidence.ts';
import { area, month, oneOf, oneOfShared, pastDay, people, text, venue } from '../declaration/field.ts';
import { type KeptContent, recordKind } from '../declaration/record-kind.ts';

/** How far it is known. What only follows from something else makes no mark, so that nobody is asked for it. */
export const toldStrengths = ['COUNTED', 'STATED'] as const;

/**
 * Practice that somebody tells of: what was done to bring people of different groups together, where, and what shows it.
 * Source: "Practice on record, and targets that can be met", section 2.
 */
export const practiceRecord = recordKind({
  name: 'practiceRecord',
  plural: 'practiceRecords',
  noun: 'record of practice',
  purpose:
    'Something that was done to bring people of different groups together, told by somebody who knows of it: what, where, when, and what shows it. Approved by another person it stands among the practice on record and marks its area; it enters no label.',
  fields: {
    practiceKind: oneOfShared('PracticeKind', practiceKinds, { says: 'What was done.' }),
    strength: oneOf(toldStrengths, {
      says: 'How far it is known. COUNTED: somebody counted people of more than one group. STATED: groups met, practice was shared, or a Place of Welcome opened, and nobody counted.',
    }),
    venue: venue({
      says: 'The place where it was, where it is on the register, by its id. Its point decides the area.',
      required: false,
    }),
    place: text('line', {
      says: 'The place where it was, by name, where it is none on the register. Never the name of a person.',
      required: false,
    }),
    area: area({
      says: 'The ward or locality in which it happened, never where people came from. Left out: the ward of the place on the register.',
      levels: ['WARD', 'LOCALITY'],
      required: false,
    }),
    happenedOn: pastDay({ says: 'The day on which it was, where that is known.', required: false }),
    happenedIn: month({
      says: 'The month in which it was, where the day is not known: "2026-10".',
      required: false,
      back: 12 * recordRules.olderAfterYears + 1,
    }),
    people: people({
      says: 'How many people, of more than one group: with COUNTED alone, and ten at least.',
      required: false,
    }),
    otherPlace: text('line', { says: 'The place on the other side of an exchange.', required: false }),
    cameFrom: text('line', { says: 'Where people came from. It makes no mark.', required: false }),
    sentence: text('sentence', {
      says: 'What was done, in one sentence, and no more than is known. No names of persons.',
    }),
    evidence: text('sentence', {
      says: 'What shows it: a report with its section, a list, a visit. No names of persons.',
    }),
    note: text('sentence', { says: 'What the next reader should know.', required: false, sensitive: true }),
  },
  contradiction: contradictionIn,
  areaOf: { venue: 'venue', area: 'area' },
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  confirmAfterMonths: 24,
});

function contradictionIn({
  venue: place,
  place: placeName,
  area: where,
  happenedOn,
  happenedIn,
  strength,
  people: counted,
  practiceKind,
  otherPlace,
}: KeptContent): { readonly field: string; readonly reason: string } | undefined {
  if (place === undefined && where === undefined)
    return {
      field: 'area',
      reason: 'say in which ward or locality it was, or at which place on the register.',
    };
  if (place !== undefined && placeName !== undefined)
    return { field: 'place', reason: 'the place on the register has its name there. Give one of the two.' };
  if ((happenedOn === undefined) === (happenedIn === undefined))
    return { field: 'happenedOn', reason: 'give the day on which it was, or the month, and one of the two.' };
  if ((strength === 'COUNTED') !== (counted !== undefined))
    return {
      field: 'people',
      reason: 'practice is COUNTED with the number of people, and without one it is not.',
    };
  if (counted !== undefined && (counted === 0 || isSmallCount(Number(counted))))
    return {
      field: 'people',
      reason: 'fewer than ten people are told to nobody. Leave the number out, and say STATED.',
    };
  if ((practiceKind === 'EXCHANGE') !== (otherPlace !== undefined))
    return { field: 'otherPlace', reason: 'an exchange has another side, by its name; nothing else has.' };
  return undefined;
}
