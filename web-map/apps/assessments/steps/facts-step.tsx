import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import {
  type FactsPage,
  factsByPhases,
  factsFields,
  factsInput,
  factsPages,
  factsTitles,
  factsValues,
  isFactsPage,
} from '../form/facts-pages.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import type { Route } from '../pages/route.ts';
import { pageAfter, standsAt } from '../pages/row-of-pages.ts';
import { SummaryList } from '../pages/summary-list.tsx';
import { dayWords } from '../words/say-instant.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

/** The facts of the scheme: a few short pages, and then all of them to check. */
export function FactsStep({ assessment, viewer, question }: Props) {
  if (question === undefined || !isFactsPage(question) || !mayWrite(assessment, viewer)) {
    return <FactsSummary assessment={assessment} viewer={viewer} />;
  }
  return <FactsForm key={question} assessment={assessment} viewer={viewer} page={question} />;
}

function FactsForm({ assessment, viewer, page }: Omit<Props, 'question'> & { readonly page: FactsPage }) {
  const { id } = assessment;
  const at: Route = { id, step: 'facts' };
  const next = (): Route => {
    const after = pageAfter(factsPages, page);
    // Places are asked about by themselves: from here they lead back to the facts.
    return after ? { ...at, question: after } : { id, step: 'places', question: 'facts' };
  };
  return (
    <Page
      title={t(factsTitles[page])}
      caption={t('officers.factsCaption', standsAt(factsPages, page))}
      back={{ id, step: 'tasks' }}
      backText={t('officers.backToTasks')}
    >
      <FormPage
        assessment={assessment}
        viewer={viewer}
        skipTo={next()}
        spec={{
          form: `facts ${page}`,
          fields: factsFields(page),
          saved: factsValues,
          send: byChange((values) => ({ facts: factsInput(page, values) })),
          next,
        }}
      />
    </Page>
  );
}

function FactsSummary({ assessment, viewer }: Omit<Props, 'question'>) {
  const { id, facts } = assessment;
  const writable = mayWrite(assessment, viewer);
  // What the phases decide is changed there.
  const byPhases = new Set<string>(factsByPhases(assessment).map((name) => t(`officers.${name}`)));
  const day = (value: string | null): string => (value === null ? '' : dayWords(value));
  const rowsOf: Readonly<
    Record<FactsPage, readonly (readonly [name: string, value: string | number | null])[]>
  > = {
    about: [
      [t('officers.title'), facts.title],
      [t('officers.kind'), facts.kind === null ? '' : codeWords('officers.kind', facts.kind)],
      [t('officers.summary'), facts.summary],
    ],
    decision: [
      [t('officers.stage'), facts.stage === null ? '' : codeWords('officers.stage', facts.stage)],
      [t('officers.decisionMaker'), facts.decisionMaker],
      [t('officers.decisionDate'), day(facts.decisionDate)],
      [t('officers.relatedAssessments'), facts.relatedAssessments],
    ],
    people: [
      [t('officers.whoGains'), facts.whoGains],
      [t('officers.whoMayLose'), facts.whoMayLose],
    ],
    size: [
      [t('officers.homes'), facts.homes],
      [t('officers.publicLandHectares'), facts.publicLandHectares],
      [t('officers.budgetPounds'), facts.budgetPounds],
      [t('officers.durationMonths'), facts.durationMonths],
      [t('officers.startsOn'), day(facts.startsOn)],
      [t('officers.completesOn'), day(facts.completesOn)],
    ],
  };
  return (
    <Page
      title={t('officers.facts')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      {factsPages.map((page) => (
        <section key={page}>
          <h2>{t(factsTitles[page])}</h2>
          <SummaryList
            rows={rowsOf[page].map(([name, value]) => ({
              name,
              value: value === null ? '' : String(value),
              ...(writable
                ? {
                    change: byPhases.has(name)
                      ? { id, step: 'phases' }
                      : { id, step: 'facts', question: page },
                  }
                : {}),
            }))}
          />
        </section>
      ))}
    </Page>
  );
}
