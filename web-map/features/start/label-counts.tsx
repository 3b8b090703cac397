import {
  diversityLevels,
  labelSymbol,
  labelSymbols,
} from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { OverviewQuery } from '../../../schema/generated/operations.ts';
import { t } from '../../i18n/translator.ts';
import { goTo, onlyArea, onlyLabel, urlState } from '../../navigation/navigation.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { TitledFold } from '../../ui/titled-fold.tsx';

type Ward = OverviewQuery['wards']['areas'][number];

/** Name of a cell of the label table in the address: "low-not_known". */
export const cellName = ({ diversity, practice }: Pick<Ward, 'diversity' | 'practice'>): string =>
  `${diversity.level}-${practice.level}`.toLowerCase();

/** How many wards have each label; a label's button picks its wards out on the map and lists them. */
export function LabelCounts({ wards }: { wards: readonly Ward[] }) {
  const cells = [...labelSymbols]
    .sort((a, b) => diversityLevels.indexOf(a.diversity) - diversityLevels.indexOf(b.diversity))
    .map(({ diversity, practice }) =>
      wards.filter((ward) => ward.diversity.level === diversity && ward.practice.level === practice),
    )
    .filter((cell) => cell.length > 0);
  const { subject } = urlState.value;
  return (
    <TitledFold title={t('map.labelsTitle')} open={subject.of === 'label'}>
      <ul class="label-counts">
        {cells.map((cell) => {
          const [first] = cell;
          if (!first) return null;
          const name = cellName(first);
          const on = subject.of === 'label' && subject.code === name;
          return (
            <li key={name}>
              <button
                type="button"
                aria-expanded={on}
                onClick={() => goTo(on ? onlyArea(undefined) : onlyLabel(name))}
              >
                <Swatch
                  symbol={labelSymbol(first.diversity.level, first.practice.level)}
                  width={28}
                  height={28}
                />
                <span>
                  <strong>{first.publicLabel}</strong>
                  <span class="dim block">{first.label}</span>
                  <span class="dim block">
                    {t('map.labelCount', { count: cell.length, total: wards.length })}
                  </span>
                </span>
              </button>
              {on && (
                <ul class="area-links">
                  {cell.map(({ area }) => (
                    <li key={area.code}>
                      <AreaLink code={area.code} name={area.name} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </TitledFold>
  );
}
