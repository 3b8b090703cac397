import { t } from '../../i18n/translator.ts';
import { mapState } from './map-state.ts';

/** The key of what lies over the wards: small areas out of reach, sites of a plan, lines between places. */
export function OverlayKey() {
  const { outOfReach, sites = [], contacts = [] } = mapState.value ?? {};
  if (!outOfReach && contacts.length === 0) return null;
  return (
    <ul class="overlay-key">
      {outOfReach && (
        <li>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <circle cx="11" cy="11" r="7" fill="var(--out-of-reach)" stroke="var(--mark-halo)" />
          </svg>
          {t('map.reachKey')}
        </li>
      )}
      {sites.length > 0 && (
        <li>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <circle
              cx="11"
              cy="11"
              r="9"
              fill="var(--chosen-halo)"
              stroke="var(--chosen-line)"
              stroke-width="2.5"
            />
            <text x="11" y="15.5" text-anchor="middle" font-size="13" fill="var(--chosen-line)">
              1
            </text>
          </svg>
          {t('map.reachKeySite')}
        </li>
      )}
      {contacts.length > 0 && (
        <li>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path d="M3 18L19 4" stroke="var(--contact)" stroke-width="3" />
          </svg>
          {t('map.exchangeKey')}
        </li>
      )}
    </ul>
  );
}
