import { type MapCode, t } from '../i18n/translator.ts';
import { goTo } from '../navigation/navigation.ts';
import type { TableLevel } from '../navigation/url-state.ts';

const words: Record<TableLevel, MapCode> = {
  ward: 'map.levelWard',
  locality: 'map.levelLocality',
  lsoa: 'map.levelSmall',
};

/** The choice between wards, localities and small areas; nothing where there is nothing to choose. */
export function LevelSwitch({ level, levels }: { level: TableLevel; levels: readonly TableLevel[] }) {
  if (levels.length < 2) return null;
  return (
    <fieldset class="switch">
      <legend class="only-heard">{t('map.levelLegend')}</legend>
      {levels.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="level"
            checked={each === level}
            onChange={() => goTo({ level: each, sort: undefined })}
          />
          <span>{t(words[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
