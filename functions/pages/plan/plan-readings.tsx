import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import { type CountedGroup, FoldedCounts, PlanCounts } from './plan-counts.tsx';
import { none, ownersOf, type Promised } from './promises.ts';
import type { PlanData } from './read-plan.ts';

interface ReadingsProps {
  readonly plan: PlanData;
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly of: readonly Promised[];
  }[];
  readonly translator: PageTranslator;
}

/** Every document with how its promises stand; the same by priority, by owner and by area. */
export const PlanReadings = ({
  plan: { promises, priorities },
  documents,
  translator,
}: ReadingsProps): VNode => {
  const { t, untranslated } = translator;
  const byPriority = Map.groupBy(promises, ({ priority }) => priority?.id ?? none);
  const byOwner = Map.groupBy(
    promises.flatMap((promise) => ownersOf(promise).map((owner) => ({ owner, promise }))),
    ({ owner }) => owner.id,
  );
  const byArea = Map.groupBy(
    promises.flatMap((promise) =>
      promise.areas.length > 0
        ? promise.areas.map((area) => ({ area, promise }))
        : [{ area: { code: none, name: t('page.planNoArea') }, promise }],
    ),
    ({ area }) => area.code,
  );
  const owners = [...byOwner].map(([id, of]): CountedGroup & { readonly sort: string } => ({
    href: `/plan?owner=${encodeURIComponent(id)}`,
    name: id === none ? t('page.planNoOwner') : untranslated(of[0]?.owner.name ?? id),
    sort: id === none ? '' : (of[0]?.owner.name ?? id),
    of: of.map(({ promise }) => promise),
  }));
  return (
    <>
      <h2>{t('page.planDocuments')}</h2>
      <PlanCounts
        caption={t('page.planDocuments')}
        head={t('page.planDocument')}
        groups={documents.map(({ id, name, of }) => ({ href: `/plan?document=${id}`, name, of }))}
        translator={translator}
      />
      <FoldedCounts
        caption={t('page.planByPriority')}
        head={t('page.planPriority')}
        groups={[
          ...priorities.map(({ id, number, title }) => ({
            href: `/plan?priority=${id}`,
            name: untranslated(`${number} ${title}`),
            of: byPriority.get(id) ?? [],
          })),
          { href: `/plan?priority=${none}`, name: t('page.planNoPriority'), of: byPriority.get(none) ?? [] },
        ].filter(({ of }) => of.length > 0)}
        translator={translator}
      />
      <FoldedCounts
        caption={t('page.planByOwner')}
        head={t('page.planOwner')}
        groups={owners.toSorted((a, b) => a.sort.localeCompare(b.sort, 'en-GB'))}
        translator={translator}
      />
      <FoldedCounts
        caption={t('page.planByArea')}
        head={t('page.planArea')}
        groups={[...byArea]
          .toSorted(([a], [b]) => Number(a === none) - Number(b === none))
          .map(([code, of]) => ({
            href: `/plan?area=${code}`,
            name: code === none ? t('page.planNoArea') : untranslated(of[0]?.area.name ?? code),
            of: of.map(({ promise }) => promise),
          }))}
        translator={translator}
      />
    </>
  );
};
