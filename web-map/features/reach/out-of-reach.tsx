import type { ReachQuery } from '../../../schema/generated/operations.ts';
import { count } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { type Point, pointsByWard } from './points-by-ward.ts';

function Points({ points }: { points: readonly Point[] }) {
  return (
    <ul class="project-lines">
      {points.map(({ code, name, residents, distanceMetres, nearest }) => (
        <li key={code}>
          {untranslated(name)}
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
  );
}

/**
 * The small areas out of reach: what the map shows, in words. A ward is a line, the one with most residents out of reach
 * first, and its small areas stand behind it; where a ward is chosen, its own alone are listed.
 */
export function OutOfReach({ points }: { points: ReachQuery['wards']['outOfReach'] }) {
  const wards = pointsByWard(points);
  const chosen = wards.find(({ ward }) => ward.code === areaOf(urlState.value.subject));
  return (
    <section>
      <h2>{t('map.reachOutTitle', { count: chosen?.points.length ?? points.length })}</h2>
      {chosen ? (
        <Points points={chosen.points} />
      ) : (
        wards.map(({ ward, residents, points: within }) => (
          <details key={ward.code} class="ward-points">
            <summary>
              {untranslated(ward.name)}
              <span class="dim block">{t('map.reachOutWard', { count: within.length, residents })}</span>
            </summary>
            <p>
              <AreaLink {...ward} />
            </p>
            <Points points={within} />
          </details>
        ))
      )}
    </section>
  );
}
