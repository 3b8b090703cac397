import { html } from '../html.ts';
import type { SourceLine } from '../read-area.ts';
import type { Fact, Section } from '../section.ts';
import type { Voice } from '../voice.ts';

/** Every source that a fact of the page names, and those of the lines, each once, with date and licence. */
export function sourcesSection(
  sections: readonly Section[],
  lines: readonly SourceLine[],
  { say, date }: Voice,
): Section {
  const named = sections.flatMap(({ facts }) => facts.flatMap(({ source }) => source ?? []));
  const once = new Map([...lines, ...named].map((source) => [keyOf(source), source]));
  const told = [...once.values()].map((source) => ({ source, fact: sourceFact(source, date) }));
  return {
    id: 'sources',
    title: say('sourcesTitle'),
    facts: told.map(({ fact }) => fact),
    body: html`<ul class="sources">${told.map(({ source, fact }) =>
      isWeb(source.url)
        ? html`<li><a href="${source.url}" rel="noreferrer">${source.title}</a>${fact.text.slice(source.title.length)}</li>`
        : html`<li>${fact.text}</li>`,
    )}</ul>`,
  };
}

/** Two records of one document differ in their note alone, which stands with the record. */
const keyOf = ({ title, publisher, date, licence }: SourceLine) =>
  JSON.stringify([title, publisher, date, licence]);

const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//.test(url);

const sourceFact = (source: SourceLine, inWords: Voice['date']): Fact => ({
  item: source.title,
  measure: 'source',
  text: [source.title, source.publisher, source.date && inWords(source.date), source.licence]
    .filter(Boolean)
    .join(' · '),
  period: source.date,
  source,
});
