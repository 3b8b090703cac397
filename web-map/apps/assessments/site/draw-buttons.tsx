import { useId } from 'preact/hooks';
import { t } from '../../../i18n/officers.ts';
import type { HandDrawn, Stroke } from './hand-drawn.ts';

interface Props {
  readonly drawn: HandDrawn;
  readonly snaps: boolean;
  readonly onStroke: (stroke: Stroke) => void;
  readonly onPut: () => void;
  readonly onUndo: () => void;
  readonly onPickNext: () => void;
  readonly onWhere: () => void;
  readonly onSnap: (on: boolean) => void;
}

/** What can be done to a shape, by buttons: the same as by keys. */
export function DrawButtons({ drawn, snaps, onStroke, onPut, onUndo, onPickNext, onWhere, onSnap }: Props) {
  const id = useId();
  return (
    <>
      <div class="draw-buttons">
        <button type="button" onClick={onPut}>
          {t('officers.site.putCorner')}
        </button>
        <button type="button" onClick={() => onStroke({ kind: 'takeLast' })}>
          {t('officers.site.takeLast')}
        </button>
        <button type="button" onClick={onUndo}>
          {t('officers.site.undo')}
        </button>
        <button type="button" onClick={() => onStroke({ kind: 'close' })}>
          {t('officers.site.closeShape')}
        </button>
        {drawn.closed && (
          <button type="button" onClick={() => onStroke({ kind: 'nextOutline' })}>
            {t('officers.site.nextOutline')}
          </button>
        )}
        {drawn.others && (
          <>
            <button type="button" onClick={onPickNext}>
              {t('officers.site.pickNext')}
            </button>
            <button type="button" onClick={() => onStroke({ kind: 'takeOutline' })}>
              {t('officers.site.takeOutline')}
            </button>
          </>
        )}
        <button type="button" onClick={() => onStroke({ kind: 'startAgain' })}>
          {t('officers.site.startAgain')}
        </button>
        <button type="button" onClick={onWhere}>
          {t('officers.site.whereAmI')}
        </button>
      </div>
      <div class="draw-snap">
        <input
          type="checkbox"
          id={`${id}-snap`}
          checked={snaps}
          onChange={(event) => onSnap(event.currentTarget.checked)}
        />{' '}
        <label for={`${id}-snap`}>{t('officers.site.snap')}</label>
      </div>
    </>
  );
}
