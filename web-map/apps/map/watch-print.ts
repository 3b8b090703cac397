import { boundaryLines, overviewFigures } from '../../api/figures.ts';
import type { Printed } from '../../features/area/printed-sheet.tsx';
import { urlState } from '../../navigation/navigation.ts';
import { borough } from '../../navigation/subject.ts';
import { formatUrlState } from '../../navigation/url-state.ts';
import { mapState } from './map-state.ts';
import { quietMilliseconds } from './quiet-time.ts';

/** The address of what is shown. A resident's postcode goes on no paper that is handed round. */
function printedAddress(): string {
  const state = urlState.peek();
  const told = state.subject.of === 'postcode' ? { ...state, subject: borough } : state;
  return location.origin + formatUrlState(told);
}

/** What the screen shows, once lines and labels are here. */
function shownNow(): Printed | undefined {
  const [state, overview, lines] = [mapState.peek(), overviewFigures().peek(), boundaryLines().peek()];
  if (!state || overview.status !== 'ready' || lines.status !== 'ready') return undefined;
  const edition = lines.value.boundaryEditions.find(({ hasGeometry }) => hasGeometry);
  return { state, day: overview.value.wards.asOf, source: edition?.source, address: printedAddress() };
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
      ({ readyToPrint }) => readyToPrint(shownNow),
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
