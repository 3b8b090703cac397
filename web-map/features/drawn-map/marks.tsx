import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import type { RingMark } from '../../styles/ring-mark.ts';
import type { Plane, Spot } from './plane.ts';

/** A place to meet: filled where it is known to be open. */
export const PlaceMark = ({
  at: { x, y },
  isOpen,
}: {
  readonly at: Spot;
  readonly isOpen: boolean;
}): VNode => (
  <rect
    class={isOpen ? 'place-open' : 'place-unknown'}
    x={(x - 4.5).toFixed(1)}
    y={(y - 4.5).toFixed(1)}
    width="9"
    height="9"
  />
);

/** Practice on record, in a casing that keeps it off stripes and greys. */
export const RingMarkAt = ({ at: { x, y }, mark }: { readonly at: Spot; readonly mark: RingMark }): VNode => {
  const radii = mark === 'DOUBLE_RING' ? [6, 11] : [6.5];
  const circles = (name: string) =>
    radii.map((r) => <circle key={r} class={name} cx={x.toFixed(1)} cy={y.toFixed(1)} r={r} />);
  return (
    <g class={mark === 'FILLED_RING' ? 'practice-ring filled' : 'practice-ring'}>
      {circles('casing')}
      {circles('line')}
    </g>
  );
};

/** Between two places that exchanged practice: dashed, in a casing, as on the screen. */
export const ExchangeLine = ({ from, to }: { readonly from: Spot; readonly to: Spot }): VNode => {
  const d = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return (
    <g class="exchange-line">
      <path class="casing" d={d} />
      <path class="line" d={d} />
    </g>
  );
};

/** Lengths that a scale is told in, metres. */
const lengths = [100, 200, 500, 1000, 2000, 5000];
const longestBar = 110;

/** The longest round length that has room. */
export const ScaleBar = ({
  plane: { pixelsPerMetre, height },
  translator: { t, figure },
}: {
  readonly plane: Plane;
  readonly translator: InterfaceTranslator;
}): VNode => {
  const metres = lengths.findLast((length) => length * pixelsPerMetre <= longestBar) ?? 100;
  const [width, y] = [metres * pixelsPerMetre, height - 12];
  const words =
    metres < 1000
      ? t('briefing.mapMetres', { metres })
      : t('briefing.mapKilometres', { kilometres: figure(metres / 1000) });
  return (
    <g class="scale">
      <path class="halo" d={`M12 ${y - 7}V${y}H${(12 + width).toFixed(1)}V${y - 7}`} />
      <path d={`M12 ${y - 7}V${y}H${(12 + width).toFixed(1)}V${y - 7}`} />
      <text x={12 + width / 2} y={y - 8} text-anchor="middle">
        {words}
      </text>
    </g>
  );
};

/** Which way is north. */
export const North = ({ x, y, t }: Spot & { readonly t: InterfaceTranslator['t'] }): VNode => (
  <g class="north">
    <path d={`M${x} ${y - 16}L${x + 6} ${y}L${x} ${y - 4}L${x - 6} ${y}Z`} />
    <text x={x} y={y + 14} text-anchor="middle">
      {t('briefing.mapNorth')}
    </text>
  </g>
);
