import type { AreaCode } from '../../../domain/geography/area.ts';
import { message, type ToldText, untranslated } from '../../../domain/messages/message.ts';
import { oneText } from '../../../domain/messages/one-text.ts';
import { neighbourhoods, type PlacedNeighbourhood } from '../../../domain/place/neighbourhoods.ts';
import type { Neighbourhood } from '../../../domain/records/dataset.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import type { SearchHit } from '../../../domain/search/search-hit.ts';
import type { AreaDirectory } from './area-directory.ts';
import { wardOfVenue } from './venue-place.ts';

/** The neighbourhoods as they are found, each with other spellings of its name. */
export function neighbourhoodHits(
  listed: readonly Neighbourhood[],
  venues: readonly Venue[],
  directory: AreaDirectory,
): { readonly hit: SearchHit; readonly aliases: readonly string[] }[] {
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  const placed = neighbourhoods(listed, venues, borough?.name ?? '', {
    position: (position) => directory.locate(position).area?.code,
    venue: (venue) => wardOfVenue(venue, directory)?.code,
  });
  return placed.map((each) => {
    const wards = each.wards.flatMap((code) => directory.find(code) ?? []);
    const basis = basisOf(each, directory);
    return {
      hit: {
        kind: 'neighbourhood',
        id: each.name,
        name: untranslated(each.name),
        area: wards[0] ?? null,
        wards,
        ...(basis ? { basis } : {}),
      },
      aliases: each.aliases,
    };
  });
}

function basisOf({ ofPoint, ofVenues }: PlacedNeighbourhood, directory: AreaDirectory): ToldText | undefined {
  const nameOf = (code: AreaCode) => untranslated(directory.find(code)?.name ?? code);
  const count = ofVenues.reduce((sum, each) => sum + each.count, 0);
  const [first, ...more] = [
    ...(ofPoint ? [message('search.basisPoint', { ward: nameOf(ofPoint) })] : []),
    ...(count > 0
      ? [message('search.basisVenues', { count, wards: ofVenues.map(({ ward }) => nameOf(ward)) })]
      : []),
  ];
  return first && oneText(first, ...more);
}
