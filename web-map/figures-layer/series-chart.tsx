import { figure } from '../number-words.ts';
import { recordedValue } from '../panels/recorded-figures.tsx';
import { say } from '../words.ts';
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

/** Which points have room for their words, from left to right. */
function labelled(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const shown: ChartPoint[] = [];
  for (const each of [...points].sort((a, b) => a.x - b.x)) {
    const last = shown.at(-1);
    if (!last || each.x - last.x >= roomForLabel) shown.push(each);
  }
  return shown;
}

function Drawing({ scale, unit }: { scale: SeriesScale; unit: string }) {
  const { points, runs, breaks, bottom } = scale;
  return (
    <svg class="series" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
      <path d={`M4 ${bottom + 6}H${picture.width - 4}`} stroke="var(--control-line)" />
      {breaks.map((x) => (
        <path
          key={x}
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
              d={`M${x} ${whisker[0]}V${whisker[1]}M${x - 4} ${whisker[0]}h8M${x - 4} ${whisker[1]}h8`}
              stroke="var(--ink)"
            />
          ),
      )}
      {points.map(({ x, y, point }) => (
        <KindMark key={`${point.kind}${point.period}${point.value}`} kind={point.kind} x={x} y={y} />
      ))}
      {labelled(points).map(({ x, y, point }) => (
        <g key={point.period}>
          <text x={anchored(x)} y={y - 13} text-anchor={anchorOf(x)} class="value">
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

function SeriesRow({ point, unit }: { point: Series['points'][number]; unit: string }) {
  const { kind, period, value, status, verdict, observation } = point;
  return (
    <tr>
      <th scope="row">{period ?? say('periodNotGiven')}</th>
      <td>
        <svg class="kind-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <KindMark kind={kind} x={8} y={8} />
        </svg>{' '}
        {say(`kind${kind}`)}
      </td>
      <td>
        {recordedValue({ value, status, qualifier: observation.qualifier, unit })}
        {verdict && <span class="block">{verdict}</span>}
        {point.break && <span class="block">{say('seriesBreak', { reason: point.break })}</span>}
        {observation.note && <span class="dim block">{observation.note}</span>}
      </td>
    </tr>
  );
}

/** Figures over time: a small chart where there are at least two to draw, and a table with every one of them. */
export function SeriesChart({ series }: { series: Series }) {
  const { points, unit, areaName, words, responsibleBody } = series;
  if (points.length === 0) return <p>{say('noSeries')}</p>;
  const scale = seriesScale(points);
  return (
    <div class="series-part">
      <p>{words}</p>
      {scale.points.length > 1 && (
        <>
          <Drawing scale={scale} unit={unit} />
          <p class="dim">{say('seriesScale')}</p>
        </>
      )}
      <table class="outputs">
        <caption class="only-heard">{say('seriesOf', { name: areaName })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('seriesPeriod')}</th>
            <th scope="col">{say('seriesKind')}</th>
            <th scope="col">{say('seriesValue')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <SeriesRow key={`${point.period}${point.kind}${point.words}`} point={point} unit={unit} />
          ))}
        </tbody>
      </table>
      {responsibleBody && !words.includes(responsibleBody) && (
        <p>{say('responsible', { body: responsibleBody })}</p>
      )}
    </div>
  );
}
