import type { VNode } from 'preact';
import { t } from '../../i18n/translator.ts';
import type { LonLat } from '../../map/scene/map-state.ts';
import { Ring } from '../../ui/ring.tsx';
import { mappedPractice } from './mapped-practice.ts';

/** A line between two rings, the one that gave practice a double one. */
const ExchangeSign = ({ withCatalyst }: { readonly withCatalyst: boolean }) => (
  <svg class="swatch exchange-sign" width="38" height="22" viewBox="1 1 40 22" aria-hidden="true">
    <g fill="none" stroke="var(--practice)" stroke-width="2.5">
      <path d="M20 12H32" stroke-dasharray="4 2" />
      <circle cx="36" cy="12" r="4.5" />
      <circle cx="11" cy="12" r="4.5" />
      {withCatalyst && <circle cx="11" cy="12" r="9" stroke-width="2" />}
    </g>
  </svg>
);

interface Props {
  /** Whether a place is in sight; undefined: all of them are. */
  readonly isNear: ((at: LonLat) => boolean) | undefined;
}

/** The marks of practice that are in sight, each with how many there are. */
export function OccurringPractice({ isNear = () => true }: Props) {
  const shown = mappedPractice.value;
  if (!shown) return null;
  const rings = shown.rings.filter(({ at }) => isNear(at));
  const lines = shown.lines.filter(({ from, to }) => isNear(from) || isNear(to));
  const withCatalyst = rings.some(({ mark }) => mark === 'DOUBLE_RING');
  const filled = rings.filter(({ mark }) => mark === 'FILLED_RING').length;
  const line = (sign: VNode, words: string, count: string) => (
    <li key={words}>
      {sign}
      <span>
        <strong class="block">{words}</strong>
        <span class="dim">{count}</span>
      </span>
    </li>
  );
  const places = (count: number) => t('map.keyPlaces', { count });
  return (
    <>
      {rings.length > filled &&
        line(<Ring mark="RING" />, t('map.keyPractice'), places(rings.length - filled))}
      {filled > 0 && line(<Ring mark="FILLED_RING" />, t('map.keyConfirmed'), places(filled))}
      {lines.length > 0 &&
        line(
          <ExchangeSign withCatalyst={withCatalyst} />,
          t(withCatalyst ? 'map.keyExchangeCatalyst' : 'map.keyExchange'),
          t('map.keyExchanges', { count: lines.length }),
        )}
    </>
  );
}
