import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { html, type Part } from './html.ts';

/** Markup of `html` among components, as it is: its values were escaped when it was made. */
export const drawn = (part: Part): VNode => jsxTemplate([String(html`${part}`)]);
