import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import { askedBy, FileLinks } from '../layout/file-links.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import { type PageMeta, wholePrint } from '../layout/page-meta.ts';
import { EvidenceList } from './evidence-list.tsx';
import { narrowedWords } from './narrowed-words.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanGlance } from './plan-glance.tsx';
import { PlanReadings } from './plan-readings.tsx';
import {
  assessments,
  chosen,
  countOf,
  documentOf,
  madeChoices,
  type PlanChoice,
  type Promised,
} from './promises.ts';
import { PromisesOfDocument } from './promises-of-document.tsx';
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
      narrowedTo: narrowedWords(choice, plan, translator),
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
            <OpenAll path="/plan" made={made} meta={meta} t={t} />{' '}
            {hasGlance && !meta.printsWhole && (
              <a class="action" href={`/plan${askedBy(meta, { ...made, print: wholePrint })}`}>
                {t('page.planPrintWhole')}
              </a>
            )}
          </p>
          <Found
            {...data}
            shown={shown}
            open={meta.printsWhole || shown.length <= mostOpen}
            hasGlance={hasGlance}
            translator={translator}
          />
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

/** So many promises are read through; more are folded by priority. */
const mostOpen = 8;

type FoundProps = PlanPageData & {
  readonly shown: readonly Promised[];
  /** Whether what is shown stands open. */
  readonly open: boolean;
  readonly hasGlance: boolean;
  readonly translator: PageTranslator;
};

const Found = ({ plan, choice, shown, open, hasGlance, translator }: FoundProps): VNode => {
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
        plan={plan}
        documents={documents}
        translator={translator}
      />
      {!isNarrowed && <PlanReadings plan={plan} documents={documents} translator={translator} />}
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
          <PromisesOfDocument
            key={id}
            id={id}
            name={name}
            promises={shown.filter((each) => documentOf(each) === id)}
            priorities={priorities}
            open={open}
            isAlone={choice.document !== undefined}
            translator={translator}
          />
        ))}
        <EvidenceList promises={shown} open={open} translator={translator} />
      </div>
    </>
  );
};
