import type { AreaCode } from '../geography/area.ts';
import type { Position } from '../geography/position.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Source } from '../provenance/source.ts';

/** A site of an old brownfield register that planners know, to practise an assessment on. It is no scheme of today. */
export interface ExerciseSite {
  /** Of the register: "HO0014a". */
  readonly reference: string;
  readonly address: string;
  /** A point on the site: the register has no outline. */
  readonly position: Position;
  readonly ward?: AreaCode;
  readonly hectares: number;
  /** Least number of homes that the register has for it. */
  readonly homes: number;
  /** Day of the entry. */
  readonly enteredOn: CalendarDate;
  readonly source: Source;
}
