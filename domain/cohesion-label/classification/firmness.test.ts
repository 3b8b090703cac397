import { describe, expect, it } from 'vitest';
import { toldAll } from '../../messages/testing/told-all.ts';
import { type ParameterName, parametersOfMethod } from '../../method/method.ts';
import { seededRandom } from '../../statistics/autocorrelation/seeded-random.ts';
import { classify } from './classify.ts';
import { firmness } from './firmness.ts';
import { haveSameLabel } from './labels.ts';
import { type AreaFacts, readArea } from './read-area.ts';
import { workedAreas } from './testing/worked-areas.ts';

/** The worked example is of the version that it was published with. */
const parameters = parametersOfMethod('cc-1.0.0');

const judge = (facts: AreaFacts) => toldAll(firmness(classify({ ...facts, parameters }), parameters));
/** Aldridge Central and South in the Census 2021, table TS021. */
const aldridge = {
  ...workedAreas.ashmore,
  groups5: [12293, 792, 216, 333, 106],
  groups19: [11964, 130, 6, 3, 190, 20, 31, 591, 89, 61, 61, 135, 20, 100, 16, 172, 45, 7, 99],
};

describe('one of three words', () => {
  it('is that of the weaker half of the label', () => {
    const words = Object.entries(workedAreas).map(([name, facts]) => {
      const { firmness: word, diversityFirmness, practiceFirmness } = judge(facts);
      return [name, word, diversityFirmness, practiceFirmness];
    });
    expect(words).toEqual([
      ['ashmore', 'FIRM', 'FIRM', 'FIRM'],
      ['birchfield', 'FIRM', 'FIRM', 'FIRM'],
      ['canalside', 'FIRM', 'FIRM', 'FIRM'],
      ['dellwood', 'FIRM', 'FIRM', 'FIRM'],
      ['eastgate', 'SENSITIVE', 'FIRM', 'SENSITIVE'],
      ['foxley', 'FIRM', 'FIRM', 'FIRM'],
      ['grange', 'NOT_ENOUGH_EVIDENCE', 'FIRM', 'NOT_ENOUGH_EVIDENCE'],
      ['heath', 'SENSITIVE', 'SENSITIVE', 'SENSITIVE'],
    ]);
  });

  it('says of a cold spot with practice not known that the one is firm and the other is not', () => {
    expect(judge(workedAreas.grange).firmnessSentence).toBe(
      'Firm on who lives here: this is a cold spot, also when the line is moved a little. ' +
        'Not known yet on what is done here: 1 of 5 practice tests can be answered, and 3 are needed.',
    );
  });

  it('says what a sensitive label depends on', () => {
    expect(judge(workedAreas.heath).firmnessSentence).toContain(
      'practice is developing, but active projects and people taking part lie close to the target',
    );
    expect(judge(aldridge).firmnessSentence).toContain(
      'Sensitive on who lives here: this is a cold spot, but a small move of the line would change the label, and counted in 19 groups instead of five it would read moderate.',
    );
  });

  it('is sensitive where the records leave two labels open', () => {
    const open = {
      ...workedAreas.foxley,
      evidence: { ...workedAreas.foxley.evidence, reach: { kind: 'notKnown' } },
    } as const;
    const tests = { ...open, evidence: { ...open.evidence, exchange: { kind: 'known', value: 0 } } } as const;
    expect(judge(tests)).toMatchObject({ firmness: 'SENSITIVE', practiceFirmness: 'SENSITIVE' });
    expect(judge(tests).firmnessSentence).toContain(
      'what is not known could raise the label to "Cold spot with catalyst practice"',
    );
  });
});

it('a firm label is given by at least nine in ten of a thousand draws of all thresholds within a tenth', () => {
  const random = seededRandom(20_261_122);
  const moved: readonly ParameterName[] = [
    'diversityLow',
    'diversityHigh',
    'placesToMeet',
    'activeProjects',
    'reach',
    'participation',
  ];
  const draws = Array.from({ length: 1000 }, () => ({
    ...parameters,
    ...Object.fromEntries(
      moved.map((name) => [name, parameters[name] * (0.9 + (0.2 * random.next()) / 2 ** 32)]),
    ),
  }));
  const shares = Object.values(workedAreas).map((facts) => {
    const { label } = readArea(facts, parameters);
    const same = draws.filter((draw) => haveSameLabel(readArea(facts, draw).label, label)).length;
    return { firm: judge(facts).firmness === 'FIRM', share: same / draws.length };
  });
  expect(shares.filter(({ firm }) => firm).map(({ share }) => share >= 0.9)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(shares.some(({ firm, share }) => !firm && share < 0.9)).toBe(true);
});
