import { signal } from '@preact/signals';

/** The width below which the page is one column; styles/layout.css has the same. */
const query = matchMedia('(max-width: 56em)');

/** Whether the page is one column now, so that what is seen first also comes first for the keyboard. */
export const isNarrow = signal(query.matches);

query.addEventListener('change', () => {
  isNarrow.value = query.matches;
});
