import type { VNode } from 'preact';

interface Props {
  readonly t: (code: 'briefing.mapRoad' | 'briefing.mapRailway' | 'briefing.mapStation') => string;
}

/** Roads, railways and stations beneath the wards, for a key: a railway in dashes, because its line is approximate. */
export const GroundKey = ({ t }: Props): VNode => (
  <>
    <li class="drawn-ground">
      <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
        <path class="base-road-edge" d="M2 8H24" />
        <path class="base-road" d="M2 8H24" />
      </svg>
      <span>{t('briefing.mapRoad')}</span>
    </li>
    <li class="drawn-ground">
      <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
        <path class="base-railway" d="M2 8H24" />
      </svg>
      <span>{t('briefing.mapRailway')}</span>
    </li>
    <li class="drawn-ground">
      <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
        <circle class="base-station" cx="13" cy="8" r="4" />
      </svg>
      <span>{t('briefing.mapStation')}</span>
    </li>
  </>
);
