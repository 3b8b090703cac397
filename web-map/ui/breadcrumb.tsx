import type { ComponentChildren } from 'preact';
import { t } from '../i18n/translator.ts';
import { onlyArea } from '../navigation/navigation.ts';
import { AreaLink } from './area-link.tsx';
import { StateLink } from './state-link.tsx';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Borough, locality, ward: the way up from what is shown. */
export function Breadcrumb({
  areas,
  children,
}: {
  areas: readonly (Named | null)[];
  children?: ComponentChildren;
}) {
  return (
    <nav class="breadcrumb" aria-label={t('word.breadcrumb')}>
      <ol>
        <li>
          <StateLink to={onlyArea(undefined)} toBriefing>
            {t('word.place')}
          </StateLink>
        </li>
        {areas.map(
          (area) =>
            area && (
              <li key={area.code}>
                <AreaLink {...area} />
              </li>
            ),
        )}
        {children}
      </ol>
    </nav>
  );
}
