import { labelNames } from '../../records/label-name.ts';
import { area, oneOf, oneOfShared, pastDay, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/** Who replied to a label. */
export const repliers = ['RESIDENT', 'COUNCILLOR', 'ORGANISATION', 'COUNCIL_OFFICE'] as const;

/**
 * What somebody answers to the label of a ward or locality. It travels with the label: whoever is told the one is told the
 * other. A resident is never named; an organisation and an office are.
 */
export const labelReply = recordKind({
  name: 'labelReply',
  plural: 'labelReplies',
  noun: 'reply to a label',
  purpose:
    'A reply to the label of a ward or locality: what somebody who knows the area answers to it. Once approved it stands wherever the label does. It changes no figure and no label.',
  fields: {
    area: area({ says: 'The ward or locality whose label it answers.', levels: ['WARD', 'LOCALITY'] }),
    saidBy: oneOf(repliers, { says: 'Who replied.' }),
    office: text('line', {
      says: 'Name of the organisation or office that replied, or the office of a councillor. Never the name of a person; nothing where a resident replied.',
      required: false,
    }),
    words: text('sentence', {
      says: 'What they say, in their own words as far as they are known: a paragraph. Names of persons do not belong here.',
    }),
    saidOn: pastDay({ says: 'The day on which they said it.' }),
    run: text('line', {
      says: 'The run of the method that it answers: `run` beside the label. Left out: the run of the day on which it is written.',
      required: false,
    }),
    label: oneOfShared('LabelName', labelNames, {
      says: 'The label that it answers. Left out: the one that the run gave.',
      required: false,
    }),
    contact: text('line', {
      says: 'Whom to answer. Not published.',
      required: false,
      sensitive: true,
    }),
  },
  contradiction: ({ saidBy, office }) => {
    if (saidBy === 'RESIDENT' && office !== undefined)
      return { field: 'office', reason: 'a resident is not named. Leave it empty.' };
    if (saidBy === 'ORGANISATION' && office === undefined)
      return { field: 'office', reason: 'name the organisation that replied.' };
    return undefined;
  },
  aboutLabel: true,
  speaksOfNoPlace: true,
  may: {
    propose: ['PARTNER', 'LOCALITY_LEAD', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  confirmAfterMonths: 12,
});
