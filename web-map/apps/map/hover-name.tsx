import { figureSaid } from '../../features/indicators/mapped-figures.ts';
import { untranslated } from '../../i18n/translator.ts';
import type { Pixel } from '../../map/scene/name-place.ts';
import { hovered } from '../../navigation/hovered.ts';

/** What is hovered, in words: an area of a list with the figure of the layer shown. */
function hoveredWords(): string {
  const at = hovered.value;
  return typeof at === 'string' ? at : (figureSaid.value.get(at.code) ?? untranslated(at.name));
}

interface Props {
  /** The pointer, pixels of the map. */
  readonly at: Pixel;
  /** Width of the map, pixels. */
  readonly width: number;
}

/** The name of what lies under the pointer, beside it on the side with more room; of an area of a list, in its corner. */
export function HoverName({ at, width }: Props) {
  const words = hoveredWords();
  const isOnMap = typeof hovered.value === 'string';
  const side = at.x > width / 2 ? ' to-the-left' : '';
  return (
    <p
      class={isOnMap ? `hovered at-pointer${side}` : 'hovered'}
      aria-hidden="true"
      hidden={!words}
      style={isOnMap ? { left: `${at.x}px`, top: `${at.y}px` } : {}}
    >
      {words}
    </p>
  );
}
