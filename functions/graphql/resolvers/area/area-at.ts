import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Area, BoundaryEdition } from '../../../../domain/geography/area.ts';
import type { EditionAnswer } from '../../../../domain/geography/edition-at.ts';
import { insideOuterLine } from '../../../../domain/geography/inside-outer-line.ts';
import { parsePosition } from '../../../../domain/geography/parse-position.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { outwardCode, parsePostcode } from '../../../../domain/geography/postcode.ts';
import type { Placement, PostcodeStatus } from '../../../../domain/geography/postcode-status.ts';
import { boundaryToleranceMetres } from '../../../../domain/geography/ward-index.ts';
import { type AnyMessage, message } from '../../../../domain/messages/message.ts';
import { oneText } from '../../../../domain/messages/one-text.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { QueryResolvers, ResolversTypes } from '../../../../schema/generated/resolver-types.ts';
import { dayOf, type RequestContext } from '../../request/context.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import { postcodeStatusesOf } from '../../snapshot/postcode-status-of.ts';

type Match = ResolversTypes['AreaMatch'];

/** A point or postcode as it was asked about, read. */
type Asked = Position | string;

export const areaAt: NonNullable<QueryResolvers<RequestContext>['areaAt']> = async (
  _,
  { point, postcode, asOf },
  context,
) => {
  const day = dayOf(asOf, context, 'RECORDS');
  if ((point == null) === (postcode == null)) {
    throw new InvalidInput('point', 'give exactly one of point and postcode.');
  }
  const asked = point ? parsePosition('point', point) : parsePostcode('postcode', postcode ?? '');
  const [match] = await matchesOf([asked], day, context);
  if (!match) throw new Error('One place was asked about and none answered.');
  return match;
};

/** The most places of one question. */
const mostPlaces = 1_000;
/** The most districts of its postcodes, each a request to the store: the lists held have some forty. */
const mostDistricts = 100;

export const areasAt: NonNullable<QueryResolvers<RequestContext>['areasAt']> = async (
  _,
  { points, postcodes, asOf },
  context,
) => {
  const day = dayOf(asOf, context, 'RECORDS');
  if ((points == null) === (postcodes == null)) {
    throw new InvalidInput('points', 'give exactly one of points and postcodes.');
  }
  const field = points ? 'points' : 'postcodes';
  const count = (points ?? postcodes ?? []).length;
  if (count > mostPlaces) {
    throw new InvalidInput(field, `${count} are too many. Give at most ${mostPlaces.toLocaleString('en')}.`);
  }
  const asked: readonly Asked[] = points
    ? points.map((point, at) => parsePosition(`points.${at}`, point))
    : (postcodes ?? []).map((postcode, at) => parsePostcode(`postcodes.${at}`, postcode));
  const districts = new Set(asked.flatMap((each) => (typeof each === 'string' ? outwardCode(each) : [])));
  if (districts.size > mostDistricts)
    throw new InvalidInput(
      field,
      `these are of ${districts.size} districts. Give postcodes of at most ${mostDistricts} at a time.`,
    );
  return matchesOf(asked, day, context);
};

/** Where each place lies; one request to the store for each district of the postcodes among them. */
async function matchesOf(
  asked: readonly Asked[],
  day: CalendarDate,
  context: RequestContext,
): Promise<readonly Awaited<Match>[]> {
  const snapshot = await context.data();
  const directory = await snapshot.areas();
  const answer = directory.linesOn(day);
  context.basis.edition(answer.edition.id);
  const statuses = await postcodeStatusesOf(
    asked.filter((each) => typeof each === 'string'),
    snapshot,
  );
  return asked.map((each) =>
    typeof each === 'string'
      ? matchOf(statuses.get(each), answer, directory, statuses.get(each)?.position)
      : matchOf(undefined, answer, directory, each),
  );
}

function matchOf(
  asIs: PostcodeStatus | undefined,
  answer: EditionAnswer,
  directory: AreaDirectory,
  position: Position | undefined,
): Awaited<Match> {
  if (!position) {
    const placement = asIs?.status === 'OUTSIDE' ? 'OUTSIDE' : 'NOT_HELD';
    const note = asIs?.note ?? null;
    return {
      placement,
      inBorough: false,
      onBoundary: false,
      point: null,
      ward: null,
      locality: null,
      note,
      postcode: null,
    };
  }
  const { area: ward, onBoundary } = directory.index(answer.edition).locate(position);
  const placement = ward
    ? 'FOUND'
    : placementWithoutWard(directory, answer.edition, position, asIs !== undefined);
  const [first, ...others] = [
    answer.note,
    asIs && answer.note && message('postcode.noNewWards'),
    ...aboutPostcode(asIs),
    onBoundary && message('point.onLine', { metres: boundaryToleranceMetres }),
    placement === 'IN_GAP' && message('point.inGap'),
    placement === 'NOT_HELD' && message('postcode.beyondLine'),
  ].filter((note) => note !== undefined && note !== false);
  return {
    placement,
    inBorough: placement === 'FOUND' || placement === 'IN_GAP',
    ward: ward ?? null,
    locality: directory.localityOf(ward) ?? null,
    onBoundary,
    point: position,
    note: first ? oneText(first, ...others) : null,
    postcode: asIs?.listed ?? null,
  };
}

/** Of which list a postcode's point is, what the lists say of it, and how far an older one has it elsewhere. */
function aboutPostcode(asIs: PostcodeStatus | undefined): readonly AnyMessage[] {
  if (asIs?.centroidOf === undefined) return [];
  const { centroidOf, listed } = asIs;
  return [
    message('postcode.centroid', { list: centroidOf }),
    ...(listed ? [listed.words] : []),
    ...(listed?.apartMetres === undefined
      ? []
      : [message('postcode.apart', { metres: listed.apartMetres, list: listed.lists[0]?.month ?? '' })]),
  ];
}

function placementWithoutWard(
  directory: AreaDirectory,
  edition: BoundaryEdition,
  position: Position,
  isListed: boolean,
): Placement {
  const [borough] = directory.ofLevel('BOROUGH', edition);
  if (borough && isInside(borough, position)) return 'IN_GAP';
  return isListed ? 'NOT_HELD' : 'OUTSIDE';
}

/** Outer lines, made once for each line that is held. */
const outerLines = new WeakMap<Area, (position: Position) => boolean>();

function isInside(borough: Area, position: Position): boolean {
  const isInsideLine = outerLines.get(borough) ?? insideOuterLine(borough);
  outerLines.set(borough, isInsideLine);
  return isInsideLine(position);
}
