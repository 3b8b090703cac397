import { computed } from '@preact/signals';
import { kindsById, register, type VenueRow } from '../../api/figures.ts';
import { urlState } from '../../navigation/navigation.ts';
import { shapeOfKind } from '../../styles/venue-shapes.ts';

/** Id of the mark that stands for a kind. */
export const groupOfKind = (kind: string): string => shapeOfKind(kind).id;

/** Kinds shown on the map: those in the address, or, without a choice, those that are places to meet; a layer has none of itself. */
export const shownKinds = computed((): ReadonlySet<string> => {
  const { kinds, layer } = urlState.value;
  if (kinds) return new Set(kinds);
  if (layer) return new Set();
  return new Set([...kindsById.value.values()].filter((kind) => kind.meetingPlace).map((kind) => kind.id));
});

/** Venues with a point and of a kind that is shown. */
export const shownVenues = computed((): readonly VenueRow[] => {
  const state = register().value;
  if (state.status !== 'ready') return [];
  const kinds = shownKinds.value;
  return state.value.filter(
    (venue) =>
      venue.location && (kinds.has(venue.kind) || (venue.placeOfWelcome && kinds.has('place-of-welcome'))),
  );
});
