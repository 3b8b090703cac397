/**
 * Attributes of elements in the parts of a Word document, and letters that are written as numbers. Each search takes time in
 * proportion to the text, whatever it is.
 */

/** What stands between the name of an element and its end; a value may hold the sign that ends the element, never one that begins another. */
export const attributes = `((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)`;

const attribute = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes by their names in small letters, without the prefix of a namespace. @example attributesOf(' w:val="a"').get('val') // 'a' */
export const attributesOf = (written: string): ReadonlyMap<string, string> =>
  new Map(
    [...written.matchAll(attribute)].map(([, name = '', double, single]) => [
      name.slice(name.lastIndexOf(':') + 1).toLowerCase(),
      withLetters(double ?? single ?? '').trim(),
    ]),
  );

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Letters may be written as numbers, with as many zeros before as one likes. @example withLetters('Ext&#0101;rnal') // 'External' */
export const withLetters = (text: string): string =>
  text.replaceAll(/&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
