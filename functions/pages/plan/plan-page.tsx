import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { EvidenceList } from './evidence-list.tsx';
import { PlanForm } from './plan-form.tsx';
import { promiseRow } from './promise-row.tsx';
import { chosen, countOf, type PlanChoice, type Promised } from './promises.ts';
import type { PlanData } from './read-plan.ts';

interface PlanPageData {
  readonly plan: PlanData;
  readonly choice: PlanChoice;
  readonly promises: readonly Promised[];
}

/** What was promised, by document and priority: owner, date and state, each done only with what says so. */
export function planPage(data: PlanPageData, meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  const shown = chosen(data.promises, data.choice);
  return pageFrame(
    {
      title: t('page.planTitle'),
      description: summaryOf(shown, translator),
      at: 'plan',
      meta,
      main: (
        <>
          <h1>{t('page.planTitle')}</h1>
          <p class="lead">{summaryOf(shown, translator)}</p>
          <p>{t('page.planLead')}</p>
          <p>
            <a href="/priorities">{t('page.prioritiesTitle')}</a> ·{' '}
            <a href="/places-and-projects">{t('page.papTitle')}</a> ·{' '}
            <a href="/organisations">{t('page.orgTitle')}</a> ·{' '}
            <a href="/targets">{t('page.targetsTitle')}</a>
          </p>
          <Found {...data} shown={shown} translator={translator} />
        </>
      ),
    },
    translator,
  );
}

const summaryOf = (shown: readonly Promised[], { t }: PageTranslator): string =>
  t('page.planSummary', {
    total: shown.length,
    done: countOf(shown, 'DONE'),
    notDone: countOf(shown, 'NOT_DONE'),
    open: countOf(shown, 'NO_REPORT_FOUND', 'NOT_YET_CHECKED'),
  });

type FoundProps = PlanPageData & { readonly shown: readonly Promised[]; readonly translator: PageTranslator };

const Found = ({ plan, choice, promises, shown, translator }: FoundProps): VNode => {
  const { t } = translator;
  const nameOf = ({ documentName }: Promised) => documentName ?? t('page.planLegacy');
  const documents = [...Map.groupBy(promises, ({ document }) => document)].map(([id, of]) => ({
    id,
    name: of[0] ? nameOf(of[0]) : id,
    of,
  }));
  const isNarrowed = Object.values(choice).some((asked) => asked !== undefined);
  return (
    <>
      <PlanForm
        choice={choice}
        promises={promises}
        priorities={plan.priorities}
        documents={documents}
        translator={translator}
      />
      {!isNarrowed && <Documents documents={documents} translator={translator} />}
      {shown.length === 0 && <p role="status">{t('page.planNone')}</p>}
      {isNarrowed && (
        <p>
          <a href="/plan">{t('page.planAll')}</a>
        </p>
      )}
      {documents.map(({ id, name }) => (
        <OfDocument
          key={id}
          id={id}
          name={name}
          promises={shown.filter(({ document }) => document === id)}
          translator={translator}
        />
      ))}
      <EvidenceList promises={shown} translator={translator} />
    </>
  );
};

interface DocumentsProps {
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly of: readonly Promised[];
  }[];
  readonly translator: PageTranslator;
}

/** Every document with how many of its promises are on record as done. */
const Documents = ({ documents, translator: { t, count, codeWords } }: DocumentsProps): VNode => (
  <>
    <h2>{t('page.planDocuments')}</h2>
    <ReportTable
      caption={t('page.planDocuments')}
      captionHeard
      head={[
        t('page.planDocument'),
        t('page.planPromises'),
        t('page.planDoneOf'),
        codeWords('actionState.', 'NO_REPORT_FOUND'),
        codeWords('actionState.', 'NOT_YET_CHECKED'),
      ]}
      rows={documents.map(({ id, name, of }) => [
        <a href={`/plan?document=${id}`}>{name}</a>,
        count(of.length),
        count(countOf(of, 'DONE')),
        count(countOf(of, 'NO_REPORT_FOUND')),
        count(countOf(of, 'NOT_YET_CHECKED')),
      ])}
    />
  </>
);

interface OfDocumentProps {
  readonly id: string;
  readonly name: string;
  readonly promises: readonly Promised[];
  readonly translator: PageTranslator;
}

const OfDocument = ({ id, name, promises, translator }: OfDocumentProps): VNode | null => {
  const { t, untranslated } = translator;
  if (promises.length === 0) return null;
  const byPriority = Map.groupBy(promises, ({ priority }) => priority);
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
                head={[t('page.planPromise'), t('page.planOwner'), t('page.planDate'), t('page.planState')]}
                rows={under.map((promise) => promiseRow(promise, translator))}
              />
            </>
          );
        })}
    </section>
  );
};
