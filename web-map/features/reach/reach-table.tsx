import { useSignal } from '@preact/signals';
import type { ReachQuery } from '../../../schema/generated/operations.ts';
import { count } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
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

const shownFirst = 10;

/** The small areas out of reach, those of the chosen ward alone where one is chosen: what the map shows, in words. */
export function OutOfReach({ points }: { points: ReachQuery['wards']['outOfReach'] }) {
  const all = useSignal(false);
  const area = areaOf(urlState.value.subject);
  const inArea = points.filter(({ ward }) => ward.code === area);
  const listed = inArea.length > 0 ? inArea : points;
  const shown = all.value ? listed : listed.slice(0, shownFirst);
  return (
    <section>
      <h2>{t('map.reachOutTitle', { count: listed.length })}</h2>
      <ul class="project-lines">
        {shown.map(({ code, name, ward, residents, distanceMetres, nearest }) => (
          <li key={code}>
            {untranslated(name)}, <AreaLink {...ward} />
            <span class="dim block">
              {nearest && distanceMetres !== null
                ? t('map.reachOutLine', {
                    residents: count(residents),
                    place: untranslated(nearest.name),
                    metres: count(distanceMetres),
                  })
                : t('map.reachOutNone', { residents: count(residents) })}
            </span>
          </li>
        ))}
      </ul>
      {listed.length > shown.length && (
        <button
          type="button"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('map.reachOutAll', { count: listed.length })}
        </button>
      )}
    </section>
  );
}
