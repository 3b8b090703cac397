import { type ReadonlySignal, signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { faultInParameter } from '../../../domain/cohesion-label/classification/parameter-changes.ts';
import { parameterRanges } from '../../../domain/cohesion-label/classification/parameter-ranges.ts';
import { type AnyMessage, message } from '../../../domain/messages/message.ts';
import {
  type MethodParameters,
  type ParameterName,
  publishedParameters,
} from '../../../domain/method/method.ts';
import { announce } from '../../ui/announcer.tsx';
import { changeParameter } from './change-what-if.ts';

/** Long enough that a slide is one change and not fifty, short enough to seem at once. */
const pauseMilliseconds = 120;

const refused = signal<ReadonlySet<ParameterName>>(new Set());
/** Thresholds whose boxes hold what is refused: it is in no address and changes no label. */
export const refusedThresholds: ReadonlySignal<ReadonlySet<ParameterName>> = refused;

function markRefused(name: ParameterName, isRefused: boolean): void {
  if (refused.peek().has(name) === isRefused) return;
  refused.value = new Set(
    isRefused ? [...refused.peek(), name] : [...refused.peek()].filter((each) => each !== name),
  );
}

/** What stands in a box. A number box gives '' for what is no number. */
interface Typed {
  readonly text: string;
  readonly isNoNumber: boolean;
}

/**
 * Why what stands in the box of a threshold cannot be tried, beside the others as they are tried; undefined where it can.
 *
 * @example faultInBox('reach', { text: '', isNoNumber: false }, publishedParameters) // whatIf.noNumber
 */
export function faultInBox(
  name: ParameterName,
  { text, isNoNumber }: Typed,
  values: MethodParameters,
): AnyMessage | undefined {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value))
    return faultInParameter(name, { ...values, [name]: value });
  const { least, most, whole } = parameterRanges[name];
  return message('whatIf.noNumber', {
    given: isNoNumber || text.trim() !== '' ? 'NO_NUMBER' : 'EMPTY',
    whole: whole ? 'WHOLE' : 'ANY',
    least,
    most,
  });
}

/**
 * The box of a threshold. What is typed stays as it was typed: it is tried where it can be, and else refused in words,
 * which are spoken once. It is tried by itself as soon as another threshold has made room for it.
 */
export function useThresholdBox(
  name: ParameterName,
  values: MethodParameters,
  tell: ((of: AnyMessage) => string) | undefined,
) {
  const typed = useSignal<Typed | undefined>(undefined);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const value = values[name];
  const held = typed.value;
  const isMoved = held !== undefined || value !== publishedParameters[name];
  const fault = isMoved
    ? faultInBox(name, held ?? { text: String(value), isNoNumber: false }, values)
    : undefined;
  const told = fault && tell ? tell(fault) : undefined;
  useEffect(() => {
    if (pending.current === undefined) typed.value = undefined;
  }, [value, typed]);
  useEffect(() => {
    markRefused(name, held !== undefined && fault !== undefined);
    clearTimeout(pending.current);
    pending.current = undefined;
    if (!held || (!told && Number(held.text) === value)) return;
    pending.current = setTimeout(() => {
      pending.current = undefined;
      if (told) announce(told);
      else if (!fault) changeParameter(name, Number(held.text), publishedParameters[name]);
    }, pauseMilliseconds);
  }, [held, told]);
  useEffect(
    () => () => {
      clearTimeout(pending.current);
      markRefused(name, false);
    },
    [name],
  );
  return {
    text: held?.text ?? String(value),
    fault: told,
    put: (text: string, isNoNumber = false) => {
      typed.value = { text, isNoNumber };
    },
  };
}
