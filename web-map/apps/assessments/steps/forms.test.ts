import { describe, expect, it } from 'vitest';
import { equalityGrid } from '../../../../domain/assessment/questions/equality-grid.ts';
import { factsFields, factsInput, factsPages, factsValues } from '../form/facts-pages.ts';
import { checkFields } from '../form/fields.ts';
import { jsonWords } from '../form/json-words.ts';
import { placesFields, placesInput, placesValues } from '../form/places-form.ts';
import { madeUpWork } from '../testing/made-up-work.ts';
import {
  afterInput,
  detailFields,
  detailInput,
  detailValues,
  severityChoices,
  signed,
} from './detail-form.ts';
import { evidenceOf, evidenceValues, noEvidence, rowWords } from './evidence-beside.ts';
import { gridFields, gridInput, gridValues } from './grid-form.ts';

describe('the facts', () => {
  it('are each asked on one page, and each page sends its own and no other', () => {
    const asked = [
      ...factsPages.flatMap((page) => Object.keys(factsInput(page, {}))),
      ...Object.keys(placesInput(madeUpWork, {}).facts ?? {}),
    ];
    expect([...asked].sort()).toEqual(Object.keys(madeUpWork.facts).sort());
    for (const page of factsPages) {
      const names = factsFields(page).map(({ name }) => name);
      expect(Object.keys(factsInput(page, {})).sort()).toEqual([...names].sort());
    }
  });

  it('are sent as they were read', () => {
    const sent = Object.assign(
      {},
      ...factsPages.map((page) => factsInput(page, factsValues(madeUpWork))),
      placesInput(madeUpWork, placesValues(madeUpWork)).facts,
    );
    const { venuesLost, ...facts } = madeUpWork.facts;
    expect(sent).toEqual({ ...facts, venuesLost: venuesLost.map(({ id }) => id) });
  });
});

describe('places where people meet', () => {
  const inside = (...fates: readonly ('KEPT' | 'LOST' | null)[]) => ({
    ...madeUpWork,
    evidence: [{ hash: 'aaaaaaaa1', madeAt: '2026-11-22T10:00:00Z', asOf: '2026-11-22' }],
    placesInside: fates.map((fate, index) => ({ venueId: `v${index}`, name: `Venue ${index}`, fate })),
  });

  it('are asked about only once evidence has found them, each by itself and with no answer before one is given', () => {
    expect(placesFields(madeUpWork, []).map(({ name }) => name)).toEqual(['venuesGained']);
    const asked = inside(null, 'KEPT');
    expect(placesFields(asked, []).map(({ label }) => label)).toEqual([
      'What becomes of Venue 0?',
      'What becomes of Venue 1?',
      'Which meeting places would be gained?',
    ]);
    expect(placesInput(asked, placesValues(asked))).toEqual({
      facts: { venuesLost: ['hall'], venuesGained: ['New hall'] },
      placeFates: [{ venueId: 'v1', fate: 'KEPT' }],
    });
    expect(placesInput(inside(null, null), placesValues(inside(null, null)))).not.toHaveProperty(
      'placeFates',
    );
  });

  it('are named as lost elsewhere only where they do not stand inside', () => {
    const asked = { ...inside(), placesInside: [{ venueId: 'hall', name: 'Hall', fate: 'LOST' as const }] };
    expect(placesInput(asked, placesValues(asked))).toEqual({
      facts: { venuesLost: [], venuesGained: ['New hall'] },
      placeFates: [{ venueId: 'hall', fate: 'LOST' }],
    });
  });

  it('have no answer from what was typed for other evidence', () => {
    const typed = placesValues(inside('KEPT'));
    const anew = {
      ...inside(null),
      evidence: [{ ...inside().evidence[0], hash: 'bbbbbbbb2' }],
    } as typeof madeUpWork;
    expect(placesInput(anew, typed)).not.toHaveProperty('placeFates');
  });
});

