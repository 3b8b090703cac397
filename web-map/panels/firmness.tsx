import type { AreaBriefingQuery } from '../../schema/generated/operations.ts';
import { percent } from '../number-words.ts';
import { say } from '../words.ts';

type Label = NonNullable<NonNullable<AreaBriefingQuery['area']>['classification']>;

/** How firm a label is: the share of checks that give it, and what would change it. What is not known is among the reasons. */
export function Firmness({ of }: { of: Label }) {
  const { stability, changedBy } = of;
  return (
    <div class="firmness">
      {stability !== null && (
        <p>
          {stability >= 1
            ? say('firmAll')
            : say('firmSome', { percent: percent(stability).replace('.0', '') })}
        </p>
      )}
      {changedBy.length > 0 && (
        <details>
          <summary>{say('firmChanged')}</summary>
          <ul>
            {changedBy.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
