import { describe, expect, it } from 'vitest';
import {
  allAreas,
  ash,
  centreOf,
  code,
  day,
  elm,
  hill,
  oak,
  openOn,
  point,
  venue,
  wards,
} from '../cohesion-label/practice/testing/made-up-records.ts';
import { InvalidInput } from '../errors/errors.ts';
import { refusalOf } from '../errors/testing/refusal.ts';
import { told } from '../messages/testing/told.ts';
import { publishedParameters } from '../method/method.ts';
import { venueKinds } from '../place/venue-kinds.ts';
import { candidateSites, kindsWithoutARoom } from './candidate-sites.ts';
import { whereNext } from './where-next.ts';
import type { WhereNextInput } from './where-plan.ts';

const school = (id: string, at = centreOf(oak), more = {}) =>
  venue(id, { kind: 'school', position: at, ...more });
const library = venue('library');

const asked: WhereNextInput = {
  places: 2,
  target: 'MEETING_PLACE',
  asOf: day('2026-06-01'),
  areas: allAreas,
  venues: [library, school('elm school', centreOf(elm)), school('ash school', centreOf(ash))],
  populationPoints: [point(oak, 0, 1000), point(elm, 0, 2000), point(ash, 0, 4000)],
  parameters: publishedParameters,
  wardAt: ({ lon, lat }) =>
    wards.find((ward) => Math.hypot(centreOf(ward).lon - lon, centreOf(ward).lat - lat) < 0.01)?.code,
};
const plan = (more: Partial<WhereNextInput> = {}) => whereNext({ ...asked, ...more });

describe('where next', () => {
  it('names the sites that bring most residents into reach, with the gain of each ward', () => {
    const one = plan({ places: 1 });
    expect(one).toMatchObject({ gain: 4000, exact: true, gap: 0, withinBefore: 1000, withinAfter: 5000 });
    expect(one.sites).toMatchObject([{ id: 'ash school', status: 'OPEN', gain: 4000, gainAlone: 4000 }]);
    expect(one.gainByWard).toEqual([{ area: ash, gain: 4000 }]);
    const two = plan();
    expect(two.sites.map(({ id }) => id)).toEqual(['ash school', 'elm school']);
    expect(two).toMatchObject({ gain: 6000, gainByCount: [4000, 6000] });
    expect(two.gainByWard.map(({ area, gain }) => [area.name, gain])).toEqual([
      ['Ash', 4000],
      ['Elm', 2000],
    ]);
  });

  it('says it in a sentence', () => {
    expect(told(plan().sentence)).toBe(
      'With ash school and elm school open to everyone, 6,000 more residents would be within a walk of 800 metres of an open place to meet: 100% of residents instead of 14%, on what is on record. No other 2 of the 2 buildings compared would bring more.',
    );
    expect(told(plan({ places: 5 }).sentence)).toContain('No further building among them would add anyone.');
    expect(told(plan({ venues: [library] }).sentence)).toBe(
      'None of the 0 buildings compared would bring another resident within a walk of 800 metres of an open place to meet.',
    );
    expect(told(plan({ target: 'PLACE_OF_WELCOME', places: 1 }).sentence)).toContain(
      'With ash school as a Place of Welcome, 4,000 more residents',
    );
  });

  it('shares the gain out among sites that reach the same people', () => {
    const between = school('between', { lon: centreOf(elm).lon, lat: centreOf(elm).lat + 0.008 });
    const populationPoints = [point(elm, 0, 2000), point(elm, 0.004, 1500), point(elm, 0.012, 700)];
    const { sites, gain } = plan({
      venues: [between, school('elm school', centreOf(elm))],
      populationPoints,
    });
    expect(gain).toBe(4200);
    expect(sites.map(({ id, gain: own, gainAlone }) => [id, own, gainAlone])).toEqual([
      ['elm school', 3500, 3500],
      ['between', 700, 2200],
    ]);
  });

  it('keeps to a locality: its sites, its residents, and what others gain beside', () => {
    const nearLine = point(ash, 0, 300);
    const atElm = { ...nearLine, position: centreOf(elm) };
    const found = plan({ locality: hill.code, populationPoints: [...asked.populationPoints, atElm] });
    expect(found.sites.map(({ id }) => id)).toEqual(['elm school']);
    expect(found).toMatchObject({ gain: 2000, gainElsewhere: 300, residents: 3000, compared: 1 });
    expect(told(found.sentence)).toContain('of the locality Hill');
    expect(found.notes.map((note) => told(note)).join(' ')).toContain(
      'In other localities 300 residents would come within reach as well.',
    );
  });

  it('reads the day: a library that closed later is no candidate before, for it counts', () => {
    const closed = venue('elm library', {
      position: centreOf(elm),
      statusHistory: [{ status: 'CLOSED', date: '2017-06-30', statement: 'closed' }],
    });
    const venues = [closed];
    expect(plan({ venues, asOf: day('2016-05-01') })).toMatchObject({ withinBefore: 2000, compared: 0 });
    expect(plan({ venues, asOf: day('2018-05-01') })).toMatchObject({
      withinBefore: 0,
      compared: 0,
      leftOut: { closed: 1 },
    });
  });

  it('takes a place of unknown openness as a candidate and says that this comes first', () => {
    const venues = [
      venue('elm hall', { kind: 'community-centre', position: centreOf(elm), statusHistory: [] }),
    ];
    const { sites, notes } = plan({ venues });
    expect(sites).toMatchObject([{ id: 'elm hall', status: 'NOT_KNOWN' }]);
    expect(notes.map((note) => told(note)).join(' ')).toContain(
      'Not on record as open on the day: elm hall. Find out first',
    );
  });

  it('states what another choice might bring when the search is stopped', () => {
    const around = (id: string, metres: number) =>
      school(id, { lon: centreOf(elm).lon, lat: centreOf(elm).lat + metres / 111_195.08 });
    const populationPoints = [
      point(elm, -900 / 111_195.08, 500),
      point(elm, -300 / 111_195.08, 600),
      point(elm, 300 / 111_195.08, 600),
      point(elm, 900 / 111_195.08, 500),
    ];
    const venues = [around('middle', 0), around('north', 600), around('south', -600)];
    expect(plan({ venues, populationPoints })).toMatchObject({ gain: 2200, exact: true });
    const stopped = plan({ venues, populationPoints, branchLimit: 1 });
    expect(stopped).toMatchObject({ gain: 1700, exact: false, gap: 500 });
    expect(told(stopped.sentence)).toContain('another choice might bring up to 500 residents more');
  });

  it.each([0, 6, 1.5, -1])('of %s places is refused, and so is a locality that is none', (places) => {
    expect(() => plan({ places })).toThrow(InvalidInput);
    expect(refusalOf(() => plan({ locality: code('moon') }))).toContain('Localities: hill, vale.');
  });
});

