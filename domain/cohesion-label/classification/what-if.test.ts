import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../errors/testing/refusal.ts';
import { toldAll } from '../../messages/testing/told-all.ts';
import { parametersOfMethod, parameterTable, publishedParameters } from '../../method/method.ts';
import { centreOf, elm, oak, venue } from '../practice/testing/made-up-records.ts';
import { classifyAreas } from './classify-areas.ts';
import { parameterRanges } from './parameter-ranges.ts';
import { madeUpRun } from './testing/made-up-run.ts';
import { applyWhatIf, type WhatIf } from './what-if.ts';

const input = {
  ...madeUpRun,
  venues: [
    venue('library', { name: 'Oak Library' }),
    venue('hall', { name: 'Hall', statusHistory: [] }),
    venue('hall-again', { sameBuildingAs: 'hall', position: undefined, statusHistory: [] }),
    venue('nowhere', { name: 'Nowhere Club', position: undefined, statusHistory: [] }),
    venue('school', { name: 'Oak School', kind: 'school' }),
    venue('secret', { restricted: true }),
  ],
};
const apply = (whatIf: WhatIf) => applyWhatIf(input, whatIf);
const banner = (whatIf: WhatIf) => toldAll(apply(whatIf).sentence);
const oakIn = (whatIf: WhatIf) =>
  toldAll(classifyAreas(apply(whatIf).input)).areas.find(({ area }) => area.code === oak.code);
const places = (whatIf: WhatIf) =>
  oakIn(whatIf)?.practice.tests.find(({ id }) => id === 'placesToMeet')?.value ?? 0;

describe('a what-if', () => {
  it('of nothing, or of what already is, is the published method', () => {
    for (const whatIf of [
      {},
      { parameters: [{ name: 'reach', value: 30 }] },
      { grouping: 'FIVE' },
      { openVenues: ['library'] },
    ] as const) {
      expect(apply(whatIf)).toEqual({ input });
    }
  });

  it('of another version is that version by name, and the rest is measured against it', () => {
    const { input: first, sentence } = applyWhatIf(input, { method: 'cc-1.0.0' });
    expect(sentence).toBeUndefined();
    expect(first.parameters).toEqual(parametersOfMethod('cc-1.0.0'));
    expect(banner({ method: 'cc-1.0.0', parameters: [{ name: 'reach', value: 30 }] })).toContain(
      'is 30 instead of 60',
    );
    expect(applyWhatIf(input, { method: 'cc-1.1.0' }).input.parameters).toEqual(publishedParameters);
  });

  it('moves a line, and the label follows', () => {
    const whatIf: WhatIf = { parameters: [{ name: 'diversityLow', value: 0.19 }] };
    expect(banner(whatIf)).toBe(
      'This is a what-if, not the published method: the line for low diversity is 0.19 instead of 0.2 (chance, 0 to 1).',
    );
    expect(oakIn({})?.label).toBe('Cold spot (practice not known)');
    expect(oakIn(whatIf)?.label).toBe('Not enough evidence');
  });

  it('counts residents in 19 groups, in label, reasons and rank, and leaves out areas without them', () => {
    const run = toldAll(classifyAreas(apply({ grouping: 'NINETEEN' }).input));
    expect(run.areas.map(({ area }) => area.name)).toEqual(['Oak']);
    expect(run.notes).toContain(
      'No counts of residents are held for Ash and Elm, so there is no label there.',
    );
    expect(run.areas[0]?.diversity).toMatchObject({
      level: 'MODERATE',
      grouping: 'NINETEEN',
      rankFromLowest: 1,
    });
    expect(run.areas[0]?.reasons[0]).toContain('(24%; low is below 20%, high is from 50%)');
    expect(run.areas[0]?.reasons).toContain(
      'On the five broad groups the reading would be low (19.5%): this depends on how groups are drawn.',
    );
  });

  it('closes, opens and adds places, a building under all its records and once', () => {
    const one = places({});
    expect(places({ closeVenues: ['library'] })).toBe(0);
    expect(places({ openVenues: ['hall-again'] })).toBeCloseTo(2 * one, 12);
    const added = { kind: 'library', point: centreOf(oak) };
    expect(places({ addVenues: [added, added] })).toBeCloseTo(3 * one, 12);
    expect(places({ addVenues: [{ kind: 'library', point: centreOf(elm) }] })).toBe(one);
    expect(banner({ closeVenues: ['library'], openVenues: ['hall'], addVenues: [added] })).toBe(
      'This is a what-if, not the published method: Hall is open in Oak; Oak Library is closed in Oak; New library is added in Oak.',
    );
  });

  it('says of a place that cannot count why it does not', () => {
    expect(banner({ openVenues: ['nowhere'] })).toContain(
      'Nowhere Club is open (it has no point, so that no ward counts it)',
    );
    expect(banner({ closeVenues: ['school'] })).toContain(
      'Oak School is closed in Oak (it is not of a kind that counts as a place to meet)',
    );
    expect(banner({ addVenues: [{ kind: 'park', point: { lon: 0, lat: 51 } }] })).toContain(
      'New park is added (it is not of a kind that counts as a place to meet and lies outside the borough, so that only reach can count it)',
    );
  });

  it('takes the registers as reviewed, so that a level of practice can be read', () => {
    expect(oakIn({})?.practice).toMatchObject({ level: 'NOT_KNOWN', known: 0 });
    const reviewed = oakIn({ registersReviewed: true, openVenues: ['hall', 'nowhere'] });
    expect(reviewed?.practice).toMatchObject({ level: 'THIN', known: 4 });
    expect(reviewed?.label).toBe('Cold spot (priority)');
  });

  it('leaves the records it was given as they were', () => {
    const before = structuredClone({ ...input, venueWard: undefined });
    apply({ closeVenues: ['library'], registersReviewed: true, grouping: 'NINETEEN' });
    expect({ ...input, venueWard: undefined }).toEqual(before);
  });
});

