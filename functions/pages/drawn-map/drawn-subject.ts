import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { DrawnMapQuery } from '../../../schema/generated/page-operations.ts';
import type { Place } from '../../../web-map/features/briefing/reading/read-area.ts';
import { heldGround } from '../../../web-map/features/drawn-map/held-ground.ts';
import type { DrawnSubject } from '../../../web-map/features/drawn-map/subject.ts';

/** What the map of a page shows: the same labels and rings as the map on the screen. */
export function drawnSubject(
  { classification, localities, practiceOnRecord }: DrawnMapQuery,
  chosen: readonly string[],
  places: readonly Place[] = [],
): DrawnSubject {
  return {
    wards: classification.areas.flatMap(({ area: { code, name, boundary }, diversity, practice }) =>
      boundary ? [{ code, name, boundary, symbol: labelSymbol(diversity.level, practice.level) }] : [],
    ),
    localities: localities.flatMap(({ code, name, boundary }) =>
      boundary ? [{ code, name, boundary }] : [],
    ),
    rings: practiceOnRecord.places.flatMap(({ mark, older, point }) =>
      point && mark !== 'NONE' ? [{ mark, older, at: point }] : [],
    ),
    lines: practiceOnRecord.exchanges.flatMap(({ from, to }) =>
      from.point && to.point ? [{ from: from.point, to: to.point }] : [],
    ),
    places: places.flatMap((place) =>
      place.location && place.meetingPlace ? [{ at: place.location, isOpen: place.status === 'OPEN' }] : [],
    ),
    ground: heldGround,
    chosen,
  };
}
