import { useSignal } from '@preact/signals';
import type { AreaFigures } from '../../api/area-figures.ts';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { t } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';

const residentsView = once(() => load(() => import('./residents-view.ts')));

/** The area's groups against those of other areas. Its code is fetched with the first area. */
export function CompareSection({ area }: { area: AreaFigures }) {
  const groups = area.classification?.diversity.groups;
  if (!groups) return null;
  return (
    <Loaded from={residentsView()}>
      {({ CompareShares }) => <CompareShares area={area} groups={groups} />}
    </Loaded>
  );
}

/** How far apart groups live, in the briefing on a locality. */
export function ApartSection() {
  return (
    <section>
      <h2>{t('map.apartTitle')}</h2>
      <Loaded from={residentsView()}>{({ LivingApart }) => <LivingApart inLocality />}</Loaded>
    </section>
  );
}

/** The same in the briefing on the borough, behind a fold: the first view fetches nothing for it. */
export function ApartFold() {
  const opened = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>
        <h2 class="in-summary">{t('map.apartTitle')}</h2>
      </summary>
      {opened.value && (
        <Loaded from={residentsView()}>{({ LivingApart }) => <LivingApart inLocality={false} />}</Loaded>
      )}
    </details>
  );
}
