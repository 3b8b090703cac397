import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import {
  type FactsPage,
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
import type { Place } from '../pages/place.ts';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import { pageAfter, standsAt } from '../pages/row-of-pages.ts';
import { SummaryList } from '../pages/summary-list.tsx';
import { dayWords } from '../words/say-instant.ts';
import { tell, tellCode } from '../words/tell.ts';

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
  const at: Place = { id, step: 'facts' };
  const next = (): Place => {
    const after = pageAfter(factsPages, page);
    // Places are asked about by themselves: from here they lead back to the facts.
    return after ? { ...at, question: after } : { id, step: 'places', question: 'facts' };
  };
  return (
    <Page
      title={tell(factsTitles[page])}
      caption={tell('factsCaption', standsAt(factsPages, page))}
      back={{ id, step: 'tasks' }}
      backText={tell('backToTasks')}
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
  const day = (value: string | null): string => (value === null ? '' : dayWords(value));
  const rowsOf: Readonly<
    Record<FactsPage, readonly (readonly [name: string, value: string | number | null])[]>
  > = {
    about: [
      [tell('title'), facts.title],
      [tell('kind'), facts.kind === null ? '' : tellCode('kind', facts.kind)],
      [tell('summary'), facts.summary],
    ],
    decision: [
      [tell('stage'), facts.stage === null ? '' : tellCode('stage', facts.stage)],
      [tell('decisionMaker'), facts.decisionMaker],
      [tell('decisionDate'), day(facts.decisionDate)],
      [tell('relatedAssessments'), facts.relatedAssessments],
    ],
    people: [
      [tell('whoGains'), facts.whoGains],
      [tell('whoMayLose'), facts.whoMayLose],
    ],
    size: [
      [tell('homes'), facts.homes],
      [tell('publicLandHectares'), facts.publicLandHectares],
      [tell('budgetPounds'), facts.budgetPounds],
      [tell('durationMonths'), facts.durationMonths],
      [tell('startsOn'), day(facts.startsOn)],
      [tell('completesOn'), day(facts.completesOn)],
    ],
  };
  return (
    <Page title={tell('facts')} caption={facts.title} back={{ id }} backText={tell('backToTasks')}>
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      {factsPages.map((page) => (
        <section key={page}>
          <h2>{tell(factsTitles[page])}</h2>
          <SummaryList
            rows={rowsOf[page].map(([name, value]) => ({
              name,
              value: value === null ? '' : String(value),
              ...(writable ? { change: { id, step: 'facts', question: page } } : {}),
            }))}
          />
        </section>
      ))}
    </Page>
  );
}
