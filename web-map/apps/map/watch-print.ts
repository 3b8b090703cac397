import { overviewFigures } from '../../api/figures.ts';
import { mapState } from './map-state.ts';

/** After what a first view needs: nobody prints before, and it must not stand in its way. */
const quietMilliseconds = 4000;

/** The labels shown, once they are here. */
function shownWards() {
  const overview = overviewFigures().peek();
  return overview.status === 'ready' ? overview.value.wards : undefined;
}

/** It comes with the briefing on an area, which is most of what is printed: a file of its own would split what the first view shares with it. */
const fetchSheet = () => import('../../features/area/area-view.ts');

/**
 * Has the drawn map ready before somebody prints, because a print does not wait: some seconds after the page has loaded,
 * or as soon as a key goes down that a print may begin with. Where it cannot be fetched, the words print without it.
 */
export function watchForPrint(): void {
  let asked = false;
  const prepare = () => {
    if (asked) return;
    asked = true;
    fetchSheet().then(
      ({ readyToPrint }) => readyToPrint({ state: () => mapState.peek(), wards: shownWards }),
      () => {
        asked = false;
      },
    );
  };
  addEventListener('load', () => setTimeout(prepare, quietMilliseconds), { once: true });
  addEventListener('keydown', ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) prepare();
  });
}
