import { say, type WordKey } from '../i18n/words/words.ts';
import { goTo } from '../navigation/navigation.ts';
import type { TableLevel } from '../navigation/url-state.ts';

const words: Record<TableLevel, WordKey> = {
  ward: 'levelWard',
  locality: 'levelLocality',
  lsoa: 'levelSmall',
};

/** The choice between wards, localities and small areas; nothing where there is nothing to choose. */
export function LevelSwitch({ level, levels }: { level: TableLevel; levels: readonly TableLevel[] }) {
  if (levels.length < 2) return null;
  return (
    <fieldset class="switch">
      <legend class="only-heard">{say('levelLegend')}</legend>
      {levels.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="level"
            checked={each === level}
            onChange={() => goTo({ level: each, sort: undefined })}
          />
          <span>{say(words[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
