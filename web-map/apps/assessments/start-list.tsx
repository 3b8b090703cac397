import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { stateWords } from '../../../domain/assessment/workflow/transitions.ts';
import {
  type AssessmentListQuery,
  type AssessmentState,
  assessmentList,
} from '../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../api/api.ts';
import { load } from '../../api/loadable.ts';
import { codeWords, t } from '../../i18n/officers.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ToldNow } from '../../ui/told-now.tsx';
import type { Viewer } from './api/held.ts';
import { ColourMark } from './pages/colour-mark.tsx';
import { goTo, RouteLink } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';
import type { Route } from './pages/route.ts';
import { Tag } from './pages/tag.tsx';
import { WaitingList } from './waiting-list.tsx';
import { instantWords } from './words/say-instant.ts';
import { YourRequestsList } from './your-requests-list.tsx';

const states = Object.keys(stateWords) as AssessmentState[];
type Summary = AssessmentListQuery['assessments']['edges'][number]['node'];

interface Props {
  readonly viewer: Viewer;
  readonly route: Route;
}

/** The assessments that somebody may read, to search and to narrow, and the way to begin one. */
export function StartList({ viewer, route }: Props) {
  return (
    <Page
      title={t(route.step === 'exercises' ? 'officers.exercisesTitle' : 'officers.listTitle')}
      {...(route.step === 'exercises' ? { back: {}, backText: t('officers.backToList') } : {})}
    >
      {viewer.may.editAssessments ? (
        <p class="form-end">
          <RouteLink class="main button" to={{ step: route.step === 'exercises' ? 'exercise' : 'new' }}>
            {t(route.step === 'exercises' ? 'officers.beginExercise' : 'officers.begin')}
          </RouteLink>
          {route.step === undefined && (
            <>
              <RouteLink to={{ step: 'exercise' }}>{t('officers.beginExercise')}</RouteLink>
              <RouteLink to={{ step: 'exercises' }}>{t('officers.exercisesTitle')}</RouteLink>
            </>
          )}
        </p>
      ) : (
        <p>{t('officers.readerLead')}</p>
      )}
      {route.step === undefined && viewer.may.readUnpublishedAssessments && <WaitingList />}
      {route.step === undefined && viewer.may.requestDetail && (
        <YourRequestsList saysNone={!viewer.may.readUnpublishedAssessments} />
      )}
      <h2>{t('officers.allTitle')}</h2>
      <Narrow key={`${route.text} ${route.state}`} route={route} />
      <Found key={JSON.stringify(route)} route={route} />
    </Page>
  );
}

/** The list that is shown, as an address keeps it. */
const listOf = ({ step }: { readonly step?: Route['step'] | undefined }): Route =>
  step === 'exercises' ? { step } : {};

function Narrow({ route }: { readonly route: Route }) {
  const text = useSignal(route.text ?? '');
  const state = useSignal(route.state ?? '');
  const narrow = (event: Event): void => {
    event.preventDefault();
    goTo({
      ...listOf(route),
      ...(text.value.trim() ? { text: text.value.trim() } : {}),
      ...(state.value ? { state: state.value } : {}),
    });
  };
  return (
    <search>
      <form class="narrow-list" onSubmit={narrow}>
        <div>
          <label for="list-text">{t('officers.searchTitle')}</label>
          <input
            id="list-text"
            type="search"
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </div>
        <div>
          <label for="list-state">{t('officers.stateTitle')}</label>
          <select
            id="list-state"
            value={state.value}
            onChange={(event) => {
              state.value = event.currentTarget.value;
            }}
          >
            <option value="">{t('officers.anyState')}</option>
            {states.map((each) => (
              <option key={each} value={each} selected={each === state.value}>
                {codeWords('officers.state', each)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{t('officers.search')}</button>
      </form>
    </search>
  );
}

function Found({ route: { text, state, after, step } }: { readonly route: Route }) {
  const [found] = useState(() =>
    load(async () => {
      const wanted = states.find((each) => each === state);
      const filter = {
        ...(text ? { text } : {}),
        ...(wanted ? { states: [wanted] } : {}),
        exercise: step === 'exercises',
      };
      return (await askSignedIn(assessmentList, { filter, after: after ?? null })).assessments;
    }),
  );
  return (
    <Loaded from={found}>
      {({ totalCount, edges, pageInfo }) => (
        <>
          <ToldNow words={t('officers.foundCount', { count: totalCount })} />
          <ul class="plain items">
            {edges.map(({ node }) => (
              <Line key={node.id} assessment={node} />
            ))}
          </ul>
          {pageInfo.hasNextPage && (
            <p>
              <RouteLink
                to={{
                  ...listOf({ step }),
                  ...(text ? { text } : {}),
                  ...(state ? { state } : {}),
                  after: pageInfo.endCursor ?? '',
                }}
              >
                {t('officers.more')}
              </RouteLink>
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}

function Line({ assessment }: { readonly assessment: Summary }) {
  const { id, title, kind, state, revision, savedAt, wards, overall, overdueActions } = assessment;
  return (
    <li>
      <h3>
        <RouteLink to={{ id }}>{title}</RouteLink>
      </h3>
      <p>
        <Tag
          progress={state === 'DRAFT' ? 'notStarted' : 'inProgress'}
          text={codeWords('officers.state', state)}
        />{' '}
        {overall && <ColourMark colour={overall} />}{' '}
        {overdueActions > 0 && (
          <Tag progress="attention" text={t('officers.overdueCount', { count: overdueActions })} />
        )}
      </p>
      <p class="dim">
        {[kind && codeWords('officers.kind', kind), wards.map(({ name }) => name).join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="dim">{t('officers.savedAt', { at: instantWords(savedAt), revision })}</p>
    </li>
  );
}
