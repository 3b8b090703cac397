import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';
import { promiseRow } from './promise-row.tsx';
import type { Promised } from './promises.ts';
import type { PlanData } from './read-plan.ts';

interface OfDocumentProps {
  readonly id: string;
  readonly name: string;
  readonly promises: readonly Promised[];
  readonly priorities: PlanData['priorities'];
  /** Whether the promises of every priority stand open. */
  readonly open: boolean;
  /** Whether no other document is shown: then it is open, and its priorities are looked through. */
  readonly isAlone: boolean;
  readonly translator: PageTranslator;
}

/** The promises of a document under its priorities, each a table; nothing where none is shown. */
export const PromisesOfDocument = ({
  id,
  name,
  promises,
  priorities,
  open,
  isAlone,
  translator,
}: OfDocumentProps): VNode | null => {
  const { t, untranslated } = translator;
  if (promises.length === 0) return null;
  const byId = new Map(priorities.map((priority) => [priority.id, priority]));
  const byPriority = Map.groupBy(promises, ({ priority }) => (priority ? byId.get(priority.id) : undefined));
  return (
    <FoldedPart
      id={id}
      heading="h2"
      title={name}
      holds={t('page.countPromises', { count: promises.length })}
      open={open || isAlone}
    >
      {[...byPriority]
        .sort(([a], [b]) => (a?.number ?? '9').localeCompare(b?.number ?? '9', 'en-GB', { numeric: true }))
        .map(([priority, under]) => {
          const heading = priority
            ? untranslated(`${priority.number} ${priority.title}`)
            : t('page.planNoPriority');
          return (
            <FoldedPart
              key={priority?.id}
              id={`${id}-${priority?.id ?? 'no-priority'}`}
              heading="h3"
              title={heading}
              holds={t('page.countPromises', { count: under.length })}
              open={open}
            >
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
            </FoldedPart>
          );
        })}
    </FoldedPart>
  );
};
