import { isWebAddress } from '../../domain/provenance/web-address.ts';
import type { SourceLineFragment } from '../../schema/generated/operations.ts';
import { fromRecords } from '../i18n/from-records.ts';
import { t } from '../i18n/translator.ts';

function SourceLine({ title, publisher, date, licence, url, note }: SourceLineFragment) {
  return (
    <>
      {isWebAddress(url) ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {[publisher, date, licence].filter(Boolean).map((part) => ` · ${part}`)}
      {note && <span class="dim block">{note}</span>}
    </>
  );
}

/** Where the figures of a briefing came from, each source once. */
export function SourceList({ sources }: { sources: readonly SourceLineFragment[] }) {
  const once = new Map(sources.map((source) => [`${source.title}|${source.date}|${source.note}`, source]));
  return (
    <section>
      <h2>{t('word.sourcesTitle')}</h2>
      <ul class="sources">
        {[...once].map(([key, source]) => (
          <li key={key} {...fromRecords()}>
            <SourceLine {...source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
