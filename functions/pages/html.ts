import { html as escaping, type raw } from 'hono/html';

/** Markup whose values were escaped when it was made. Only `html` makes it. */
export type Html = ReturnType<typeof raw>;

/** What may stand in markup: text is escaped, markup stays as it is, lists are joined, nothing shows nothing. */
export type Part = string | number | boolean | null | undefined | Html | readonly Part[];

/**
 * Markup from a template: every value is escaped, in text and in quoted attributes alike, unless it is markup itself.
 * Attributes have to be quoted in the template.
 *
 * @example String(html`<p title="${'"'}">${'<b>'}</p>`) // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const made = escaping(strings, ...parts);
  if (made instanceof Promise) throw new TypeError('Markup is made of values, never of promises.');
  return made;
}

/** Parts one after another, with markup or text between them. */
export const joined = (parts: readonly Part[], between: Part): readonly Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
