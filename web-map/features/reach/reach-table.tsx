import type { ReachQuery } from '../../../schema/generated/operations.ts';
import { count } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { ReachShare } from './reach-share.tsx';

type Line = ReachQuery['wards']['areas'][number];

/** Share of residents within reach, an area a row, by name. */
export function ReachTable({ caption, lines }: { caption: string; lines: readonly Line[] }) {
  return (
    <table class="outputs reach-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.colArea')}</th>
          <th scope="col" class="number">
            {t('map.reachShareHead')}
          </th>
          <th scope="col" class="number">
            {t('map.reachUpToHead')}
          </th>
          <th scope="col" class="number">
            {t('map.reachMedianHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr
            key={line.area.code}
            class={line.area.code === areaOf(urlState.value.subject) ? 'chosen' : undefined}
          >
            <th scope="row">
              <AreaLink {...line.area} />
            </th>
            <td class="number">
              <ReachShare value={line.share} end="LEAST" />
            </td>
            <td class="number">
              <ReachShare value={line.atLeast ? line.shareAtMost : line.share} end="MOST" />
            </td>
            <td class="number dim">
              {line.medianDistanceMetres === null
                ? t('map.reachUnknown')
                : t('map.metres', { count: count(line.medianDistanceMetres) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
