import { wilson } from '../../statistics/intervals/wilson.ts';
import { schemeKinds } from '../model/facts-schema.ts';
import type { SchemeKind } from '../model/question-set.ts';
import type { BesideRange, PredictionStanding, PublishedPrediction } from './published-predictions.ts';

/**
 * Fewest expectations with a range and a finding of which a share is told. With fewer, one finding would move the share by
 * more than ten points.
 */
export const fewestForShare = 10;

/** How expectations fared, of all schemes or of one kind. */
export interface Calibration {
  /** Undefined: of all. */
  readonly kind?: SchemeKind;
  /** All of them: notDue + due + notMeasured + compared. */
  readonly predictions: number;
  /** To be marked later. */
  readonly notDue: number;
  /** Due, and nobody has marked them. */
  readonly due: number;
  /** Marked, and it could not be measured. */
  readonly notMeasured: number;
  /** With a value that was found. */
  readonly compared: number;
  /** Of these, those that stated a range: belowRange + insideRange + aboveRange. */
  readonly withRange: number;
  readonly belowRange: number;
  readonly insideRange: number;
  readonly aboveRange: number;
  /** insideRange of withRange, 0 to 1, with its 95% interval (Wilson); undefined: of fewer than `fewestForShare`. */
  readonly shareInside?: { readonly value: number; readonly lower: number; readonly upper: number };
}

/**
 * How expectations fared.
 * @example calibration([]).shareInside // undefined
 */
export function calibration(predictions: readonly PublishedPrediction[], kind?: SchemeKind): Calibration {
  const standing = (asked: PredictionStanding): number =>
    predictions.filter((each) => each.standing === asked).length;
  const beside = (asked: BesideRange): number =>
    predictions.filter(({ besideRange }) => besideRange === asked).length;
  const [belowRange, insideRange, aboveRange] = [beside('BELOW'), beside('INSIDE'), beside('ABOVE')];
  const withRange = belowRange + insideRange + aboveRange;
  return {
    ...(kind ? { kind } : {}),
    predictions: predictions.length,
    notDue: standing('NOT_DUE'),
    due: standing('DUE'),
    notMeasured: standing('NOT_MEASURED'),
    compared: standing('COMPARED'),
    withRange,
    belowRange,
    insideRange,
    aboveRange,
    ...(withRange >= fewestForShare
      ? {
          shareInside: {
            value: insideRange / withRange,
            ...wilson({ numerator: insideRange, base: withRange }),
          },
        }
      : {}),
  };
}

/** The same for each kind of scheme that has any, in the order of the kinds; schemes without a kind are in none. */
export const calibrationByKind = (predictions: readonly PublishedPrediction[]): readonly Calibration[] =>
  schemeKinds.flatMap((kind) => {
    const ofKind = predictions.filter((each) => each.kind === kind);
    return ofKind.length > 0 ? [calibration(ofKind, kind)] : [];
  });
