import { describe, expect, it } from 'vitest';
import { factsFields, factsInput, factsValues } from '../form/facts-pages.ts';
import { checkFields, shownFields } from '../form/fields.ts';
import { madeUpWork } from '../testing/made-up-work.ts';
import { phaseFields, phaseInput, phaseValues } from './phase-form.ts';

const totals = {
  homesBuilt: { value: 45, isWhole: true },
  homesLost: null,
  floorSpaceSquareMetres: null,
  jobs: null,
  meetingSpaceLostSquareMetres: null,
  meetingSpaceGainedSquareMetres: null,
  from: '2027-01-01',
  to: null,
};

describe('the form of a phase', () => {
  it('asks for a name and leaves everything else open, as not known', () => {
    const empty = phaseValues(undefined);
    expect([...checkFields(phaseFields, empty).keys()]).toEqual(['name']);
    const sent = phaseInput({ ...empty, name: 'North', 'built.social': '10' }, 'p');
    expect(sent).toMatchObject({ id: 'p', name: 'North', from: null, jobs: null, lettings: null });
    expect(sent.built).toEqual({ social: 10, shared: null, private: null, tenureNotKnown: null });
    expect(Object.values(sent.lost ?? {})).toEqual([null, null, null, null]);
  });

  it('refuses a number out of its range before it is sent', () => {
    const wrong = { ...phaseValues(undefined), name: 'North', jobs: '1.5', 'lost.private': '-1' };
    expect([...checkFields(phaseFields, wrong).keys()]).toEqual(['lost.private', 'jobs']);
  });
});

describe('the facts of a scheme in phases', () => {
  const names = (phaseTotals: typeof totals | null): readonly string[] => {
    const values = factsValues({ ...madeUpWork, phaseTotals });
    return shownFields(factsFields('size'), values).map(({ name }) => name);
  };

  it('ask for all where there are no phases, and for none that every phase says', () => {
    expect(names(null)).toEqual(expect.arrayContaining(['homes', 'startsOn', 'completesOn']));
    expect(names(totals)).not.toContain('homes');
    expect(names(totals)).not.toContain('startsOn');
    expect(names(totals)).toContain('completesOn');
    expect(names({ ...totals, homesBuilt: { value: 45, isWhole: false } })).toContain('homes');
  });

  it('send none of them either, so that nothing is taken away', () => {
    const sent = factsInput('size', factsValues({ ...madeUpWork, phaseTotals: totals }));
    expect(sent).not.toHaveProperty('homes');
    expect(sent).not.toHaveProperty('startsOn');
    expect(sent).toHaveProperty('completesOn');
  });
});
