import { InvalidInput } from '../errors/errors.ts';
import { faultInText } from '../text/plain-text.ts';

const longest = 2_000;
/** A parser of addresses forgives a missing slash, a backslash and space within; a reader of this page would not see it. */
const shape = /^https?:\/\/[^\s\\<>"]+$/i;

/**
 * Reads the address of a page or file on the web: http or https, so that following it runs nothing, and without a name
 * and password, which would be everybody's to read.
 * Source: WHATWG URL Standard; RFC 3986, section 3.2.1 (user information).
 * @throws InvalidInput naming `field` for anything else ("javascript:alert(1)", "www.example.org").
 * @example parseWebAddress('url', 'https://www.walsall.gov.uk/') // 'https://www.walsall.gov.uk/'
 */
export function parseWebAddress(field: string, text: string): string {
  const fault = whyNot(text);
  if (fault !== undefined) throw new InvalidInput(field, fault);
  return text;
}

/**
 * Whether a text may be followed as a link: the rule of `parseWebAddress`, for whoever shows what is stored.
 * @example isWebAddress('javascript:alert(1)') // false
 */
export const isWebAddress = (text: string | null | undefined): text is string =>
  typeof text === 'string' && whyNot(text) === undefined;

function whyNot(text: string): string | undefined {
  const hidden = faultInText(text);
  if (hidden) return `this ${hidden.reason}`;
  const shown = `"${text.slice(0, 60)}"`;
  if (text.length > longest) return `this has ${text.length} characters. An address has at most ${longest}.`;
  if (!shape.test(text) || !URL.canParse(text)) {
    return `${shown} is not a web address. Write it whole, with http:// or https://, like https://www.walsall.gov.uk/.`;
  }
  const { username, password } = new URL(text);
  return username || password
    ? 'this address holds a name or a password, which everybody would read. Write it without them.'
    : undefined;
}
