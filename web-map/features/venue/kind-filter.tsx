import { kindsById } from '../../api/figures.ts';
import { t } from '../../i18n/translator.ts';
import { adjust } from '../../navigation/navigation.ts';
import { type VenueShape, venueShapes, welcomeShape } from '../../styles/venue-shapes.ts';
import { VenueMark } from '../../ui/venue-mark.tsx';
import { groupOfKind, shownKinds } from './shown-venues.ts';

const welcomeKind = 'place-of-welcome';

/** Kinds in the data that a mark stands for. */
const kindsOf = (shape: VenueShape): string[] =>
  shape === welcomeShape
    ? [welcomeKind]
    : [...kindsById.value.keys()].filter((kind) => kind !== welcomeKind && groupOfKind(kind) === shape.id);

function toggle(kinds: readonly string[], on: boolean): void {
  const rest = [...shownKinds.value].filter((kind) => !kinds.includes(kind));
  adjust({ kinds: on ? [...rest, ...kinds].sort() : rest });
}

/** The key of the venues, which is also their filter. */
export function KindFilter() {
  return (
    <fieldset class="kind-filter">
      <legend>{t('map.placesShown')}</legend>
      <div class="kinds">
        {[welcomeShape, ...venueShapes].map((shape) => {
          const kinds = kindsOf(shape);
          const shown = kinds.filter((kind) => shownKinds.value.has(kind)).length;
          return (
            <label key={shape.id}>
              <input
                type="checkbox"
                checked={shown > 0}
                indeterminate={shown > 0 && shown < kinds.length}
                onChange={(event) => toggle(kinds, event.currentTarget.checked)}
              />
              <VenueMark shape={shape} placeOfWelcome={shape === welcomeShape} />
              <span>{t(shape.word)}</span>
            </label>
          );
        })}
      </div>
      <p>{t('map.markStates')}</p>
    </fieldset>
  );
}
