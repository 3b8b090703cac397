import { computed } from '@preact/signals';
import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import { isHalfPostcode } from '../../../domain/geography/half-postcode.ts';
import { boundaryLines, postcodeMatch, readingsByCode, register } from '../../api/figures.ts';
import { figuresOnMap, mappedFigures } from '../../features/indicators/mapped-figures.ts';
import { contactLines } from '../../features/pairing/pairing-figures.ts';
import { mappedPractice } from '../../features/practice/mapped-practice.ts';
import { outOfReach, plannedSites } from '../../features/reach/mapped-reach.ts';
import { cellName } from '../../features/start/label-counts.tsx';
import { shownVenues } from '../../features/venue/shown-venues.ts';
import type { MapState, PickedPoint } from '../../map/scene/map-state.ts';
import { markName } from '../../map/scene/mark-name.ts';
import { urlState } from '../../navigation/navigation.ts';
import { outlinedAreaOf } from '../../navigation/subject.ts';
import { opennessOf } from '../../styles/openness.ts';
import { contactsToDraw } from './contacts-to-draw.ts';
import { mapFocus } from './map-focus.ts';

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
            meetingPlace: venue.meetingPlace,
            openness: opennessOf(venue.status),
            mark: markName(venue),
            at: venue.location,
          },
        ]
      : [],
  ),
);

/** Places to meet answer a later question than the first view: from afar they are seen where somebody asks for them. */
const venuesFromAfar = computed((): boolean => {
  const { kinds, subject, tool } = urlState.value;
  return Boolean(kinds || tool) || subject.of === 'venue' || subject.of === 'venues';
});

/** A venue of the register, once that is there. */
function venueOf(id: string) {
  const held = register().value;
  return held.status === 'ready' ? held.value.find((each) => each.id === id) : undefined;
}

/** Where a postcode lies, once that is known; half a postcode has no point and no ward. */
function matchOf(postcode: string) {
  if (isHalfPostcode(postcode)) return undefined;
  const match = postcodeMatch(postcode).value;
  return match.status === 'ready' ? match.value : undefined;
}

const picked = computed((): PickedPoint | undefined => {
  const { subject } = urlState.value;
  if (subject.of === 'venue') {
    const venue = venueOf(subject.id);
    return venue?.location ? { at: venue.location, mark: markName(venue) } : undefined;
  }
  const point = subject.of === 'postcode' ? matchOf(subject.postcode)?.point : undefined;
  return point ? { at: point } : undefined;
});

const outlinedArea = computed(() =>
  outlinedAreaOf(urlState.value.subject, {
    venue: (id) => venueOf(id)?.ward?.code,
    postcode: (postcode) => matchOf(postcode)?.ward?.code,
  }),
);

const emphasised = computed((): readonly string[] | undefined => {
  const { subject } = urlState.value;
  // Where reach is asked about the labels step back behind it.
  if (outOfReach.value) return [];
  if (subject.of !== 'label') return undefined;
  return [...readingsByCode.value.values()]
    .filter((reading) => cellName(reading) === subject.code)
    .map(({ area: { code } }) => code);
});

/** What the map shows now; undefined until its lines and labels are there. */
export const mapState = computed((): MapState | undefined => {
  if (!areas.value) return undefined;
  return {
    ...areas.value,
    venues: venues.value,
    venuesFromAfar: venuesFromAfar.value,
    ...(mapFocus.value ? { focus: mapFocus.value } : {}),
    ...(mappedFigures.value ? { figures: mappedFigures.value } : {}),
    ...(outlinedArea.value ? { chosenArea: outlinedArea.value } : {}),
    ...(picked.value ? { picked: picked.value } : {}),
    ...(emphasised.value ? { emphasised: emphasised.value } : {}),
    ...(outOfReach.value ? { outOfReach: outOfReach.value, sites: plannedSites.value } : {}),
    contacts: contactsToDraw(contactLines.value, mappedPractice.value?.lines ?? []),
    ...(mappedPractice.value ? { practice: mappedPractice.value } : {}),
  };
});
