import type { VNode } from 'preact';
import type { ExchangeListQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';

type Exchange = ExchangeListQuery['exchanges']['edges'][number]['node'];

/** Every exchange on record, each at an address of its own on this page. */
export function exchangesPage(all: readonly Exchange[], meta: PageMeta, translator: PageTranslator): string {
  const { t } = translator;
  const lead = t('page.exchangesLead', {
    count: all.filter(({ statedLabel }) => statedLabel === null).length,
  });
  return pageFrame(
    {
      title: t('page.exchangesTitle'),
      at: 'places',
      description: lead,
      meta,
      main: (
        <>
          <Breadcrumb pages={[{ href: '/places-and-projects', name: t('page.papTitle') }]} t={t} />
          <h1>{t('page.exchangesTitle')}</h1>
          <p class="lead">{lead}</p>
          <p>
            <a href="/matching">{t('page.matchingTitle')}</a>
          </p>
          <ReportTable
            caption={t('page.exchangesTitle')}
            captionHeard
            head={[
              t('page.exchangesOne'),
              t('page.exchangesWho'),
              t('page.exchangesKind'),
              t('page.exchangesWhen'),
              t('page.exchangesSection'),
            ]}
            rows={all.map((exchange) => exchangeRow(exchange, translator))}
          />
        </>
      ),
    },
    translator,
  );
}

function exchangeRow(exchange: Exchange, { t, untranslated, date }: PageTranslator): readonly VNode[] {
  const { id, title, evidence, project, parties, type, statedLabel, statedBasis, period, status, source } =
    exchange;
  return [
    <span id={id}>
      {untranslated(title)}
      <Note>{untranslated(evidence)}</Note>
      {project && (
        <Note>
          <a href={`/?project=${project.id}`}>{untranslated(project.name)}</a>
        </Note>
      )}
    </span>,
    <>
      {parties.map(({ name, venue, areas }) => (
        <div key={name}>
          {venue ? <a href={`/?venue=${venue.id}`}>{untranslated(name)}</a> : untranslated(name)}
          {areas.map(({ area, words }) => (
            <Note key={area.code}>
              <a href={`/area/${area.code}`}>{untranslated(area.name)}</a>: {words}
            </Note>
          ))}
        </div>
      ))}
    </>,
    <>
      {untranslated(type)}
      <Note>
        {statedLabel !== null && untranslated([statedLabel, statedBasis].filter(Boolean).join(': '))}
      </Note>
    </>,
    <>
      {period === null ? <span class="dim">{t('page.planNoDate')}</span> : untranslated(period)}
      <Note>{status !== null && untranslated(status)}</Note>
      <Note>
        {status !== null && source.date !== null && t('page.papWordsOf', { date: date(source.date) })}
      </Note>
    </>,
    <>
      {untranslated(source.title)}
      <Note>{untranslated([source.publisher, source.date].filter(Boolean).join(' · '))}</Note>
    </>,
  ];
}
