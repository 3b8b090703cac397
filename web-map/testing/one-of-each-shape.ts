/**
 * Takes rows out of the page that differ from one that stays in their words alone, and hands back what puts them where they
 * were. To be run in the page. Axe looks at each text and at all that lies beneath it: a second of CPU for the 8,000
 * elements of the borough's page, of whose 300th row it tells nothing that it has not told of the first.
 *
 * Of the rows of a table and the items of a list the first and the last stay, for style sheets know those, whatever has the
 * focus, and one of each shape: tags, attributes and their values, whether something is chosen, and where there is text. Of
 * what only names a thing, such as an id or an address, it counts whether it is there; of a label, whether it has the words
 * that are seen as well.
 */
export function oneOfEachShape(): () => void {
  const names = [
    'id',
    'for',
    'href',
    'name',
    'value',
    'title',
    'datetime',
    'aria-labelledby',
    'aria-describedby',
  ];
  const words = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const kept = (element: Element, { name, value }: Attr): string => {
    if (names.includes(name)) return `${name} ${value === ''}`;
    if (name !== 'aria-label') return `${name}=${value}`;
    const label = words(value);
    return `${name} ${label === ''} ${label.includes(words(element.textContent))}`;
  };
  const shapeOf = (node: Node): string => {
    if (node instanceof Text) return node.data.trim() ? 'text' : '';
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map((attribute) => kept(node, attribute));
    const isChosen = node.matches(':checked');
    return `<${[node.localName, isChosen, ...attributes].join(' ')}>${[...node.childNodes].map(shapeOf).join('')}</>`;
  };
  const alike = [...document.querySelectorAll('tbody, ul, ol')].flatMap((list) => {
    const [first, ...others] = list.children;
    const shapes = new Set(first ? [shapeOf(first)] : []);
    others.pop();
    return others.filter((row) => {
      const shape = shapeOf(row);
      const isAnother = shapes.has(shape) && !row.contains(document.activeElement);
      shapes.add(shape);
      return isAnother;
    });
  });
  // A box that is scrolled would end where its rows end: whatever lies around a list that loses rows may be one.
  const around = new Set<Element>();
  for (const row of alike) {
    for (let box = row.parentElement; box && !around.has(box); box = box.parentElement) around.add(box);
  }
  // What is closed is not laid out, and would be for this question.
  const places = [...around]
    .filter((box) => box.checkVisibility() && box.scrollTop !== 0)
    .map((box) => [box, box.scrollTop] as const);
  const gone = alike.map((row) => [row, row.parentNode, row.nextSibling] as const);
  for (const row of alike) row.remove();
  return () => {
    for (const [row, parent, next] of gone.reverse()) parent?.insertBefore(row, next);
    for (const [box, top] of places) box.scrollTop = top;
  };
}
