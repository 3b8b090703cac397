import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  change,
  changed,
  darlastonFacts,
  on,
  publishedAssessment,
  type Standing,
} from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let site: AssessmentPages;
let published: Standing;
beforeAll(async () => {
  site = await assessmentPages();
  published = await publishedAssessment(site.office);
});
afterAll(() => site.stop());

const one = {
  id: 'north',
  name: 'The school site',
  from: '2027-01-01',
  to: '2027-12-31',
  built: { social: 10, private: 15 },
  lost: { social: 4 },
  jobs: 6,
  meetingSpaceLostSquareMetres: 210.5,
  lettings: 'People of the two wards first, for a year.',
};
const two = {
  id: 'south',
  name: 'The car park',
  from: '2027-06-01',
  to: '2028-06-30',
  built: { tenureNotKnown: 20 },
  meetingSpaceGainedSquareMetres: 300,
};

const amina = (input: object) => changed(site.office, 'amina', 'changeAssessment', input);
const draft = () =>
  changed(site.office, 'amina', 'createAssessment', { facts: { title: darlastonFacts.title, homes: 40 } });
const asked = `query Q($id: ID!) { assessment(id: $id) { facts { homes startsOn completesOn }
  phases { key built { all social } } phaseTotals { homesBuilt { value isWhole } homesLost { value isWhole } } } }`;
const read = async ({ id }: Standing) => (await site.office.as<object>('amina', asked, { id })).data;

it('phases add up in the facts and in the API, are changed one by one, and taken away', async () => {
  const begun = await draft();
  expect(await read(begun)).toMatchObject({ assessment: { phases: [], phaseTotals: null } });
  const phased = await amina({ ...on(begun), phases: [one, two] });
  expect(await read(begun)).toMatchObject({
    assessment: {
      facts: { homes: 45, startsOn: '2027-01-01', completesOn: '2028-06-30' },
      phases: [
        { key: 'north', built: { all: 25, social: 10 } },
        { key: 'south', built: { all: 20, social: null } },
      ],
      phaseTotals: {
        homesBuilt: { value: 45, isWhole: true },
        homesLost: { value: 4, isWhole: false },
      },
    },
  });
  const typed = await change(site.office, 'amina', 'changeAssessment', {
    ...on(phased),
    facts: { homes: 44 },
  });
  expect(typed.error?.message).toContain('the phases say this: together 45');
  const fewer = await amina({ ...on(phased), remove: [{ list: 'PHASES', id: 'south' }] });
  expect(await read(fewer)).toMatchObject({
    assessment: { facts: { homes: 25 }, phases: [{ key: 'north' }] },
  });
});

it('the report of a scheme without phases says nothing of them', async () => {
  expect((await site.get(`/assessments/${published.id}`)).text).not.toContain('What is built, by phase');
});

it('the report has a table by phase where there are several, and each of its cells in the file', async () => {
  const again = await publishedAssessment(site.office, undefined, [one, two]);
  const { text } = await site.get(`/assessments/${again.id}`);
  expect(text).toContain('What is built, by phase');
  expect(text).toContain('25 (social rent: 10 and private: 15)');
  expect(text).toMatch(/All phases 1 January 2027 – 30 June 2028 45 at least 4/);
  const rows = parse((await site.get(`/assessments/${again.id}.csv`)).body, {
    bom: true,
    columns: true,
  }) as Record<string, string>[];
  const phases = rows.filter(({ section }) => section === 'phases');
  expect(phases).toContainEqual(
    expect.objectContaining({ item: 'The school site', measure: 'Space to meet lost', value: '210.5' }),
  );
  expect(phases).toContainEqual(
    expect.objectContaining({ item: 'All phases', measure: 'Homes built', value: '45' }),
  );
});
