import type { ClassificationRun } from '../../domain/classification/classification.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import { BoundedCache } from './bounded-cache.ts';
import { classificationRun } from './classification-run.ts';
import { HeldRecords } from './held-records.ts';
import { once } from './once.ts';
import { ReachRuns } from './reach-runs.ts';
import { searchIndex } from './search-index.ts';

/** Runs of the method that are kept: a visitor may ask about any day. */
const runsKept = 40;

/** What a container holds of one data version: its records, and what is worked out from them. */
export class HeldData extends HeldRecords {
  readonly #runs = new BoundedCache<Promise<ClassificationRun>>(runsKept);

  readonly reachRuns = new ReachRuns(this);
  readonly searchIndex = once(() => searchIndex(this));

  /** The labels of a level on a day; the last forty runs are kept. */
  classification(level: 'WARD' | 'LOCALITY', asOf: CalendarDate): Promise<ClassificationRun> {
    const key = `${level} ${asOf}`;
    const known = this.#runs.get(key);
    if (known) return known;
    const run = classificationRun(this, level, asOf);
    this.#runs.set(key, run);
    run.catch(() => this.#runs.delete(key));
    return run;
  }
}
