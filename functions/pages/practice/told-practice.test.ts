import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { PersonName } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

/** Practice that somebody tells of, through every door: the API, the page of the area, the list and its files. */

let site: AssessmentPages;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  site = await assessmentPages({ now: () => now });
});
afterAll(() => site.stop());

interface Change {
  readonly id: string;
  readonly revision: number;
}
async function send(who: PersonName, operation: string, type: string, input: object): Promise<Change> {
  const { data, errors } = await site.office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  // What is held of the records is asked for anew after five seconds.
  now = new Date(now.getTime() + 6_000);
  if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
  return change;
}
const madeUp = {
  practiceKind: 'DIALOGUE',
  strength: 'STATED',
  place: 'Made-up: a hall',
  area: 'E05001306',
  happenedOn: '2026-11-02',
  cameFrom: 'Made-up: Bentley',
  sentence: 'Made-up: two groups talked for an evening.',
  evidence: 'Made-up: a list at the door.',
  note: 'Zzkanari',
};
const tell = (who: PersonName, more: object) =>
  send(who, 'proposePracticeRecord', 'ProposePracticeRecordInput', { content: { ...madeUp, ...more } });
const step = (who: PersonName, operation: string, { id, revision }: Change, more: object = {}) =>
  send(who, operation, 'RecordStepInput', { id, expectedRevision: revision, ...more });

interface Told {
  readonly area: { readonly practiceOnRecord: { readonly mark: string; readonly summary: string } };
  readonly practiceEvidence: { readonly edges: readonly { readonly node: unknown }[] };
  readonly practiceOnRecord: { readonly places: readonly { readonly name: string }[] };
}
async function told(code: string, asOf = '') {
  const on = asOf === '' ? '' : `(asOf: "${asOf}")`;
  const { data, errors } = await site.office.as<Told>(
    'public',
    `{ area(code: "${code}") { practiceOnRecord${on} { mark summary } }
       practiceEvidence(area: "${code}"${asOf === '' ? '' : `, asOf: "${asOf}"`}) { edges { node { status statusDay evidence {
         id place venue { id } basis strength people when toldHere reader checker readersWords cameFrom source { title date note }
       } } } }
       practiceOnRecord${on} { places { name mark pointOf area { code } } } }`,
  );
  expect(errors).toEqual([]);
  const { area, practiceEvidence, practiceOnRecord } = data;
  return {
    ...area.practiceOnRecord,
    items: practiceEvidence.edges.map(({ node }) => node),
    places: practiceOnRecord.places,
  };
}

test('approved it rings its area and stands in list and files, confirmed the ring is filled, withdrawn it is gone', async () => {
  const before = await told('E05001306');
  const proposed = await tell('henry', {});
  expect(await told('E05001306')).toEqual(before);

  const approved = await step('dilip', 'approveRecord', proposed);
  const after = await told('E05001306');
  expect(before.mark).toBe('NONE');
  expect(after.mark).toBe('RING');
  expect(after.summary).toContain('Told here, and approved by another person: 1 record of practice for');
  const item = {
    status: 'ON_RECORD',
    statusDay: '2026-11-02',
    evidence: {
      id: proposed.id,
      place: 'Made-up: a hall',
      venue: null,
      basis: 'NAMED',
      strength: 'STATED',
      people: null,
      when: '2026-11-02',
      toldHere: true,
      reader: 'partner',
      checker: 'director',
      readersWords: 'Told by a partner, approved by a director (22 November 2026).',
      cameFrom: 'Made-up: Bentley',
      source: {
        title: 'Practice told here, for which a director answers',
        date: '2026-11-22',
        note: 'Made-up: a list at the door.',
      },
    },
  };
  expect(after.items).toEqual([item]);
  expect(after.places).toContainEqual({
    name: 'Made-up: a hall',
    mark: 'RING',
    pointOf: 'WARD_MIDDLE',
    area: { code: 'E05001306' },
  });
  // Where people came from makes no mark, and before the day nothing was.
  expect((await told('E05001306', '2026-11-01')).mark).toBe('NONE');

  const row = (await site.get('/practice-on-record.csv')).body
    .split('\r\n')
    .find((line) => line.includes(proposed.id));
  expect(row).toContain('Made-up: two groups talked for an evening.');
  expect(row).not.toContain('Zzkanari');
  const { features } = JSON.parse((await site.get('/practice-on-record.geojson')).body) as {
    features: { id: string; geometry: object | null }[];
  };
  expect(features.find(({ id }) => id === proposed.id)?.geometry).toMatchObject({ type: 'Point' });
  const list = await site.get('/practice');
  expect(list.text).toContain('Told by a partner, approved by a director');
  expect(list.body).toContain('href="/records/practice-records"');
  expect((await site.get('/area/E05001306')).text).toContain('Made-up: two groups talked for an evening.');

  const confirmed = await step('farah', 'confirmRecord', approved);
  expect((await told('E05001306')).mark).toBe('FILLED_RING');
  await step('dilip', 'withdrawRecord', confirmed, { reason: 'Made-up: it was another hall.' });
  expect(await told('E05001306')).toEqual(before);
  expect((await site.get('/practice-on-record.csv')).body).not.toContain(proposed.id);
});

