import { useId } from 'preact/hooks';
import {
  type ParameterRange,
  parameterRanges,
} from '../../../domain/cohesion-label/classification/parameter-ranges.ts';
import type { AnyMessage } from '../../../domain/messages/message.ts';
import { type MethodParameters, type ParameterName, parameterTable } from '../../../domain/method/method.ts';

import { decimal, unitName } from '../../i18n/number-words.ts';
import { codeWords, t } from '../../i18n/translator.ts';
import { useThresholdBox } from './threshold-box.ts';

/** Steps of a slider: whole numbers, hundredths of a chance, else halves or tenths, by how wide the range is. */
function stepOf({ least, most, whole }: ParameterRange): number {
  if (whole) return 1;
  const width = most - least;
  if (width <= 1) return 0.01;
  if (width <= 25) return 0.1;
  return width <= 200 ? 0.5 : 10;
}

interface Props {
  readonly name: ParameterName;
  /** What it means at the value that is tried. */
  readonly meaning: string;
  /** Every threshold as it is tried now. */
  readonly values: MethodParameters;
  /** Tells why a value is refused, once its words are here. */
  readonly tell: ((of: AnyMessage) => string) | undefined;
}

/** A threshold to move: a slider, the same as a number, its meaning, and the way back to the published value. */
export function ParameterControl({ name, meaning, values, tell }: Props) {
  const id = useId();
  const { text, fault, put } = useThresholdBox(name, values, tell);
  const row = parameterTable().find((each) => each.name === name);
  if (!row) return null;
  const { unit, value: published } = row;
  const { least, most } = parameterRanges[name];
  const label = codeWords('map.parameter_', name);
  const unitWords = unitName(unit);
  const words = (of: number): string => decimal(of, 0, 4);
  const isMoved = text !== String(published);
  const about = fault ? `${id}-fault ${id}-about` : `${id}-about`;
  return (
    <div class={isMoved ? 'threshold moved' : 'threshold'}>
      <label for={id}>{label}</label>
      <div class="threshold-inputs">
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={stepOf(parameterRanges[name])}
          value={text}
          aria-describedby={about}
          aria-valuetext={`${words(Number(text))} ${unitWords}`}
          onInput={(event) => put(event.currentTarget.value)}
        />
        <input
          type="number"
          aria-label={`${label}, ${unitWords}`}
          aria-describedby={about}
          aria-invalid={fault ? true : undefined}
          min={least}
          max={most}
          step="any"
          value={text}
          onChange={({ currentTarget }) => put(currentTarget.value, currentTarget.validity.badInput)}
        />
        <span class="dim">{unitWords}</span>
      </div>
      {fault && (
        <p class="threshold-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <p class="dim" id={`${id}-about`}>
        <span class="block">{meaning}</span> {t('map.thresholdPublished', { value: words(published) })}
      </p>
      {isMoved && (
        <button type="button" onClick={() => put(String(published))}>
          {t('map.thresholdReset', { value: words(published) })}
          <span class="only-heard">: {label}</span>
        </button>
      )}
    </div>
  );
}
