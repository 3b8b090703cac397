/**
 * Ids by which one element names or describes another, and which no element of the page has, or more than one. To be run in
 * the page: axe looks at one row of each shape, and an id is another in each row.
 */
export function namesGoneAstray(): string[] {
  const count = new Map<string, number>();
  for (const { id } of document.querySelectorAll('[id]')) count.set(id, (count.get(id) ?? 0) + 1);
  return ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)]
      .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
      .filter((id) => count.get(id) !== 1)
      .map((id) => `${name}="${id}"`),
  );
}
