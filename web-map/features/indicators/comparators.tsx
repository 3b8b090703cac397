import { fromRecords } from '../../i18n/from-records.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { recordedValue } from '../../ui/recorded-figures.tsx';
import type { Series } from './layer-figures.ts';

interface Props {
  readonly comparators: Series['comparators'];
  readonly note?: string | null;
}

/** Figures of places outside the borough, by name and in the order of the source. */
export function Comparators({ comparators, note }: Props) {
  if (comparators.length === 0) return null;
  return (
    <section>
      <h2>{t('map.comparatorsTitle')}</h2>
      {note && <p class="dim">{note}</p>}
      <table class="outputs">
        <caption class="only-heard">{t('map.comparatorsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.comparatorHead')}</th>
            <th scope="col">{t('map.seriesPeriod')}</th>
            <th scope="col" class="number">
              {t('map.seriesValue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparators.map((each) => (
            <tr key={`${each.areaName}${each.period}${each.value}`}>
              <th scope="row">
                {untranslated(each.areaName)}
                {each.note && (
                  <span class="dim block" {...fromRecords()}>
                    {each.note}
                  </span>
                )}
              </th>
              <td>{each.period ? untranslated(each.period) : t('word.periodNotGiven')}</td>
              <td class="number">
                {recordedValue({
                  value: each.value,
                  status: each.status,
                  qualifier: each.qualifier,
                  unit: each.unit,
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
