import { type WhiskerScale, whiskerBox } from './whisker-scale.ts';

/** A figure to be placed on a line of values. */
export interface WhiskerFigure {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

interface Props {
  readonly scale: WhiskerScale;
  /** The borough's own: a disc with its interval. */
  readonly own?: WhiskerFigure | undefined;
  /** The country or region: a diamond. */
  readonly whole?: WhiskerFigure | undefined;
  /** Councils: ticks. */
  readonly others?: readonly WhiskerFigure[];
}

const middle = whiskerBox.height / 2;

/** Figures of one measure on one line, with 95% intervals as whiskers. The numbers stand in the table beside it. */
export const Whisker = ({ scale, own, whole, others = [] }: Props) => {
  const x = ({ value }: WhiskerFigure): string => scale.place(value ?? 0).toFixed(1);
  const hasPlace = (each: WhiskerFigure | undefined): each is WhiskerFigure =>
    each !== undefined && each.value !== null;
  return (
    <svg class="whisker-line" viewBox={`0 0 ${whiskerBox.width} ${whiskerBox.height}`} aria-hidden="true">
      <path d={`M0 ${middle}H${whiskerBox.width}`} stroke="var(--control-line)" />
      {others.filter(hasPlace).map((each, index) => (
        <path key={`${index} ${each.value}`} d={`M${x(each)} 3v14`} stroke="var(--dim)" stroke-width="1.5" />
      ))}
      {hasPlace(own) && <Ends figure={own} scale={scale} />}
      {hasPlace(whole) && (
        <path
          d={`M${x(whole)} 3l6 7l-6 7l-6 -7Z`}
          fill="var(--paper)"
          stroke="var(--ink)"
          stroke-width="1.5"
        />
      )}
      {hasPlace(own) && (
        <circle cx={x(own)} cy={middle} r="4.5" fill="var(--bar)" stroke="var(--paper)" stroke-width="1.5" />
      )}
    </svg>
  );
};

const Ends = ({ figure, scale }: { readonly figure: WhiskerFigure; readonly scale: WhiskerScale }) => {
  if (figure.lower == null || figure.upper == null) return null;
  const [from, to] = [scale.place(figure.lower).toFixed(1), scale.place(figure.upper).toFixed(1)];
  return (
    <path
      class="whisker"
      d={`M${from} ${middle}H${to}M${from} ${middle - 4}v8M${to} ${middle - 4}v8`}
      stroke="var(--ink)"
      stroke-width="1.5"
    />
  );
};
