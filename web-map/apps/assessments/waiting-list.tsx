import { useState } from 'preact/hooks';
import { type WaitingForMeQuery, waitingForMe } from '../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../api/api.ts';
import { load } from '../../api/loadable.ts';
import { codeWords, t } from '../../i18n/officers.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { RouteLink } from './pages/navigate.tsx';
import type { Route, Step } from './pages/route.ts';
import { Tag } from './pages/tag.tsx';
import { dayWords } from './words/say-instant.ts';

type Task = WaitingForMeQuery['waitingForMe'][number];

/** What waits for whoever is signed in, each a link to where it is done; a section that is there also where nothing waits. */
export function WaitingList() {
  const [found] = useState(() => load(async () => (await askSignedIn(waitingForMe, {})).waitingForMe));
  return (
    <section class="waiting-for-you" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('officers.waitingTitle')}</h2>
      <Loaded from={found}>
        {(tasks) =>
          tasks.length === 0 ? (
            <p>{t('officers.waitingNothing')}</p>
          ) : (
            <ul class="plain tasks">
              {tasks.map((task) => (
                <li key={`${task.kind} ${task.assessment.id}`}>
                  <RouteLink to={routeOfTask(task)}>
                    {task.capacity
                      ? t('officers.signAs', { capacity: codeWords('officers.capacity', task.capacity) })
                      : codeWords('officers.waiting', task.kind)}
                    : {task.assessment.title}
                  </RouteLink>
                  <Tag progress={calm.includes(task.kind) ? 'inProgress' : 'attention'} text={tagOf(task)} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

/** What is to be gone on with, and holds nobody up yet. */
const calm: readonly Task['kind'][] = ['WRITE'];

const tagOf = ({ kind, count, dueOn, assessment }: Task): string => {
  if (dueOn) return t('officers.waitingSince', { count, day: dayWords(dueOn) });
  return counted.includes(kind)
    ? t('officers.waitingCount', { count })
    : codeWords('officers.state', assessment.state);
};

const counted: readonly Task['kind'][] = [
  'REVIEW_REPORTS',
  'REPORTS_RETURNED',
  'ANSWER_COMMENTS',
  'SETTLE_COMMENTS',
  'ANSWER_REQUESTS',
  'LET_IN',
];

const steps: Readonly<Record<Task['kind'], Step | undefined>> = {
  SIGN: 'check',
  PUBLISH: 'check',
  REVIEW_REPORTS: 'actions',
  REPORTS_RETURNED: 'actions',
  ANSWER_COMMENTS: 'comments',
  SETTLE_COMMENTS: 'comments',
  ANSWER_REQUESTS: 'decision',
  LET_IN: 'team',
  MARK_PREDICTIONS: 'predictions',
  ACTIONS_OVERDUE: 'actions',
  MOVE_ON: 'check',
  WRITE: undefined,
};

/** The page on which a task is done. @example routeOfTask(task) // { id: 'a1', step: 'check' } */
export function routeOfTask({ kind, assessment: { id } }: Pick<Task, 'kind' | 'assessment'>): Route {
  const step = steps[kind];
  return step ? { id, step } : { id };
}
