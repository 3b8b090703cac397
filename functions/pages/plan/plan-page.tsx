import type { VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { askedBy, FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import { type PageMeta, wholePrint } from '../layout/page-meta.ts';
import { EvidenceList } from './evidence-list.tsx';
import { type CountedGroup, FoldedCounts, PlanCounts } from './plan-counts.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanGlance } from './plan-glance.tsx';
import { promiseRow } from './promise-row.tsx';
import {
  assessments,
  chosen,
  countOf,
  documentOf,
  madeChoices,
  none,
  ownersOf,
  type PlanChoice,
  type Promised,
} from './promises.ts';
import type { PlanData } from './read-plan.ts';

interface PlanPageData {
  readonly plan: PlanData;
  readonly choice: PlanChoice;
}

/** What was promised, by document and priority: owner, milestones and state, each done only with what says so. */
export function planPage(data: PlanPageData, meta: PageMeta, translator: PageTranslator): string {
  const { t, codeWords, count } = translator;
  const { plan, choice } = data;
  const shown = chosen(plan.promises, choice, plan.priorities);
  // One document alone prints as one sheet; everything else whole.
  const hasGlance = choice.document !== undefined && shown.length > 0;
  const moving = (['UNDER_WAY', 'PART_DONE', 'DROPPED'] as const).filter(
    (state) => countOf(shown, state) > 0,
  );
  const made = madeChoices(choice);
  return pageFrame(
    {
      title: t('page.planTitle'),
      description: summaryOf(shown, translator),
      at: 'plan',
      meta: { ...meta, printsWhole: meta.printsWhole || !hasGlance },
      alternates: [{ type: 'text/csv', href: `/plan.csv${askedBy(meta, made)}` }],
      main: (
        <>
          <h1>{t('page.planTitle')}</h1>
          <p class="lead">{summaryOf(shown, translator)}</p>
          {moving.length > 0 && (
            <p>
              {moving
                .map((state) => `${codeWords('actionState.', state)}: ${count(countOf(shown, state))}`)
                .join(' · ')}
            </p>
          )}
          <p class="not-brief">{t('page.planLead')}</p>
          <p class="not-brief">{t('page.planCheckHint')}</p>
          <p class="not-brief">
            <a href="/priorities">{t('page.prioritiesTitle')}</a> ·{' '}
            <a href="/places-and-projects">{t('page.papTitle')}</a> ·{' '}
            <a href="/organisations">{t('page.orgTitle')}</a> ·{' '}
            <a href="/targets">{t('page.targetsTitle')}</a>
          </p>
          <p class="actions">
            <FileLinks csv={`/plan.csv${askedBy(meta, made)}`} t={t} />{' '}
            <a class="action" href={`/plan.json${askedBy(meta, made)}`} download>
              {t('page.downloadJson')}
            </a>{' '}
            {hasGlance && !meta.printsWhole && (
              <a href={`/plan${askedBy(meta, { ...made, print: wholePrint })}`}>{t('page.planPrintWhole')}</a>
            )}
          </p>
          <Found {...data} shown={shown} hasGlance={hasGlance} translator={translator} />
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

type FoundProps = PlanPageData & {
  readonly shown: readonly Promised[];
  readonly hasGlance: boolean;
  readonly translator: PageTranslator;
};

const Found = ({ plan, choice, shown, hasGlance, translator }: FoundProps): VNode => {
  const { t } = translator;
  const { promises, priorities } = plan;
  const documents = [...Map.groupBy(promises, documentOf)].map(([id, of]) => ({
    id,
    name: id === assessments ? t('page.planAssessments') : (of[0]?.documentName ?? id),
    of,
  }));
  const isNarrowed = Object.keys(madeChoices(choice)).length > 0;
  return (
    <>
      <PlanForm
        choice={choice}
        promises={promises}
        priorities={priorities}
        documents={documents}
        translator={translator}
      />
      {!isNarrowed && <Readings plan={plan} documents={documents} translator={translator} />}
      {shown.length === 0 && <p role="status">{t('page.planNone')}</p>}
      {isNarrowed && (
        <p class="actions">
          <a href="/plan">{t('page.planAll')}</a>
        </p>
      )}
      {hasGlance && (
        <PlanGlance
          name={documents.find(({ id }) => id === choice.document)?.name ?? ''}
          promises={shown}
          priorities={priorities}
          translator={translator}
        />
      )}
      <div class="not-brief">
        {documents.map(({ id, name }) => (
          <OfDocument
            key={id}
            id={id}
            name={name}
            promises={shown.filter((each) => documentOf(each) === id)}
            priorities={priorities}
            translator={translator}
          />
        ))}
        <EvidenceList promises={shown} translator={translator} />
      </div>
    </>
  );
};

interface ReadingsProps {
  readonly plan: PlanData;
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly of: readonly Promised[];
  }[];
  readonly translator: PageTranslator;
}

/** Every document with how its promises stand; the same by priority and by owner. */
const Readings = ({ plan: { promises, priorities }, documents, translator }: ReadingsProps): VNode => {
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

interface OfDocumentProps {
  readonly id: string;
  readonly name: string;
  readonly promises: readonly Promised[];
  readonly priorities: PlanData['priorities'];
  readonly translator: PageTranslator;
}

const OfDocument = ({ id, name, promises, priorities, translator }: OfDocumentProps): VNode | null => {
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
