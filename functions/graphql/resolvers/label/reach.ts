import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaLevel, BoundaryEdition } from '../../../../domain/geography/area.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { type AnyMessage, message } from '../../../../domain/messages/message.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { networkNote, networkProject } from '../../../../domain/reach/network-note.ts';
import type { ReachPlace, ReachPlaces } from '../../../../domain/reach/reach-places.ts';
import { straightReachMetres } from '../../../../domain/reach/reach-rules.ts';
import type { PointOutOfReach } from '../../../../domain/reach/reach-run.ts';
import { reachMethod } from '../../../../domain/reach/reach-words.ts';
import type {
  QueryResolvers,
  ReachRunResolvers,
  WhatIfInput,
} from '../../../../schema/generated/resolver-types.ts';
import { dayOf, type RequestContext } from '../../request/context.ts';
import { areaByCode } from '../../snapshot/area-by-code.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { methodId, parametersOf } from './label-question.ts';
import { readWhatIf } from './read-what-if.ts';
import { registeredVenue } from './registered-venue.ts';

export const reachQueries: QueryResolvers<RequestContext> = {
  reach: async (_, { asOf, of, level, whatIf }, context) => {
    const wanted = levelWithAreas(level ?? 'WARD');
    const { snapshot, day, edition, tried } = await reachQuestion({ asOf, whatIf }, context);
    const { places, parameters, ...run } = await snapshot.reachRuns.reach(
      wanted,
      of ?? 'MEETING_PLACE',
      day,
      tried,
    );
    const { reachWalkMetres, detourFactor } = parameters;
    return {
      ...run,
      of: run.target,
      edition,
      method: reachMethod(parameters),
      walkMetres: reachWalkMetres,
      detourFactor,
      straightLineMetres: straightReachMetres(parameters),
      places: {
        open: places.open.length - withoutPoint(places.open),
        openWithoutPoint: withoutPoint(places.open),
        notKnown: places.notKnown.length - withoutPoint(places.notKnown),
        notKnownWithoutPoint: withoutPoint(places.notKnown),
      },
      areas: run.areas.map(({ kind, ...area }) => ({ ...area, atLeast: kind !== 'known' })),
      outOfReach: await Promise.all(
        run.outOfReach.map(async (point) => {
          const told = pointOutOfReach(point);
          return tried && told.nearest
            ? { ...told, nearest: await registeredVenue(told.nearest, context) }
            : told;
        }),
      ),
      notes: [
        ...wardsChanged(edition, day),
        ...(run.target === 'PLACE_OF_WELCOME' ? await network(snapshot, places) : []),
        ...run.notes,
      ],
    };
  },
  whereNext: async (_, { places, asOf, of, locality, whatIf }, context) => {
    const { snapshot, day, edition, tried } = await reachQuestion({ asOf, whatIf }, context);
    const { parameters, ...plan } = await snapshot.reachRuns.whereNext(
      {
        places: places ?? 1,
        target: of ?? 'MEETING_PLACE',
        asOf: day,
        locality: locality == null ? undefined : parseAreaCode('locality', locality),
      },
      tried,
    );
    return {
      ...plan,
      sites: tried
        ? await Promise.all(
            plan.sites.map(async (site) => ({ ...site, venue: await registeredVenue(site.venue, context) })),
          )
        : plan.sites,
      of: plan.target,
      edition,
      method: reachMethod(parameters),
      notes: [...wardsChanged(edition, day), ...plan.notes],
    };
  },
};

export const ReachRun: ReachRunResolvers<RequestContext> = {
  outOfReach: async ({ outOfReach }, { within }, { data }) => {
    if (within == null) return outOfReach;
    const { wards } = await areaByCode(parseAreaCode('within', within), await data());
    return outOfReach.filter(({ ward }) => wards.includes(ward.code));
  },
};

/** Reads what every question about reach has; a what-if counts against what one request may try. */
async function reachQuestion(
  { asOf, whatIf }: { readonly asOf?: string | null; readonly whatIf?: WhatIfInput | null },
  context: RequestContext,
) {
  const day = dayOf(asOf, context, 'RECORDS');
  const snapshot = await context.data();
  const { edition } = (await snapshot.areas()).linesOn(day);
  const tried = whatIf ? readWhatIf(whatIf) : undefined;
  context.basis.edition(edition.id);
  context.basis.method(methodId(parametersOf(tried)));
  if (tried) {
    context.runs.take('WARD', day, tried);
    context.basis.whatIf();
  }
  return { snapshot, day, edition, tried };
}

/** How many the whole network has, beside those on the register. */
async function network(snapshot: DataSnapshot, places: ReachPlaces): Promise<AnyMessage[]> {
  const note = networkNote((await snapshot.projectById()).get(networkProject), places);
  return note ? [note] : [];
}

const withoutPoint = (places: readonly ReachPlace[]): number =>
  places.filter(({ position }) => !position).length;

const pointOutOfReach = ({ point, ward, nearest, withinIfNotKnownOpen }: PointOutOfReach) => ({
  code: point.code,
  name: point.name,
  point: point.position,
  residents: point.residents,
  ward,
  distanceMetres: nearest?.metres ?? null,
  nearest: nearest?.place.venue ?? null,
  withinIfNotKnownOpen,
});

const wardsChanged = ({ validTo }: BoundaryEdition, day: CalendarDate): AnyMessage[] =>
  validTo && day > validTo ? [message('reach.wardsReplaced', { day: validTo })] : [];

function levelWithAreas(level: AreaLevel | 'LSOA'): AreaLevel {
  if (level !== 'LSOA') return level;
  throw new InvalidInput(
    'level',
    'LSOA has no share of its own: a small area is within reach or not. Ask for BOROUGH, LOCALITY or WARD, and for outOfReach.',
  );
}
