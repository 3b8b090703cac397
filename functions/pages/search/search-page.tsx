import type { VNode } from 'preact';
import type { SearchAllQuery } from '../../../schema/generated/page-operations.ts';
import { foundHeadings, foundLevels, isFoundKind } from '../../../web-map/features/search/found-words.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { foundAddress } from './found-address.ts';

type Hit = SearchAllQuery['search'][number];

interface Found {
  readonly typed: string;
  readonly data: SearchAllQuery;
}

/** Everything that a search found, by kind, or the form alone where nothing was typed. It works without a script. */
export function searchPage(
  found: Found | undefined,
  meta: PageMeta | undefined,
  translator: PageTranslator,
): string {
  const { t, untranslated } = translator;
  return pageFrame(
    {
      title: found ? t('page.searchFor', { text: untranslated(found.typed) }) : t('page.searchTitle'),
      description: t('page.searchAbout'),
      ...(meta ? { meta } : {}),
      main: (
        <>
          <h1>{t('page.searchTitle')}</h1>
          <SearchForm typed={found?.typed ?? ''} translator={translator} />
          {found ? <FoundByKind {...found.data} translator={translator} /> : <p>{t('page.searchAbout')}</p>}
        </>
      ),
    },
    translator,
  );
}

const SearchForm = ({
  typed,
  translator: { t, code },
}: {
  typed: string;
  translator: PageTranslator;
}): VNode => (
  <search>
    <form class="choose" action="/search" method="get">
      {code !== 'en' && <input type="hidden" name="lang" value={code} />}
      <p>
        <label for="search-text">{t('page.searchLabel')}</label>
        <input id="search-text" type="search" name="q" value={typed} maxLength={100} required dir="auto" />
      </p>
      <p>
        <button type="submit">{t('page.searchGo')}</button>
      </p>
    </form>
  </search>
);

const FoundByKind = ({
  search,
  searchSummary: { totalCount, kinds, notes },
  translator,
}: SearchAllQuery & { translator: PageTranslator }): VNode => (
  <>
    {notes.map((note) => (
      <p key={note}>{note}</p>
    ))}
    {totalCount > 0 && <p>{translator.t('page.searchCount', { count: totalCount })}</p>}
    {kinds.map(({ kind, totalCount: count }) => {
      const hits = search.filter((hit) => hit.kind === kind);
      if (!isFoundKind(kind) || hits.length === 0) return null;
      return (
        <section key={kind}>
          <h2>{translator.t(foundHeadings[kind])}</h2>
          {count > hits.length && <p>{translator.t('word.foundOf', { shown: hits.length, count })}</p>}
          <ul>
            {hits.map((hit) => (
              <FoundLine key={hit.key} hit={hit} translator={translator} />
            ))}
          </ul>
        </section>
      );
    })}
  </>
);

/** One thing found with the way to it; of a neighbourhood and a district the wards, and by what they are known. */
const FoundLine = ({
  hit,
  translator: { t, untranslated },
}: {
  hit: Hit;
  translator: PageTranslator;
}): VNode => {
  const { kind, name, area, wards, basis } = hit;
  const address = foundAddress(hit);
  const said = kind === 'layer' ? name : untranslated(name);
  const level = kind === 'area' && area ? t(foundLevels[area.level]) : '';
  return (
    <li>
      {address === undefined ? said : <a href={address}>{said}</a>}
      {level && ` · ${level}`}
      {kind !== 'area' && wards.length === 0 && area && ` · ${untranslated(area.name)}`}
      {wards.length > 0 && (
        <>
          {': '}
          {wards.map((ward, index) => (
            <>
              {index > 0 && ' · '}
              <a href={`/area/${ward.code}`}>{untranslated(ward.name)}</a>
            </>
          ))}
        </>
      )}
      {basis && (
        <>
          <br />
          <small>{basis}</small>
        </>
      )}
    </li>
  );
};
