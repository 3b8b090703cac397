import { computed } from '@preact/signals';
import { isHalfPostcode } from '../../../domain/geography/half-postcode.ts';
import { districtFigures, postcodeMatch, projectFigures, register } from '../../api/figures.ts';
import type { LonLat, MapFocus } from '../../map/scene/map-state.ts';
import { urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';

const codesOf = (areas: readonly ({ readonly code: string } | null | undefined)[]): readonly string[] =>
  areas.flatMap((area) => (area ? [area.code] : []));

function venueFocus(id: string): MapFocus | undefined {
  const held = register().value;
  const venue = held.status === 'ready' ? held.value.find((each) => each.id === id) : undefined;
  if (!venue) return undefined;
  const areas = codesOf([venue.ward ?? venue.locality]);
  return { key: `venue ${id}`, areas, points: venue.location ? [venue.location] : [] };
}

/** A project is seen where its record says that it was: its localities, and its places that have a point. */
function projectFocus(id: string): MapFocus | undefined {
  const [project, held] = [projectFigures(id).value, register().value];
  if (project.status !== 'ready' || !project.value) return undefined;
  const ids = new Set(project.value.venues.map((venue) => venue.id));
  const venues = held.status === 'ready' ? held.value.filter((venue) => ids.has(venue.id)) : [];
  const points: readonly LonLat[] = venues.flatMap(({ location }) => (location ? [location] : []));
  const named = codesOf(project.value.localities);
  const areas = named.length > 0 ? named : codesOf(venues.map(({ ward }) => ward));
  return areas.length > 0 ? { key: `project ${id}`, areas, points } : undefined;
}

/** The beginning of a postcode is seen as all that begins so. */
function districtFocus(start: string): MapFocus | undefined {
  const district = districtFigures(start).value;
  const box = district.status === 'ready' ? district.value.search[0]?.box : undefined;
  if (!box) return undefined;
  const corners = [
    { lon: box.west, lat: box.south },
    { lon: box.east, lat: box.north },
  ];
  return { key: `postcode ${start}`, areas: [], points: corners };
}

function postcodeFocus(postcode: string): MapFocus | undefined {
  if (isHalfPostcode(postcode)) return districtFocus(postcode);
  const match = postcodeMatch(postcode).value;
  if (match.status !== 'ready') return undefined;
  const { point, ward, locality } = match.value;
  const areas = codesOf([ward ?? locality]);
  return { key: `postcode ${postcode}`, areas, points: point ? [point] : [] };
}

/** What the map goes to: what is chosen, with the ward in which it lies. Undefined: the whole borough, or not here yet. */
export const mapFocus = computed((): MapFocus | undefined => {
  const { subject } = urlState.value;
  if (subject.of === 'venue') return venueFocus(subject.id);
  if (subject.of === 'project') return projectFocus(subject.id);
  if (subject.of === 'postcode') return postcodeFocus(subject.postcode);
  const area = areaOf(subject);
  return area === undefined ? undefined : { key: `area ${area}`, areas: [area], points: [] };
});
