import fc from 'fast-check';
import { expect, it } from 'vitest';
import { told } from '../../messages/testing/told.ts';
import { statusAt } from '../../place/status-at.ts';
import { venueKind } from '../../place/venue-kinds.ts';
import type { Exchange, Project } from '../../records/programme.ts';
import type { Venue } from '../../records/venue.ts';
import { activeProjectsEvidence, namesPlaceIn } from './active-projects.ts';
import type { EvidenceInput } from './area-evidence.ts';
import { whereabouts } from './exchange-evidence.ts';
import { placesToMeet } from './places-to-meet.ts';
import {
  ash,
  borough,
  centreOf,
  day,
  elm,
  exchange,
  hill,
  nothingOnRecord,
  oak,
  openOn,
  project,
  vale,
  venue,
  wards,
} from './testing/made-up-records.ts';

/**
 * The rules as they read in the method, record by record and area by area: no map, no order kept beforehand. Slow, and
 * what the evidence must give.
 */
const naive = {
  isHere: (record: Venue, { area, areas, venueWard }: EvidenceInput): boolean => {
    if (record.restricted) return false;
    const ward = venueWard(record);
    if (ward !== undefined) return areas.some(({ code }) => code === ward);
    return area.level === 'LOCALITY' && !record.position && record.statedLocality === area.code;
  },
  meeting: (record: Venue): boolean => record.placeOfWelcome || venueKind(record.kind)?.meetingPlace === true,
  /** Ids of the buildings here by what is known of them on the day, in the order of the register. */
  places: (input: EvidenceInput) => {
    const open: string[] = [];
    const notKnown: string[] = [];
    const readable = input.venues.filter(({ restricted }) => !restricted);
    const buildings = [...new Set(readable.map(({ id, sameBuildingAs }) => sameBuildingAs ?? id))];
    for (const building of buildings) {
      const records = readable.filter(({ id, sameBuildingAs }) => (sameBuildingAs ?? id) === building);
      const statuses = records
        .filter(naive.meeting)
        .map((record) => statusAt(record, input.asOf, input.parameters).status);
      if (!records.some((record) => naive.isHere(record, input))) continue;
      if (statuses.includes('OPEN')) open.push(building);
      else if (statuses.includes('NOT_KNOWN')) notKnown.push(building);
    }
    return { open, notKnown };
  },
  namesPlace: (one: Project, input: EvidenceInput): boolean =>
    input.places.some(
      ({ name, ward, locality }) =>
        one.places.includes(name) &&
        (input.areas.some(({ code }) => code === ward) ||
          (input.area.level === 'LOCALITY' && locality === input.area.code)),
    ) || input.venues.some((record) => one.venues.includes(record.id) && naive.isHere(record, input)),
  reaching: (input: EvidenceInput): Project[] =>
    input.projects.filter(
      (one) =>
        !one.restricted &&
        (one.boroughWide ||
          (input.area.level === 'LOCALITY' && one.localities.includes(input.area.code)) ||
          naive.namesPlace(one, input)),
    ),
  elsewhere: (input: EvidenceInput): number =>
    input.area.level === 'WARD'
      ? input.projects.filter(
          (one) =>
            !one.restricted &&
            one.localities.some((code) => code === input.area.parent) &&
            !naive.reaching(input).includes(one),
        ).length
      : 0,
  whereabouts: (party: Exchange['parties'][number], input: EvidenceInput) => {
    const named = input.venues.find(({ id }) => id === party.venue);
    const main = input.venues.find(({ id }) => id === named?.sameBuildingAs);
    const place = input.places.find(({ name }) => name === party.name);
    const ward =
      (named && input.venueWard(named)) ?? (main ? input.venueWard(main) : undefined) ?? place?.ward;
    const locality =
      input.allWards.find(({ code }) => code === ward)?.parent ??
      party.locality ??
      named?.statedLocality ??
      place?.locality;
    return { ...(ward ? { ward } : {}), ...(locality ? { locality } : {}) };
  },
};

