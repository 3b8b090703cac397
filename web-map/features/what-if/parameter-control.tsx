import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ParameterRange } from '../../../domain/cohesion-label/classification/parameter-ranges.ts';
import type { MethodParameter } from '../../../domain/method/method.ts';

import { decimal, unitName } from '../../i18n/number-words.ts';
import { codeWords, t } from '../../i18n/translator.ts';
import { changeParameter } from './change-what-if.ts';

/** Long enough that a slide is one change and not fifty, short enough to seem at once. */
const pauseMilliseconds = 120;

/** Steps of a slider: whole numbers, hundredths of a chance, else halves or tenths, by how wide the range is. */
function stepOf({ least, most, whole }: ParameterRange): number {
  if (whole) return 1;
  const width = most - least;
  if (width <= 1) return 0.01;
  if (width <= 25) return 0.1;
  return width <= 200 ? 0.5 : 10;
}

interface Props {
  readonly parameter: MethodParameter;
  readonly range: ParameterRange;
  /** What it means, as the API tells it. */
  readonly meaning: string;
  /** The value that is tried now. */
  readonly value: number;
}

/** A threshold to move: a slider, the same as a number, its meaning, and the way back to the published value. */
export function ParameterControl({ parameter, range, meaning, value }: Props) {
  const id = useId();
  const { name, unit, value: published } = parameter;
  const shown = useSignal(value);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    shown.value = value;
  }, [value, shown]);
  useEffect(() => () => clearTimeout(pending.current), []);

  const set = (next: number): void => {
    if (!Number.isFinite(next)) return;
    const within = Math.min(range.most, Math.max(range.least, range.whole ? Math.round(next) : next));
    shown.value = Number(within.toFixed(4));
    clearTimeout(pending.current);
    pending.current = setTimeout(() => changeParameter(name, shown.value, published), pauseMilliseconds);
  };
  const { least, most } = range;
  const step = stepOf(range);
  const label = codeWords('map.parameter_', name);
  const unitWords = unitName(unit);
  const words = (of: number): string => decimal(of, 0, 4);
  return (
    <div class={shown.value === published ? 'threshold' : 'threshold moved'}>
      <label for={id}>{label}</label>
      <div class="threshold-inputs">
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={shown.value}
          aria-describedby={`${id}-about`}
          aria-valuetext={`${words(shown.value)} ${unitWords}`}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <input
          type="number"
          aria-label={`${label}, ${unitWords}`}
          min={least}
          max={most}
          step="any"
          value={shown.value}
          onChange={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <span class="dim">{unitWords}</span>
      </div>
      <p class="dim" id={`${id}-about`}>
        <span class="block">{meaning}</span> {t('map.thresholdPublished', { value: words(published) })}
      </p>
      {shown.value !== published && (
        <button type="button" onClick={() => set(published)}>
          {t('map.thresholdReset', { value: words(published) })}
          <span class="only-heard">: {label}</span>
        </button>
      )}
    </div>
  );
}
