import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { whereabouts } from '../cohesion-label/practice/exchange-evidence.ts';
import { publicOnly } from '../disclosure/public-records.ts';
import type { Area } from '../geography/area.ts';
import { message, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { ExchangeParty } from '../records/programme.ts';
import type { PlacedParty } from './pairing.ts';

/** The records by which a named place is put on the map. */
export type PlacingInput = Pick<ClassifyAreasInput, 'areas' | 'venues' | 'venueWard' | 'places'>;

/**
 * Puts a named place on the map as closely as the records allow: at its building, else in the middle of its ward, else
 * in the middle of its locality, and says which. Undefined where not even a locality is known. A restricted venue
 * places nothing.
 * @example placeParty({ name: 'Brownhills' }, input)?.precision // 'WARD_MIDDLE'
 */
export function placeParty(party: ExchangeParty, input: PlacingInput): PlacedParty | undefined {
  const venues = publicOnly(input.venues);
  const where = whereabouts(party, {
    ...input,
    venues,
    allWards: input.areas.filter(({ level }) => level === 'WARD'),
  });
  const find = (code: string | undefined) => input.areas.find((area) => area.code === code);
  const ward = find(where.ward);
  const locality = find(where.locality);
  if (!ward && !locality) return undefined;
  const named = party.venue === undefined ? undefined : venues.find(({ id }) => id === party.venue);
  const building = named?.sameBuildingAs ?? named?.id;
  const records = named ? venues.filter(({ id, sameBuildingAs }) => (sameBuildingAs ?? id) === building) : [];
  const position = [...(named ? [named] : []), ...records].find(
    ({ position: point, precision }) => point && precision !== 'WARD',
  )?.position;
  return {
    name: party.name,
    ...(named ? { venue: named } : {}),
    ...(ward ? { ward } : {}),
    ...(locality ? { locality } : {}),
    ...pointOf(party.name, position, ward, locality),
  };
}

/** The middle of an area as a place. */
export function placeArea(area: Area, areas: readonly Area[]): PlacedParty {
  const locality = area.level === 'LOCALITY' ? area : areas.find(({ code }) => code === area.parent);
  const ward = area.level === 'WARD' ? area : undefined;
  return {
    name: area.name,
    ...(ward ? { ward } : {}),
    ...(locality ? { locality } : {}),
    ...pointOf(area.name, undefined, ward, locality),
  };
}

function pointOf(
  name: string,
  position: PlacedParty['point'],
  ward: Area | undefined,
  locality: Area | undefined,
): Pick<PlacedParty, 'point' | 'precision' | 'pointBasis'> {
  const told = { name: untranslated(name) };
  if (position) {
    return { point: position, precision: 'PLACE', pointBasis: message('pairing.pointOfPlace', told) };
  }
  if (ward?.centroid) {
    const middle = message('pairing.middleOfWard', { area: untranslated(ward.name) });
    return {
      point: ward.centroid,
      precision: 'WARD_MIDDLE',
      pointBasis: ward.name === name ? middle : oneText(middle, message('pairing.pointItselfNotKnown', told)),
    };
  }
  if (locality?.centroid) {
    const middle = message('pairing.middleOfLocality', { area: untranslated(locality.name) });
    return {
      point: locality.centroid,
      precision: 'LOCALITY_MIDDLE',
      pointBasis:
        locality.name === name ? middle : oneText(middle, message('pairing.pointNorWardKnown', told)),
    };
  }
  return { precision: 'NOT_KNOWN', pointBasis: message('pairing.noPoint', told) };
}
