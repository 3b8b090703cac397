import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { stateWords } from '../../../domain/assessment/workflow/transitions.ts';
import {
  type AssessmentListQuery,
  type AssessmentState,
  assessmentList,
} from '../../../schema/generated/assess-operations.ts';
import { load } from '../../api/loadable.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { askApi } from './api/ask-api.ts';
import type { Viewer } from './api/held.ts';
import { ColourMark } from './pages/colour-mark.tsx';
import { goTo, PlaceLink } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';
import type { Place } from './pages/place.ts';
import { Tag } from './pages/tag.tsx';
import { instantWords } from './words/say-instant.ts';
import { tell, tellCode } from './words/tell.ts';

const states = Object.keys(stateWords) as AssessmentState[];
type Summary = AssessmentListQuery['assessments']['edges'][number]['node'];

interface Props {
  readonly viewer: Viewer;
  readonly place: Place;
}

/** The assessments that somebody may read, to search and to narrow, and the way to begin one. */
export function StartList({ viewer, place }: Props) {
  return (
    <Page title={tell('listTitle')}>
      {viewer.may.editAssessments ? (
        <p>
          <PlaceLink class="main button" to={{ step: 'new' }}>
            {tell('begin')}
          </PlaceLink>
        </p>
      ) : (
        <p>{tell('readerLead')}</p>
      )}
      <Narrow key={`${place.text} ${place.state}`} place={place} />
      <Found key={JSON.stringify(place)} place={place} />
    </Page>
  );
}

function Narrow({ place }: { readonly place: Place }) {
  const text = useSignal(place.text ?? '');
  const state = useSignal(place.state ?? '');
  const narrow = (event: Event): void => {
    event.preventDefault();
    goTo({
      ...(text.value.trim() ? { text: text.value.trim() } : {}),
      ...(state.value ? { state: state.value } : {}),
    });
  };
  return (
    <search>
      <form class="narrow-list" onSubmit={narrow}>
        <div>
          <label for="list-text">{tell('searchTitle')}</label>
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
          <label for="list-state">{tell('stateTitle')}</label>
          <select
            id="list-state"
            value={state.value}
            onChange={(event) => {
              state.value = event.currentTarget.value;
            }}
          >
            <option value="">{tell('anyState')}</option>
            {states.map((each) => (
              <option key={each} value={each} selected={each === state.value}>
                {tellCode('state', each)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{tell('search')}</button>
      </form>
    </search>
  );
}

function Found({ place: { text, state, after } }: { readonly place: Place }) {
  const [found] = useState(() =>
    load(async () => {
      const wanted = states.find((each) => each === state);
      const filter = { ...(text ? { text } : {}), ...(wanted ? { states: [wanted] } : {}) };
      return (await askApi(assessmentList, { filter, after: after ?? null })).assessments;
    }),
  );
  return (
    <Loaded from={found}>
      {({ totalCount, edges, pageInfo }) => (
        <>
          <p role="status">{tell(totalCount === 1 ? 'foundOne' : 'foundCount', { count: totalCount })}</p>
          <ul class="plain items">
            {edges.map(({ node }) => (
              <Line key={node.id} assessment={node} />
            ))}
          </ul>
          {pageInfo.hasNextPage && (
            <p>
              <PlaceLink
                to={{
                  ...(text ? { text } : {}),
                  ...(state ? { state } : {}),
                  after: pageInfo.endCursor ?? '',
                }}
              >
                {tell('more')}
              </PlaceLink>
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
      <h2>
        <PlaceLink to={{ id }}>{title}</PlaceLink>
      </h2>
      <p>
        <Tag progress={state === 'DRAFT' ? 'notStarted' : 'inProgress'} text={tellCode('state', state)} />{' '}
        {overall && <ColourMark colour={overall} />}{' '}
        {overdueActions > 0 && (
          <Tag progress="attention" text={tell('overdueCount', { count: overdueActions })} />
        )}
      </p>
      <p class="dim">
        {[kind && tellCode('kind', kind), wards.map(({ name }) => name).join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="dim">{tell('savedAt', { at: instantWords(savedAt), revision })}</p>
    </li>
  );
}
