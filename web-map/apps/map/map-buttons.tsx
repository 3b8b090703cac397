import { t } from '../../i18n/translator.ts';

interface Props {
  /** Closer for 1, farther for -1. */
  readonly onZoom: (step: 1 | -1) => void;
  readonly onShowAll: () => void;
}

/** Closer, farther, and the whole borough. */
export function MapButtons({ onZoom, onShowAll }: Props) {
  return (
    <fieldset class="map-buttons">
      <legend class="only-heard">{t('map.mapButtons')}</legend>
      <button type="button" title={t('map.zoomIn')} aria-label={t('map.zoomIn')} onClick={() => onZoom(1)}>
        +
      </button>
      <button type="button" title={t('map.zoomOut')} aria-label={t('map.zoomOut')} onClick={() => onZoom(-1)}>
        −
      </button>
      <button type="button" title={t('map.mapStart')} aria-label={t('map.mapStart')} onClick={onShowAll}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M2 6V2H6M12 2H16V6M16 12V16H12M6 16H2V12" fill="none" stroke="currentColor" />
        </svg>
      </button>
    </fieldset>
  );
}
