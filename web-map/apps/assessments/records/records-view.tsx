import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Viewer } from '../api/held.ts';
import { goTo, RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import type { Route } from '../pages/route.ts';
import { Tag } from '../pages/tag.tsx';
import { promisesToChoose } from './promises-to-choose.ts';
import { areasFor } from './record-form.ts';
import { RecordFormPage } from './record-form-page.tsx';
import { areasToChoose, recordOperations, type ToldRecord } from './record-operations.ts';
import { RecordSteps } from './record-steps.tsx';
import { ContentList, lineOf, promiseOf, RecordHistory, WordOn } from './record-words.tsx';

interface Props {
  readonly viewer: Viewer;
  readonly route: Route;
}
interface OfKind extends Props {
  readonly kind: RecordKind;
}

/** The pages of the records that people keep: a list, a record with its history, and its form. */
export function RecordsView({ viewer, route }: Props) {
  const kind = keptKinds.find(({ name }) => name === route.kind);
  if (!kind)
    return (
      <Page title={t('officers.keptUnknown')} back={{}} backText={t('officers.backToList')} children={null} />
    );
  const shown = { viewer, route, kind };
  if (route.record === 'new') return <NewRecord key={`${route.area} ${route.about}`} {...shown} />;
  return route.record === undefined ? (
    <RecordList key={route.area} {...shown} />
  ) : (
    <OneRecord key={route.record} {...shown} id={route.record} />
  );
}

const proposes = ({ kind, viewer }: Pick<OfKind, 'kind' | 'viewer'>): boolean =>
  viewer.roles.some((role) => kind.may.propose.includes(role));

const narrowed = ({ area }: Route): Route => (area === undefined ? {} : { area });

function RecordList({ viewer, route, kind }: OfKind) {
  const [found] = useState(() =>
    load(async () => (await askSignedIn(recordOperations(kind).list, { area: route.area ?? null })).records),
  );
  return (
    <Page title={codeWords('officers.kept.', kind.plural)} back={{}} backText={t('officers.backToList')}>
      <p>{codeWords('officers.kept.', `${kind.plural}Lead`)}</p>
      <p>
        {t('officers.keptOthers')}{' '}
        {keptKinds
          .filter(({ name }) => name !== kind.name)
          .map(({ name, plural }, at) => (
            <>
              {at > 0 && ' · '}
              <RouteLink key={name} to={{ kind: name }}>
                {codeWords('officers.kept.', plural)}
              </RouteLink>
            </>
          ))}
      </p>
      {proposes({ kind, viewer }) && (
        <p>
          <RouteLink class="main button" to={{ kind: kind.name, record: 'new', ...narrowed(route) }}>
            {codeWords('officers.kept.', `${kind.plural}Begin`)}
          </RouteLink>
        </p>
      )}
      <Loaded from={found}>
        {({ totalCount, edges }) =>
          totalCount === 0 ? (
            <p>{t('officers.keptNone')}</p>
          ) : (
            <ul class="plain items">
              {edges.map(({ node }) => (
                <Line key={node.id} kind={kind} record={node} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Line({ kind, record }: { readonly kind: RecordKind; readonly record: ToldRecord }) {
  const content = record.proposed ?? record.stands;
  return (
    <li>
      <h2>
        <RouteLink to={{ kind: kind.name, record: record.id }}>
          {content ? lineOf(kind, content) : record.id}
        </RouteLink>
      </h2>
      <p>
        <Tag
          progress={record.state === 'PROPOSED' ? 'attention' : 'done'}
          text={codeWords('officers.keptState', record.state)}
        />
      </p>
      <WordOn word={record.word} />
    </li>
  );
}

/** What somebody may write about, areas and promises, loaded once a page. */
const useChoices = (kind: RecordKind, viewer: Viewer, about?: string) =>
  useState(() =>
    load(async () => {
      const [areas, promises] = await Promise.all([
        askSignedIn(areasToChoose, {}),
        promisesToChoose(kind, about),
      ]);
      return { areas: areasFor(kind, viewer, areas), promises };
    }),
  )[0];

function NewRecord({ viewer, route, kind }: OfKind) {
  const found = useChoices(kind, viewer, route.about);
  return (
    <Page
      title={codeWords('officers.kept.', `${kind.plural}Begin`)}
      back={{ kind: kind.name, ...narrowed(route) }}
      backText={codeWords('officers.kept.', kind.plural)}
    >
      <Loaded from={found}>
        {({ areas, promises }) => (
          <RecordFormPage
            kind={kind}
            viewer={viewer}
            areas={areas}
            area={areas.some(({ value }) => value === route.area) ? route.area : undefined}
            promises={promises}
            about={promises.some(({ value }) => value === route.about) ? route.about : undefined}
            onDone={(id) => goTo({ kind: kind.name, record: id })}
          />
        )}
      </Loaded>
    </Page>
  );
}

interface ChangeProps extends Omit<OfKind, 'route'> {
  readonly record: ToldRecord;
  readonly onDone: () => void;
}

function ChangeRecord({ kind, viewer, record, onDone }: ChangeProps) {
  const content = record.proposed ?? record.stands;
  const found = useChoices(kind, viewer, content ? promiseOf(content)?.id : undefined);
  return (
    <Loaded from={found}>
      {(choices) => (
        <RecordFormPage kind={kind} viewer={viewer} {...choices} record={record} onDone={onDone} />
      )}
    </Loaded>
  );
}

/** The way back to the promise that a record is about, where everyone reads it. */
function OnPlan({ record: { proposed, stands } }: { readonly record: ToldRecord }) {
  const content = proposed ?? stands;
  const promise = content && promiseOf(content);
  return promise ? (
    <p>
      <a href={`/plan#${promise.id}`}>{t('officers.keptOnPlan')}</a>
    </p>
  ) : null;
}

function OneRecord({ viewer, kind, id }: OfKind & { readonly id: string }) {
  const turn = useSignal(0);
  const changing = useSignal(false);
  const read = () => load(async () => (await askSignedIn(recordOperations(kind).one, { id })).record);
  const [first] = useState(read);
  const found = useSignal(first);
  const again = (): void => {
    turn.value += 1;
    found.value = read();
  };
  return (
    <Page
      title={codeWords('officers.kept.', kind.name)}
      back={{ kind: kind.name }}
      backText={codeWords('officers.kept.', kind.plural)}
    >
      <Loaded key={turn.value} from={found.value}>
        {(record) => {
          if (!record) return <p>{t('officers.keptGone')}</p>;
          if (changing.value)
            return (
              <ChangeRecord
                kind={kind}
                viewer={viewer}
                record={record}
                onDone={() => {
                  changing.value = false;
                  again();
                }}
              />
            );
          return (
            <>
              {!record.proposed && !record.stands && (
                <p>
                  <Tag progress="done" text={codeWords('officers.keptState', record.state)} />
                </p>
              )}
              <OnPlan record={record} />
              {record.proposed && (
                <section aria-labelledby="kept-proposed">
                  <h2 id="kept-proposed">{t('officers.keptProposed')}</h2>
                  <ContentList kind={kind} content={record.proposed} />
                </section>
              )}
              {record.stands && (
                <section aria-labelledby="kept-stands">
                  <h2 id="kept-stands">{t('officers.keptStands')}</h2>
                  <WordOn word={record.word} />
                  <ContentList kind={kind} content={record.stands} />
                </section>
              )}
              {proposes({ kind, viewer }) && (record.proposed || record.stands) && (
                <p>
                  <button
                    type="button"
                    onClick={() => {
                      changing.value = true;
                    }}
                  >
                    {t('officers.change')}
                  </button>
                </p>
              )}
              <RecordSteps kind={kind} record={record} viewer={viewer} onDone={again} />
              <h2>{t('officers.history')}</h2>
              <RecordHistory kind={kind} history={record.history} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
