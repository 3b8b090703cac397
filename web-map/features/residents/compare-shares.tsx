import { useSignal } from '@preact/signals';
import { readingsByCode } from '../../api/figures.ts';
import { decimal } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';
import type { BriefedArea } from '../briefing/reading/read-area.ts';
import { type Difference, differencesOf } from './residents-figures.ts';

/** A difference in percentage points: "3.2 points more". */
function pointsWords(points: number): string {
  const apart = Number(Math.abs(points).toFixed(1));
  if (apart === 0) return t('map.pointsSame');
  return t(points > 0 ? 'map.pointsMore' : 'map.pointsFewer', { points: apart });
}

function intervalWords({ lower, upper }: Difference): string | undefined {
  if (lower === null || upper === null) return undefined;
  const range = t('map.range', { lower: decimal(lower, 0, 1), upper: decimal(upper, 0, 1) });
  return t('map.interval', { range });
}

/** Why nothing can be said, or that everybody was counted: once for all groups. */
function Caveat({ differences }: { differences: readonly Difference[] }) {
  const refused = differences.find(({ verdict }) => verdict === 'NOT_COMPARED');
  if (refused) return <p class="dim">{refused.words}</p>;
  return differences.some(({ lower }) => lower !== null) ? null : (
    <p class="dim">{t('map.compareCounted')}</p>
  );
}

/** Areas that share no resident with this one. */
function othersThan({ code, locality }: BriefedArea) {
  const readings = [...readingsByCode.value.values()].map(({ area }) => area);
  return readings
    .filter((area) => ![code, locality?.code].includes(area.code) && area.locality?.code !== code)
    .sort((a, b) => a.level.localeCompare(b.level) || a.name.localeCompare(b.name, 'en-GB'));
}

const nameOf = ({ level, name }: { readonly level: string; readonly name: string }): string =>
  level === 'LOCALITY' ? t('word.locality', { name: untranslated(name) }) : untranslated(name);

type Diversity = NonNullable<BriefedArea['classification']>['diversity'];

/** Each group's share against the locality, the borough and an area of the reader's choice, in percentage points. */
export function CompareShares({ area, groups }: { area: BriefedArea; groups: Diversity['groups'] }) {
  const chosen = useSignal('');
  const names = groups.map(({ group }) => group);
  const other = readingsByCode.value.get(chosen.value)?.area;
  const found = other && differencesOf(area.code, other.code, names).value;
  const differences = found?.status === 'ready' ? found.value : [];
  const inLocality = new Map(
    (area.locality?.classification?.diversity.groups ?? []).map(({ group, share }) => [group, share]),
  );
  const heads = [
    ...(area.locality && inLocality.size > 0 ? [nameOf({ ...area.locality, level: 'LOCALITY' })] : []),
    t('word.place'),
    ...(other && differences.length > 0 ? [nameOf(other)] : []),
  ];
  return (
    <details class="compare-shares">
      <summary>{t('map.compareTitle')}</summary>
      <table class="outputs">
        <caption>{t('map.compareCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('word.groupHead')}</th>
            {heads.map((name) => (
              <th key={name} scope="col">
                {t('map.compareThan', { name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, name, share, boroughShare }, index) => {
            const within = inLocality.get(group);
            const difference = differences[index];
            return (
              <tr key={group}>
                <th scope="row">{name}</th>
                {within !== undefined && <td>{pointsWords((share - within) * 100)}</td>}
                <td>{pointsWords((share - boroughShare) * 100)}</td>
                {difference && (
                  <td>
                    {difference.difference !== null && pointsWords(difference.difference)}
                    <span class="dim block">{intervalWords(difference)}</span>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {differences.length > 0 && <Caveat differences={differences} />}
      <p class="dim">{t('map.comparePart', { name: t('word.place') })}</p>
      <label class="field">
        {t('map.compareWith')}
        <select
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          <option value="">{t('map.compareChoose')}</option>
          {othersThan(area).map((each) => (
            <option key={each.code} value={each.code}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      {other && <Loaded from={differencesOf(area.code, other.code, names)}>{() => null}</Loaded>}
    </details>
  );
}
