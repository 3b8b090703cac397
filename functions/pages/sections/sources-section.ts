import { html } from '../html.ts';
import type { SourceLine } from '../read-area.ts';
import type { Fact, Section } from '../section.ts';
import type { Voice } from '../voice.ts';

/** Every document that a fact of the page or its lines rest on, each once, with its parts, date and licence. */
export function sourcesSection(
  sections: readonly Section[],
  lines: readonly SourceLine[],
  { say, date }: Voice,
): Section {
  const named = sections.flatMap(({ facts }) => facts.flatMap(({ source }) => source ?? []));
  const documents = Map.groupBy([...lines, ...named], documentKey);
  const told = [...documents.values()].map((sources) => documentOf(sources, date));
  return {
    id: 'sources',
    title: say('sourcesTitle'),
    facts: told.map(({ fact }) => fact),
    body: html`<ul class="sources">${told.map(({ url, title, rest }) =>
      url === undefined
        ? html`<li>${title}${rest}</li>`
        : html`<li><a href="${url}" rel="noreferrer">${title}</a>${rest}</li>`,
    )}</ul>`,
  };
}

/** Titles name a document and, behind a comma, its part; parts of one document are told together. */
const documentName = (title: string): string => title.split(', ', 1)[0] ?? title;
const documentKey = ({ title, publisher, date, licence, url }: SourceLine): string =>
  JSON.stringify([documentName(title), publisher, date, licence, url]);

function documentOf(sources: readonly SourceLine[], inWords: Voice['date']) {
  const [{ title: first, publisher, date, licence, url } = { title: '' }] = sources;
  const title = documentName(first);
  const parts = [...new Set(sources.map((source) => source.title.slice(title.length + 2)))].filter(Boolean);
  const about = [publisher, date && inWords(date), licence].filter(Boolean).map((part) => ` · ${part}`);
  const rest = `${parts.length > 0 ? `: ${parts.join('; ')}` : ''}${about.join('')}`;
  const fact: Fact = { item: title, measure: 'source', text: title + rest, period: date, source: sources[0] };
  return { title, rest, fact, url: url && /^https?:\/\//.test(url) ? url : undefined };
}
