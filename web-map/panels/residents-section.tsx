import { Loaded } from '../controls/loaded.tsx';
import { once } from '../figures.ts';
import { load } from '../loadable.ts';
import type { AreaFigures } from './area-figures.ts';

const residentsView = once(() => load(() => import('../residents/residents-view.ts')));

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

/** How far apart groups live over the wards of the borough. Its code and figures are fetched when it is shown. */
export function ApartSection({ inLocality = false }: { inLocality?: boolean }) {
  return (
    <Loaded from={residentsView()}>{({ LivingApart }) => <LivingApart inLocality={inLocality} />}</Loaded>
  );
}
