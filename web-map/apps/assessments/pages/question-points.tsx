import type { CohesionPoint } from '../../../../schema/generated/assess-operations.ts';
import { tell, tellCode } from '../words/tell.ts';

/** Which points of the definition of cohesion a question speaks to. */
export function QuestionPoints({ points }: { readonly points: readonly CohesionPoint[] }) {
  return (
    <p class="dim">
      {tell('speaksTo', { points: points.map((point) => tellCode('point', point)).join('; ') })}
    </p>
  );
}
