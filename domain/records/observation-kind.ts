/** Whether a figure says what was, what was at the start, or what was aimed at. */
export type ObservationKind = 'ACTUAL' | 'BASELINE' | 'TARGET';
