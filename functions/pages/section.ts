import { type Html, html, type Part } from './html.ts';
import type { SourceLine } from './read-area.ts';

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
  readonly source?: SourceLine | undefined;
}

/** One part of a page with its heading, and everything it says as facts. */
export interface Section {
  /** In the address of the part and in the files. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  readonly facts: readonly Fact[];
}

export const sectionHtml = ({ id, title, body }: Section): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`;

/** A paragraph of one fact; nothing where there is none. */
export const paragraph = (fact: Fact | undefined, className = ''): Part =>
  fact && html`<p class="${className}">${fact.text}</p>`;

/** Facts as a list of their words; nothing for no facts. */
export const list = (facts: readonly Fact[], className = ''): Part =>
  facts.length > 0 && html`<ul class="${className}">${facts.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
