/**
 * Marks the texts of the page whose contrast is to be judged, and hands back what takes the marks away. To be run in the page.
 * Of each text axe asks for all that lies beneath it, which takes most of its time; of forty paragraphs of one card it tells
 * forty times the same.
 *
 * Texts are alike where they and all that they lie in have the same tag, class, colours, letters and place in the flow. Of
 * these the first and the last are judged, for something may lie over one. Judged are all fields, and whatever axe would pass
 * over if it came first: a single sign, and the name of a control that is switched off.
 */
export function oneOfEachText(mark: string): () => void {
  const off = ':disabled, [aria-disabled=true], [inert]';
  const looks = new Map<string, number>();
  const known = new Map<Element, number>();
  const lookOf = (element: Element): number => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const style = getComputedStyle(element);
    const isInFlow = ['static', 'relative'].includes(style.position) && style.transform === 'none';
    const look = [
      element.parentElement ? lookOf(element.parentElement) : '',
      element.localName,
      element.getAttribute('class'),
      element.matches(off),
      element instanceof HTMLLabelElement && element.control?.matches(off),
      style.color,
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.filter,
      style.textShadow,
      style.fontSize,
      style.fontWeight,
      style.visibility,
      isInFlow || known.size,
    ].join();
    const number = looks.get(look) ?? looks.size;
    looks.set(look, number);
    known.set(element, number);
    return number;
  };
  const judged = new Set(document.querySelectorAll('input, select, textarea'));
  const isNamedElsewhere = document.querySelector(`:is(${off})[aria-labelledby]`) !== null;
  const first = new Map<number, Element>();
  const last = new Map<number, Element>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: element, textContent: words } = texts.currentNode;
    if (!element || !words?.trim() || !element.checkVisibility()) continue;
    const isAlone = isNamedElsewhere || !/[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(words);
    if (isAlone) judged.add(element);
    else {
      const look = lookOf(element);
      if (!first.has(look)) first.set(look, element);
      last.set(look, element);
    }
  }
  for (const element of [...first.values(), ...last.values()]) judged.add(element);
  for (const element of judged) element.setAttribute(mark, '');
  return () => {
    for (const element of judged) element.removeAttribute(mark);
  };
}
