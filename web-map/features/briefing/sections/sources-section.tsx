import { isWebAddress } from '../../../../domain/provenance/web-address.ts';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { LeftOut } from '../parts/on-paper.tsx';
import type { Section } from '../parts/section.tsx';
import type { SourceRecord } from '../reading/read-area.ts';

/** Every document that a fact of the page or its lines rest on, each once, with its parts, date and licence. */
export function sourcesSection(
  sections: readonly Pick<Section, 'facts'>[],
  lines: readonly SourceRecord[],
  translator: InterfaceTranslator,
): Section {
  const { t, untranslated } = translator;
  const named = sections.flatMap(({ facts }) => facts.flatMap(({ source }) => source ?? []));
  const documents = Map.groupBy([...lines, ...named], documentKey);
  const told = [...documents.values()].map((sources) => documentOf(sources, translator));
  const onPaper = firstOnPaper(told);
  return {
    id: 'sources',
    title: t('word.sourcesTitle'),
    facts: told.map(({ fact }) => fact),
    body: (
      <>
        <ul class="sources">
          {told.map(({ url, title, parts, publisher, rest, fact }) => (
            <li key={fact.text} class={onPaper.has(fact) ? undefined : 'long'}>
              {url === undefined ? (
                untranslated(title)
              ) : (
                <a href={url} rel="noreferrer">
                  {untranslated(title)}
                </a>
              )}
              {parts && <small class="long">{parts}</small>}
              {publisher && <span class="long">{publisher}</span>}
              {rest}
            </li>
          ))}
        </ul>
        <LeftOut
          count={told.length - onPaper.size}
          sentence={t('briefing.printMoreSources', { count: told.length - onPaper.size })}
        />
        <LeftOut
          count={told.length > onPaper.size ? 0 : told.filter(({ parts }) => parts !== '').length}
          sentence={t('briefing.printSources')}
        />
      </>
    ),
  };
}

/** Documents that two printed sheets have room for. */
const sourcesOnPaper = 3;

/** The first of them; without parts and publishers two documents can read alike, and paper says that once. */
function firstOnPaper(told: readonly ReturnType<typeof documentOf>[]): ReadonlySet<Fact> {
  const readAs = Map.groupBy(told, ({ title, rest }) => title + rest);
  return new Set([...readAs.values()].slice(0, sourcesOnPaper).flatMap(([first]) => first?.fact ?? []));
}

/** Titles name a document and, behind a comma, its part; parts of one document are told together. */
const documentName = (title: string): string => title.split(', ', 1)[0] ?? title;
const documentKey = ({ title, publisher, date, licence, url }: SourceRecord): string =>
  JSON.stringify([documentName(title), publisher, date, licence, url]);

function documentOf(sources: readonly SourceRecord[], { t, untranslated, when, apart }: InterfaceTranslator) {
  const [{ title: first, publisher, date, licence, url } = { title: '' }] = sources;
  const title = documentName(first);
  const parts = [...new Set(sources.map((source) => source.title.slice(title.length + 2)))].filter(Boolean);
  const about = [...(date ? [when(date)] : []), ...(licence ? [untranslated(licence)] : [])];
  const named = (parts.length > 0 ? [': ', apart(parts.map(untranslated))] : []).join('');
  const by = publisher ? [' · ', untranslated(publisher)].join('') : '';
  const rest = about.flatMap((part) => [' · ', part]).join('');
  const fact: Fact = {
    item: title,
    measure: t('briefing.sourceOne'),
    text: [untranslated(title), named, by, rest].join(''),
    period: date,
    source: sources[0],
  };
  return { title, parts: named, publisher: by, rest, fact, url: isWebAddress(url) ? url : undefined };
}
