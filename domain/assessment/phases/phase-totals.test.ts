import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { contentHash } from '../model/content-hash.ts';
import type { PhaseGiven } from '../model/item-schemas.ts';
import { screen } from '../scoring/screen.ts';
import { quietContent, quietEvidence } from '../testing/made-up-assessment.ts';
import { phaseTotals } from './phase-totals.ts';

const day = (text: string) => text as CalendarDate;
const phase = (id: string, more: Partial<PhaseGiven> = {}): PhaseGiven => ({
  id,
  name: `Phase ${id}`,
  ...more,
});
const withPhases = (...phases: readonly PhaseGiven[]) => applyChanges(quietContent, { phases });

describe('the phases of a scheme', () => {
  it('come to a sum of what they say, and to the least where one says nothing', () => {
    const { phases = [] } = withPhases(
      phase('1', { built: { social: 10, private: 20 }, jobs: 3, meetingSpaceLostSquareMetres: 120 }),
      phase('2', { built: { tenureNotKnown: 12 }, lost: { social: 4 }, meetingSpaceLostSquareMetres: 0 }),
    );
    expect(phaseTotals(phases)).toEqual({
      homesBuilt: { value: 42, isWhole: true },
      homesLost: { value: 4, isWhole: false },
      jobs: { value: 3, isWhole: false },
      meetingSpaceLostSquareMetres: { value: 120, isWhole: true },
    });
  });

  it('decide homes and days of the facts once all of them say so, and refuse what is typed beside', () => {
    const both = withPhases(
      phase('1', { built: { social: 10 }, from: day('2027-01-01'), to: day('2027-12-31') }),
      phase('2', { built: { social: 5 }, from: day('2026-06-01'), to: day('2028-03-31') }),
    );
    expect(both.facts).toMatchObject({ homes: 15, startsOn: '2026-06-01', completesOn: '2028-03-31' });
    expect(() => applyChanges(both, { facts: { homes: 14 } })).toThrow(
      'facts.homes: the phases say this: together 15',
    );
    expect(() => applyChanges(both, { facts: { completesOn: null } })).toThrow('facts.completesOn');
    expect(applyChanges(both, { facts: { homes: 15, summary: 'Made up.' } }).facts.homes).toBe(15);
  });

  it('never lower what was typed while one of them says nothing', () => {
    const typed = applyChanges(quietContent, { facts: { homes: 300 } });
    const partly = applyChanges(typed, { phases: [phase('1', { built: { social: 10 } }), phase('2')] });
    expect(partly.facts.homes).toBe(300);
    const more = applyChanges(partly, { phases: [phase('1', { built: { social: 400 } })] });
    expect(more.facts.homes).toBe(400);
  });

  it('take back what was worked out of a slip, once the slip is mended', () => {
    const mending = { phases: [phase('1', { built: { social: 40 } }), phase('2')] };
    const slip = withPhases(phase('1', { built: { social: 400 } }));
    expect(slip.facts.homes).toBe(400);
    expect(applyChanges(slip, mending).facts.homes).toBe(40);
    // Typed, and by chance what the phases come to: nobody can tell, so no trigger goes off by mending them.
    const typed = applyChanges(quietContent, { facts: { homes: 400 } });
    const partly = applyChanges(typed, { phases: [phase('1', { built: { social: 400 } }), phase('2')] });
    expect(applyChanges(partly, mending).facts.homes).toBe(400);
  });

  it('leave content without them as it was, to the byte, also once they are taken away again', () => {
    expect(contentHash(applyChanges(quietContent, {}))).toBe(contentHash(quietContent));
    const one = withPhases(phase('1', { jobs: 3 }));
    const none = applyChanges(one, { remove: [{ list: 'phases', id: '1' }] });
    expect(contentHash(none)).toBe(contentHash(quietContent));
  });

  it.each<[string, Partial<PhaseGiven>]>([
    ['phases[0].to: 2026-01-01 is before the start', { from: day('2027-01-01'), to: day('2026-01-01') }],
    ['phases[0].built.social: -1', { built: { social: -1 } }],
    ['phases[0].jobs: 1.5', { jobs: 1.5 }],
    ['phases[0].floorSpaceSquareMetres', { floorSpaceSquareMetres: -3 }],
  ])('are refused: %s', (refusal, more) => {
    expect(() => withPhases(phase('1', more))).toThrow(refusal);
  });

  it('change no trigger by being split: any phases screen as one phase of their sum, and as the fact typed', () => {
    const homes = option(integer({ min: 0, max: 400 }), { nil: undefined });
    const homesOf = record({ social: homes, shared: homes, private: homes, tenureNotKnown: homes });
    const all = array(
      record({ built: homesOf, jobs: option(integer({ min: 0, max: 50 }), { nil: undefined }) }),
      { minLength: 1, maxLength: 6 },
    );
    const triggers = (content: typeof quietContent) => screen(content, [], quietEvidence);
    assert(
      property(all, constantFrom(0, 100, 251), (given, least) => {
        const split = given.map(({ built, jobs }, index) =>
          phase(String(index), {
            built: { ...built, private: (built.private ?? 0) + least },
            jobs: jobs ?? null,
          }),
        );
        const content = withPhases(...split);
        const sum = content.facts.homes ?? 0;
        const whole = withPhases(phase('whole', { built: { tenureNotKnown: sum } }));
        const typed = applyChanges(quietContent, { facts: { homes: sum } });
        expect(triggers(content)).toEqual(triggers(typed));
        expect(triggers(whole)).toEqual(triggers(typed));
      }),
    );
  });
});
