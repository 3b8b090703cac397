import { promisedPlaces } from '../../../../domain/assessment/register/promised-places.ts';
import { ListedBy } from '../../../../domain/collections/listed-by.ts';
import { onceForEach } from '../../../../domain/collections/once-for-each.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import { method, publishedParameters } from '../../../../domain/method/method.ts';
import { type MeetingBuilding, meetingBuildings } from '../../../../domain/place/meeting-places.ts';
import { ledgerPeriods, startOfSpan } from '../../../../domain/place-ledger/ledger-period.ts';
import { type LedgerRow, placeLedger, withoutDate } from '../../../../domain/place-ledger/place-ledger.ts';
import { dayAnswered } from '../../../../domain/provenance/days-answered.ts';
import type { Venue } from '../../../../domain/records/venue.ts';
import type { PlaceLedgerResolvers, QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import type { RequestContext } from '../../request/context.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import { localityOfVenue, wardOfVenue } from '../../snapshot/venue-place.ts';

type Context = RequestContext;

/** Spans that are told where no first day is given. */
const usualSpans = 20;

const ledger: NonNullable<QueryResolvers<Context>['placeLedger']> = async (
  _,
  { area, span, from, to },
  context,
) => {
  const asked = span ?? 'QUARTER';
  const { basis, requestDay } = context;
  const day = to == null ? context.today : basis.day(dayAnswered('to', to, 'RECORDS', requestDay));
  const first =
    from == null ? startOfSpan(asked, day, usualSpans - 1) : dayAnswered('from', from, 'RECORDS', requestDay);
  const directory = await (await context.data()).areas();
  const { mappedEdition } = directory;
  basis.edition(mappedEdition.id);
  basis.method(method.id);
  const only = area == null ? undefined : areaOf(area, directory);
  const areas = only
    ? [only]
    : [...directory.ofLevel('BOROUGH', mappedEdition), ...directory.ofLevel('WARD', mappedEdition)];
  return {
    span: asked,
    periods: ledgerPeriods(asked, first, day),
    to: day,
    areas,
    ...(only ? { only } : {}),
  };
};
export const placeLedgerQueries = { placeLedger: ledger };

/** @throws InvalidInput for an area of which no boundaries are held */
function areaOf(asked: string, directory: AreaDirectory): Area {
  const found = directory.find(parseId('area', asked) as AreaCode, directory.mappedEdition);
  if (found?.edition === directory.mappedEdition.id) return found;
  throw new InvalidInput(
    'area',
    `no ward with boundaries, locality or borough has the code "${asked.slice(0, 40)}". Take one of \`areas\`.`,
  );
}

/** By its point alone, as the labels count: a neighbourhood that bears the name of a ward may reach beyond it. */
const wardByPoint = (venue: Venue, directory: AreaDirectory): Area | undefined =>
  venue.position && wardOfVenue(venue, directory);

/** The places to meet of a register by the areas that count them. A place beyond the borough is in none. */
const byArea = onceForEach((directory: AreaDirectory) =>
  onceForEach((venues: readonly Venue[]) => {
    const boroughs = directory.ofLevel('BOROUGH', directory.mappedEdition).map(({ code }) => code);
    const codesOf = ({ records }: MeetingBuilding): readonly AreaCode[] => {
      const placed = records.filter(({ position }) => position);
      const wards = placed.flatMap((record) => wardByPoint(record, directory) ?? []);
      if (placed.length > 0 && wards.length === 0) return [];
      const localities = records.flatMap((record) => localityOfVenue(record, directory) ?? []);
      return [...[...wards, ...localities].map(({ code }) => code), ...boroughs];
    };
    return new ListedBy(meetingBuildings(venues), codesOf);
  }),
);

export const PlaceLedger: PlaceLedgerResolvers<Context> = {
  statusMaxAgeYears: () => publishedParameters.statusMaxAgeYears,
  areas: async ({ periods, areas }, _, context) => {
    const snapshot = await context.data();
    const directory = await snapshot.areas();
    const listed = byArea(directory)(await snapshot.venues.all());
    return areas.map((area) => {
      const buildings = listed.of([area.code]);
      const noWard = area.level === 'WARD' ? [] : buildings.filter((each) => isWardless(each, directory));
      return {
        area,
        rows: placeLedger(buildings, periods, publishedParameters).map(rowOf),
        noDate: withoutDate(buildings).length,
        noWard: noWard.length,
      };
    });
  },
  promised: async ({ only, to }, _, context) => {
    const snapshot = await context.data();
    const directory = await snapshot.areas();
    const [venues, entries] = await Promise.all([
      snapshot.venues.all(),
      context.records.revisions.published(),
    ]);
    const register = { venues, wardOf: (venue: Venue) => wardOfVenue(venue, directory)?.code };
    const all = promisedPlaces(entries, register, to, publishedParameters);
    const isHere = only && only.level !== 'BOROUGH' ? only.code : undefined;
    return all
      .filter(({ wards, localities }) => !isHere || [...wards, ...localities].includes(isHere))
      .map((each) => ({ ...each, venue: each.venue ?? null }));
  },
};

const isWardless = ({ records }: MeetingBuilding, directory: AreaDirectory): boolean =>
  records.every((record) => !wardByPoint(record, directory));

const rowOf = ({ gained, lost, ...row }: LedgerRow) => ({
  ...row,
  gained: gained.length,
  lost: lost.length,
  gainedPlaces: venuesOf(gained),
  lostPlaces: venuesOf(lost),
});

const venuesOf = (buildings: readonly MeetingBuilding[]): readonly Venue[] =>
  buildings.flatMap(({ records: [first] }) => first ?? []);
