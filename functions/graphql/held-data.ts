import type { ClassificationRun } from '../../domain/cohesion-label/classification/classification.ts';
import { classifyAreas } from '../../domain/cohesion-label/classification/classify-areas.ts';
import {
  applyWhatIf,
  classifyWhatIf,
  type WhatIf,
} from '../../domain/cohesion-label/classification/what-if.ts';
import { pairAreas } from '../../domain/pairing/pair-areas.ts';
import type { Pairing } from '../../domain/pairing/pairing.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import { OptionRuns } from './assessment/option-runs.ts';
import { BoundedCache } from './bounded-cache.ts';
import { classificationInput } from './classification-input.ts';
import { ClusterRuns } from './cluster-runs.ts';
import { HeldRecords } from './held-records.ts';
import { LayerShelf } from './layer-shelf.ts';
import { SiteReadings } from './measuring/site-readings.ts';
import { once } from './once.ts';
import { ReachRuns } from './reach-runs.ts';
import { indicatorIndex, searchIndex } from './search-index.ts';

/** Runs of the method that are kept: a visitor may ask about any day. */
const runsKept = 40;
/** Kept apart, so that what visitors try out never drives out the published labels. */
const whatIfRunsKept = 40;

/** What a container holds of one data version: its records, and what is worked out from them. */
export class HeldData extends HeldRecords {
  readonly #runs = new BoundedCache<Promise<ClassificationRun>>(runsKept);
  readonly #whatIfRuns = new BoundedCache<Promise<ClassificationRun>>(whatIfRunsKept);
  readonly #pairings = new BoundedCache<Promise<readonly Pairing[]>>(runsKept);
  readonly #whatIfPairings = new BoundedCache<Promise<readonly Pairing[]>>(whatIfRunsKept);

  readonly reachRuns = new ReachRuns(this);
  readonly layerShelf = new LayerShelf(this);
  readonly clusterRuns = new ClusterRuns(this, this.layerShelf);
  readonly siteReadings = new SiteReadings();
  readonly optionRuns = new OptionRuns(this, (asOf) => this.classification('WARD', asOf));
  readonly searchIndex = once(() => searchIndex(this));
  readonly indicatorIndex = once(() => indicatorIndex(this));

  /** The labels of a level on a day; the last forty runs are kept. */
  classification(level: 'WARD' | 'LOCALITY', asOf: CalendarDate): Promise<ClassificationRun> {
    const key = `${level} ${asOf}`;
    const known = this.#runs.get(key);
    if (known) return known;
    const run = classificationInput(this, level, asOf).then(classifyAreas);
    this.#runs.set(key, run);
    run.catch(() => this.#runs.delete(key));
    return run;
  }

  /** Pairs for the cold spots of a level on a day; the last forty answers are kept. */
  pairings(level: 'WARD' | 'LOCALITY', asOf: CalendarDate): Promise<readonly Pairing[]> {
    const key = `${level} ${asOf}`;
    const known = this.#pairings.get(key);
    if (known) return known;
    const pairings = Promise.all([
      classificationInput(this, level, asOf),
      this.classification(level, asOf),
    ]).then(([input, run]) => pairAreas(input, run));
    this.#pairings.set(key, pairings);
    pairings.catch(() => this.#pairings.delete(key));
    return pairings;
  }

  /** Pairs under a what-if; the last forty answers are kept. @throws InvalidInput as `classifyWhatIf` */
  whatIfPairings(
    level: 'WARD' | 'LOCALITY',
    asOf: CalendarDate,
    whatIf: WhatIf,
  ): Promise<readonly Pairing[]> {
    const key = JSON.stringify([level, asOf, whatIf]);
    const known = this.#whatIfPairings.get(key);
    if (known) return known;
    const pairings = Promise.all([
      classificationInput(this, level, asOf),
      this.whatIf(level, asOf, whatIf),
    ]).then(([input, run]) => pairAreas(applyWhatIf(input, whatIf).input, run));
    this.#whatIfPairings.set(key, pairings);
    pairings.catch(() => this.#whatIfPairings.delete(key));
    return pairings;
  }

  /** The labels under a what-if; the last forty runs are kept. @throws InvalidInput as `classifyWhatIf` */
  whatIf(level: 'WARD' | 'LOCALITY', asOf: CalendarDate, whatIf: WhatIf): Promise<ClassificationRun> {
    const key = JSON.stringify([level, asOf, whatIf]);
    const known = this.#whatIfRuns.get(key);
    if (known) return known;
    const run = classificationInput(this, level, asOf).then((input) => classifyWhatIf(input, whatIf));
    this.#whatIfRuns.set(key, run);
    run.catch(() => this.#whatIfRuns.delete(key));
    return run;
  }
}
