import { count, decimal } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';
import { clusterKinds, clusterSymbol } from '../../styles/figure-symbol.ts';
import type { Column } from '../../ui/sortable-table.tsx';
import { FigureSwatch } from './figure-swatch.tsx';
import { intervalRange, markWord } from './figure-words.ts';
import { valueSymbol } from './fill-symbol.ts';
import type { ReadyFill } from './layer-figures.ts';

/** A chance as small as it is worth telling. */
const chanceWords = (q: number): string => (q < 0.001 ? `<${decimal(0.001, 3, 3)}` : decimal(q, 3, 3));

/** The columns of the layer shown, for any rows that have the code of an area: figure, interval, and mark with its q. */
export function figureColumns<Row>(
  { shown, fill, marks }: ReadyFill,
  codeOf: (row: Row) => string,
): readonly Column<Row>[] {
  const values = new Map(fill.values.map((value) => [value.areaCode, value]));
  const heldFor = (row: Row) => values.get(codeOf(row));
  const markOf = (row: Row) => marks.get(codeOf(row));
  const figureColumn: Column<Row> = {
    id: 'figure',
    heading: shown.layer.name,
    cell: (row) => {
      const value = heldFor(row);
      if (!value) return t('map.layerNoFigure');
      return (
        <span class="with-swatch">
          <FigureSwatch symbol={valueSymbol({ shown, fill }, value)} />
          <span>
            {value.words}
            {value.note && <span class="dim block">{value.note}</span>}
          </span>
        </span>
      );
    },
    sortBy: (row) => heldFor(row)?.value,
  };
  const base: Column<Row> = {
    id: 'base',
    heading: t('map.colBase'),
    number: true,
    cell: (row) => {
      const held = heldFor(row)?.base;
      return held == null ? '' : count(held);
    },
    sortBy: (row) => heldFor(row)?.base,
  };
  const interval: Column<Row> = {
    id: 'interval',
    heading: t('map.colInterval'),
    number: true,
    cell: (row) => {
      const value = heldFor(row);
      return value && intervalRange(value, shown.layer.unit);
    },
    sortBy: (row) => heldFor(row)?.lower,
  };
  const cluster: Column<Row> = {
    id: 'cluster',
    heading: t('map.colCluster'),
    cell: (row) => {
      const mark = markOf(row);
      return (
        mark && (
          <span class="with-swatch">
            <FigureSwatch symbol={clusterSymbol(mark.kind)} />
            <span>{markWord(mark)}</span>
          </span>
        )
      );
    },
    sortBy: (row) => {
      const mark = markOf(row);
      return mark && clusterKinds.indexOf(mark.kind);
    },
  };
  const chance: Column<Row> = {
    id: 'q',
    heading: t('map.colChance'),
    number: true,
    cell: (row) => {
      const q = markOf(row)?.q;
      return q == null ? '' : chanceWords(q);
    },
    sortBy: (row) => markOf(row)?.q,
  };
  return [
    figureColumn,
    ...(fill.values.some((value) => value.base !== null) ? [base] : []),
    ...(fill.values.some(({ lower }) => lower !== null) ? [interval] : []),
    ...(shown.clusters ? [cluster, chance] : []),
  ];
}
