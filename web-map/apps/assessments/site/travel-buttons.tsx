import { t } from '../../../i18n/officers.ts';

interface Props {
  readonly onPan: (right: -1 | 0 | 1, down: -1 | 0 | 1) => void;
  readonly onZoom: (by: 1 | -1) => void;
}

const moves = [
  ['officers.site.moveW', -1, 0, '←'],
  ['officers.site.moveE', 1, 0, '→'],
  ['officers.site.moveN', 0, -1, '↑'],
  ['officers.site.moveS', 0, 1, '↓'],
] as const;

/** Moves the ground under the crosshair, for who uses neither pointer on the map nor its keys. */
export const TravelButtons = ({ onPan, onZoom }: Props) => (
  <fieldset class="draw-buttons">
    <legend>{t('officers.site.moveMap')}</legend>
    {moves.map(([name, right, down, sign]) => (
      <button key={name} type="button" aria-label={t(name)} onClick={() => onPan(right, down)}>
        {sign}
      </button>
    ))}
    <button type="button" aria-label={t('officers.site.zoomIn')} onClick={() => onZoom(1)}>
      +
    </button>
    <button type="button" aria-label={t('officers.site.zoomOut')} onClick={() => onZoom(-1)}>
      −
    </button>
  </fieldset>
);
