import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { drawEnglish } from '../../../web-map/i18n/draw-english.ts';
import { safeAddress } from './safe-address.ts';

const addressAttributes = ['href', 'src', 'action', 'formaction', 'formAction'];

/**
 * Whichever component writes an address, one that leads neither within the site nor to the web becomes "#". Elements go
 * through here as they are made, those of the map's components too.
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
export const rendered = (element: VNode): string => renderToString(element);
