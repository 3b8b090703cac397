import type { AreaCode } from '../../geography/area.ts';
import type { AnyMessage, ToldText } from '../../messages/message.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import type { OptionMeasureCode } from './measure-definitions.ts';

/** What was found of one measure, beside doing nothing around the same site. */
export interface Measured {
  /** Undefined: not known, or too few people to be told. */
  readonly value?: number;
  /** Ends of what it may be; undefined: not known. */
  readonly lower?: number;
  readonly upper?: number;
  /** From doing nothing, on what is recorded; undefined where either is not known. */
  readonly difference?: number;
  /** Ends of the difference: where places are missing from the register it may be another. */
  readonly differenceLower?: number;
  readonly differenceUpper?: number;
  readonly note?: ToldText;
  readonly differenceNote?: ToldText;
}

/** A figure of an option, with how it is worked out and what it cannot tell. */
export interface OptionMeasure extends Measured {
  readonly code: OptionMeasureCode;
  /** What it belongs to. */
  readonly group: AnyMessage;
  readonly name: AnyMessage;
  readonly unit: AnyMessage;
  /** Its value with the unit, and whether it is the least or the most there can be; undefined where it is not known. */
  readonly amount?: AnyMessage;
  readonly formula: AnyMessage;
  readonly source: ToldText;
  readonly limits: ToldText;
}

/** A ward that would have another label. */
export interface LabelChange {
  readonly ward: AreaCode;
  readonly name: string;
  readonly before: AnyMessage;
  readonly after: AnyMessage;
}

/** What an option would mean. */
export interface OptionReading {
  /** Undefined for doing nothing. */
  readonly option?: SchemeOption;
  readonly name: ToldText;
  /** In the order of `measureDefinitions`. */
  readonly measures: readonly OptionMeasure[];
  readonly labelChanges: readonly LabelChange[];
  /** Wards whose label stays although a deciding value moves. */
  readonly moves: readonly AnyMessage[];
  /** What could not be taken into account: a venue that the register no longer names. */
  readonly notes: readonly AnyMessage[];
}

/** Doing nothing first, then the options in their order. None is called the best: that is for people to say. */
export interface OptionComparison {
  readonly readings: readonly OptionReading[];
  readonly notes: readonly AnyMessage[];
}
