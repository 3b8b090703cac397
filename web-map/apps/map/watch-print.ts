/** After what a first view needs: nobody prints before, and it must not stand in its way. */
const quietMilliseconds = 4000;

const fetchSheet = () => import('./printed-sheet.tsx');

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
      ({ readyToPrint }) => readyToPrint(),
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
