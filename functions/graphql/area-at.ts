import { InvalidInput } from '../../domain/errors.ts';
import { parsePosition } from '../../domain/geography/parse-position.ts';
import type { Position } from '../../domain/geography/position.ts';
import { parsePostcode } from '../../domain/geography/postcode.ts';
import { boundaryToleranceMetres } from '../../domain/geography/ward-index.ts';
import type { QueryResolvers } from '../../schema/generated/resolver-types.ts';
import { dayOf, type RequestContext } from './context.ts';
import type { HeldData } from './held-data.ts';

const centroidNote =
  'The point is the centroid of the postcode in August 2014; a postcode may spread over a line.';
const edgeNote =
  `The point lies within ${boundaryToleranceMetres} metre of a line between wards, or of the outer line. Of the ` +
  'wards that meet there it is counted to the one whose code comes first.';

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
  const held = await context.data();
  const directory = await held.areas();
  const answer = directory.linesOn(day);
  context.basis.edition(answer.edition.id);
  const position = await positionOf(asked, held);
  if (!position) {
    const note = `The postcode ${asked} is not among those held, which are the borough's of August 2014: it may be newer, or lie elsewhere.`;
    return { inBorough: false, onBoundary: false, point: null, ward: null, locality: null, note };
  }
  const { area: ward, onBoundary } = directory.index(answer.edition).locate(position);
  const notes = [answer.note, typeof asked === 'string' && centroidNote, onBoundary && edgeNote];
  return {
    inBorough: ward !== undefined,
    ward: ward ?? null,
    locality: directory.localityOf(ward) ?? null,
    onBoundary,
    point: position,
    note: notes.filter(Boolean).join(' ') || null,
  };
};

const positionOf = async (asked: Position | string, held: HeldData): Promise<Position | undefined> =>
  typeof asked === 'string' ? held.stored.postcode(asked) : asked;
