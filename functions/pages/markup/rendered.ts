import { raw } from 'hono/html';
import { type ComponentChild, h, isValidElement, options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { drawEnglish } from '../../../web-map/i18n/draw-english.ts';
import { type Html, html, type Part } from './html.ts';
import { safeAddress } from './safe-address.ts';
import { Words } from './worded.tsx';

const addressAttributes = ['href', 'src', 'action', 'formaction', 'formAction'];

/**
 * What `html` does for templates: whichever component writes an address, one that leads neither within the site nor to
 * the web becomes "#". Elements go through here as they are made, those of the map's components too.
 */
const passOn = options.vnode;
options.vnode = (element) => {
  passOn?.(element);
  if (typeof element.type !== 'string') return;
  const given = Object.entries(element.props).filter(
    ([name, value]) => addressAttributes.includes(name) && value !== undefined && value !== null,
  );
  Object.assign(
    element.props,
    Object.fromEntries(given.map(([name, value]) => [name, safeAddress(String(value))])),
  );
};

// Texts of the records within another language are drawn as on the map, before addresses are looked at.
drawEnglish();

/** The markup of components. Their values are escaped, in text and in attributes. */
export const rendered = (element: VNode): Html => raw(renderToString(element));

/** What an element can hold: components, and what is still made by `html`. */
export type Content = Part | VNode;

/**
 * The content of an element, to be spread into it. The bridge on which components stand around templates: markup of
 * `html` is safe already and goes in as it is. It goes when the last template has become a component.
 */
export const holding = (
  content: Content,
):
  | { readonly children: ComponentChild }
  | { readonly dangerouslySetInnerHTML: { readonly __html: string } } => {
  if (typeof content === 'string') return { children: h(Words, { of: content }) };
  return isValidElement(content)
    ? { children: content }
    : { dangerouslySetInnerHTML: { __html: String(html`${content}`) } };
};
