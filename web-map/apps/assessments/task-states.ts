import { equalityGrid } from '../../../domain/assessment/questions/equality-grid.ts';
import { unmetConclusion } from '../../../domain/assessment/workflow/unmet-conclusion.ts';
import { t } from '../../i18n/officers.ts';
import type { Assessment } from './api/held.ts';
import type { Step } from './pages/route.ts';
import type { Progress } from './pages/tag.tsx';

/** A task of an assessment, and how far it is. */
export interface Task {
  readonly step: Step;
  readonly progress: Progress;
  /** Said in place of the word of its progress: "4 of 10". */
  readonly text?: string;
}

export interface TaskGroup {
  readonly name: 'groupScheme' | 'groupScreen' | 'groupDetail' | 'groupCheck';
  readonly tasks: readonly Task[];
}

const counted = (done: number, of: number): Omit<Task, 'step'> => {
  if (done === 0) return { progress: 'notStarted' };
  return done < of
    ? { progress: 'inProgress', text: t('officers.someOf', { done, of }) }
    : { progress: 'done' };
};

const listed = (count: number): Omit<Task, 'step'> =>
  count === 0
    ? { progress: 'notStarted' }
    : { progress: 'inProgress', text: t('officers.countOnList', { count }) };

/** How far the conclusion is: what nobody signs without counts, the two days of it do not. */
function conclusionProgress({ conclusion }: Assessment): Omit<Task, 'step'> {
  const said = Object.entries(conclusion ?? {}).filter(([, value]) => value !== null);
  const needed = unmetConclusion({ content: {} }).length;
  const given = needed - unmetConclusion({ content: { conclusion: Object.fromEntries(said) } }).length;
  return given === 0
    ? { progress: 'notStarted', text: t('officers.conclusionNeeded') }
    : counted(given, needed);
}

/** Documents are attached where they are wanted. */
const documentsProgress = ({ attachments }: Assessment): Omit<Task, 'step'> =>
  attachments.length === 0
    ? { progress: 'cannotYet', text: t('officers.ifWanted') }
    : listed(attachments.length);

/** A title and a kind stand in every assessment from its beginning; places are a task of their own. */
const notOfFacts: readonly string[] = ['title', 'kind', 'venuesLost', 'venuesGained'];

/** Places inside the site are asked about once there is evidence; what nobody said is not done. */
function placesProgress({ site, placesInside, facts }: Assessment): Omit<Task, 'step'> {
  if (placesInside) {
    const said = placesInside.filter(({ fate }) => fate !== null).length;
    return placesInside.length === 0 ? { progress: 'done' } : counted(said, placesInside.length);
  }
  if (site) return { progress: 'cannotYet', text: t('officers.afterEvidence') };
  return facts.venuesLost.length + facts.venuesGained.length > 0
    ? { progress: 'done' }
    : { progress: 'cannotYet', text: t('officers.ifWanted') };
}
/** A list, and how many reports in it whoever is signed in may review. */
const withReports = (
  items: readonly { readonly report: { readonly mayReview: boolean } | null }[],
): Omit<Task, 'step'> => {
  const count = items.filter(({ report }) => report?.mayReview).length;
  return count === 0
    ? listed(items.length)
    : { progress: 'attention', text: t('officers.reportsWaiting', { count }) };
};

/** Who writes, and whether somebody waits for whoever is signed in to let them in. */
function teamProgress({ team }: Assessment): Omit<Task, 'step'> {
  if (team?.you === 'OWNER' && team.asking.length > 0) {
    return { progress: 'attention', text: t('officers.teamWaiting', { count: team.asking.length }) };
  }
  return {
    progress: 'cannotYet',
    text: t('officers.teamOwnedBy', { owner: team?.owner.name ?? t('officers.someone') }),
  };
}

function commentsProgress(comments: NonNullable<Assessment['comments']>): Omit<Task, 'step'> {
  const count = comments.filter(({ settled }) => !settled).length;
  if (count > 0) return { progress: 'attention', text: t('officers.commentsOpen', { count }) };
  return comments.length > 0 ? { progress: 'done' } : { progress: 'cannotYet', text: t('officers.ifWanted') };
}

