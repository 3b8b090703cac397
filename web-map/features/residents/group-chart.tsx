import type { AreaBriefingQuery } from '../../../schema/generated/operations.ts';

import { count, percent } from '../../i18n/number-words.ts';

import { t } from '../../i18n/translator.ts';
import { ShareBar } from '../../ui/share-bar.tsx';

type Group = NonNullable<
  NonNullable<AreaBriefingQuery['area']>['classification']
>['diversity']['groups'][number];

/** Shares of the groups as bars with the borough's mark, and as numbers. */
export function GroupChart({ groups }: { groups: readonly Group[] }) {
  return (
    <table class="groups">
      <caption class="only-heard">{t('map.livesTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.groupHead')}</th>
          <th scope="col" class="number">
            {t('word.hereHead')}
          </th>
          <td />
          <th scope="col" class="number">
            {t('word.place')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, name, share, boroughShare, count: people }) => (
          <tr key={group}>
            <th scope="row">{name}</th>
            <td class="number" title={count(people)}>
              {percent(share)}
            </td>
            <td class="bar">
              <ShareBar share={share} mark={boroughShare} />
            </td>
            <td class="number dim">{percent(boroughShare)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
