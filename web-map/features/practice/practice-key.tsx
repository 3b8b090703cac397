import { t } from '../../i18n/translator.ts';
import { adjust, urlState } from '../../navigation/navigation.ts';
import { pageAddress } from '../../navigation/page-address.ts';
import { Ring } from '../../ui/ring.tsx';
import { mappedPractice, practiceFits } from './mapped-practice.ts';

const marks = ['RING', 'FILLED_RING', 'DOUBLE_RING'] as const;

/** The key of practice on record with its switch: only marks that occur, and where all of it can be read. */
export function PracticeKey() {
  if (!practiceFits.value) return null;
  const shown = mappedPractice.value;
  return (
    <div class="practice-key">
      <label>
        <input
          type="checkbox"
          checked={urlState.value.rings !== 'off'}
          onChange={(event) => adjust({ rings: event.currentTarget.checked ? undefined : 'off' })}
        />
        <span>{t('map.practiceShown')}</span>
      </label>
      {shown && (
        <ul class="overlay-key">
          {marks
            .filter((mark) => shown.rings.some((ring) => ring.mark === mark))
            .map((mark) => (
              <li key={mark}>
                <Ring mark={mark} />
                {t(`word.practice${mark}`)}
              </li>
            ))}
          {shown.lines.length > 0 && (
            <li>
              <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
                <path d="M2 18L20 4" stroke="var(--practice)" stroke-width="3" stroke-dasharray="5 3" />
              </svg>
              {t('map.practiceLine')}
            </li>
          )}
        </ul>
      )}
      <a href={pageAddress('/practice')}>{t('map.practiceAll')}</a>
    </div>
  );
}
