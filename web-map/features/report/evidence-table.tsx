import type { VNode } from 'preact';
import { ReportTable } from '../../ui/report-table.tsx';
import type { EvidenceItem } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Row = EvidenceItem['rows'][number];

/** Columns that a page of A4 and a phone have room for, beside the first. */
const mostColumns = 4;

interface Props extends Pick<ReportTranslator, 't' | 'apart'> {
  readonly item: EvidenceItem;
}

/**
 * What an item of evidence says, as tables: a column a fact where facts are few, a row a fact where they are many, as
 * for groups of residents near the site beside those of its locality and the borough.
 */
export const EvidenceTables = ({ item, t, apart }: Props): VNode => {
  const names = factNames(item.rows);
  if (names.length <= mostColumns) return <Upright item={item} names={names} t={t} />;
  // Keys of one table begin alike: "religion", "religion south", "religion E08000030".
  const tables = [...Map.groupBy(item.rows, ({ key }) => key.split(' ', 1)[0]).values()];
  if (tables.some((rows) => rows.length < 2 || rows.length > mostColumns)) {
    return <InSentences item={item} t={t} apart={apart} />;
  }
  return (
    <>
      {tables.map((rows) => (
        <Turned key={rows[0]?.key} rows={rows} t={t} />
      ))}
    </>
  );
};

const factNames = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ facts }) => facts.map(({ name }) => name))),
];

const factOf = ({ facts }: Row, name: string): string | undefined =>
  facts.find((fact) => fact.name === name)?.value;

const Upright = ({
  item: { title, rows },
  names,
  t,
}: Omit<Props, 'apart'> & { readonly names: readonly string[] }): VNode => (
  <ReportTable
    caption={title}
    captionHeard
    head={[t('page.ciaRows'), ...names.map((name) => (name === '' ? t('page.ciaSays') : name))]}
    rows={rows.map((row) => [row.about, ...names.map((name) => factOf(row, name))])}
  />
);

const Turned = ({ rows, t }: Pick<Props, 't'> & { readonly rows: readonly Row[] }): VNode => (
  <ReportTable
    caption={rows[0]?.about ?? ''}
    head={[t('page.ciaMeasure'), ...rows.map(({ about }) => about)]}
    rows={factNames(rows).map((name) => [name, ...rows.map((row) => factOf(row, name))])}
  />
);

const InSentences = ({ item: { title, rows }, t, apart }: Props): VNode => (
  <ReportTable
    caption={title}
    captionHeard
    head={[t('page.ciaRows'), t('page.ciaSays')]}
    rows={rows.map((row) => [row.about, rowWords(row, { apart })])}
  />
);

/** The facts of a row one after another. */
export const rowWords = ({ facts }: Row, { apart }: Pick<ReportTranslator, 'apart'>): string =>
  apart(facts.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`)));
