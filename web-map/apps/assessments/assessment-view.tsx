import { t } from '../../i18n/officers.ts';
import { NotHere } from '../../ui/loaded.tsx';
import { type Assessment, heldAssessment, type Viewer } from './api/held.ts';
import { PublishedAtAll } from './form/published-at-all.ts';
import { LazyStep } from './lazy-step.tsx';
import { ExerciseNotice } from './pages/exercise-notice.tsx';
import { Page } from './pages/page.tsx';
import type { Route } from './pages/route.ts';
import { useSubject } from './pages/use-subject.ts';
import { ActionsStep } from './steps/actions-step.tsx';
import { AskStep } from './steps/ask-step.tsx';
import { CheckStep } from './steps/check-step.tsx';
import { CommentsStep } from './steps/comments-step.tsx';
import { ConclusionStep } from './steps/conclusion-step.tsx';
import { DecisionStep } from './steps/decision-step.tsx';
import { DetailStep } from './steps/detail-step.tsx';
import { DocumentsStep } from './steps/documents-step.tsx';
import { EngagementStep } from './steps/engagement-step.tsx';
import { FactsStep } from './steps/facts-step.tsx';
import { GridStep } from './steps/grid-step.tsx';
import { HistoryStep } from './steps/history-step.tsx';
import { PairsStep } from './steps/pairs-step.tsx';
import { PhasesStep } from './steps/phases-step.tsx';
import { PlacesStep } from './steps/places-step.tsx';
import { PredictionsStep } from './steps/predictions-step.tsx';
import { ScreenStep } from './steps/screen-step.tsx';
import { SensitiveStep } from './steps/sensitive-step.tsx';
import { TeamStep } from './steps/team-step.tsx';
import { TaskList } from './task-list.tsx';

interface Props {
  readonly viewer: Viewer;
  readonly route: Route;
  readonly id: string;
}

/** One assessment: loaded once, and shown at the step that the address names. */
export function AssessmentView({ viewer, route, id }: Props) {
  const held = heldAssessment(id);
  useSubject(held.status === 'ready' ? held.value?.facts.title : undefined);
  if (held.status === 'loading') {
    return (
      <main id="main" class="assess" tabIndex={-1}>
        <NotHere state={held} />
      </main>
    );
  }
  if (held.status === 'failed') {
    return (
      <Page title={t('officers.loadFailed')} back={{}} backText={t('officers.backToList')}>
        <NotHere state={held} />
      </Page>
    );
  }
  if (held.value === null) {
    return (
      <Page title={t('officers.noSuch')} back={{}} backText={t('officers.backToList')}>
        <p>{t('officers.noSuchLead')}</p>
      </Page>
    );
  }
  return (
    <PublishedAtAll.Provider value={!held.value.exercise}>
      <ExerciseNotice assessment={held.value} />
      <ShownStep viewer={viewer} route={route} assessment={held.value} />
    </PublishedAtAll.Provider>
  );
}

function ShownStep({
  viewer,
  route: { step, question, after },
  assessment,
}: Pick<Props, 'viewer' | 'route'> & { readonly assessment: Assessment }) {
  const props = { assessment, viewer };
  switch (step) {
    case 'facts':
      // As old links name the page about places.
      if (question === 'meeting') return <PlacesStep {...props} question="facts" />;
      return <FactsStep {...props} question={question} />;
    case 'site':
    case 'evidence':
    case 'options':
    case 'document':
      return <LazyStep key={step} {...props} step={step} />;
    case 'places':
      return <PlacesStep {...props} question={question} />;
    case 'screen':
      return <ScreenStep key={question} {...props} question={question} />;
    case 'decision':
      return <DecisionStep {...props} />;
    case 'ask':
      return <AskStep key={question} {...props} question={question} />;
    case 'detail':
      return <DetailStep key={question} {...props} question={question} />;
    case 'grid':
      return <GridStep key={question} {...props} question={question} />;
    case 'pairs':
      return <PairsStep key={question} {...props} question={question} />;
    case 'engagement':
      return <EngagementStep key={question} {...props} question={question} />;
    case 'actions':
      return <ActionsStep key={question} {...props} question={question} />;
    case 'phases':
      return <PhasesStep key={question} {...props} question={question} />;
    case 'predictions':
      return <PredictionsStep key={question} {...props} question={question} />;
    case 'sensitive':
      return <SensitiveStep {...props} />;
    case 'documents':
      return <DocumentsStep {...props} />;
    case 'conclusion':
      return <ConclusionStep {...props} />;
    case 'check':
      return <CheckStep key={question} {...props} question={question} />;
    case 'comments':
      return <CommentsStep key={question} {...props} question={question} />;
    case 'team':
      return <TeamStep key={question} {...props} question={question} />;
    case 'history':
      return <HistoryStep {...props} after={after} />;
    default:
      return <TaskList {...props} />;
  }
}
