import { figureSaid } from '../../features/indicators/mapped-figures.ts';
import { untranslated } from '../../i18n/translator.ts';
import type { Pixel } from '../../map/layers/name-place.ts';
import { hovered } from '../../navigation/hovered.ts';

/** What is hovered, in words: an area of a list with the figure of the layer shown. */
function hoveredWords(): string {
  const at = hovered.value;
  return typeof at === 'string' ? at : (figureSaid.value.get(at.code) ?? untranslated(at.name));
}

/** The name of what lies under the pointer, beside the pointer; of an area of a list, in the corner of the map. */
export function HoverName({ at }: { readonly at: Pixel }) {
  const words = hoveredWords();
  const isOnMap = typeof hovered.value === 'string';
  const place = isOnMap ? { left: `${at.x}px`, top: `${at.y}px` } : undefined;
  return (
    <p class={isOnMap ? 'hovered at-pointer' : 'hovered'} aria-hidden="true" hidden={!words} style={place}>
      {words}
    </p>
  );
}
