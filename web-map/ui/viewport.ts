import { signal } from '@preact/signals';

/** The width below which the page is one column; styles/layout.css has the same. */
const query = matchMedia('(max-width: 56em)');

/** Whether the page is one column now, so that what is seen first also comes first for the keyboard. */
export const isNarrow = signal(query.matches);

/** A wide page with little room under its map: there the key keeps to what the colours mean. */
const tight = matchMedia('(max-width: 84em), (max-height: 52em)');

/** Whether the key has to make room for the map. */
export const isTight = signal(tight.matches);

tight.addEventListener('change', () => {
  isTight.value = tight.matches;
});

query.addEventListener('change', () => {
  isNarrow.value = query.matches;
});
