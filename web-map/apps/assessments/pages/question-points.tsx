import type { CohesionPoint } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';

/** Which points of the definition of cohesion a question speaks to. */
export function QuestionPoints({ points }: { readonly points: readonly CohesionPoint[] }) {
  return (
    <p class="dim">
      {t('officers.speaksTo', {
        points: points.map((point) => codeWords('officers.point', point)).join('; '),
      })}
    </p>
  );
}
