import type { ApiClassification } from '../cohesion-label/classification/api-classification.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';

/** Which run gave a label. */
export interface ToldLabel {
  readonly asOf: CalendarDate;
  /** Id of the method, or of what a what-if makes of it. */
  readonly methodId: string;
  /** Id of the run: see `labelRunId`. */
  readonly run: string;
  /** Whether it is the published method, and no what-if and no other version. */
  readonly isPublished: boolean;
}

/** A label as the API tells it, with the run that gave it. */
export type ToldClassification = ApiClassification & ToldLabel;
