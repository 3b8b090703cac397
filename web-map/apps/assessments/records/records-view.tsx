import { useState } from 'preact/hooks';
import { describeRoles } from '../../../../domain/permission/roles.ts';
import {
  liesSomewhere,
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
import { everyKind, type Route } from '../pages/route.ts';
import { Tag } from '../pages/tag.tsx';
import { useSubject } from '../pages/use-subject.ts';
import { OneRecord, proposes } from './one-record.tsx';
import { type PlaceToKeep, placeToKeep } from './place-to-keep.tsx';
import { referenceOf } from './promises-to-choose.ts';
import { RecordFormPage } from './record-form-page.tsx';
import { recordOperations, type ToldRecord } from './record-operations.ts';
import { titleOf, WordOn } from './record-words.tsx';
import { RecordsFile } from './records-file.tsx';
import { Reminders } from './reminders.tsx';
import { useChoices } from './use-choices.ts';

interface Props {
  readonly viewer: Viewer;
  readonly route: Route;
}
interface OfKind extends Props {
  readonly kind: RecordKind;
}

/** The pages of the records that people keep: a list, a record with its history, and its form. */
export function RecordsView({ viewer, route }: Props) {
  if (route.kind === everyKind) return <KindsOfRecord />;
  const kind = keptKinds.find(({ name }) => name === route.kind);
  if (!kind)
    return (
      <Page title={t('officers.keptUnknown')} back={{}} backText={t('officers.backToList')} children={null} />
    );
  const shown = { viewer, route, kind };
  if (route.record === 'new' && !proposes({ kind, viewer })) return <NotTheirs kind={kind} />;
  if (route.record === 'new')
    return <NewRecord key={`${route.area} ${route.about} ${route.given}`} {...shown} />;
  return route.record === undefined ? (
    <RecordList key={route.area} {...shown} />
  ) : (
    <OneRecord key={route.record} {...shown} id={route.record} />
  );
}

/** Instead of a form that would be refused once it is filled in: who can put it down. */
const NotTheirs = ({ kind }: Pick<OfKind, 'kind'>) => (
  <Page
    title={codeWords('officers.kept.', `${kind.plural}Begin`)}
    back={{ kind: kind.name }}
    backText={codeWords('officers.kept.', kind.plural)}
  >
    <p>{t('officers.keptNotYours', { roles: describeRoles(kind.may.propose) })}</p>
  </Page>
);

/** What is to be done, and every kind with what it is for. */
const KindsOfRecord = () => (
  <Page title={t('officers.keptAll')} back={{}} backText={t('officers.backToList')}>
    <p class="lead">{t('officers.keptAllLead')}</p>
    <Reminders />
    <h2>{t('officers.keptKinds')}</h2>
    <dl class="kinds">
      {keptKinds.map(({ name, plural }) => (
        <div key={name}>
          <dt>
            <RouteLink to={{ kind: name }}>{codeWords('officers.kept.', plural)}</RouteLink>
          </dt>
          <dd>{codeWords('officers.kept.', `${plural}Lead`)}</dd>
        </div>
      ))}
    </dl>
    <h2>{t('officers.buddies.title')}</h2>
    <p>
      {t('officers.buddies.nothingKept')}{' '}
      <RouteLink to={{ step: 'buddies' }}>{t('officers.buddies.open')}</RouteLink>
    </p>
  </Page>
);

const narrowed = ({ area, venue }: Route): Route => ({
  ...(area === undefined ? {} : { area }),
  ...(venue === undefined ? {} : { venue }),
});

function RecordList({ viewer, route, kind }: OfKind) {
  const [found] = useState(() =>
    load(async () => (await askSignedIn(recordOperations(kind).list, narrowedTo(kind, route))).records),
  );
  const needsPlace =
    venueFieldsOf(kind).some((field) => kind.fields[field]?.required) && route.venue === undefined;
  return (
    <Page
      title={codeWords('officers.kept.', kind.plural)}
      back={{ kind: everyKind }}
      backText={t('officers.keptAll')}
    >
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
  return (
    <li>
      <h2>
        <RouteLink to={{ kind: kind.name, record: record.id }}>{titleOf(kind, record)}</RouteLink>
      </h2>
      <p>
        <Tag
          progress={record.state === 'PROPOSED' ? 'attention' : 'done'}
          text={codeWords('officers.keptState', record.state)}
        />
      </p>
      <WordOn word={record.word} />
      {!record.proposed && !record.stands && <p class="dim">{record.id}</p>}
    </li>
  );
}

/** Of what a list is narrowed to what its kind can be narrowed by. */
const narrowedTo = (kind: RecordKind, { area, venue }: Route) => ({
  ...(liesSomewhere(kind) ? { area: area ?? null } : {}),
  ...(venueFieldsOf(kind).length > 0 ? { venue: venue ?? null } : {}),
});

/** What there is already of what a new record would be about: two of the same would have to be merged. */
async function begunAbout(kind: RecordKind, route: Route) {
  const { about, venue } = route;
  if (venue !== undefined && venueFieldsOf(kind).length > 0) {
    const [{ place }, { records }] = await Promise.all([
      askSignedIn(placeToKeep, { id: venue }),
      askSignedIn(recordOperations(kind).list, narrowedTo(kind, route)),
    ]);
    const isOneAPlace = kind.oneFor?.every((name) => kind.fields[name]?.type === 'VENUE') === true;
    return { place: place ?? undefined, id: isOneAPlace ? records.edges[0]?.node.id : undefined };
  }
  // Of an event there is a return for each of its days: a new one is begun.
  const isOneOfSeveral = (kind.oneFor?.length ?? 0) > 1;
  if (about === undefined || referenceOf(kind) === undefined || isOneOfSeveral) return {};
  const { records } = await askSignedIn(recordOperations(kind).about, { about });
  return { id: records.edges[0]?.node.id };
}

interface Begun {
  readonly id?: string | undefined;
  readonly place?: PlaceToKeep | undefined;
}

function NewRecord(props: OfKind) {
  const [begun] = useState(() => load((): Promise<Begun> => begunAbout(props.kind, props.route)));
  return (
    <Loaded from={begun}>
      {({ id, place }) =>
        id === undefined ? (
          <BeginRecord {...props} place={place} />
        ) : (
          <OneRecord {...props} id={id} opensForm={place !== undefined} />
        )
      }
    </Loaded>
  );
}

function BeginRecord({ viewer, route, kind, place }: OfKind & Pick<Begun, 'place'>) {
  const found = useChoices(kind, viewer, route.about);
  useSubject(place?.name);
  return (
    <Page
      title={codeWords('officers.kept.', `${kind.plural}Begin`)}
      back={{ kind: kind.name, ...narrowed(route) }}
      backText={codeWords('officers.kept.', kind.plural)}
    >
      <Loaded from={found}>
        {({ areas, wards, promises, organisations }) => (
          <RecordFormPage
            kind={kind}
            viewer={viewer}
            areas={areas}
            wards={wards}
            area={areas.some(({ value }) => value === route.area) ? route.area : undefined}
            promises={promises}
            organisations={organisations}
            about={promises.some(({ value }) => value === route.about) ? route.about : undefined}
            place={place}
            given={route.given}
            onDone={(id) => goTo({ kind: kind.name, record: id })}
          />
        )}
      </Loaded>
    </Page>
  );
}
