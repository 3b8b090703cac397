import type { AreaBriefingQuery } from '../../../schema/generated/operations.ts';
import { count, percent } from '../../i18n/numbers/number-words.ts';
import { say } from '../../i18n/words/words.ts';

type Group = NonNullable<
  NonNullable<AreaBriefingQuery['area']>['classification']
>['diversity']['groups'][number];

const width = 200;

/** Shares of the groups as bars with the borough's mark, and as numbers. */
export function GroupChart({ groups }: { groups: readonly Group[] }) {
  return (
    <table class="groups">
      <caption class="only-heard">{say('livesTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('groupHead')}</th>
          <th scope="col" class="number">
            {say('shareHead')}
          </th>
          <td />
          <th scope="col" class="number">
            {say('boroughHead')}
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
              <svg viewBox={`0 0 ${width} 18`} preserveAspectRatio="none" aria-hidden="true">
                <rect y="3" height="12" width={Math.max(1, share * width)} fill="var(--bar)" />
                <rect
                  x={Math.max(0, boroughShare * width - 1.2)}
                  y="0"
                  height="18"
                  width="2.4"
                  fill="var(--ink)"
                />
              </svg>
            </td>
            <td class="number dim">{percent(boroughShare)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
