import type { Observation } from './indicator.ts';

export const comparatorKinds = ['DISTRICT', 'REGION', 'NATION', 'POLICE_FORCE'] as const;

/** What an area outside the borough is: a council's area, a region, a country or two, the area of a police force. */
export type ComparatorKind = (typeof comparatorKinds)[number];

/** An area outside the borough, for comparison only: it is drawn on no map and stands in no list of areas. */
export interface ComparatorArea {
  readonly name: string;
  /** GSS code; undefined where none is known. */
  readonly code?: string;
  readonly kind: ComparatorKind;
}

/**
 * A figure of an area outside the borough. It is a record of its own and no observation, so that no list of Walsall's
 * figures, no layer and no label can come to hold it. Its indicator may have figures here or none.
 */
export interface ComparatorFigure
  extends Pick<
    Observation,
    | 'indicator'
    | 'period'
    | 'breakdown'
    | 'value'
    | 'status'
    | 'lower'
    | 'upper'
    | 'base'
    | 'qualifier'
    | 'unit'
    | 'note'
    | 'source'
  > {
  readonly area: ComparatorArea;
}
