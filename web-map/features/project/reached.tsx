import type { ProjectBriefingQuery } from '../../../schema/generated/operations.ts';
import { list, t, untranslated } from '../../i18n/translator.ts';
import { AreaLink } from '../../ui/area-link.tsx';

type Project = Pick<
  NonNullable<ProjectBriefingQuery['project']>,
  'areas' | 'boroughWide' | 'localities' | 'places'
>;

interface Props {
  readonly project: Project;
  readonly swatch?: boolean;
}

/** Where a project reached people: each ward and locality with what says so, else what else its record tells of it. */
export function Reached({ project: { areas, boroughWide, localities, places }, swatch = false }: Props) {
  const tagged = new Set(areas.map(({ area }) => area.code));
  const named = localities.filter(({ code }) => !tagged.has(code));
  if (areas.length + named.length === 0) return <>{withoutArea(boroughWide, places)}</>;
  return (
    <ul class="plain">
      {areas.map(({ area, words }) => (
        <li key={area.code}>
          <AreaLink {...area} swatch={swatch} />
          <span class="dim block">{words}</span>
        </li>
      ))}
      {named.map((area) => (
        <li key={area.code}>
          <AreaLink {...area} swatch={swatch} />
        </li>
      ))}
    </ul>
  );
}

function withoutArea(boroughWide: boolean, places: readonly string[]): string {
  if (boroughWide) return t('map.wholeBorough');
  if (places.length === 0) return t('map.reachNotStated');
  return t('map.reachNamedOnly', { places: list(places.map(untranslated)) });
}
