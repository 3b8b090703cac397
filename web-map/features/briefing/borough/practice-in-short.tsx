import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BoroughPracticeQuery } from '../../../../schema/generated/operations.ts';
import { Ring } from '../../../ui/ring.tsx';
import type { BoroughProps, BoroughView } from './borough-view.ts';

type MarkedPlace = BoroughPracticeQuery['practiceOnRecord']['places'][number];

/** Places by what was done there, the kind of most places first. */
function byKind(places: readonly MarkedPlace[]) {
  const kinds = new Map<string, { words: string; names: Set<string>; years: Set<string> }>();
  for (const { name, items } of places) {
    for (const { makesMark, evidence } of items) {
      if (!makesMark) continue;
      const kind = kinds.get(evidence.kind) ?? {
        words: evidence.kindWords,
        names: new Set(),
        years: new Set(),
      };
      kind.names.add(name);
      for (const [year] of evidence.when?.matchAll(/\d{4}/g) ?? []) kind.years.add(year);
      kinds.set(evidence.kind, kind);
    }
  }
  return [...kinds.values()].sort((a, b) => b.names.size - a.names.size);
}

/** The years that documents give, as one span; nothing where they give none. */
function span(years: ReadonlySet<string>): string {
  const [first, last] = [[...years].sort().at(0), [...years].sort().at(-1)];
  return !first ? '' : first === last ? ` (${first})` : ` (${first}–${last})`;
}

/** Why the method calls no ward a catalyst of change; undefined where it calls one so. */
function whyNoCatalyst(
  { wards, minimumKnownTests }: BoroughView,
  { t }: InterfaceTranslator,
): string | undefined {
  if (wards.some(({ catalyst }) => catalyst)) return undefined;
  const unknown = wards.filter(({ practice }) => practice.level === 'NOT_KNOWN').length;
  return t('word.noCatalyst', {
    why: unknown > 0 ? 'NOT_KNOWN' : 'NONE_STRONG',
    unknown,
    total: wards.length,
    tests: minimumKnownTests,
  });
}

/** Where practice is on record: which places, what was done and when, and whether the method finds a catalyst. */
export const PracticeInShort = ({ view, translator }: BoroughProps): VNode | null => {
  const { t, untranslated, list } = translator;
  const catalysts = view.wards.filter(({ catalyst }) => catalyst);
  const none = whyNoCatalyst(view, translator);
  const held = view.practice?.practiceOnRecord;
  return (
    <section class="in-short" aria-labelledby="practice-in-short">
      <h2 id="practice-in-short">{t('word.practiceTitle')}</h2>
      {held && (
        <p>
          {t('word.practicePlaces', { places: held.placeCount, localities: held.localityCount })}{' '}
          {held.exchanges.map(({ from, to }) =>
            t(to.mark === 'DOUBLE_RING' ? 'word.practiceGave' : 'word.practiceExchanged', {
              from: untranslated(from.name),
              to: untranslated(to.name),
            }),
          )}{' '}
          <a href={view.links.practice}>{t('word.practiceAll')}</a>
        </p>
      )}
      {catalysts.length > 0 && (
        <p>{t('word.catalysts', { names: list(catalysts.map(({ name }) => untranslated(name))) })}</p>
      )}
      {none && <p>{none}</p>}
      {held && (
        <details>
          <summary>{t('word.practiceWhich')}</summary>
          <ul class="practice-kinds">
            {byKind(held.places).map(({ words, names, years }) => (
              <li key={words}>
                <Ring mark="RING" />
                <span>
                  {words}
                  {span(years)}: {list([...names].map(untranslated))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
