import type { CalendarDate } from '../../provenance/calendar-date.ts';

/** Homes by tenure. What is left out is not known; a nought says that there are none. */
export interface HomesOfPhase {
  readonly social?: number;
  readonly shared?: number;
  readonly private?: number;
  /** Homes of which the tenure is not known yet. */
  readonly tenureNotKnown?: number;
}

/** A part of a scheme that is built by itself. What is not given is not known. */
export interface Phase {
  readonly id: string;
  readonly name: string;
  /** First and last day of its works. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly built?: HomesOfPhase;
  readonly lost?: HomesOfPhase;
  /** Floor space for work, gross internal, in square metres. */
  readonly floorSpaceSquareMetres?: number;
  readonly jobs?: number;
  /** Space in which people meet, gross internal, in square metres. */
  readonly meetingSpaceLostSquareMetres?: number;
  readonly meetingSpaceGainedSquareMetres?: number;
  /** Who the homes are let to first: the local lettings policy. */
  readonly lettings?: string;
  /** What is agreed under section 106. */
  readonly section106?: string;
}