/** What the screen still misses, by the beginning of the field. */
const missing = ({ nextSteps }: Assessment, start: string): boolean =>
  nextSteps.some(
    ({ to, unmet }) => to === 'SCREENING_DONE' && unmet.some(({ field }) => field.startsWith(start)),
  );

/**
 * The tasks of an assessment in their groups, each with how far it is. Level 2 comes once it was decided on.
 * @example taskGroups(assessment).map(({ name }) => name) // ['groupScheme', 'groupScreen', 'groupCheck']
 */
export function taskGroups(assessment: Assessment): readonly TaskGroup[] {
  const { facts, phases, site, evidence, screening, detail, state, nextSteps } = assessment;
  const begun = Object.entries(facts).some(([name, value]) => !notOfFacts.includes(name) && value !== null);
  const isDraft = state === 'DRAFT';
  const scheme: readonly Task[] = [
    {
      step: 'facts',
      progress: !begun ? 'notStarted' : isDraft && missing(assessment, 'facts') ? 'inProgress' : 'done',
    },
    {
      step: 'phases',
      ...(phases.length > 0
        ? listed(phases.length)
        : { progress: 'cannotYet', text: t('officers.phasesNone') }),
    },
    { step: 'site', progress: site ? 'done' : 'notStarted' },
    {
      step: 'evidence',
      ...(isDraft && evidence.length > 0 && missing(assessment, 'evidence')
        ? { progress: 'attention', text: t('officers.outOfDate') }
        : { progress: evidence.length > 0 ? 'done' : site ? 'notStarted' : 'cannotYet' }),
    },
    { step: 'places', ...placesProgress(assessment) },
    { step: 'options', progress: 'cannotYet', text: t('officers.ifWanted') },
  ];
  const answered = screening.answers.length - screening.unanswered.length;
  const screen: readonly Task[] = [
    { step: 'screen', ...counted(answered, screening.answers.length) },
    {
      step: 'decision',
      ...(screening.decision
        ? isDraft && missing(assessment, 'decision')
          ? { progress: 'attention', text: t('officers.decideAnew') }
          : { progress: 'done' }
        : { progress: screening.recommendation === 'INCOMPLETE' ? 'cannotYet' : 'notStarted' }),
    },
  ];
  const ready = nextSteps.some(
    (step) => step.ready && step.allowed && (step.sign ?? step.to) !== 'WITHDRAWN',
  );
  return [
    { name: 'groupScheme', tasks: scheme },
    { name: 'groupScreen', tasks: screen },
    ...(detail ? [{ name: 'groupDetail', tasks: detailTasks(assessment, detail) } as const] : []),
    {
      name: 'groupCheck',
      tasks: [
        { step: 'documents', ...documentsProgress(assessment) },
        { step: 'conclusion', ...conclusionProgress(assessment) },
        { step: 'document', progress: 'done', text: t('officers.documentReady') },
        {
          step: 'check',
          progress: ready ? 'attention' : 'cannotYet',
          text: t(ready ? 'officers.canGoOn' : 'officers.seeWhatIsMissing'),
        },
        ...(assessment.comments
          ? [{ step: 'comments', ...commentsProgress(assessment.comments) } as const]
          : []),
        { step: 'team', ...teamProgress(assessment) },
        {
          step: 'history',
          progress: 'done',
          text: t('officers.revisionNumber', { revision: assessment.revision }),
        },
      ],
    },
  ];
}

function detailTasks(
  { actions, predictions }: Assessment,
  detail: NonNullable<Assessment['detail']>,
): readonly Task[] {
  const answered = detail.answers.filter(({ kind }) => kind !== null).length;
  const cells = equalityGrid.reduce((sum, { limbs }) => sum + limbs.length, 0);
  return [
    { step: 'detail', ...counted(answered, detail.answers.length) },
    {
      step: 'actions',
      ...(detail.withoutAction.length > 0
        ? { progress: 'attention', text: t('officers.withoutAction', { count: detail.withoutAction.length }) }
        : withReports(actions)),
    },
    { step: 'grid', ...counted(cells - detail.emptyCells, cells) },
    { step: 'pairs', ...listed(detail.pairs.length) },
    { step: 'engagement', ...listed(detail.engagement.length) },
    { step: 'predictions', ...withReports(predictions) },
    { step: 'sensitive', progress: 'cannotYet', text: t('officers.restricted') },
  ];
}
