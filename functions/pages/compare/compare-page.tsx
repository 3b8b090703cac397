import type { AreaListQuery } from '../../../schema/generated/briefing-operations.ts';
import type { DrawnMapQuery } from '../../../schema/generated/page-operations.ts';
import { areaTitle } from '../area/area-title.ts';
import { PairMap } from '../drawn-map/page-map.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { dataFiles, FileLinks } from '../layout/file-links.tsx';
import { pageFrame } from '../layout/page-frame.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import { CompareForm } from './compare-form.tsx';
import type { AreaPair, ComparedRow } from './compare-rows.ts';
import { SideBySide } from './side-by-side.tsx';

/** Two areas with every row that the page shows of them. */
export interface Comparison {
  readonly pair: AreaPair;
  readonly rows: readonly ComparedRow[];
  readonly map: DrawnMapQuery;
}

/** Two areas side by side, or the form to choose them. It works without a script. */
export function comparePage(
  {
    list,
    chosen,
    comparison,
  }: {
    list: AreaListQuery;
    /** Codes as they were asked for. */
    chosen: readonly (string | undefined)[];
    /** Undefined until two areas are chosen. */
    comparison: Comparison | undefined;
  },
  meta: PageMeta,
  translator: PageTranslator,
): string {
  const { t } = translator;
  const title = comparison ? compareTitle(comparison.pair, translator) : t('page.compareTitle');
  const [a = '', b = ''] = chosen;
  return pageFrame(
    {
      title,
      description: t('page.compareTitle'),
      at: 'compare',
      meta,
      main: (
        <>
          <h1>{title}</h1>
          <CompareForm list={list} chosen={chosen} translator={translator} />
          {comparison ? (
            <>
              <p class="actions">
                <FileLinks {...dataFiles('/compare', meta, { a, b })} t={t} />
              </p>
              <PairMap
                map={comparison.map}
                codes={comparison.pair.map(({ area }) => area.code)}
                names={title}
                meta={meta}
                translator={translator}
              />
              <SideBySide {...comparison} translator={translator} />
            </>
          ) : (
            <p>{t('page.compareChoose')}</p>
          )}
        </>
      ),
    },
    translator,
  );
}

/** "Brownhills and South locality" */
export function compareTitle([first, second]: AreaPair, translator: PageTranslator): string {
  return translator.t('page.compareOf', {
    a: areaTitle(first.area, translator),
    b: areaTitle(second.area, translator),
  });
}
