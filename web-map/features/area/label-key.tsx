import {
  diversityLevels,
  labelSymbol,
  practiceLevels,
} from '../../../domain/cohesion-label/classification/label-symbol.ts';
import { overviewFigures } from '../../api/figures.ts';
import { t } from '../../i18n/translator.ts';
import { Swatch } from '../../ui/swatch.tsx';

/** How many wards have each cell of the label table; empty until the figures are there. */
function wardCounts(): ReadonlyMap<string, number> {
  const state = overviewFigures().value;
  const counts = new Map<string, number>();
  if (state.status !== 'ready') return counts;
  for (const { diversity, practice } of state.value.wards.areas) {
    const cell = diversity.level + practice.level;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

/** The key of the wards: the label table with its symbols and how many wards each cell holds. */
export function LabelKey() {
  const counts = wardCounts();
  return (
    <>
      <table class="label-key">
        <caption class="only-heard">{t('map.keyGrid')}</caption>
        <tbody>
          {practiceLevels.map((practice) => (
            <tr key={practice}>
              <th scope="row">{t(`map.practice${practice}`)}</th>
              {diversityLevels.map((diversity) => {
                const wards = counts.get(diversity + practice) ?? 0;
                return (
                  <td key={diversity}>
                    <Swatch symbol={labelSymbol(diversity, practice)} width={74} height={21} />
                    {wards > 0 && <span class="in-cell">{wards}</span>}
                    <span class="only-heard">{t('map.keyCount', { count: wards })}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {diversityLevels.map((diversity) => (
              <th key={diversity} scope="col">
                {t(`map.diversity${diversity}`)}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <div class="key-words">
        <h2>{t('map.keyGrid')}</h2>
        <p>
          {t('map.keyAcross')} {t('map.keyStripes')}
        </p>
      </div>
    </>
  );
}
