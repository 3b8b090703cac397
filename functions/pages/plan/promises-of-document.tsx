import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { promiseRow } from './promise-row.tsx';
import type { Promised } from './promises.ts';
import type { PlanData } from './read-plan.ts';

interface OfDocumentProps {
  readonly id: string;
  readonly name: string;
  readonly promises: readonly Promised[];
  readonly priorities: PlanData['priorities'];
  readonly translator: PageTranslator;
}

/** The promises of a document under its priorities, each a table; nothing where none is shown. */
export const PromisesOfDocument = ({
  id,
  name,
  promises,
  priorities,
  translator,
}: OfDocumentProps): VNode | null => {
  const { t, untranslated } = translator;
  if (promises.length === 0) return null;
  const byId = new Map(priorities.map((priority) => [priority.id, priority]));
  const byPriority = Map.groupBy(promises, ({ priority }) => (priority ? byId.get(priority.id) : undefined));
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{name}</h2>
      {[...byPriority]
        .sort(([a], [b]) => (a?.number ?? '9').localeCompare(b?.number ?? '9', 'en-GB', { numeric: true }))
        .map(([priority, under]) => {
          const heading = priority
            ? untranslated(`${priority.number} ${priority.title}`)
            : t('page.planNoPriority');
          return (
            <>
              {byPriority.size > 1 || priority ? <h3>{heading}</h3> : null}
              <ReportTable
                class="promises"
                caption={`${name}: ${heading}`}
                captionHeard
                head={[
                  t('page.planPromise'),
                  t('page.planOwner'),
                  t('page.planMilestones'),
                  t('page.planState'),
                ]}
                rows={under.map((promise) => promiseRow(promise, translator))}
              />
            </>
          );
        })}
    </section>
  );
};
