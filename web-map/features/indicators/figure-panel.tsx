import { fromRecords } from '../../i18n/from-records.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NoSuchThing } from '../../ui/no-such-thing.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Comparators } from './comparators.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { seriesOf } from './layer-figures.ts';
import { YearByYear } from './year-by-year.tsx';

/** The briefing on one figure on record: over time for the borough, beside other places by name, with its sources. */
export function FigurePanel({ id }: { id: string }) {
  return (
    <Loaded from={seriesOf({ id, area: null })}>
      {(indicator) => {
        if (!indicator) return <NoSuchThing sentence={t('map.notFoundFigure', { id: untranslated(id) })} />;
        const { name, framework, domain, note, officialWording, source, series, comparison } = indicator;
        return (
          <article>
            <Breadcrumb areas={[]} />
            <PanelTitle title={untranslated(name)} heard={`${untranslated(name)}. ${series.words}`} />
            <p class="dim">
              {untranslated([framework, domain].filter(Boolean).join(' · '))}
              {officialWording && <span class="block">{t('map.officialWording')}</span>}
            </p>
            {note && <p {...fromRecords()}>{note}</p>}
            <section>
              <h2>{t('map.seriesOf', { name: untranslated(series.areaName) })}</h2>
              <YearByYear id={id} series={series} />
            </section>
            {comparison && <ComparisonTable comparison={comparison} borough={series.areaName} />}
            <Comparators comparators={series.comparators} note={series.comparatorNote} />
            <SourceList
              sources={[
                source,
                ...series.points.map(({ observation }) => observation.source),
                ...(comparison?.figures.map((each) => each.source) ?? []),
              ]}
            />
          </article>
        );
      }}
    </Loaded>
  );
}
