import { t } from '../../../i18n/officers.ts';
import type { Assessment } from '../api/held.ts';

/** Says on every page of an exercise that it is one, in print too; nothing of an assessment of a scheme. */
export function ExerciseNotice({ assessment: { exercise } }: { readonly assessment: Assessment }) {
  if (!exercise) return null;
  return (
    <section class="note exercise" aria-label={t('officers.exerciseMark')}>
      <p>
        <strong>{t('officers.exerciseMark')}</strong> {exercise.words}
        {exercise.madeUpOutline && ` ${t('officers.exerciseMadeUp')}`}
      </p>
    </section>
  );
}