describe('an answer of level 2', () => {
  it('is sent as it was read, with what is left of it', () => {
    const sent = detailInput(
      madeUpWork,
      '3.3',
      detailValues(madeUpWork, '3.3', { titles: ['Projects'], beside: [] }),
    );
    expect(sent).toEqual({
      question: '3.3',
      kind: 'ANSWERED',
      answer: 'Two groups lose rooms.',
      before: { likelihood: 4, severity: -3 },
      after: { likelihood: 2, severity: -2 },
      whoIsAffected: 'Two faith groups',
      confidence: 'HIGH',
      unlawfulConductConcern: false,
      evidence: ['Projects', 'Letter of May'],
    });
  });

  it('keeps every word of itself when only what is left is changed', () => {
    const sent = afterInput(madeUpWork, '3.3', { likelihood: '1', severity: '-1' });
    const whole = detailInput(madeUpWork, '3.3', detailValues(madeUpWork, '3.3', noEvidence));
    expect(sent).toEqual({ ...whole, after: { likelihood: 1, severity: -1 } });
  });

  it('that is not relevant needs its reason and no effect', () => {
    const fields = detailFields(noEvidence);
    expect(checkFields(fields, { kind: 'NOT_RELEVANT', answer: 'No homes here.' }).size).toBe(0);
    expect([...checkFields(fields, { kind: 'ANSWERED', answer: 'It is well known.' }).keys()]).toEqual([
      'likelihood',
      'severity',
      'confidence',
    ]);
    const changed = { ...detailValues(madeUpWork, '3.3', noEvidence), kind: 'NOT_RELEVANT' };
    expect(detailInput(madeUpWork, '3.3', changed)).toMatchObject({
      before: null,
      after: null,
      confidence: null,
    });
  });

  it('offers every severity once, from harm to improvement, with its sign', () => {
    expect(severityChoices.map(({ value }) => Number(value))).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    expect([-2, 0, 3].map(signed)).toEqual(['−2', '0', '+3']);
  });
});

describe('a row of the equality grid', () => {
  const row = (characteristic: string) => {
    const found = equalityGrid.find((each) => each.characteristic === characteristic);
    if (!found) throw new Error(`no row ${characteristic}`);
    return found;
  };

  it('that says the same of all limbs is one answer, and is sent for each', () => {
    const values = gridValues(madeUpWork, row('AGE'));
    expect(values).toMatchObject({ together: 'one', 'all effect': 'NONE' });
    expect(gridInput(madeUpWork, row('AGE'), values).map(({ limb, effect }) => [limb, effect])).toEqual([
      ['UNLAWFUL_CONDUCT', 'NONE'],
      ['EQUALITY_OF_OPPORTUNITY', 'NONE'],
      ['GOOD_RELATIONS', 'NONE'],
    ]);
  });

  it('that says different things has an answer for each, and an action only for a harm', () => {
    const values = gridValues(madeUpWork, row('RACE'));
    expect(values.together).toBe('each');
    expect(gridInput(madeUpWork, row('RACE'), values)).toContainEqual({
      characteristic: 'RACE',
      limb: 'GOOD_RELATIONS',
      effect: 'NEGATIVE',
      reason: 'Rooms are lost.',
      evidence: [],
      action: 'rooms',
    });
  });

  it('that nobody filled asks first, and one of a single limb asks that limb', () => {
    expect(gridValues(madeUpWork, row('SEX')).together).toBe('');
    expect(checkFields(gridFields(row('SEX'), []), {}).size).toBe(1);
    const marriage = row('MARRIAGE_AND_CIVIL_PARTNERSHIP');
    expect(gridFields(marriage, []).map(({ name }) => name)).not.toContain('together');
    expect(
      gridInput(madeUpWork, marriage, {
        'UNLAWFUL_CONDUCT effect': 'NONE',
        'UNLAWFUL_CONDUCT reason': 'So.',
      }),
    ).toHaveLength(1);
  });
});

it.each([
  [null, 'Nothing'],
  ['""', 'Nothing'],
  ['"Text"', 'Text'],
  ['["Hall","School"]', 'Hall; School'],
  ['{"likelihood":4,"severity":-3}', 'likelihood: 4, severity: -3'],
  ['{"type":"Polygon","coordinates":[]}', 'a shape on the map'],
  ['not json', 'not json'],
])('the JSON %s is read as words', (json, words) => {
  expect(jsonWords(json)).toBe(words);
});

it('what stands beside a question is cited by one tick, and what was cited before stays cited', () => {
  const evidence = {
    titles: ['Places to meet', 'Projects'],
    beside: [{ title: 'Places to meet', facts: ['Hall: distance 0 m'] }],
  };
  const [first, ...others] = detailFields(evidence);
  expect(first).toMatchObject({
    name: 'evidenceBeside',
    choices: [{ value: 'Places to meet', facts: ['Hall: distance 0 m'] }],
  });
  expect(others.find(({ name }) => name === 'evidenceItems')).toMatchObject({
    choices: [{ value: 'Projects' }],
  });
  const cited = ['Projects', 'Places to meet', 'Letter of May'];
  expect(evidenceValues(cited, evidence)).toEqual({
    evidenceBeside: ['Places to meet'],
    evidenceItems: ['Projects'],
    evidenceOwn: 'Letter of May',
  });
  expect(new Set(evidenceOf(evidenceValues(cited, evidence)))).toEqual(new Set(cited));
  expect(detailFields(noEvidence).some(({ name }) => name === 'evidenceBeside')).toBe(false);
  const facts = [
    { name: 'distance', value: '0 m' },
    { name: '', value: 'open' },
  ];
  expect(rowWords({ about: 'Hall', facts })).toBe('Hall: distance 0 m, open');
});
