import { dateInWords } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';
import { adjust, onlyIndicator, urlState } from '../../navigation/navigation.ts';
import { StepSlider } from '../../ui/step-slider.tsx';
import { ToldChange } from '../../ui/told-change.tsx';
import type { Series } from './layer-figures.ts';
import { SeriesChart } from './series-chart.tsx';
import { placeOfYear, seriesYears, yearWords } from './series-years.ts';

/**
 * Figures over time with a slider that goes through their periods; what is held of the chosen one is said in words, and
 * marked in the chart and in the table. The address holds it.
 */
export function YearByYear({ id, series }: { id: string; series: Series }) {
  const { subject } = urlState.value;
  const years = seriesYears(series.points);
  const place = placeOfYear(years, subject.of === 'indicator' ? subject.year : undefined);
  const year = years[place];
  if (!year || years.length < 2) return <SeriesChart series={series} chosen={undefined} />;
  return (
    <>
      <StepSlider
        label={t('map.periodLabel')}
        steps={years.map(({ period }) => dateInWords(period))}
        place={place}
        choose={(next) => adjust(onlyIndicator(id, years[next]?.period))}
      />
      <ToldChange class="said-year" words={yearWords(year, series.unit)} />
      <SeriesChart series={series} chosen={year.period} />
    </>
  );
}
