import { dateInWords } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { clusterSymbol } from '../../styles/figure-symbol.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { FigureSwatch } from './figure-swatch.tsx';
import { baseWords, intervalWords } from './figure-words.ts';
import { valueSymbol } from './fill-symbol.ts';
import { readyFill, seriesOf } from './layer-figures.ts';
import { SeriesChart } from './series-chart.tsx';

/** What the layer shown says of one area: figure, interval, mark, and its figures over time. */
export function FigureHere({ code, name }: { code: string; name: string }) {
  const ready = readyFill.value;
  if (!ready) return null;
  const { shown, fill, marks } = ready;
  const { layer } = shown;
  const value = fill.values.find(({ areaCode }) => areaCode === code);
  const mark = marks.get(code);
  return (
    <section class="figure-here">
      <h2>{layer.name}</h2>
      {value ? (
        <p class="with-swatch">
          <FigureSwatch symbol={mark ? clusterSymbol(mark.kind) : valueSymbol(ready, value)} />
          <span>
            <strong>{value.words}</strong>
            <span class="dim block">
              {[
                baseWords(value, layer),
                intervalWords(value, layer.unit),
                fill.period && dateInWords(fill.period),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </p>
      ) : (
        <p>{t('map.layerNotHere', { name: untranslated(name), level: t(`map.level_${shown.level}`) })}</p>
      )}
      {mark && <p>{mark.words}</p>}
      {value && fill.besideWords && <p class="dim">{fill.besideWords}</p>}
      {value?.note && <p class="dim">{value.note}</p>}
      {value && layer.indicator && layer.category === null && layer.series.length > 1 && (
        <Loaded from={seriesOf({ id: layer.indicator.id, area: code })}>
          {(indicator) =>
            indicator && <SeriesChart series={indicator.series} chosen={fill.period ?? undefined} />
          }
        </Loaded>
      )}
    </section>
  );
}
