import type { VNode } from 'preact';
import type { BoroughProps, BoroughView, WardNow } from './borough-view.ts';

/** The fewest reviews after which a ward has a level of practice, the wards that need no more, and of what. */
function shortestWay({ wards, minimumKnownTests }: BoroughView) {
  const unknown = wards.filter(({ practice }) => practice.level === 'NOT_KNOWN');
  const missing = ({ practice }: WardNow) => minimumKnownTests - practice.known;
  const reviews = Math.min(...unknown.map(missing));
  const nearest = unknown.filter((ward) => missing(ward) === reviews);
  const open = (nearest[0]?.practice.tests ?? []).filter((test) =>
    nearest.every(({ practice }) =>
      practice.tests.some(({ id, result }) => id === test.id && result === 'NOT_KNOWN'),
    ),
  );
  return { unknown, nearest, reviews, open: open.map(({ name }) => name) };
}

/** What is not known yet, and the shortest way to know it; nothing where every ward has a level. */
export const NotKnownYet = ({ view, translator }: BoroughProps): VNode | null => {
  const { t, untranslated, list } = translator;
  const { unknown, nearest, reviews, open } = shortestWay(view);
  if (unknown.length === 0) return null;
  const told = { unknown: unknown.length, total: view.wards.length, reviews, registers: list(open) };
  return (
    <section class="in-short" aria-labelledby="not-known-yet">
      <h2 id="not-known-yet">{t('word.notKnownTitle')}</h2>
      <p>
        {nearest.length === unknown.length
          ? t('word.notKnownAny', told)
          : t('word.notKnownNearest', {
              ...told,
              names: list(nearest.map(({ name }) => untranslated(name))),
            })}{' '}
        <a href={view.links.help}>{t('word.notKnownHelp')}</a>
      </p>
    </section>
  );
};
