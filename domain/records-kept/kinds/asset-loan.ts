import { area, day, pastDay, text } from '../declaration/field.ts';
import { recordKind } from '../declaration/record-kind.ts';

/**
 * A thing that one organisation lends another. The documents say that laptops and projectors of the innovation projects
 * stay in use, and not a single one with its lender, borrower or days.
 * Source: evaluation of Walsall for All, May 2022, "Innovation projects", on legacy.
 */
export const assetLoan = recordKind({
  name: 'assetLoan',
  plural: 'assetLoans',
  noun: 'loan of a thing',
  purpose:
    'A thing that one organisation lends another: a projector, laptops, a marquee. Until when, and whether it is back. What the documents say of things that stayed in use names no loan.',
  fields: {
    asset: text('line', { says: 'What is lent, and how many.' }),
    lender: text('line', { says: 'Whose it is: an organisation.' }),
    borrower: text('line', { says: 'To whom it is lent: an organisation, never the name of a person.' }),
    area: area({ says: 'Where it is used: a ward, a locality or the borough.', required: false }),
    lentOn: pastDay({ says: 'Since when.' }),
    dueBack: day({ says: 'When it is due back.' }),
    returnedOn: pastDay({ says: 'When it came back; left out: it is still out.', required: false }),
    usedFor: text('sentence', { says: 'What it is used for.', required: false }),
    contact: text('line', { says: 'Whom to ask about it, by office.', required: false, sensitive: true }),
  },
  contradiction: ({ lentOn, dueBack, returnedOn }) =>
    lentOn !== undefined && dueBack !== undefined && dueBack < lentOn
      ? { field: 'dueBack', reason: `${dueBack} is before it was lent, ${lentOn}.` }
      : lentOn !== undefined && returnedOn !== undefined && returnedOn < lentOn
        ? { field: 'returnedOn', reason: `${returnedOn} is before it was lent, ${lentOn}.` }
        : undefined,
  may: {
    propose: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    approve: ['COHESION_OFFICER', 'DIRECTOR'],
    confirm: ['LOCALITY_LEAD', 'COHESION_OFFICER'],
  },
  due: { field: 'dueBack', until: 'returnedOn' },
  confirmAfterMonths: 12,
});
