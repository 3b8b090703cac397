import { afterAll, beforeAll, expect, test } from 'vitest';
import { venueFieldsOf } from '../../../domain/records-kept/declaration/record-kind.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';
import { kindAddress } from './kind-addresses.ts';

let site: AssessmentPages;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  site = await assessmentPages({ now: () => now });
});
afterAll(() => site.stop());

test('an empty register leads to the form of its first record, for the area that was asked about', async () => {
  for (const kind of keptKinds) {
    const { body } = await site.get(`${kindAddress(kind)}?area=E05001308`);
    const isOfPlace = venueFieldsOf(kind).some((field) => kind.fields[field]?.required);
    const form = `/assess?kind=${kind.name}${isOfPlace ? '' : '&amp;record=new'}&amp;area=E05001308`;
    expect(body, kind.name).toContain(`href="${form}"`);
    // Right beneath what it says of how many there are.
    expect(body.indexOf(form), kind.name).toBeLessThan(body.indexOf('download'));
  }
});

test('the list of places, and a ward, lead to the forms of what is missing there', async () => {
  expect((await site.get('/places-and-projects')).body).toContain(
    'href="/assess?kind=venueEntry&amp;record=new"',
  );
  expect((await site.get('/area/E05001308')).body).toContain(
    'href="/assess?kind=practiceRecord&amp;record=new&amp;area=E05001308"',
  );
});

test('an event that has begun leads to the form in which somebody tells how many came, and none before', async () => {
  const put = async (content: object) => {
    const propose = await site.office.as<{ done: { id: string; revision: number } }>(
      'farah',
      'mutation M($input: ProposeEventInput!) { done: proposeEvent(input: $input) { id revision } }',
      { input: { idempotencyKey: freshKey(), content } },
    );
    const { id, revision } = propose.data.done;
    await site.office.as(
      'dilip',
      'mutation M($input: RecordStepInput!) { approveRecord(input: $input) { id } }',
      {
        input: { idempotencyKey: freshKey(), id, expectedRevision: revision },
      },
    );
    now = new Date(now.getTime() + 6_000);
    return id;
  };
  const lunch = {
    title: 'Made-up lunch',
    about: 'Made-up: a lunch.',
    organiser: 'Made-up Friends',
    standing: 'GOES_AHEAD',
    startsOn: '2026-11-15',
    startsAt: '12:00',
    endsAt: '14:00',
    repeats: 'WEEKLY',
    until: '2026-12-06',
    area: 'E05001308',
    openTo: 'EVERYONE',
    cost: 'FREE',
  };
  const begun = await put(lunch);
  const later = await put({ ...lunch, startsOn: '2026-11-29' });
  const cancelled = await put({ ...lunch, standing: 'CANCELLED' });
  for (const path of ['/records/events', '/events']) {
    const { body } = await site.get(path);
    const leads = (id: string) => body.includes(`/assess?kind=eventReturn&amp;record=new&amp;about=${id}`);
    expect([begun, later, cancelled].map(leads), path).toEqual([true, false, false]);
  }
  expect((await site.get('/events')).body).toContain('href="/records/events"');
});
