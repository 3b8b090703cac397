/** Elements that end where they begin. */
const isVoid = /^(?:area|br|col|hr|img|input|link|meta)$/;
const piece = /<!doctype[^>]*>|<(\/?)([a-z0-9]+)([^>]*?)(\/?)>|([^<]+)/gi;
const entity = /&[a-z]+;|&#\d+;/g;

/**
 * Latin words of a page, of two letters or more, that stand in no element marked as of another language than the page.
 * The head and the titles of pictures are left out: a title holds no marks.
 *
 * @example latinWordsOf('<html lang="ur"><body>لیبل <bdi lang="en">Pleck</bdi> here</body></html>') // ['here']
 */
export function latinWordsOf(page: string): readonly string[] {
  const found: string[] = [];
  const open: { readonly name: string; readonly marked: boolean }[] = [];
  const isMarked = () => open.at(-1)?.marked === true;
  for (const [, closing, name = '', attributes = '', closed, text] of page.matchAll(piece)) {
    if (text !== undefined) {
      if (!isMarked()) found.push(...(text.replaceAll(entity, ' ').match(/[a-z]{2,}/gi) ?? []));
    } else if (closing) {
      while (open.pop()?.name !== name && open.length > 0);
    } else if (name && !closed && !isVoid.test(name)) {
      const marked =
        name === 'head' || name === 'title' || (name !== 'html' && /\slang="/.test(` ${attributes}`));
      open.push({ name, marked: isMarked() || marked });
    }
  }
  return found;
}
