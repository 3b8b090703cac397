import type { WhatIf } from '../../../domain/cohesion-label/classification/what-if.ts';
import { TooCostly } from '../../../domain/errors/errors.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';

/** Fewer than are kept of either kind, so that no request can drive out a run and ask for it again: see DataSnapshot. */
const mostRuns = 20;

/**
 * Counts the runs of the method that one request asks for: each level, day and what-if once, however many areas ask for
 * their label in it.
 */
export class RunAllowance {
  readonly #asked = new Set<string>();

  /** @throws TooCostly for the twenty-first run */
  take(level: 'WARD' | 'LOCALITY', asOf: CalendarDate, whatIf: WhatIf): void {
    this.#asked.add(JSON.stringify([level, asOf, whatIf]));
    if (this.#asked.size <= mostRuns) return;
    throw new TooCostly(
      'The number of days and what-ifs for which labels are worked out',
      this.#asked.size,
      mostRuns,
      'Ask for fewer days or what-ifs at a time.',
    );
  }
}
