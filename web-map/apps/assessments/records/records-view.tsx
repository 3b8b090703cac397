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
import { OneRecord, proposes } from './one-record.tsx';
import { referenceOf } from './promises-to-choose.ts';
import { RecordFormPage } from './record-form-page.tsx';
import { recordOperations, type ToldRecord } from './record-operations.ts';
import { lineOf, WordOn } from './record-words.tsx';
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

/** The record that there is already about what a new one would be about: two of the same would have to be merged. */
async function begunAbout(kind: RecordKind, { about }: Route): Promise<string | undefined> {
  if (about === undefined || referenceOf(kind) === undefined) return undefined;
  const { records } = await askSignedIn(recordOperations(kind).about, { about });
  return records.edges[0]?.node.id;
}

function NewRecord(props: OfKind) {
  const [begun] = useState(() => load(async () => ({ id: await begunAbout(props.kind, props.route) })));
  return (
    <Loaded from={begun}>
      {({ id }) => (id === undefined ? <BeginRecord {...props} /> : <OneRecord {...props} id={id} />)}
    </Loaded>
  );
}

function BeginRecord({ viewer, route, kind }: OfKind) {
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
