import { t, untranslated } from '../../i18n/translator.ts';
import { onlyIndicator } from '../../navigation/navigation.ts';
import { clusterSymbol } from '../../styles/figure-symbol.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { TitledFold } from '../../ui/titled-fold.tsx';
import { Comparators } from './comparators.tsx';
import { FigureSwatch } from './figure-swatch.tsx';
import { baseWords, intervalWords, markWord } from './figure-words.ts';
import { valueSymbol } from './fill-symbol.ts';
import {
  type ClusterMarks,
  fillOf,
  marksOf,
  type ReadyFill,
  readyFill,
  seriesOf,
  shownLayer,
} from './layer-figures.ts';
import { SeriesChart } from './series-chart.tsx';

/** Every area with its figure, by name. Small areas are too many for a briefing: the table has them. */
function FigureLines({ shown, fill, marks }: ReadyFill) {
  if (shown.level === 'lsoa') return null;
  return (
    <section>
      <h2>{t('map.layerFiguresTitle')}</h2>
      <ul class="plain figure-lines">
        {fill.values.map((value) => {
          const mark = marks.get(value.areaCode);
          const symbol = mark ? clusterSymbol(mark.kind) : valueSymbol({ shown, fill }, value);
          return (
            <li key={value.areaCode} class="with-swatch">
              <FigureSwatch symbol={symbol} />
              <AreaLink code={value.areaCode} name={value.areaName} />
              <span class="said">
                {value.words}
                <span class="dim block">
                  {[
                    baseWords(value, shown.layer),
                    intervalWords(value, shown.layer.unit),
                    mark && markWord(mark),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Clusters({ run }: { run: ClusterMarks }) {
  const marked = run.areas.filter(({ kind }) => !['NONE', 'NO_VALUE', 'NO_NEIGHBOURS'].includes(kind));
  return (
    <section>
      <h2>{t('map.clusterTitle')}</h2>
      <p>{run.summary}</p>
      {run.overall && <p>{run.overall.words}</p>}
      <h3>{t('map.clusterMarked')}</h3>
      {marked.length === 0 ? (
        <p>{t('map.clusterNoMark')}</p>
      ) : (
        <ul class="plain figure-lines">
          {marked.map((area) => (
            <li key={area.areaCode} class="with-swatch">
              <FigureSwatch symbol={clusterSymbol(area.kind)} />
              <span>{area.words}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('map.clusterPower')}</h3>
      <p>{run.power}</p>
      <h3>{t('map.clusterCaveat')}</h3>
      <p>{run.caveat}</p>
      <details>
        <summary>{t('map.clusterMethod')}</summary>
        <p>{run.method}</p>
      </details>
    </section>
  );
}

function Filled({ ready }: { ready: ReadyFill }) {
  const { shown, fill } = ready;
  const { layer } = shown;
  const marks = marksOf(shown)?.value;
  return (
    <>
      <p class="lead">{fill.summary}</p>
      {(layer.kind === 'LABEL' || fill.classes.length === 0) && <p>{layer.polarityWords}</p>}
      {marks?.status === 'ready' && <Clusters run={marks.value} />}
      <FigureLines {...ready} />
      {layer.indicator && layer.category === null && layer.series.length > 1 && (
        <Loaded from={seriesOf({ id: layer.indicator.id, area: null })}>
          {(indicator) =>
            indicator && indicator.series.points.length > 0 ? (
              <section>
                <h2>{t('map.seriesOf', { name: untranslated(indicator.series.areaName) })}</h2>
                <SeriesChart series={indicator.series} chosen={fill.period ?? undefined} />
              </section>
            ) : null
          }
        </Loaded>
      )}
      {fill.besideWords && layer.indicator && (
        <section>
          <h2>{t('map.comparisonTitle')}</h2>
          <p>{fill.besideWords}</p>
          <p>
            <StateLink to={onlyIndicator(layer.indicator.id)}>{t('map.comparisonMore')}</StateLink>
          </p>
        </section>
      )}
      <Comparators comparators={fill.comparators} />
      {(fill.notes.length > 0 || layer.note) && (
        <section>
          <h2>{t('word.layerNotes')}</h2>
          {[...new Set([...(layer.note ? [layer.note] : []), ...fill.notes])].map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      <TitledFold title={t('word.howWeKnow')}>
        <h3>{t('map.keyClassing')}</h3>
        <p>{fill.classingWords}</p>
        <ul class="plain">
          {fill.noNumber
            .filter(({ areas }) => areas > 0)
            .map(({ status, word, meaning }) => (
              <li key={status}>
                <strong>{word}</strong>: {meaning}
              </li>
            ))}
        </ul>
      </TitledFold>
    </>
  );
}

/** The briefing on the layer shown, while no area is chosen: everything that the map tells of it, in words. */
export function LayerBriefing() {
  const shown = shownLayer.value;
  const ready = readyFill.value;
  if (!shown) return null;
  const { layer, level } = shown;
  const marks = marksOf(shown)?.value;
  const now = t('map.layerNow', { name: layer.name, level: t(`map.level_${level}`) });
  const heard = marks?.status === 'ready' ? `${now} ${marks.value.summary}` : now;
  return (
    <article>
      <nav class="breadcrumb" aria-label={t('word.breadcrumb')}>
        <ol>
          <li>
            <StateLink to={{ layer: undefined, sort: undefined }}>{t('map.layerBack')}</StateLink>
          </li>
          <li>{layer.groupName}</li>
        </ol>
      </nav>
      <PanelTitle title={layer.name} heard={heard} />
      {ready ? <Filled ready={ready} /> : <Loaded from={fillOf(shown)}>{() => null}</Loaded>}
      <p>
        <StateLink to={{ view: 'table' }}>{t('map.layerOpenTable')}</StateLink>
      </p>
      <SourceList sources={[layer.source]} />
    </article>
  );
}
