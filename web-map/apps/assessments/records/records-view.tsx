import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import {
  areaFieldsOf,
  type RecordKind,
  venueFieldsOf,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
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
import { type PlaceToKeep, placeToKeep } from './place-to-keep.tsx';
import { areasFor } from './record-form.ts';
import { RecordFormPage } from './record-form-page.tsx';
import { areasToChoose, type NamedPlace, recordOperations, type ToldRecord } from './record-operations.ts';
import { RecordSteps } from './record-steps.tsx';
import { ContentList, lineOf, RecordHistory, WordOn } from './record-words.tsx';
import { RecordsFile } from './records-file.tsx';

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
  if (route.record === 'new') return <NewRecord key={route.area} {...shown} />;
  return route.record === undefined ? (
    <RecordList key={route.area} {...shown} />
  ) : (
    <OneRecord key={route.record} {...shown} id={route.record} />
  );
}

const proposes = ({ kind, viewer }: Pick<OfKind, 'kind' | 'viewer'>): boolean =>
  viewer.roles.some((role) => kind.may.propose.includes(role));

const narrowed = ({ area, venue }: Route): Route => ({
  ...(area === undefined ? {} : { area }),
  ...(venue === undefined ? {} : { venue }),
});

function RecordList({ viewer, route, kind }: OfKind) {
  const [found] = useState(() =>
    load(async () => (await askSignedIn(recordOperations(kind).list, narrowedTo(kind, route))).records),
  );
  const needsPlace = venueFieldsOf(kind).length > 0 && route.venue === undefined;
  return (
    <Page title={codeWords('officers.kept.', kind.plural)} back={{}} backText={t('officers.backToList')}>
      <p>{codeWords('officers.kept.', `${kind.plural}Lead`)}</p>
      {needsPlace && (
        <p>
          {t('officers.keptFromPlace')} <a href="/places-and-projects">{t('officers.keptPlaces')}</a>
        </p>
      )}
      {proposes({ kind, viewer }) && !needsPlace && (
        <p>
          <RouteLink class="main button" to={{ kind: kind.name, record: 'new', ...narrowed(route) }}>
            {codeWords('officers.kept.', `${kind.plural}Begin`)}
          </RouteLink>
        </p>
      )}
      <RecordsFile kind={kind} mayTakeIn={proposes({ kind, viewer })} />
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

/** The place that a record is about; undefined where it is about none, or the register has none. */
function placeOf(kind: RecordKind, { stands, proposed }: ToldRecord): NamedPlace | undefined {
  const [field] = venueFieldsOf(kind);
  const value = field === undefined ? null : (proposed ?? stands)?.[field];
  return typeof value === 'object' && value !== null && 'id' in value ? value : undefined;
}

/** The areas that somebody may write about, loaded once a page. */
const useAreas = (kind: RecordKind, viewer: Viewer) =>
  useState(() => load(async () => areasFor(kind, viewer, await askSignedIn(areasToChoose, {}))))[0];

/** Of what a list is narrowed to what its kind has a field for. */
const narrowedTo = (kind: RecordKind, { area, venue }: Route) => ({
  ...(areaFieldsOf(kind).length > 0 ? { area: area ?? null } : {}),
  ...(venueFieldsOf(kind).length > 0 ? { venue: venue ?? null } : {}),
});

/** A new record, or the one that there is of its place. */
function NewRecord(props: OfKind) {
  const { kind, route } = props;
  const { venue } = route;
  if (venueFieldsOf(kind).length === 0 || venue === undefined) return <EmptyForm {...props} />;
  return <NewOfPlace {...props} venue={venue} />;
}

function NewOfPlace(props: OfKind & { readonly venue: string }) {
  const { kind, route, venue } = props;
  const [found] = useState(() =>
    load(async () => {
      const [{ place }, { records }] = await Promise.all([
        askSignedIn(placeToKeep, { id: venue }),
        askSignedIn(recordOperations(kind).list, narrowedTo(kind, route)),
      ]);
      return { place, record: records.edges[0]?.node.id };
    }),
  );
  return (
    <Loaded from={found}>
      {({ place, record }) => {
        if (record !== undefined) return <OneRecord {...props} id={record} opensForm />;
        return place ? <EmptyForm {...props} place={place} /> : <p>{t('officers.keptGone')}</p>;
      }}
    </Loaded>
  );
}

function EmptyForm({ viewer, route, kind, place }: OfKind & { readonly place?: PlaceToKeep }) {
  const areas = useAreas(kind, viewer);
  return (
    <Page
      title={codeWords('officers.kept.', `${kind.plural}Begin`)}
      back={{ kind: kind.name, ...narrowed(route) }}
      backText={codeWords('officers.kept.', kind.plural)}
    >
      <Loaded from={areas}>
        {(choices) => (
          <RecordFormPage
            kind={kind}
            viewer={viewer}
            areas={choices}
            place={place}
            area={choices.some(({ value }) => value === route.area) ? route.area : undefined}
            onDone={(id) => goTo({ kind: kind.name, record: id })}
          />
        )}
      </Loaded>
    </Page>
  );
}

interface OneProps extends OfKind {
  readonly id: string;
  /** Whether its form is open at once: somebody came to change it. */
  readonly opensForm?: boolean;
}

function OneRecord({ viewer, kind, id, opensForm = false }: OneProps) {
  const areas = useAreas(kind, viewer);
  const turn = useSignal(0);
  const changing = useSignal(opensForm && proposes({ kind, viewer }));
  const read = () =>
    load(async () => {
      const { record } = await askSignedIn(recordOperations(kind).one, { id });
      const venue = record && placeOf(kind, record);
      const { place } = venue ? await askSignedIn(placeToKeep, { id: venue.id }) : { place: null };
      return { record, place: place ?? undefined };
    });
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
        {({ record, place }) => {
          if (!record) return <p>{t('officers.keptGone')}</p>;
          if (changing.value)
            return (
              <Loaded from={areas}>
                {(choices) => (
                  <RecordFormPage
                    kind={kind}
                    viewer={viewer}
                    areas={choices}
                    record={record}
                    place={place}
                    onDone={() => {
                      changing.value = false;
                      again();
                    }}
                  />
                )}
              </Loaded>
            );
          return (
            <>
              {!record.proposed && !record.stands && (
                <p>
                  <Tag progress="done" text={codeWords('officers.keptState', record.state)} />
                </p>
              )}
              {place && (
                <p>
                  <a href={`/?venue=${encodeURIComponent(place.id)}`}>
                    {t('officers.keptOnMap', { place: place.name })}
                  </a>
                </p>
              )}
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
