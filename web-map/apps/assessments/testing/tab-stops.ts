/**
 * Runs in a page: how often Tab has to be pressed, about, until the focus is on an element or within it. What a browser
 * stops at besides, such as a part that scrolls, makes it more: whoever presses looks again.
 * @returns whether the focus is there, on the element or within; undefined where the element is not seen, or not any more
 */
export function tabsUntil(wanted: Element): number | 'there' | 'within' | undefined {
  if (!wanted.checkVisibility({ visibilityProperty: true })) return undefined;
  const focus = document.activeElement;
  if (focus === wanted) return 'there';
  if (focus && wanted.contains(focus)) return 'within';
  // Where nothing has the focus the browser goes on from a place that it does not tell.
  if (!focus || focus === document.body) return 1;
  const groupOf = (one: Element): string | undefined =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter(
    (one, at, all) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled, [inert] *') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      // A group of radio buttons is one stop.
      (groupOf(one) === undefined || groupOf(one) !== groupOf(all[at - 1] ?? document.body)),
  );
  const isAfter = (one: Element, other: Element): boolean =>
    Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const isOfFocus = (one: Element): boolean => groupOf(one) !== undefined && groupOf(one) === groupOf(focus);
  const ahead = stops.filter((one) => isAfter(one, focus) && !isOfFocus(one));
  const reached = (one: Element): boolean => wanted.contains(one) || one.contains(wanted);
  const at = ahead.findIndex(reached);
  if (at >= 0) return at + 1;
  const fromStart = stops.findIndex(reached);
  return ahead.length + Math.max(fromStart, 0) + 1;
}

/** Runs in a page: how often the arrow down leads from the radio button of a group that is chosen to another of them. */
export function arrowsUntil(wanted: Element): number {
  if (!(wanted instanceof HTMLInputElement)) return 0;
  const group = [
    ...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(wanted.name)}"]`),
  ].filter(({ disabled }) => !disabled);
  const chosen = group.findIndex(({ checked }) => checked);
  return (group.indexOf(wanted) - chosen + group.length) % group.length;
}
