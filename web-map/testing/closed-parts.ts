/**
 * Takes out of the page what lies in parts that are closed, and hands back what puts it where it was. To be run in the page.
 * Axe builds all of it, lays it out and then finds that nobody sees or hears it: of the 3,300 elements of the borough's page
 * 2,900 are folded away, and took two thirds of its time.
 *
 * The boxes that a closed part consists of stay, empty, so that what stands beside them is what style sheets take it for.
 * Whole stays what axe could read from elsewhere: what names or describes something across the edge of the part or is
 * gone to from outside it, what a table holds, and the first link, before which axe looks for links that skip. So does
 * what some rule finds fault with though it is hidden (`closed-parts.browser.ts` holds which rules ask), and what would
 * load anew.
 */
export function emptyClosedParts(): () => void {
  const judgedHidden = 'area, audio, video, meta, iframe, object, embed';
  const names = [
    'aria-activedescendant',
    'aria-controls',
    'aria-describedby',
    'aria-details',
    'aria-errormessage',
    'aria-flowto',
    'aria-labelledby',
    'aria-owns',
    'for',
    'form',
    'headers',
    'list',
    'href',
  ];
  const closed = 'details:not([open]) > :not(summary:first-of-type)';
  const parts = new Set(
    [...document.querySelectorAll(closed)].filter((part) => !part.parentElement?.closest(closed)),
  );
  const partOf = (element: Element | null): Element | null => {
    let part = element;
    while (part && !parts.has(part)) part = part.parentElement;
    return part;
  };
  const whole = new Set([partOf(document.activeElement), partOf(document.querySelector('a[href]'))]);
  whole.add(partOf(document.querySelector('a[href]:not([href^="#"], [href^="/#"], [href^="javascript:"])')));
  for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join())) {
    const from = partOf(element);
    const ids = names.flatMap((name) => {
      const value = element.getAttribute(name) ?? '';
      if (name !== 'href') return value.split(/\s+/);
      return value.startsWith('#') && !from ? [value.slice(1)] : [];
    });
    for (const id of ids) {
      const named = id ? document.getElementById(id) : null;
      const to = partOf(named);
      if (named && from !== to) whole.add(from).add(to);
    }
  }
  const emptied = [...parts].filter(
    (part) =>
      !whole.has(part) && !part.parentElement?.closest('table, label') && !part.querySelector(judgedHidden),
  );
  const held = emptied.map((part) => {
    const content = document.createDocumentFragment();
    content.append(...part.childNodes);
    return [part, content] as const;
  });
  return () => {
    for (const [part, content] of held) part.append(content);
  };
}
