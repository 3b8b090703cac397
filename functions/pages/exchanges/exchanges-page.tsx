import type { VNode } from 'preact';
import type { ExchangeListQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Breadcrumb } from '../layout/breadcrumb.tsx';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
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
          <p class="actions">
            <OpenAll path="/exchanges" meta={meta} t={t} />
          </p>
          {[...Map.groupBy(all, ({ type }) => type)].map(([type, of]) => (
            <OfType key={type} type={type} of={of} open={meta.printsWhole} translator={translator} />
          ))}
        </>
      ),
    },
    translator,
  );
}

interface OfTypeProps {
  /** What was exchanged, as the documents have it. */
  readonly type: string;
  readonly of: readonly Exchange[];
  readonly open: boolean;
  readonly translator: PageTranslator;
}

const OfType = ({ type, of, open, translator }: OfTypeProps): VNode => {
  const { t, untranslated } = translator;
  return (
    <FoldedPart
      id={`type-${type.replaceAll(/\W+/g, '-')}`}
      heading="h2"
      title={untranslated(type)}
      holds={t('page.countRecords', { count: of.length })}
      open={open}
    >
      <ReportTable
        caption={untranslated(type)}
        captionHeard
        head={[
          t('page.exchangesOne'),
          t('page.exchangesWho'),
          t('page.exchangesKind'),
          t('page.exchangesWhen'),
          t('page.exchangesSection'),
        ]}
        rows={of.map((exchange) => exchangeRow(exchange, translator))}
      />
    </FoldedPart>
  );
};

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
