import type { AreaCode } from '../../geography/area.ts';
import type { SchemeOption } from './scheme-option.ts';

export type OptionMeasureCode =
  | 'open-meeting-places-800'
  | 'residents-in-reach'
  | 'residents-near-800'
  | 'homes';

/** A figure of an option, beside doing nothing. */
export interface OptionMeasure {
  readonly code: OptionMeasureCode;
  readonly name: string;
  readonly unit: string;
  /** Undefined: not known, or too few to be told. */
  readonly value?: number;
  /** From doing nothing; undefined where either is not known. */
  readonly difference?: number;
  readonly note?: string;
}

/** A ward that would have another label. */
export interface LabelChange {
  readonly ward: AreaCode;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What an option would mean. */
export interface OptionReading {
  /** Undefined for doing nothing. */
  readonly option?: SchemeOption;
  readonly name: string;
  readonly measures: readonly OptionMeasure[];
  readonly labelChanges: readonly LabelChange[];
  /** Wards whose label stays although a deciding value moves, in sentences. */
  readonly moves: readonly string[];
  /** What could not be taken into account: a venue that the register no longer names. */
  readonly notes: readonly string[];
}

/** Doing nothing first, then the options in their order. None is called the best: that is for people to say. */
export interface OptionComparison {
  readonly readings: readonly OptionReading[];
  readonly notes: readonly string[];
}
