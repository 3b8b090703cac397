import type { BoundaryEdition } from '../../../domain/geography/area.ts';
import { venuesById } from '../../../domain/place/venues-by-id.ts';
import type { TaggingInput } from '../../../domain/programme/project-areas.ts';
import type { SnapshotRecords } from './snapshot-records.ts';
import { wardOfVenue } from './venue-place.ts';

/** By what areas are told from records, on the lines of an edition. */
export async function taggingInput(
  snapshot: SnapshotRecords,
  edition: BoundaryEdition,
): Promise<TaggingInput> {
  const [directory, venues, places] = await Promise.all([
    snapshot.areas(),
    snapshot.venues.all(),
    snapshot.places(),
  ]);
  const byId = venuesById(venues);
  return {
    venue: (id) => byId.get(id),
    wardOf: (venue) => wardOfVenue(venue, directory, edition)?.code,
    localityOf: (code) => {
      const area = directory.find(code, edition);
      return area?.level === 'LOCALITY' ? area.code : directory.localityOf(area)?.code;
    },
    places,
    isHeld: (code) => directory.find(code, edition)?.edition === edition.id,
    nameOf: (code) => directory.find(code, edition)?.name ?? code,
  };
}
