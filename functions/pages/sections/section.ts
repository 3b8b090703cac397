import { isValidElement, type VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import type { Section as DrawnSection } from '../../../web-map/features/briefing/section.tsx';
import { drawn } from '../markup/drawn.ts';
import { type Html, html, langAttributes, type Part, within } from '../markup/html.ts';

export type { Fact };

/** A section whose body is still made by `html`, or a component already. */
export interface Section extends Omit<DrawnSection, 'body'> {
  readonly body: Html | VNode;
}

/** A section as components, whatever made its body. */
export const drawnSection = ({ body, ...section }: Section): DrawnSection => ({
  ...section,
  body: isValidElement(body) ? body : drawn(body),
});

/** A paragraph of one fact; nothing where there is none. */
export const paragraph = (fact: Pick<Fact, 'text'> | undefined, className = ''): Part =>
  fact && html`<p class="${className}" ${langAttributes(fact.text)}>${within(fact.text)}</p>`;

/** A point of a list; its mark stands where lines of the page begin, also before English. */
export const point = (text: string, className = ''): Html => html`<li class="${className}">${text}</li>`;

/** Facts as a list of their words; nothing for no facts. */
export const list = (facts: readonly Fact[], className = ''): Part =>
  facts.length > 0 && html`<ul class="${className}">${facts.map(({ text }) => point(text))}</ul>`;

/** A cell of a table that holds a sentence or a name. */
export const cell = (text: string, className = ''): Html => html`<td class="${className}">${text}</td>`;
