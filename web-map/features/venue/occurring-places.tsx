import { t } from '../../i18n/translator.ts';
import type { LonLat } from '../../map/scene/map-state.ts';
import { shapeOfKind, venueShapes, welcomeShape } from '../../styles/venue-shapes.ts';
import { VenueMark } from '../../ui/venue-mark.tsx';
import { shownVenues } from './shown-venues.ts';

/** The signs of the places that are in sight, each once; nothing where there are none. */
export function OccurringPlaces({ isNear }: { readonly isNear: (at: LonLat) => boolean }) {
  const near = shownVenues.value.filter(({ location }) => location && isNear(location));
  const shapes = [welcomeShape, ...venueShapes].filter((shape) =>
    near.some(({ kind, placeOfWelcome }) =>
      placeOfWelcome ? shape === welcomeShape : shapeOfKind(kind) === shape,
    ),
  );
  if (shapes.length === 0) return null;
  return (
    <ul class="overlay-key" aria-label={t('map.placesShown')}>
      {shapes.map((shape) => (
        <li key={shape.id}>
          <VenueMark shape={shape} placeOfWelcome={shape === welcomeShape} />
          {t(shape.word)}
        </li>
      ))}
    </ul>
  );
}
