import { message } from '../../messages/message.ts';
import { refuseDocument } from './refuse-document.ts';

/**
 * Attributes of elements in the parts of a Word document, and letters that are written as numbers. Each search takes time in
 * proportion to the text, whatever it is.
 */

/** What stands between the name of an element and its end; a value may hold the sign that ends the element, never one that begins another. */
export const attributes = `((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)`;

const attribute = /(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Attributes by their names in small letters, without the prefix of a namespace.
 * @throws RefusedInput where a name stands twice: Word reads one of them, and another program the other
 * @example attributesOf(' w:val="a"').get('val') // 'a'
 */
export function attributesOf(written: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const [, whole = '', double, single] of written.matchAll(attribute)) {
    const name = whole.slice(whole.lastIndexOf(':') + 1).toLowerCase();
    if (said.has(name)) throw refuseDocument(message('documentFile.wordUnread'));
    said.set(name, withLetters(double ?? single ?? '').trim());
  }
  return said;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Letters may be written as numbers, with as many zeros before as one likes. @example withLetters('Ext&#0101;rnal') // 'External' */
export const withLetters = (text: string): string =>
  text.replaceAll(/&(?:#x0*([\da-f]{1,6})|#0*(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