test('a place on the register decides the area by its point, and another area is refused', async () => {
  const { data } = await site.office.as<{
    venues: { edges: { node: { id: string; name: string; ward: { code: string } } }[] };
  }>(
    'public',
    '{ venues(filter: { kinds: ["library"] }, first: 1) { edges { node { id name ward { code } } } } }',
  );
  const [{ node: library } = { node: undefined }] = data.venues.edges;
  if (!library) throw new Error('The register has a library.');
  const { place: _, area: __, ...rest } = madeUp;
  const content = { ...rest, venue: library.id, strength: 'COUNTED', people: 24 };
  const propose = (more: object) =>
    send('farah', 'proposePracticeRecord', 'ProposePracticeRecordInput', {
      content: { ...content, ...more },
    });
  const other = library.ward.code === 'E05001306' ? 'E05001308' : 'E05001306';
  await expect(propose({ area: other })).rejects.toThrow(/content.area: the place lies in/);
  await step('dilip', 'approveRecord', await propose({}));
  const { items, places } = await told(library.ward.code);
  expect(items).toContainEqual(
    expect.objectContaining({
      evidence: expect.objectContaining({
        place: library.name,
        venue: { id: library.id },
        basis: 'POINT',
        strength: 'COUNTED',
        // As everyone reads it.
        people: 25,
      }),
    }),
  );
  expect(places).toContainEqual(expect.objectContaining({ name: library.name, pointOf: 'BUILDING' }));
});

test('an exchange that is told with a cold spot of the documents makes no catalyst by their scheme', async () => {
  const exchange = { practiceKind: 'EXCHANGE', place: 'Made-up: a garden', otherPlace: 'Brownhills' };
  await step('dilip', 'approveRecord', await tell('farah', exchange));
  expect((await told('E05001306')).places).toContainEqual(
    expect.objectContaining({ name: 'Made-up: a garden', mark: 'RING' }),
  );
});

test('a place that documents name elsewhere is told with its area, so that neither takes the mark of the other', async () => {
  const before = (await told('south')).places.find(({ name }) => name === 'Caldmore');
  await step('dilip', 'approveRecord', await tell('farah', { place: 'caldmore', area: 'E05001308' }));
  const { places } = await told('south');
  expect(places.find(({ name }) => name === 'Caldmore')).toEqual(before);
  expect(places.map(({ name }) => name)).toContain('caldmore (Brownhills)');
});

test('what no mark may stand on is refused, and nobody tells of another locality or approves what they wrote', async () => {
  await expect(tell('farah', { strength: 'IMPLIED' })).rejects.toThrow(/IMPLIED/);
  await expect(tell('farah', { strength: 'COUNTED', people: 9 })).rejects.toThrow(/people: fewer than ten/);
  await expect(tell('farah', { strength: 'COUNTED' })).rejects.toThrow(/people: practice is COUNTED with/);
  await expect(tell('farah', { place: 'Made-up women’s refuge' })).rejects.toThrow(
    /place: "refuge" stands for a place that is told nowhere/,
  );
  await expect(tell('farah', { happenedIn: '2026-10' })).rejects.toThrow(/happenedOn: give the day/);
  await expect(tell('farah', { happenedOn: '2026-12-24' })).rejects.toThrow(/has not come yet/);
  await expect(tell('farah', { area: 'E05016433' })).rejects.toThrow(/no ward whose boundaries are held/);
  await expect(tell('farah', { area: 'E08000030' })).rejects.toThrow(/Give the code of a WARD or a LOCALITY/);
  await expect(tell('grace', { area: 'west' })).rejects.toThrow(/in their own locality/);
  await expect(tell('amina', {})).rejects.toThrow(/is for/);
  const own = await tell('farah', {});
  await expect(step('farah', 'approveRecord', own)).rejects.toThrow(/You wrote this yourself/);
});
