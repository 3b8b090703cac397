import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  change,
  changed,
  darlastonFacts,
  madeUpConclusion,
  on,
  type Standing,
  tenAnswers,
} from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
let exercise: Standing;
/** A site of the register in Moxley, and a scheme beside it. */
const site = 'HO0023b';
const beside = { typed: '-2.0556, 52.5596\n-2.0536, 52.5596\n-2.0536, 52.5602\n-2.0556, 52.5602' };

beforeAll(async () => {
  office = await assessmentOffice();
  exercise = await changed(office, 'amina', 'createAssessment', {
    facts: darlastonFacts,
    exercise: { site, square: true },
  });
});
afterAll(() => office.stop());

const read = async <Data>(who: 'amina' | 'public', query: string): Promise<Data> => {
  const { data, errors } = await office.as<Data>(who, query);
  expect(errors).toEqual([]);
  return data;
};

describe('the register of 2017', () => {
  it('is a list as of its day, of sites in the borough, published by the council and so open', async () => {
    const { exerciseSites } = await read<{
      exerciseSites: { reference: string; hectares: number; enteredOn: string; ward: object | null }[];
    }>(
      'amina',
      '{ exerciseSites { reference address hectares homes enteredOn ward { name } source { title note } } }',
    );
    expect(exerciseSites).toHaveLength(111);
    expect(exerciseSites.filter(({ ward }) => ward === null)).toEqual([]);
    expect(exerciseSites.find(({ reference }) => reference === site)).toMatchObject({
      hectares: 0.73,
      enteredOn: '2017-12-29',
    });
  });

  it('is the only place that an exercise begins from', async () => {
    const { error } = await change(office, 'amina', 'createAssessment', {
      facts: darlastonFacts,
      exercise: { site: 'SHA0905' },
    });
    expect(error?.message).toMatch(/no site of the register has this reference/);
  });
});

describe('an exercise', () => {
  it('says that it is one in its title, its outline and its own words', async () => {
    const { assessment } = await read<{
      assessment: {
        facts: { title: string };
        exercise: { madeUpOutline: boolean; words: string };
        site: { areaSquareMetres: number };
      };
    }>(
      'amina',
      `{ assessment(id: "${exercise.id}") { facts { title } exercise { madeUpOutline words } site { areaSquareMetres } } }`,
    );
    expect(assessment.facts.title).toBe('PRACTICE: Made-up: homes at Moxley Road');
    expect(assessment.exercise.madeUpOutline).toBe(true);
    expect(assessment.exercise.words).toMatch(
      /^Practice on site HO0023b .*2017 \(0\.73 ha\).*never published/,
    );
    expect(Math.abs(assessment.site.areaSquareMetres / 10_000 - 0.73)).toBeLessThan(0.01);
  });

  it('keeps its mark whatever title is written, and is in no list but that of exercises', async () => {
    exercise = await changed(office, 'amina', 'changeAssessment', {
      ...on(exercise),
      facts: { title: 'A real scheme' },
    });
    const { real, exercises } = await read<
      Record<
        'real' | 'exercises',
        { totalCount: number; edges: { node: { title: string; exercise: boolean } }[] }
      >
    >(
      'amina',
      `{ real: assessments { totalCount edges { node { title exercise } } }
         exercises: assessments(filter: { exercise: true }) { totalCount edges { node { title exercise } } } }`,
    );
    expect(real.totalCount).toBe(0);
    expect(exercises.edges.map(({ node }) => node)).toEqual([
      { title: 'PRACTICE: A real scheme', exercise: true },
    ]);
  });

  it('goes the whole way but the last: it is never published, and no other assessment comes to know of it', async () => {
    const evidence = await changed(office, 'amina', 'makeEvidence', on(exercise));
    const answered = await changed(office, 'amina', 'changeAssessment', {
      ...on(evidence),
      screening: tenAnswers(),
      conclusion: madeUpConclusion,
    });
    const decided = await changed(office, 'amina', 'decideScreening', {
      ...on(answered),
      decision: 'CLOSE',
      reason: 'For practice in the office.',
    });
    const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
    const signed = await changed(office, 'carol', 'signAssessment', {
      ...on(done),
      contentHash: done.contentHash,
      capacity: 'SERVICE_HEAD',
    });
    const closed = await changed(office, 'carol', 'moveAssessment', {
      ...on(signed),
      to: 'CLOSED_AT_LEVEL_1',
    });
    const { error } = await change(office, 'carol', 'publishAssessment', on(closed));
    expect(error?.message).toMatch(/practice on a site of 2017 and is never published/);
    expect(error?.extensions).toMatchObject({ field: 'exercise' });

    const scheme = await changed(office, 'amina', 'createAssessment', {
      facts: darlastonFacts,
      site: beside,
    });
    const made = await changed(office, 'amina', 'makeEvidence', on(scheme));
    const answer = await read<object>('amina', `{ assessment(id: "${made.id}") { evidence { canonical } } }`);
    expect(JSON.stringify(answer)).not.toContain('PRACTICE');
    const everyone = await read<{ assessment: object | null; assessments: { totalCount: number } }>(
      'public',
      `{ assessment(id: "${exercise.id}") { id } assessments(filter: { exercise: true }) { totalCount } }`,
    );
    expect(everyone).toEqual({ assessment: null, assessments: { totalCount: 0 } });
  });
});