describe('a what-if that cannot be', () => {
  it.each<[string, WhatIf, string, string]>([
    [
      'an unknown parameter',
      { parameters: [{ name: 'luck', value: 1 }] },
      'whatIf.parameters[0].name',
      'is not a parameter of the method. Parameters: diversityLow,',
    ],
    [
      'an inherited name',
      { parameters: [{ name: 'toString', value: 1 }] },
      'whatIf.parameters[0].name',
      'is not a parameter',
    ],
    [
      'a parameter given twice',
      {
        parameters: [
          { name: 'reach', value: 50 },
          { name: 'reach', value: 40 },
        ],
      },
      'whatIf.parameters[1].name',
      'Two values are given for the target for reach',
    ],
    [
      'a value out of range',
      { parameters: [{ name: 'reach', value: 101 }] },
      'whatIf.parameters[0].value',
      '101 is outside the range of the target for reach of a Place of Welcome. Give a number from 1 to 100.',
    ],
    [
      'a number that is none',
      { parameters: [{ name: 'reach', value: Number.NaN }] },
      'whatIf.parameters[0].value',
      'from 1 to 100',
    ],
    [
      'a part of a count',
      { parameters: [{ name: 'exchange', value: 1.5 }] },
      'whatIf.parameters[0].value',
      'Give a whole number from 1 to 50.',
    ],
    [
      'lines that cross',
      { parameters: [{ name: 'diversityLow', value: 0.5 }] },
      'whatIf.parameters',
      'As given, the line for low diversity would be 0.5, but it must be less than the line for high diversity (0.5). Change one of the two.',
    ],
    [
      'a venue not on the register',
      { openVenues: ['library', 'none'] },
      'whatIf.openVenues[1]',
      'no public venue has the id "none"',
    ],
    [
      'a restricted venue',
      { closeVenues: ['secret'] },
      'whatIf.closeVenues[0]',
      'no public venue has the id "secret"',
    ],
    [
      'a building opened and closed',
      { openVenues: ['hall'], closeVenues: ['hall-again'] },
      'whatIf.closeVenues[0]',
      'opened and closed at once',
    ],
    [
      'an unknown kind',
      { addVenues: [{ kind: 'castle', point: { lon: -2, lat: 52 } }] },
      'whatIf.addVenues[0].kind',
      '"castle" is not a kind of venue',
    ],
    [
      'swapped axes',
      { addVenues: [{ kind: 'library', point: { lon: 52, lat: -2 } }] },
      'whatIf.addVenues[0].point',
      'look swapped',
    ],
    [
      'a long name',
      { addVenues: [{ kind: 'library', name: 'x'.repeat(101), point: { lon: -2, lat: 52 } }] },
      'whatIf.addVenues[0].name',
      '1 to 100 characters',
    ],
    [
      'too many venues',
      { closeVenues: Array.from({ length: 51 }, () => 'library') },
      'whatIf.closeVenues',
      'Give at most 50',
    ],
  ])('is refused for %s, with the field and what is valid', (_, whatIf, field, reason) => {
    const refusal = refusalOf(() => apply(whatIf));
    expect(refusal.startsWith(`${field}: `)).toBe(true);
    expect(refusal).toContain(reason);
  });
});

it('every published value lies in the range of its parameter', () => {
  const outside = parameterTable().filter(({ name, value }) => {
    const { least, most, whole } = parameterRanges[name];
    return value < least || value > most || (whole && !Number.isInteger(value));
  });
  expect(outside).toEqual([]);
  expect(Object.keys(parameterRanges)).toEqual(Object.keys(publishedParameters));
});
