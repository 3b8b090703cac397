import { type ReadonlySignal, signal } from '@preact/signals';
import { type GroundWords, groundWords } from '../../../i18n/ground-words.ts';
import { type BaseMap, loadBaseMap } from '../../../map/base/base-map.ts';

/** What people steer by, and what must be said of where it is from. */
export interface BaseUnderSketch {
  readonly base: BaseMap;
  readonly words: GroundWords;
}

const held = signal<BaseUnderSketch | undefined>(undefined);
let asked = false;

/** Roads, railways and names for sketches, fetched once a page; undefined until they are here, and where they do not come. */
export function baseUnderSketch(): ReadonlySignal<BaseUnderSketch | undefined> {
  if (!asked) {
    asked = true;
    Promise.all([loadBaseMap(), groundWords('en')]).then(
      ([base, words]) => {
        held.value = { base, words };
      },
      // Without it a sketch tells the same.
      () => undefined,
    );
  }
  return held;
}
