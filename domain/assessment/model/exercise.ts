import type { Position } from '../../geography/position.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';

/**
 * That an assessment is an exercise: it was begun from a site of an old register and is no assessment of a scheme. It is
 * said when it begins and never taken away; for a real scheme a new assessment is begun.
 */
export interface Exercise {
  /** Reference of the site in the register. */
  readonly site: string;
  /** Day of its entry. */
  readonly asOf: CalendarDate;
  /** What the register has of the ground: a point and an area. */
  readonly position: Position;
  readonly hectares: number;
  /** `contentHash` of the square that was offered for an outline; undefined: none was. */
  readonly squareHash?: string;
}
