import { describe, expect, it } from 'vitest';
import { allReviewed, measuresOf, workedOption, workedOptionsInput } from './testing/worked-options.ts';

const closing = workedOption('Closing', { closes: ['library'] });
const leaving = workedOption('Leaving nothing', { closes: ['library', 'hall'] });

describe('ends of a figure', () => {
  const { venues } = workedOptionsInput();
  const placed = venues.filter(({ id }) => id !== 'somewhere');

  it('are open upwards while nobody reviewed the register, or a place has no point', () => {
    for (const input of [
      workedOptionsInput(),
      workedOptionsInput({ reviews: allReviewed }),
      workedOptionsInput({ venues: placed }),
    ]) {
      const of = measuresOf([closing], 1, input);
      expect(of('open-meeting-places-800')).toMatchObject({ lower: 1, note: expect.stringMatching(/least/) });
      expect(of('open-meeting-places-800')).not.toHaveProperty('upper');
      expect(of('nearest-meeting-place')).not.toHaveProperty('lower');
      expect(of('nearest-meeting-place')).toMatchObject({ differenceLower: 0, differenceUpper: 424 });
    }
  });

  it('close where the register is complete, and hold what may be open', () => {
    const unsure = placed.map((venue) => (venue.id === 'hall' ? { ...venue, statusHistory: [] } : venue));
    const complete = workedOptionsInput({ reviews: allReviewed, venues: unsure });
    const before = measuresOf([leaving], 0, complete);
    expect(before('open-meeting-places-800')).toMatchObject({
      value: 1,
      lower: 1,
      upper: 2,
      note: 'Of 1 more it is not known whether it is open.',
    });
    // The library alone is open: without it none is, and if the hall was open two are lost.
    expect(measuresOf([leaving], 1, complete)('open-meeting-places-800')).toMatchObject({
      value: 0,
      difference: -1,
      differenceLower: -2,
      differenceUpper: -1,
      differenceNote: '-2 if the places were open of which that is not known.',
    });
  });

  it('are one number for a loss where everything is known', () => {
    const sure = placed.filter(({ id }) => id !== 'far-welcome');
    const of = measuresOf([leaving], 1, workedOptionsInput({ reviews: allReviewed, venues: sure }));
    expect(of('residents-in-reach')).toMatchObject({
      value: 0,
      difference: -700,
      differenceLower: -700,
      differenceUpper: -700,
    });
    expect(of('residents-near-in-reach')).toMatchObject({
      value: 0,
      upper: 0,
      difference: -700,
      note: 'None.',
    });
  });

  it('hold a count of fewer than 100 between none and 99, with no value and no difference that would tell it', () => {
    const smallAreas = workedOptionsInput().smallAreas.map((area) =>
      area.code === 'OA1' ? { ...area, residents: 60 } : { ...area, residents: 0 },
    );
    const few = workedOptionsInput({ smallAreas, populationPoints: smallAreas });
    const of = measuresOf([leaving], 1, few);
    expect(of('residents-near-800')).toMatchObject({ lower: 0, upper: 99, note: 'Fewer than 100.' });
    expect(of('residents-near-800')).not.toHaveProperty('value');
    expect(of('residents-near-in-reach')).not.toHaveProperty('difference');
    expect(of('residents-near-in-reach')).toMatchObject({ differenceLower: -99, differenceUpper: 0 });
  });
});
