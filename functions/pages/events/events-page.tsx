import type { VNode } from 'preact';
import { clockTimeOf, legalDayOf } from '../../../domain/provenance/legal-day.ts';
import { registerName } from '../../../domain/records-kept/health/register-name.ts';
import { event as eventKind } from '../../../domain/records-kept/kinds/event.ts';
import { returnOfEvent } from '../../../domain/records-kept/kinds/return-of-event.ts';
import type { EventAreasQuery, WhatIsOnQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { AreaOptions, Choice, ChoiceForm } from '../layout/choice-form.tsx';
import { wholeAddress } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { kindAddress } from '../records/kind-addresses.ts';
import { termsOfEvent } from './told-event.ts';

type EventDay = WhatIsOnQuery['whatIsOn']['edges'][number]['node'];

export interface EventsPageData {
  readonly days: WhatIsOnQuery['whatIsOn'];
  readonly areas: EventAreasQuery;
  /** Code of the area that is asked about; undefined: all. */
  readonly area: string | undefined;
  /** Whether this is not the first part of the list. */
  readonly isLaterPart: boolean;
}

/** What is on in the next three months, each event once by its next day, and the calendar that says the same. */
export function eventsPage(data: EventsPageData, meta: PageMeta, translator: PageTranslator): string {
  const { t, untranslated } = translator;
  const { days, areas, area } = data;
  const asked = area === undefined ? '' : `?area=${encodeURIComponent(area)}`;
  const calendar = `/events.ics${asked}`;
  const lead = t('page.eventsLead', { count: days.totalCount });
  const name = [...areas.localities, ...areas.wards].find(({ code }) => code === area)?.name;
  const title =
    name === undefined ? t('page.eventsTitle') : `${t('page.eventsTitle')}: ${untranslated(name)}`;
  const nodes = days.edges.map(({ node }) => node);
  const byEvent = Map.groupBy(nodes, ({ event }) => event.id);
  return pageFrame(
    {
      title,
      at: 'places',
      description: lead,
      meta,
      alternates: [{ type: 'text/calendar', href: calendar }],
      main: (
        <>
          <Breadcrumb pages={[{ href: '/places-and-projects', name: t('page.papTitle') }]} t={t} />
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
          <p>{t('page.eventsWho')}</p>
          <p class="actions">
            <a class="action" href={calendar}>
              {t('page.eventsCalendar')}
            </a>{' '}
            <a
              class="action"
              href={`/assess?kind=event&record=new${area === undefined ? '' : `&area=${encodeURIComponent(area)}`}`}
            >
              {t('page.eventsAdd')}
            </a>
          </p>
          <p>
            {t('page.eventsCalendarHow', {
              address: untranslated(wholeAddress(meta.address, calendar, translator.code)),
            })}
          </p>
          <ChoiceForm action="/events" button={t('page.planShow')} code={translator.code}>
            <Choice id="choice-area" name="area" label={t('page.planArea')}>
              <option value="">{t('page.registerAny')}</option>
              <AreaOptions
                areas={[...areas.localities, ...areas.wards]}
                picked={area}
                code={translator.code}
              />
            </Choice>
          </ChoiceForm>
          {nodes.length > 0 && (
            <ReportTable
              caption={title}
              captionHeard
              head={[t('page.eventsWhat'), t('page.eventsWhen'), t('page.eventsWhere'), t('page.eventsFor')]}
              rows={[...byEvent.values()].map((days) => eventRow(days, meta.day, translator))}
            />
          )}
          <Parts data={data} translator={translator} />
          <p>
            {t('page.eventsOver')} <a href={kindAddress(eventKind)}>{t(registerName(eventKind))}</a>
          </p>
        </>
      ),
    },
    translator,
  );
}

/** An event with all of its days: one that is on every week is told once. */
function eventRow(days: readonly EventDay[], today: string, translator: PageTranslator): readonly VNode[] {
  const { t, untranslated } = translator;
  const [first] = days;
  if (!first) return [];
  const { event, isCancelled } = first;
  const { id, word, stands } = event;
  if (!stands) return [];
  const { title, about, organiser } = stands;
  const tell = returnOfEvent(eventKind, id, stands, today);
  const since = word?.confirmedAt ?? word?.approvedAt;
  return [
    <span id={id}>
      {isCancelled && <strong>{t('page.eventCancelled')} </strong>}
      {untranslated(title)}
      <Note>{untranslated(about)}</Note>
      <Note>{t('page.eventOrganiser', { name: untranslated(organiser) })}</Note>
      <Note>{tell !== undefined && <a href={tell}>{t('page.eventTell')}</a>}</Note>
      <Note>{word?.isPastItsTime && since && t('page.eventPast', { day: legalDayOf(since) })}</Note>
    </span>,
    <>
      <Days days={days} translator={translator} />
      <Note>
        <a href={`/events/${id}.ics`} aria-label={`${t('page.eventFile')}: ${title}`}>
          {t('page.eventFile')}
        </a>
      </Note>
    </>,
    <Where node={first} translator={translator} />,
    <>
      {termsOfEvent(stands, translator).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>,
  ];
}

interface DaysProps {
  /** Of one event, the next one first: at least one. */
  readonly days: readonly EventDay[];
  readonly translator: PageTranslator;
}

/** The next day with its hours, how it repeats, and its other days, folded. */
const Days = ({ days: [next, ...more], translator }: DaysProps): VNode | null => {
  const { t, date } = translator;
  if (!next) return null;
  const { startsAt, endsAt, day, event } = next;
  const { repeats = null, until = null } = event.stands ?? {};
  return (
    <>
      <strong>{date(day)}</strong>{' '}
      <span class="hours" dir="ltr">
        {clockTimeOf(startsAt)}–{clockTimeOf(endsAt)}
      </span>
      <Note>{repeats !== null && until !== null && t('page.eventRepeats', { how: repeats, until })}</Note>
      {more.length > 0 && (
        <details class="folded">
          <summary>{t('page.eventsMoreDays', { count: more.length })}</summary>
          <ul class="plain">
            {more.map((other) => (
              <li key={other.day}>{date(other.day)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

interface WhereProps {
  readonly node: EventDay;
  readonly translator: PageTranslator;
}

const Where = ({ node: { event, wards, localities }, translator }: WhereProps): VNode => {
  const { t, untranslated } = translator;
  const { venue = null, place = null } = event.stands ?? {};
  const areas = [...wards, ...localities];
  return (
    <>
      {place !== null && <div>{untranslated(place)}</div>}
      {venue && (
        <div>
          <a href={`/?venue=${venue.id}`}>{untranslated(venue.name)}</a>
          <Note>{untranslated([venue.address, venue.postcode].filter(Boolean).join(', '))}</Note>
        </div>
      )}
      {areas.length === 0 ? (
        <div>{t('page.eventBorough')}</div>
      ) : (
        areas.map(({ code, name }) => (
          <Note key={code}>
            <a href={`/area/${code}`}>{untranslated(name)}</a>
          </Note>
        ))
      )}
    </>
  );
};

interface PartsProps {
  readonly data: EventsPageData;
  readonly translator: PageTranslator;
}

/** The way to the next part of a long list, and back to its beginning. */
const Parts = ({ data: { days, area, isLaterPart }, translator: { t } }: PartsProps): VNode | null => {
  const { hasNextPage, endCursor } = days.pageInfo;
  const at = (after?: string | null): string =>
    `/events?${new URLSearchParams({ ...(area ? { area } : {}), ...(after ? { after } : {}) })}`;
  if (!hasNextPage && !isLaterPart) return null;
  return (
    <p class="actions">
      {isLaterPart && <a href={at()}>{t('page.registerFirst')}</a>}{' '}
      {hasNextPage && <a href={at(endCursor)}>{t('page.registerNext')}</a>}
    </p>
  );
};
