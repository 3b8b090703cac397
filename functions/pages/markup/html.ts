import { html as escaping, type raw } from 'hono/html';
import { isEnglishApart, plainText, type Stretch, stretchesOf } from '../languages/isolated-text.ts';
import { safeAddress } from './safe-address.ts';

/** Markup whose values were escaped when it was made. Only `html` and `rendered` make it. */
export type Html = ReturnType<typeof raw>;

/** What may stand in markup: text is escaped, markup stays as it is, lists are joined, nothing shows nothing. */
export type Part = string | number | boolean | null | undefined | Html | readonly Part[];

/**
 * Markup from a template: every value is escaped, in text and in quoted attributes alike, unless it is markup itself.
 * Attributes have to be quoted in the template. English within another language is marked and kept apart from the text
 * around it; in an attribute, which holds no markup, it is plain. A value with which an address begins must lead within
 * the site or to the web: anything else, such as "javascript:", becomes "#", wherever it came from.
 *
 * @example String(html`<p title="${'"'}">${'<b>'}</p>`) // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const shown = parts.map((part, index) => {
    const before = strings[index] ?? '';
    if (beginsAddress(before)) return safeAddress(String(part ?? ''));
    if (!inAttribute(before)) return marked(part);
    if (typeof part === 'string') return plainText(part);
    return marked(part);
  });
  const made = escaping(strings, ...shown);
  if (made instanceof Promise) throw new TypeError('Markup is made of values, never of promises.');
  return made;
}

const beginsAddress = (before: string): boolean => /\b(?:href|src|action)="$/.test(before);
const inAttribute = (before: string): boolean => /="[^"]*$/.test(before);

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

type Plain = Exclude<Part, readonly Part[]> | readonly Plain[];

function marked(part: Part): Plain {
  if (isList(part)) return part.map(marked);
  return typeof part === 'string' ? stretchesOf(part).map(drawn) : part;
}

const drawn = ({ text, english }: Stretch): Plain =>
  english ? html`<bdi lang="en" dir="ltr">${text}</bdi>` : text;

/** Attributes of an element that holds nothing but this text; none where the text is in the language of the page. */
export const langAttributes = (text: string): Part => isEnglishApart(text) && html`lang="en" dir="ltr"`;

/** The same text for within that element, which needs no mark of its own. */
export const within = (text: string): string => (isEnglishApart(text) ? plainText(text) : text);

/** Parts one after another, with markup or text between them. */
export const joined = (parts: readonly Part[], between: Part): readonly Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
