import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { type StopsNear as StopsNearRecord, stopsNear } from '../../../../domain/place/stops-near.ts';
import type { AreaMatchResolvers, StopsNearResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';

/** As the schema says it. */
const usualMetres = 400;
const mostMetres = 2_000;

/** What is usually asked of the point of a record, which is one object as long as its data version is held. */
const usualStops = new WeakMap<Position, StopsNearRecord>();

/** The bus stops around a point, on the lines that are held. */
export async function stopsAround(
  position: Position | null | undefined,
  withinMetres: number | null | undefined,
  { data }: RequestContext,
) {
  const metres = withinMetres ?? usualMetres;
  if (!(metres > 0 && metres <= mostMetres)) {
    throw new InvalidInput('withinMetres', `${metres} is not a distance. Give metres, 1 to 2,000.`);
  }
  if (!position) return null;
  const known = metres === usualMetres ? usualStops.get(position) : undefined;
  if (known) return known;
  const snapshot = await data();
  const [directory, stops] = await Promise.all([snapshot.areas(), snapshot.stops()]);
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  const found = stopsNear(position, metres, stops, borough ?? {});
  if (found && metres === usualMetres) usualStops.set(position, found);
  return found ?? null;
}

export const StopsNear: StopsNearResolvers<RequestContext> = {
  nearestName: ({ nearest }) =>
    nearest ? [nearest.stop.name, nearest.stop.indicator].filter(Boolean).join(', ') : null,
  nearestMetres: ({ nearest }) => (nearest ? Math.round(nearest.distanceMetres) : null),
};

export const AreaMatch: AreaMatchResolvers<RequestContext> = {
  stopsNear: ({ placement, point }, { withinMetres }, context) =>
    stopsAround(placement === 'FOUND' || placement === 'IN_GAP' ? point : null, withinMetres, context),
};
