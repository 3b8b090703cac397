import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import { overviewFigures, type Reading } from '../../api/figures.ts';
import { t } from '../../i18n/translator.ts';
import { Swatch } from '../../ui/swatch.tsx';

/** Wards with one label; the cells that occur, from few chances to mix to many. */
function occurringCells(wards: readonly Reading[]): readonly (readonly [Reading, ...Reading[]])[] {
  const cells = new Map<string, [Reading, ...Reading[]]>();
  for (const ward of [...wards].sort((a, b) => a.diversity.rankFromLowest - b.diversity.rankFromLowest)) {
    const name = `${ward.diversity.level} ${ward.practice.level}`;
    const cell = cells.get(name);
    if (cell) cell.push(ward);
    else cells.set(name, [ward]);
  }
  return [...cells.values()];
}

/** The labels that occur among the wards, each with how many wards have it. */
export function OccurringLabels() {
  const state = overviewFigures().value;
  if (state.status !== 'ready') return null;
  return (
    <>
      {occurringCells(state.value.wards.areas).map(([ward, ...more]) => {
        const { diversity, practice, coldSpot, catalyst } = ward;
        const known = practice.level !== 'NOT_KNOWN' && t(`map.keyPractice${practice.level}`);
        const told = [
          coldSpot && t('map.keyColdSpot'),
          catalyst && t('map.keyCatalyst'),
          known,
          t('map.keyWards', { count: more.length + 1 }),
        ];
        return (
          <li key={diversity.level + practice.level}>
            <Swatch symbol={labelSymbol(diversity.level, practice.level)} width={24} height={24} />
            <span>
              <strong class="block">{t(`map.keyMix${diversity.level}`)}</strong>
              <span class="dim">{told.filter(Boolean).join(' · ')}</span>
            </span>
          </li>
        );
      })}
    </>
  );
}
