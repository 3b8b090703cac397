import type { ReachQuery } from '../../../schema/generated/operations.ts';
import type { Reading } from '../../api/figures.ts';
import { t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import type { Column } from '../../ui/sortable-table.tsx';
import { reachAsked, reachFigures } from './reach-figures.ts';
import { ReachShare } from './reach-share.tsx';

/** Share within reach as a column of the table of areas, while reach is asked about. */
export function reachColumns(): readonly Column<Reading>[] {
  if (urlState.value.tool !== 'reach') return [];
  const state = reachFigures(reachAsked()).value;
  const lines = state.status === 'ready' ? linesByCode(state.value) : undefined;
  return [
    {
      id: 'reach-share',
      heading: t('map.reachColumn'),
      number: true,
      cell: ({ area }) => {
        const line = lines?.get(area.code);
        return line ? <ReachShare value={line.share} end="LEAST" says={line.atLeast} /> : t('word.loading');
      },
      sortBy: ({ area }) => lines?.get(area.code)?.share,
    },
  ];
}

const linesByCode = ({ wards, localities }: ReachQuery) =>
  new Map([...wards.areas, ...localities.areas].map((line) => [line.area.code, line]));