describe('the buildings compared', () => {
  const candidates = (...venues: WhereNextInput['venues'][number][]) =>
    candidateSites(venues, { open: [] }, asked.asOf, publishedParameters);

  it('are those of a kind that has a room, with a point, and not closed for good', () => {
    const { sites, leftOut } = candidates(
      school('a'),
      venue('b', { kind: 'park' }),
      venue('c', { kind: 'a kind nobody knows' }),
      school('d', undefined, { statusHistory: [{ status: 'CLOSED', date: '2020', statement: 'closed' }] }),
      venue('e', { kind: 'faith', position: undefined }),
      school('f', centreOf(elm), { precision: 'WARD' }),
      school('g', undefined, {
        statusHistory: [{ status: 'TEMPORARILY_CLOSED', date: '2026-01-01', statement: 'flooded' }],
      }),
    );
    expect(sites.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'OPEN'],
      ['g', 'TEMPORARILY_CLOSED'],
    ]);
    expect(leftOut).toEqual({ counted: 0, kind: 2, closed: 1, withoutPoint: 2 });
  });

  it('count once however many records name them, and leave a restricted one without trace', () => {
    const again = venue('again', {
      kind: 'faith',
      sameBuildingAs: 'a',
      statusHistory: [openOn('2026-01-01')],
    });
    const { sites, leftOut } = candidates(
      school('a'),
      again,
      school('secret', undefined, { restricted: true }),
    );
    expect(sites.map(({ id }) => id)).toEqual(['a']);
    expect(Object.values(leftOut)).toEqual([0, 0, 0, 0]);
  });

  it('are decided for every kind of venue there is', () => {
    const known = new Set(venueKinds.map(({ id }) => id));
    for (const kind of kindsWithoutARoom) expect(known).toContain(kind);
    const { sites } = candidates(...venueKinds.map(({ id }) => venue(id, { kind: id })));
    expect(sites.map(({ id }) => id)).toEqual(
      venueKinds.map(({ id }) => id).filter((id) => !kindsWithoutARoom.has(id)),
    );
  });
});
