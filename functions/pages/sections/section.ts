import { type Html, html, langAttributes, type Part, within } from '../markup/html.ts';
import type { SourceRecord } from '../queries/read-area.ts';

/**
 * One thing that a page says, as the files for download give it. What the page shows and what the files hold is made
 * from the same facts, so that they cannot differ.
 */
export interface Fact {
  /** What it is about: the group, test, place, project, indicator ... */
  readonly item: string;
  /** What is told of it: share, distance, status, legacy ... */
  readonly measure: string;
  /** Just as the page shows it. */
  readonly text: string;
  /** The number behind the words; undefined where there is none. */
  readonly value?: number | null | undefined;
  readonly unit?: string | undefined;
  /** Kind of figure, result of a test, or whether a place is open. */
  readonly status?: string | undefined;
  readonly period?: string | null | undefined;
  readonly source?: SourceRecord | undefined;
}

/** One part of a page with its heading, and everything it says as facts. */
export interface Section {
  /** In the address of the part and in the files. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  readonly facts: readonly Fact[];
  /** Whether two printed sheets for a meeting leave it out; they name it and say where it stands. */
  readonly onScreenOnly?: boolean;
}

export const sectionHtml = ({ id, title, body, onScreenOnly }: Section): Html =>
  html`<section id="${id}" class="${onScreenOnly && 'long'}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`;

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
