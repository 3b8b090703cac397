import type { ComponentChildren } from 'preact';
import type { AreaFigures } from '../../api/area-figures.ts';
import { chance, count, dateInWords, figure, oneIn } from '../../i18n/number-words.ts';
import { codeWords, t } from '../../i18n/translator.ts';
import { GroupChart } from './group-chart.tsx';

interface Props {
  readonly diversity: NonNullable<AreaFigures['classification']>['diversity'];
  readonly population: number | null;
  /** How many areas the level has. */
  readonly total: number;
  readonly children?: ComponentChildren;
}

/** Who lives here: the reading in words, the five groups beside the borough's, and the age of the counts. */
export function Residents({ diversity, population, total, children }: Props) {
  const people = population ?? diversity.groups.reduce((sum, group) => sum + group.count, 0);
  const { blau, effectiveGroups, rankFromLowest, blauDetailed, levelDetailed } = diversity;
  return (
    <section>
      <h2>{t('map.livesTitle')}</h2>
      <p>
        {t('map.livesBlau', { share: oneIn(blau), blau: chance(blau), effective: figure(effectiveGroups) })}
      </p>
      <GroupChart groups={diversity.groups} />
      {children}
      <p class="dim">
        {t('map.livesLead', { people: count(people), period: dateInWords(diversity.period) })}{' '}
        {t('word.livesAge', { years: diversity.ageYears })}{' '}
        {total > 0 && t('map.livesRank', { rank: rankFromLowest, total })}{' '}
        {diversity.groupingSensitive &&
          blauDetailed !== null &&
          t('map.livesDetailed', {
            blau: chance(blauDetailed),
            level: codeWords('map.level', levelDetailed ?? ''),
          })}
      </p>
    </section>
  );
}
