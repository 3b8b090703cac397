import type { PageTranslator } from '../languages/page-translator.ts';
import type { Part } from '../markup/html.ts';
import { reportTable } from '../markup/report-table.tsx';
import type { EvidenceItem } from './read-report.ts';

type Row = EvidenceItem['rows'][number];

/** Columns that a page of A4 and a phone have room for, beside the first. */
const mostColumns = 4;

/**
 * What an item of evidence says, as tables: a column a fact where facts are few, a row a fact where they are many, as
 * for groups of residents near the site beside those of its locality and the borough.
 */
export function evidenceTables(item: EvidenceItem, translator: PageTranslator): Part {
  const names = factNames(item.rows);
  if (names.length <= mostColumns) return upright(item, names, translator);
  // Keys of one table begin alike: "religion", "religion south", "religion E08000030".
  const tables = [...Map.groupBy(item.rows, ({ key }) => key.split(' ', 1)[0]).values()];
  return tables.every((rows) => rows.length > 1 && rows.length <= mostColumns)
    ? tables.map((rows) => turned(rows, translator))
    : inSentences(item, translator);
}

const factNames = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ facts }) => facts.map(({ name }) => name))),
];

const factOf = ({ facts }: Row, name: string): string | undefined =>
  facts.find((fact) => fact.name === name)?.value;

function upright({ title, rows }: EvidenceItem, names: readonly string[], { t }: PageTranslator): Part {
  return reportTable({
    caption: title,
    captionHeard: true,
    head: [t('page.ciaRows'), ...names.map((name) => (name === '' ? t('page.ciaSays') : name))],
    rows: rows.map((row) => [row.about, ...names.map((name) => factOf(row, name))]),
  });
}

function turned(rows: readonly Row[], { t }: PageTranslator): Part {
  return reportTable({
    caption: rows[0]?.about ?? '',
    head: [t('page.ciaMeasure'), ...rows.map(({ about }) => about)],
    rows: factNames(rows).map((name) => [name, ...rows.map((row) => factOf(row, name))]),
  });
}

function inSentences({ title, rows }: EvidenceItem, translator: PageTranslator): Part {
  const { t } = translator;
  return reportTable({
    caption: title,
    captionHeard: true,
    head: [t('page.ciaRows'), t('page.ciaSays')],
    rows: rows.map((row) => [row.about, rowWords(row, translator)]),
  });
}

/** The facts of a row one after another. */
export const rowWords = ({ facts }: Row, { apart }: PageTranslator): string =>
  apart(facts.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`)));
