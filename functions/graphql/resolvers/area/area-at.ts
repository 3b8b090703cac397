import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Area, BoundaryEdition } from '../../../../domain/geography/area.ts';
import { insideOuterLine } from '../../../../domain/geography/inside-outer-line.ts';
import { parsePosition } from '../../../../domain/geography/parse-position.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { parsePostcode } from '../../../../domain/geography/postcode.ts';
import type { Placement } from '../../../../domain/geography/postcode-status.ts';
import { boundaryToleranceMetres } from '../../../../domain/geography/ward-index.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { dayOf, type RequestContext } from '../../request/context.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import { postcodeStatusOf } from '../../snapshot/postcode-status-of.ts';

const centroidNote =
  'The point is the centroid of the postcode in August 2014; a postcode may spread over a line.';
const edgeNote =
  `The point lies within ${boundaryToleranceMetres} metre of a line between wards, or of the outer line. Of the ` +
  'wards that meet there it is counted to the one whose code comes first.';
const gapNote =
  'The point lies inside the outer line of the borough and in none of its wards: the lines held leave a gap there, so its ward is not known.';
const beyondLineNote =
  "The postcode is on the borough's list, and its centroid lies beyond the lines held, which are simplified: its ward is not known.";

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
  const snapshot = await context.data();
  const directory = await snapshot.areas();
  const answer = directory.linesOn(day);
  context.basis.edition(answer.edition.id);
  const asIs = typeof asked === 'string' ? await postcodeStatusOf(asked, snapshot) : undefined;
  const position = typeof asked === 'string' ? asIs?.position : asked;
  if (!position) {
    const placement = asIs?.status === 'OUTSIDE' ? 'OUTSIDE' : 'NOT_HELD';
    const note = asIs?.note ?? null;
    return { placement, inBorough: false, onBoundary: false, point: null, ward: null, locality: null, note };
  }
  const { area: ward, onBoundary } = directory.index(answer.edition).locate(position);
  const placement = ward
    ? 'FOUND'
    : placementWithoutWard(directory, answer.edition, position, asIs !== undefined);
  const notes = [
    answer.note,
    asIs && centroidNote,
    onBoundary && edgeNote,
    placement === 'IN_GAP' && gapNote,
    placement === 'NOT_HELD' && beyondLineNote,
  ];
  return {
    placement,
    inBorough: placement === 'FOUND' || placement === 'IN_GAP',
    ward: ward ?? null,
    locality: directory.localityOf(ward) ?? null,
    onBoundary,
    point: position,
    note: notes.filter(Boolean).join(' ') || null,
  };
};

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