const localities = [hill.code, vale.code];
const ids = Array.from({ length: 12 }, (_, at) => `v${at}`);
const venueOf = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom('library', 'school', 'gp-surgery', 'no-such-kind'),
      placeOfWelcome: fc.boolean(),
      centre: fc.option(fc.constantFrom(oak, elm, ash, borough), { nil: undefined }),
      same: fc.option(fc.constantFrom(...ids), { nil: undefined }),
      stated: fc.option(fc.constantFrom(...localities), { nil: undefined }),
      restricted: fc.nat(9).map((n) => n === 0),
      opened: fc.option(fc.constantFrom('2026-01-01', '2015-01-01'), { nil: undefined }),
    })
    .map(({ centre, same, stated, opened, ...more }) => {
      const { position: _, ...rest } = venue(id, more);
      return {
        ...rest,
        ...(centre ? { position: centreOf(centre) } : {}),
        ...(same && same !== id ? { sameBuildingAs: same } : {}),
        ...(stated ? { statedLocality: stated } : {}),
        statusHistory: opened ? [openOn(opened)] : [],
      };
    });
const names = ['Mossley', 'Old Town', 'Nowhere'];
const someOf = <T>(from: readonly T[]) => fc.subarray([...from], { maxLength: Math.min(3, from.length) });
const projectOf = (at: number) =>
  fc
    .record({
      boroughWide: fc.nat(5).map((n) => n === 0),
      localities: someOf(localities),
      places: someOf(names),
      venues: someOf([...ids, 'gone']),
      restricted: fc.nat(9).map((n) => n === 0),
    })
    .map((more) => project(`p${at}`, more));
const registers = fc.record({
  venues: fc.tuple(...ids.map(venueOf)),
  projects: fc.tuple(...Array.from({ length: 8 }, (_, at) => projectOf(at))),
  places: fc.subarray([
    { name: 'Mossley', ward: oak.code, basis: 'made up' },
    { name: 'Mossley', locality: vale.code, basis: 'made up' },
    { name: 'Old Town', locality: hill.code, basis: 'made up' },
  ]),
  exchanges: fc.array(
    fc
      .array(
        fc.record({
          name: fc.constantFrom(...names, 'Oak'),
          venue: fc.option(fc.constantFrom(...ids), { nil: undefined }),
        }),
        { minLength: 2, maxLength: 3 },
      )
      .map((parties) =>
        parties.map(({ venue: id, name }) => ({ name, ...(id === undefined ? {} : { venue: id }) })),
      ),
    { maxLength: 4 },
  ),
});

it('evidence made by maps of the register is what reading every record for every area gives', () => {
  fc.assert(
    fc.property(registers, ({ venues, projects, places, exchanges }) => {
      const shared = {
        venues,
        projects,
        places,
        exchanges: exchanges.map((parties, at) => exchange(`e${at}`, { parties })),
      };
      for (const area of [...wards, hill, vale]) {
        const input = {
          ...nothingOnRecord,
          area,
          areas: area.level === 'WARD' ? [area] : wards.filter(({ parent }) => parent === area.code),
          ...shared,
          asOf: day('2026-06-01'),
        };
        const { open, notKnown } = placesToMeet(input);
        expect({ open: open.map(({ id }) => id), notKnown: notKnown.map(({ id }) => id) }).toEqual(
          naive.places(input),
        );
        for (const one of projects) expect(namesPlaceIn(one, input)).toBe(naive.namesPlace(one, input));
        const evidence = activeProjectsEvidence(input);
        const reached = naive.reaching(input);
        expect(evidence.kind === 'notKnown' ? 0 : evidence.value).toBe(reached.length);
        const more =
          /(\d+) (?:more is|more are) recorded for the locality/.exec(
            evidence.why ? told(evidence.why) : '',
          )?.[1] ?? '0';
        expect(Number(more)).toBe(naive.elsewhere(input));
        for (const { parties } of shared.exchanges) {
          for (const party of parties)
            expect(whereabouts(party, input)).toEqual(naive.whereabouts(party, input));
        }
      }
    }),
    { seed: 8, numRuns: 150 },
  );
});
