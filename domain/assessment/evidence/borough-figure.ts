/** A figure of the whole borough that its source gives by ward alone, worked out from all wards. */
export interface BoroughFigure {
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
}
