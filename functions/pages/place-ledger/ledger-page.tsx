import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';
import { AreaOptions, Choice, ChoiceForm } from '../layout/choice-form.tsx';
import { FileLinks } from '../layout/file-links.tsx';
import { FoldedPart } from '../layout/folded-part.tsx';
import { OpenAll } from '../layout/open-all.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { ledgerInShort } from './ledger-in-short.tsx';
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
          <Balances data={data} meta={meta} translator={translator} />
          <PromisedList promised={data.years.promised} translator={translator} />
          <p class="actions">
            <FileLinks csv={csv} t={t} />{' '}
            <OpenAll path="/areas/meeting-places" made={chosenOf(data)} meta={meta} t={t} />
          </p>
        </>
      ),
    },
    translator,
  );
}

/** What an address names of an area that is not the borough. */
const chosenOf = ({ areas, byYear: { area } }: LedgerData): Readonly<Record<string, string>> =>
  area.code === areas.borough.code ? {} : { area: area.code };

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

const Balances = ({ data, meta, translator }: PartProps & { readonly meta: PageMeta }): VNode => {
  const { t, untranslated } = translator;
  const { byYear, byQuarter, wards, years } = data;
  const { area, noDate, noWard } = byYear;
  const open = meta.printsWhole;
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
      <p>
        <strong>{ledgerInShort(byQuarter, translator)}</strong>
      </p>
      <p>{t('page.ledgerRule', { years: years.statusMaxAgeYears })}</p>
      <p>
        {[
          ...(noDate > 0 ? [t('page.ledgerNoDateWords', { count: noDate })] : []),
          ...(noWard > 0 ? [t('page.ledgerNoWard', { count: noWard })] : []),
        ].join(' ')}
      </p>
      <FoldedPart id="by-year" heading="h3" title={t('page.ledgerByYear')} open={open}>
        <LedgerTable
          caption={t('page.ledgerByYear')}
          of={days}
          rows={ofDays(sinceAnythingKnown(byYear.rows))}
          translator={translator}
        />
      </FoldedPart>
      <FoldedPart id="by-quarter" heading="h3" title={t('page.ledgerByQuarter')} open={open}>
        <LedgerTable
          caption={t('page.ledgerByQuarter')}
          of={days}
          rows={ofDays(byQuarter.rows.slice(-quartersShown))}
          translator={translator}
        />
      </FoldedPart>
      {wards.length > 0 && (
        <FoldedPart
          id="by-ward"
          heading="h3"
          title={t('page.ledgerByWard')}
          holds={t('page.countWards', { count: wards.length })}
          open={open}
        >
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
        </FoldedPart>
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
