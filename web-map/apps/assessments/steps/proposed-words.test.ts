import { describe, expect, it } from 'vitest';
import { equalityGrid } from '../../../../domain/assessment/questions/equality-grid.ts';
import { checkFields } from '../form/fields.ts';
import { gridFields, gridInput, gridValues } from './grid-form.ts';
import { proposedPair, proposedPairReason, proposedRow } from './proposed-words.ts';

const from = { tableName: 'ethnic group', period: '2021-03-21', untouched: true };
const asian = { group: 'Asian', near: 0.49, borough: 0.36 };
const white = { group: 'White', near: 0.4, borough: null };
const proposals = {
  grid: [{ ...from, characteristic: 'RACE' as const, groups: [asian] }],
  pairs: [{ ...from, pair: 'ethnic-groups', one: asian, other: white }],
};
const row = equalityGrid.find(({ characteristic }) => characteristic === 'RACE');
if (!row) throw new Error('There is a row for race.');

describe('what the evidence proposes in a form', () => {
  it('is words with share, table and day, and no effect: the form is not filled in by it', () => {
    const values = gridValues({ detail: null, proposals }, row);
    expect(values['all reason']).toBe(
      'Asian: 49% near the site, 36% in the borough (ethnic group, 21 March 2021).',
    );
    expect(values['all effect']).toBe('');
    const fields = gridFields(row, []);
    expect([...checkFields(fields, values).keys()]).toEqual(['together']);
    expect([...checkFields(fields, { ...values, together: 'one' }).keys()]).toEqual(['all effect']);
    expect(gridInput({ detail: null }, row, { ...values, together: 'one' })[0]?.effect).toBeNull();
  });

  it('is gone once the row or the pair was answered', () => {
    const touched = {
      grid: proposals.grid.map((each) => ({ ...each, untouched: false })),
      pairs: proposals.pairs.map((each) => ({ ...each, untouched: false })),
    };
    expect(gridValues({ detail: null, proposals: touched }, row)['all reason']).toBe('');
    expect(proposedRow({ proposals: touched }, 'RACE')).toBeUndefined();
    expect(proposedPair({ proposals: touched }, 'ethnic-groups')).toBeUndefined();
  });

  it('names both groups of a pair, and says nothing of a borough that was not counted', () => {
    expect(proposedPairReason(proposedPair({ proposals }, 'ethnic-groups'))).toBe(
      'Asian: 49% near the site, 36% in the borough; White: 40% near the site (ethnic group, 21 March 2021).',
    );
  });
});
