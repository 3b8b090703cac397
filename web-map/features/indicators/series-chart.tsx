import { fromRecords } from '../../i18n/from-records.ts';
import { count, figure } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { recordedValue } from '../../ui/recorded-figures.tsx';
import { intervalWords } from './figure-words.ts';
import type { Series } from './layer-figures.ts';
import { type ChartPoint, picture, type SeriesScale, seriesScale } from './series-scale.ts';

const roomForLabel = 46;

/** A figure as the source gives it, without digits that it does not have. */
const plainValue = (value: number, unit: string): string =>
  ['percent', '%'].includes(unit) ? `${figure(value)}%` : figure(value);

/** Result: a disc. Baseline: a square. Target: an open diamond. The words are in the table below the chart. */
export function KindMark({ kind, x, y }: { kind: ChartPoint['point']['kind']; x: number; y: number }) {
  if (kind === 'BASELINE')
    return <rect x={x - 5} y={y - 5} width="10" height="10" fill="var(--ink)" class="mark" />;
  if (kind === 'TARGET') {
    const path = `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`;
    return <path d={path} fill="var(--paper)" stroke="var(--gold)" stroke-width="2" />;
  }
  return <circle cx={x} cy={y} r="5.5" fill="var(--bar)" stroke="var(--paper)" stroke-width="1.5" />;
}

const anchorOf = (x: number): 'start' | 'middle' | 'end' => {
  if (x < picture.left + 14) return 'start';
  return x > picture.width - picture.right - 14 ? 'end' : 'middle';
};
const anchored = (x: number): number => {
  const anchor = anchorOf(x);
  if (anchor === 'middle') return x;
  return anchor === 'start' ? 2 : picture.width - 2;
};

/** Which points have room for their words: those of the chosen period first, then from left to right. */
function labelled(points: readonly ChartPoint[], chosen: string | undefined): readonly ChartPoint[] {
  const inOrder = [...points].sort((a, b) => a.x - b.x);
  const first = inOrder.filter(({ point }) => point.period === chosen);
  const shown: ChartPoint[] = [];
  for (const each of [...first, ...inOrder]) {
    if (shown.every((other) => Math.abs(each.x - other.x) >= roomForLabel)) shown.push(each);
  }
  return shown;
}

interface DrawingProps {
  readonly scale: SeriesScale;
  readonly unit: string;
  readonly chosen: string | undefined;
}

function Drawing({ scale, unit, chosen }: DrawingProps) {
  const { points, runs, breaks, bottom } = scale;
  const at = points.find(({ point }) => point.period === chosen)?.x;
  return (
    <svg class="series" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
      {at !== undefined && (
        <rect
          class="chosen"
          x={at - 13}
          y={4}
          width={26}
          height={bottom + 2}
          rx={4}
          fill="var(--accent-soft)"
        />
      )}
      <path d={`M4 ${bottom + 6}H${picture.width - 4}`} stroke="var(--control-line)" />
      {breaks.map((x) => (
        <path
          key={x}
          class="break"
          d={`M${x} ${picture.top - 20}V${bottom + 6}`}
          stroke="var(--ink)"
          stroke-dasharray="2 4"
          stroke-width="1.5"
        />
      ))}
      {runs.map((run) => (
        <polyline
          key={run[0]?.x}
          points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--bar)"
          stroke-width="2"
        />
      ))}
      {points.map(
        ({ x, whisker, point }) =>
          whisker && (
            <path
              key={`${point.period}${point.value}`}
              class="whisker"
              d={`M${x} ${whisker[0]}V${whisker[1]}M${x - 4} ${whisker[0]}h8M${x - 4} ${whisker[1]}h8`}
              stroke="var(--ink)"
            />
          ),
      )}
      {points.map(({ x, y, point }) => (
        <KindMark key={`${point.kind}${point.period}${point.value}`} kind={point.kind} x={x} y={y} />
      ))}
      {labelled(points, chosen).map(({ x, y, whisker, point }) => (
        <g key={point.period}>
          <text x={anchored(x)} y={(whisker?.[0] ?? y) - 13} text-anchor={anchorOf(x)} class="value">
            {point.value !== null && plainValue(point.value, unit)}
          </text>
          <text x={anchored(x)} y={bottom + 24} text-anchor={anchorOf(x)}>
            {point.period}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface RowProps {
  readonly point: Series['points'][number];
  readonly unit: string;
  readonly isChosen: boolean;
}

function SeriesRow({ point, unit, isChosen }: RowProps) {
  const { kind, period, value, status, verdict, observation } = point;
  const range = intervalWords(point, unit);
  return (
    <tr aria-current={isChosen || undefined}>
      <th scope="row">{period ? untranslated(period) : t('word.periodNotGiven')}</th>
      <td>
        <svg class="kind-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <KindMark kind={kind} x={8} y={8} />
        </svg>{' '}
        {t(`map.kind${kind}`)}
      </td>
      <td>
        {recordedValue({ value, status, qualifier: observation.qualifier, unit })}
        {range && <span class="block">{range}</span>}
        {observation.base !== null && (
          <span class="block">{t('map.baseIs', { count: count(observation.base) })}</span>
        )}
        {verdict && <span class="block">{verdict}</span>}
        {point.break && <span class="block">{t('map.seriesBreak', { reason: point.break })}</span>}
        {observation.note && (
          <span class="dim block" {...fromRecords()}>
            {observation.note}
          </span>
        )}
      </td>
    </tr>
  );
}

interface Props {
  readonly series: Series;
  /** Period that is marked in the chart and in the table. */
  readonly chosen: string | undefined;
}

/** Figures over time: a small chart where there are at least two to draw, and a table with every one of them. */
export function SeriesChart({ series, chosen }: Props) {
  const { points, unit, areaName, words } = series;
  if (points.length === 0) return <p>{t('map.noSeries')}</p>;
  const scale = seriesScale(points);
  return (
    <div class="series-part">
      <p>{words}</p>
      {scale.points.length > 1 && (
        <>
          <Drawing scale={scale} unit={unit} chosen={chosen} />
          <p class="dim">
            {[
              t('map.seriesScale'),
              scale.breaks.length > 0 && t('map.seriesDashed'),
              scale.points.some(({ whisker }) => whisker) && t('map.seriesWhiskers'),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        </>
      )}
      <table class="outputs">
        <caption class="only-heard">{t('map.seriesOf', { name: untranslated(areaName) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.seriesPeriod')}</th>
            <th scope="col">{t('word.placesKind')}</th>
            <th scope="col">{t('map.seriesValue')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <SeriesRow
              key={`${point.period}${point.kind}${point.words}`}
              point={point}
              unit={unit}
              isChosen={chosen !== undefined && point.period === chosen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
