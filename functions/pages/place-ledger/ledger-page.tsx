import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import { AreaOptions, Choice, ChoiceForm } from '../layout/choice-form.tsx';
import { FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { LedgerTable } from './ledger-table.tsx';
import { PromisedList } from './promised-list.tsx';
import type { LedgerData, LedgerRow } from './read-place-ledger.ts';

const csv = '/areas/meeting-places.csv';
/** Quarters that the page shows: two years. */
const quartersShown = 8;

/** Places to meet as a balance, by year, by quarter and, of the borough, by ward; with what assessments promise. */
export function ledgerPage(data: LedgerData, meta: PageMeta, translator: PageTranslator): string {
  const { t, untranslated } = translator;
  const { area } = data.byYear;
  return pageFrame(
    {
      title: t('page.ledgerTitle'),
      narrowedTo: area.code === data.areas.borough.code ? [] : [untranslated(area.name)],
      description: t('page.ledgerLead'),
      meta,
      alternates: [{ type: 'text/csv', href: csv }],
      main: (
        <>
          <h1>{t('page.ledgerTitle')}</h1>
          <p class="lead">{t('page.ledgerLead')}</p>
          <AreaForm data={data} translator={translator} />
          <Balances data={data} translator={translator} />
          <PromisedList promised={data.years.promised} translator={translator} />
          <p class="actions">
            <FileLinks csv={csv} t={t} />
          </p>
        </>
      ),
    },
    translator,
  );
}

interface PartProps {
  readonly data: LedgerData;
  readonly translator: PageTranslator;
}

const AreaForm = ({ data: { areas, byYear }, translator: { t, code } }: PartProps): VNode => (
  <ChoiceForm action="/areas/meeting-places" button={t('page.registerButton')} code={code}>
    <Choice id="choice-area" name="area" label={t('word.colArea')}>
      <AreaOptions areas={[areas.borough]} picked={byYear.area.code} code={code} />
      <optgroup label={t('briefing.localities')}>
        <AreaOptions areas={areas.localities} picked={byYear.area.code} code={code} />
      </optgroup>
      <optgroup label={t('briefing.wards')}>
        <AreaOptions areas={areas.wards} picked={byYear.area.code} code={code} />
      </optgroup>
    </Choice>
  </ChoiceForm>
);

const Balances = ({ data, translator }: PartProps): VNode => {
  const { t, untranslated } = translator;
  const { byYear, byQuarter, wards, years } = data;
  const { area, noDate, noWard } = byYear;
  const ofDays = (rows: readonly LedgerRow[]) =>
    rows.toReversed().map((row) => ({ name: spanWords(row, translator), row }));
  const days = t('page.ledgerSpanHead');
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">
        {area.level === 'LOCALITY'
          ? t('word.locality', { name: untranslated(area.name) })
          : untranslated(area.name)}
      </h2>
      <p>{t('page.ledgerRule', { years: years.statusMaxAgeYears })}</p>
      <p>
        {[
          ...(noDate > 0 ? [t('page.ledgerNoDateWords', { count: noDate })] : []),
          ...(noWard > 0 ? [t('page.ledgerNoWard', { count: noWard })] : []),
        ].join(' ')}
      </p>
      <LedgerTable
        caption={t('page.ledgerByYear')}
        of={days}
        rows={ofDays(sinceAnythingKnown(byYear.rows))}
        translator={translator}
      />
      <LedgerTable
        caption={t('page.ledgerByQuarter')}
        of={days}
        rows={ofDays(byQuarter.rows.slice(-quartersShown))}
        translator={translator}
      />
      {wards.length > 0 && (
        <LedgerTable
          caption={t('page.ledgerByWard')}
          of={t('word.colArea')}
          rows={wards.flatMap(({ area: ward, rows, noDate: without }) => {
            const row = rows.at(-1);
            const name = <a href={`/areas/meeting-places?area=${ward.code}`}>{untranslated(ward.name)}</a>;
            return row ? [{ name, row, noDate: without }] : [];
          })}
          translator={translator}
        />
      )}
    </section>
  );
};

/** Years before anything was known of any place say nothing; the last is always told. */
function sinceAnythingKnown(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const first = rows.findIndex(({ opening, closing }) => opening > 0 || closing > 0);
  return first < 0 ? rows.slice(-1) : rows.slice(first);
}

const spanWords = ({ from, to }: LedgerRow, { t, date }: PageTranslator): string =>
  t('page.ledgerSpan', { from: date(from), to: date(to) });
