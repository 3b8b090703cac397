import { Loaded } from '../controls/loaded.tsx';
import { asRecorded, fromRecords } from '../languages/from-records.ts';
import { Breadcrumb } from '../panels/breadcrumb.tsx';
import { NoSuchThing } from '../panels/no-such-thing.tsx';
import { PanelTitle } from '../panels/panel-title.tsx';
import { SourceList } from '../panels/source-list.tsx';
import { say } from '../words.ts';
import { Comparators } from './comparators.tsx';
import { seriesOf } from './layer-figures.ts';
import { YearByYear } from './year-by-year.tsx';

/** The briefing on one figure on record: over time for the borough, beside other places by name, with its sources. */
export function FigurePanel({ id }: { id: string }) {
  return (
    <Loaded from={seriesOf({ id, area: null })}>
      {(indicator) => {
        if (!indicator) return <NoSuchThing sentence={say('notFoundFigure', { id: asRecorded(id) })} />;
        const { name, framework, domain, note, officialWording, source, series } = indicator;
        return (
          <article>
            <Breadcrumb areas={[]} />
            <PanelTitle title={asRecorded(name)} heard={asRecorded(`${name}. ${series.words}`)} />
            <p class="dim">
              {asRecorded([framework, domain].filter(Boolean).join(' · '))}
              {officialWording && <span class="block">{say('officialWording')}</span>}
            </p>
            {note && <p {...fromRecords()}>{note}</p>}
            <section>
              <h2>{say('seriesOf', { name: asRecorded(series.areaName) })}</h2>
              <YearByYear series={series} />
            </section>
            <Comparators comparators={series.comparators} note={series.comparatorNote} />
            <SourceList sources={[source, ...series.points.map(({ observation }) => observation.source)]} />
          </article>
        );
      }}
    </Loaded>
  );
}
