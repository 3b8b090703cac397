import { isWebAddress } from '../../../domain/provenance/web-address.ts';
import type { Voice } from '../languages/voice.ts';
import { textsJoined } from '../languages/wording.ts';
import { html } from '../markup/html.ts';
import type { SourceRecord } from '../queries/read-area.ts';
import { leftOut } from './on-paper.ts';
import type { Fact, Section } from './section.ts';

/** Every document that a fact of the page or its lines rest on, each once, with its parts, date and licence. */
export function sourcesSection(
  sections: readonly Section[],
  lines: readonly SourceRecord[],
  voice: Voice,
): Section {
  const { say, record } = voice;
  const named = sections.flatMap(({ facts }) => facts.flatMap(({ source }) => source ?? []));
  const documents = Map.groupBy([...lines, ...named], documentKey);
  const told = [...documents.values()].map((sources) => documentOf(sources, voice));
  return {
    id: 'sources',
    title: say('sourcesTitle'),
    facts: told.map(({ fact }) => fact),
    body: html`<ul class="sources">${told.map(({ url, title, parts, rest }) =>
      url === undefined
        ? html`<li>${record(title)}<small class="long">${parts}</small>${rest}</li>`
        : html`<li><a href="${url}" rel="noreferrer">${record(title)}</a><small class="long">${parts}</small>${rest}</li>`,
    )}</ul>${leftOut('printSources', told.filter(({ parts }) => String(parts) !== '').length, voice)}`,
  };
}

/** Titles name a document and, behind a comma, its part; parts of one document are told together. */
const documentName = (title: string): string => title.split(', ', 1)[0] ?? title;
const documentKey = ({ title, publisher, date, licence, url }: SourceRecord): string =>
  JSON.stringify([documentName(title), publisher, date, licence, url]);

function documentOf(sources: readonly SourceRecord[], { say, record, when }: Voice) {
  const [{ title: first, publisher, date, licence, url } = { title: '' }] = sources;
  const title = documentName(first);
  const parts = [...new Set(sources.map((source) => source.title.slice(title.length + 2)))].filter(Boolean);
  const about = [
    ...(publisher ? [record(publisher)] : []),
    ...(date ? [when(date)] : []),
    ...(licence ? [record(licence)] : []),
  ];
  const named = textsJoined(parts.length > 0 ? [': ', record(parts.join('; '))] : [], '');
  const rest = textsJoined(
    about.flatMap((part) => [' · ', part]),
    '',
  );
  const fact: Fact = {
    item: title,
    measure: say('sourceOne'),
    text: textsJoined([record(title), named, rest], ''),
    period: date,
    source: sources[0],
  };
  return { title, parts: named, rest, fact, url: isWebAddress(url) ? url : undefined };
}
