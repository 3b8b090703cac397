import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  changed,
  darlastonFacts,
  on,
  type Standing,
  screenedDraft,
} from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let site: AssessmentPages;
let published: Standing;
const aroundLibrary = { aroundPostcode: { postcode: 'WS10 8DE', radiusMetres: 200 } };

interface Inside {
  readonly assessment: {
    readonly placesInside: readonly { readonly venueId: string; readonly name: string }[];
  };
}

beforeAll(async () => {
  site = await assessmentPages();
  const { office } = site;
  const draft = await screenedDraft(office, {}, aroundLibrary);
  const { data } = await office.as<Inside>(
    'amina',
    'query Q($id: ID!) { assessment(id: $id) { placesInside { venueId name } } }',
    { id: draft.id },
  );
  const said = await changed(office, 'amina', 'changeAssessment', {
    ...on(draft),
    facts: { title: darlastonFacts.title, venuesLost: ['lib-streetly-community-library'] },
    placeFates: data.assessment.placesInside.map(({ venueId, name }) => ({
      venueId,
      fate: name.includes('Library') ? 'KEPT' : 'NOT_KNOWN',
    })),
  });
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(said),
    decision: 'CLOSE',
    reason: 'What is lost is made good before.',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const signed = await changed(office, 'carol', 'signAssessment', {
    ...on(done),
    contentHash: done.contentHash,
    capacity: 'SERVICE_HEAD',
  });
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  published = await changed(office, 'carol', 'publishAssessment', on(closed));
});
afterAll(() => site.stop());

it.each([
  ['', 'Darlaston Community Library (kept)'],
  ['', 'West Family Hub (not known yet)'],
  ['?lang=pl', 'Darlaston Community Library (pozostaje)'],
])('the report says of each place inside the site what becomes of it: %s', async (language, words) => {
  const { text } = await site.get(`/assessments/${published.id}${language}`);
  expect(text).toContain(words);
});

it('the report draws the site with the distances of its evidence, and numbers the places as its list does', async () => {
  const { body, text } = await site.get(`/assessments/${published.id}`);
  const map = /<svg class="drawn-map site-map".*?<\/svg>/s.exec(body)?.[0] ?? '';
  // The ground beneath: what people steer by, and whose it is.
  expect(map).toMatch(/class="base-road" d="M.*class="ground-names"/s);
  expect(body).toContain('Contains OS data © Crown copyright and database right 2024');
  for (const words of ['>400 m<', '>800 m<', '>1,600 m<', '>north<', '<path class="site"']) {
    expect(map).toContain(words);
  }
  expect(map.match(/class="distance-line"/g)).toHaveLength(3);
  const listed = /<ol class="numbered-places">.*?<\/ol>/s.exec(body)?.[0].match(/<li>/g)?.length ?? 0;
  expect(listed).toBeGreaterThan(2);
  expect(map.match(/class="numbered(?: inside)?"/g)).toHaveLength(listed);
  expect(map.match(/class="numbered inside"/g)?.length).toBeGreaterThan(1);
  expect(text).toContain('place to meet on the site');
  expect(text).toMatch(/Their points: the register as it is now\. Lines: Wards .* Open Government Licence/);
});

it('the report names what is lost elsewhere, and no number where something is open', async () => {
  const { text } = await site.get(`/assessments/${published.id}`);
  expect(text).toContain('Meeting places lost Streetly Community Library');
  expect(text).not.toMatch(/places lost 0/);
});

it('a scheme nearby counts it as open, in the evidence and beside it', async () => {
  const { office } = site;
  const near = await screenedDraft(
    office,
    {},
    { aroundPostcode: { postcode: 'WS10 8DE', radiusMetres: 40 } },
  );
  const { data } = await office.as<{
    assessment: {
      cumulative: {
        schemes: readonly { id: string; meetingPlacesLost: number; meetingPlacesSaid: boolean }[];
        schemesNotSaying: number;
      };
      evidence: readonly {
        items: readonly { id: string; rows: readonly { key: string; facts: readonly object[] }[] }[];
      }[];
    };
  }>(
    'amina',
    `query Q($id: ID!) { assessment(id: $id) {
      cumulative { schemes { id: key meetingPlacesLost meetingPlacesSaid } schemesNotSaying }
      evidence { items { id: key rows { key facts { name value } } } } } }`,
    { id: near.id },
  );
  const { cumulative, evidence } = data.assessment;

  expect(cumulative.schemes).toEqual([{ id: published.id, meetingPlacesLost: 1, meetingPlacesSaid: false }]);
  expect(cumulative.schemesNotSaying).toBe(2);
  const rows = evidence[0]?.items.find(({ id }) => id === 'nearbyAssessments')?.rows ?? [];
  const lost = rows.find(({ key }) => key === published.id)?.facts;
  expect(lost).toContainEqual({ name: 'places lost', value: 'at least 1' });
});
