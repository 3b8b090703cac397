import type { AreaBriefingQuery } from '../../schema/generated/operations.ts';
import { percent } from '../number-words.ts';
import { say } from '../words.ts';

type Label = NonNullable<NonNullable<AreaBriefingQuery['area']>['classification']>;

/** What is not known could make of the label, in one sentence. */
export function boundsSentence({
  label,
  bounds,
  practice,
}: Pick<Label, 'label' | 'bounds'> & { practice: { known: number } }): string {
  const [low, high] = bounds;
  if (!low || !high) return '';
  if (low === high) return practice.known < 5 ? say('boundsSame') : '';
  if (low === label) return say('boundsDiffer', { other: high });
  if (high === label) return say('boundsDiffer', { other: low });
  return say('boundsEither', { low, high });
}

/** How firm a label is: the share of checks that give it, what would change it, and what is not known. */
export function Firmness({ of }: { of: Label }) {
  const { stability, changedBy, borderlineOn } = of;
  const bounds = boundsSentence(of);
  return (
    <div class="firmness">
      {stability !== null && (
        <p>
          {stability >= 1
            ? say('firmAll')
            : say('firmSome', { percent: percent(stability).replace('.0', '') })}
        </p>
      )}
      {bounds && <p>{bounds}</p>}
      {borderlineOn.length > 0 && <p>{say('borderlineOn', { names: borderlineOn.join(', ') })}</p>}
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
