import type { SchemeOption } from '../../../domain/assessment/model/scheme-option.ts';
import type { OptionComparison } from '../../../domain/assessment/options/option-comparison.ts';
import type { ClassificationRun } from '../../../domain/cohesion-label/classification/classification.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { PromiseCache } from '../caching/promise-cache.ts';
import { cornersIn } from '../measuring/corners-in.ts';
import { measuring } from '../measuring/measuring.ts';
import type { AskedBy } from '../measuring/measuring-worker.ts';
import { classificationInput } from './classification-input.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** Comparisons that are kept: some twenty thousand characters each. */
const comparisonsKept = 40;

/**
 * Comparisons of options over one data version. The same options on the same day are compared once, whoever asks: what
 * is kept rests on what the options say and on public records alone. Failures are not kept.
 */
export class OptionRuns {
  readonly #snapshot: SnapshotRecords;
  readonly #published: (asOf: CalendarDate) => Promise<ClassificationRun>;
  readonly #kept = new PromiseCache<OptionComparison | undefined>(comparisonsKept);

  /** @param published labels of the wards on a day */
  constructor(snapshot: SnapshotRecords, published: (asOf: CalendarDate) => Promise<ClassificationRun>) {
    this.#snapshot = snapshot;
    this.#published = published;
  }

  /** Undefined without options. */
  compare(
    options: readonly SchemeOption[],
    asOf: CalendarDate,
    by?: AskedBy,
  ): Promise<OptionComparison | undefined> {
    return this.#kept.get(JSON.stringify([asOf, options]), () => this.#compare(options, asOf, by));
  }

  async #compare(options: readonly SchemeOption[], asOf: CalendarDate, by: AskedBy | undefined) {
    if (options.length === 0) return undefined;
    const [{ venueWard: _, ...input }, outputAreas, smallAreas, published] = await Promise.all([
      classificationInput(this.#snapshot, 'WARD', asOf),
      this.#snapshot.outputAreas(),
      this.#snapshot.smallAreas(),
      this.#published(asOf),
    ]);
    return measuring.run(
      'compareOptions',
      {
        options,
        input: { ...input, outputAreas, smallAreas: outputAreas.length > 0 ? [] : smallAreas },
        published,
      },
      cornersIn(options.map(({ site }) => site.geometry)),
      by,
    );
  }
}
