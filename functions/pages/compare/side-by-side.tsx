import type { VNode } from 'preact';
import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import { heardAs } from '../../../web-map/ui/heard-as.ts';
import { Swatch } from '../../../web-map/ui/swatch.tsx';
import { areaTitle } from '../area/area-title.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaPair, ComparedRow } from './compare-rows.ts';

interface Props {
  readonly pair: AreaPair;
  readonly rows: readonly ComparedRow[];
  readonly translator: PageTranslator;
}

/**
 * Every row under the two areas. On a narrow screen each row stands as what is compared with both sides beneath it: the
 * roles keep it a table to a screen reader there.
 */
export const SideBySide = ({ pair, rows, translator }: Props): VNode => {
  const { t } = translator;
  const [a = '', b = ''] = pair.map(({ area }) => areaTitle(area, translator));
  const levels = new Set(pair.map(({ area }) => area.level));
  return (
    <>
      {levels.size > 1 && <p>{t('page.compareCareful')}</p>}
      <table {...heardAs.table} class="side-by-side">
        <caption>{t('page.compareTable', { a, b })}</caption>
        <thead {...heardAs.group}>
          <tr {...heardAs.row}>
            <th {...heardAs.columnHead} class="what">
              {t('page.compareWhat')}
            </th>
            {pair.map(({ area }, side) => (
              <th key={side} {...heardAs.columnHead}>
                <a href={`/area/${area.code}`}>{areaTitle(area, translator)}</a>
              </th>
            ))}
            <th {...heardAs.columnHead} class="difference">
              {t('page.compareDifference')}
            </th>
          </tr>
        </thead>
        <tbody {...heardAs.group}>
          {rows.map((row, index) => (
            <Row key={row.what} {...row} marked={index === 0 ? pair : undefined} t={t} />
          ))}
        </tbody>
      </table>
      <Verdicts rows={rows} t={t} />
    </>
  );
};

interface RowProps extends ComparedRow, Pick<PageTranslator, 't'> {
  /** The areas whose symbols the row shows. */
  readonly marked: AreaPair | undefined;
}

const Row = ({ what, cells, difference, marked, t }: RowProps): VNode => (
  <tr {...heardAs.row}>
    <th {...heardAs.rowHead}>{what}</th>
    {cells.map(({ text }, side) => (
      <td key={side} {...heardAs.cell}>
        {marked && <Mark {...marked[side]} />} {text}
      </td>
    ))}
    <td {...heardAs.cell} class="difference" data-head={`${t('page.compareDifference')}: `}>
      {difference?.text}
    </td>
  </tr>
);

/** The symbol of the label of an area; nothing of an area without one. */
const Mark = ({ area }: Partial<Pick<AreaPageData, 'area'>>): VNode | null => {
  const label = area?.classification;
  return label ? (
    <Swatch symbol={labelSymbol(label.diversity.level, label.practice.level)} width={18} height={18} />
  ) : null;
};

/** How shares differ, each in a sentence. */
const Verdicts = ({ rows, t }: Pick<Props, 'rows'> & Pick<PageTranslator, 't'>): VNode | null => {
  const words = rows.flatMap(({ difference }) => difference?.words ?? []);
  if (words.length === 0) return null;
  return (
    <>
      <h2>{t('page.compareSaid')}</h2>
      <ul>
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
};
