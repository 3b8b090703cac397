import { computed } from '@preact/signals';
import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import { isHalfPostcode } from '../../../domain/geography/half-postcode.ts';
import {
  boundaryLines,
  districtFigures,
  postcodeMatch,
  readingsByCode,
  register,
} from '../../api/figures.ts';
import { figuresOnMap, mappedFigures } from '../../features/indicators/mapped-figures.ts';
import { contactLines } from '../../features/pairing/pairing-figures.ts';
import { mappedPractice } from '../../features/practice/mapped-practice.ts';
import { outOfReach, plannedSites } from '../../features/reach/mapped-reach.ts';
import { cellName } from '../../features/start/label-counts.tsx';
import { shownVenues } from '../../features/venue/shown-venues.ts';
import type { MapState, PickedPoint } from '../../map/layers/map-state.ts';
import { markName } from '../../map/layers/mark-name.ts';
import { urlState } from '../../navigation/navigation.ts';

/** Areas with their lines, once both lines and labels are there. */
const areas = computed(() => {
  const lines = boundaryLines().value;
  const readings = readingsByCode.value;
  const figures = figuresOnMap.value;
  const figureOf = (code: string) => {
    const figure = figures.get(code);
    return figure ? { figure } : {};
  };
  if (lines.status !== 'ready' || readings.size === 0) return undefined;
  const wards = lines.value.wards.flatMap(({ code, name, boundary, areaHectares }) => {
    const reading = readings.get(code);
    if (!boundary || !reading) return [];
    const symbol = labelSymbol(reading.diversity.level, reading.practice.level);
    return [{ code, name, boundary, symbol, areaHectares: areaHectares ?? 0, ...figureOf(code) }];
  });
  const localities = lines.value.localities.flatMap(({ code, name, boundary }) =>
    boundary ? [{ code, name, boundary, ...figureOf(code) }] : [],
  );
  return { wards, localities };
});

const venues = computed(() =>
  shownVenues.value.flatMap((venue) =>
    venue.location
      ? [
          {
            id: venue.id,
            name: venue.name,
            placeOfWelcome: venue.placeOfWelcome,
            mark: markName(venue),
            at: venue.location,
          },
        ]
      : [],
  ),
);

/** The postcode that is marked; undefined where none is, or only the beginning of one. */
const markedPostcode = computed(() => {
  const { postcode } = urlState.value;
  return postcode && !isHalfPostcode(postcode) ? postcode : undefined;
});

/** The box around the postcodes whose beginning is asked about. */
const frame = computed(() => {
  const { postcode } = urlState.value;
  const district = postcode && isHalfPostcode(postcode) ? districtFigures(postcode).value : undefined;
  return (district?.status === 'ready' && district.value.search[0]?.box) || undefined;
});

const picked = computed((): PickedPoint | undefined => {
  const { venue: id } = urlState.value;
  const postcode = markedPostcode.value;
  const held = register().value;
  const venue = id && held.status === 'ready' ? held.value.find((each) => each.id === id) : undefined;
  if (venue?.location) return { at: venue.location, mark: markName(venue) };
  const match = postcode && !id ? postcodeMatch(postcode).value : undefined;
  return match?.status === 'ready' && match.value.point ? { at: match.value.point } : undefined;
});

/** The area outlined on the map: the one chosen, or the ward of the postcode that is marked. */
export const outlinedArea = computed((): string | undefined => {
  const { area } = urlState.value;
  const postcode = markedPostcode.value;
  if (area || !postcode) return area;
  const match = postcodeMatch(postcode).value;
  return match.status === 'ready' ? match.value.ward?.code : undefined;
});

const emphasised = computed((): readonly string[] | undefined => {
  const { label, area, venue, project } = urlState.value;
  // Where reach is asked about the labels step back behind it.
  if (outOfReach.value) return [];
  if (!label || area || venue || project) return undefined;
  return [...readingsByCode.value.values()]
    .filter((reading) => cellName(reading) === label)
    .map(({ area: { code } }) => code);
});

/** What the map shows now; undefined until its lines and labels are there. */
export const mapState = computed((): MapState | undefined => {
  if (!areas.value) return undefined;
  return {
    ...areas.value,
    venues: venues.value,
    ...(mappedFigures.value ? { figures: mappedFigures.value } : {}),
    ...(outlinedArea.value ? { chosenArea: outlinedArea.value } : {}),
    ...(frame.value ? { frame: frame.value } : {}),
    ...(picked.value ? { picked: picked.value } : {}),
    ...(emphasised.value ? { emphasised: emphasised.value } : {}),
    ...(outOfReach.value ? { outOfReach: outOfReach.value, sites: plannedSites.value } : {}),
    contacts: contactLines.value,
    ...(mappedPractice.value ? { practice: mappedPractice.value } : {}),
  };
});
