import { Loaded } from '../../ui/loaded.tsx';
import type { BriefedArea } from '../briefing/reading/read-area.ts';
import { residentsView } from './fetched-view.ts';

/** The area's groups against those of other areas. Its code is fetched with the first area. */
export function CompareSection({ area }: { area: BriefedArea }) {
  const groups = area.classification?.diversity.groups;
  if (!groups) return null;
  return (
    <Loaded from={residentsView()}>
      {({ CompareShares }) => <CompareShares area={area} groups={groups} />}
    </Loaded>
  );
}
