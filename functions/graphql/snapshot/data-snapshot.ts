import type { ClassificationRun } from '../../../domain/cohesion-label/classification/classification.ts';
import { classifyAreas } from '../../../domain/cohesion-label/classification/classify-areas.ts';
import {
  applyWhatIf,
  classifyWhatIf,
  type WhatIf,
} from '../../../domain/cohesion-label/classification/what-if.ts';
import type { AreaCode } from '../../../domain/geography/area.ts';
import type { NewLabel } from '../../../domain/label-answers/new-label.ts';
import { pairAreas } from '../../../domain/pairing/pair-areas.ts';
import type { Pairing } from '../../../domain/pairing/pairing.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import type { PublicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import type { PlacedRecord } from '../../../domain/records-kept/life/placed-record.ts';
import type { RoleTable } from '../../../domain/roles/role-table.ts';
import { memoizeAsync } from '../caching/memoize-async.ts';
import { PromiseCache } from '../caching/promise-cache.ts';
import { classificationInput } from './classification-input.ts';
import { ClusterRuns } from './cluster-runs.ts';
import { type FoundByText, findByText } from './find-by-text.ts';
import { findNewLabels } from './find-new-labels.ts';
import { type HeldCommitments, heldCommitments } from './held-commitments.ts';
import { LayerRepository } from './layer-repository.ts';
import { OptionRuns } from './option-runs.ts';
import { placedRecords } from './placed-records.ts';
import { ReachRuns } from './reach-runs.ts';
import { roleRun } from './role-run.ts';
import { indicatorIndex, searchIndex } from './search-index.ts';
import { SiteReadings } from './site-readings.ts';
import { SnapshotRecords } from './snapshot-records.ts';
import { TargetRuns } from './target-runs.ts';

/** Runs of the method that are kept: a visitor may ask about any day. */
const runsKept = 40;
/** Kept apart, so that what visitors try out never drives out the published labels. */
const whatIfRunsKept = 40;

/** Days of promises that are kept: nearly everyone asks about today. */
const commitmentDaysKept = 5;

/** Editions whose tables of roles are kept: there are two, and a third before the first of them is no longer asked about. */
const roleTablesKept = 3;

/** Answers to searches: one question asks for what was found and for what can be said of it. */
const searchesKept = 20;

/** What a container holds of one data version: its records, and what is worked out from them. */
export class DataSnapshot extends SnapshotRecords {
  readonly #runs = new PromiseCache<ClassificationRun>(runsKept);
  readonly #whatIfRuns = new PromiseCache<ClassificationRun>(whatIfRunsKept);
  readonly #pairings = new PromiseCache<readonly Pairing[]>(runsKept);
  readonly #whatIfPairings = new PromiseCache<readonly Pairing[]>(whatIfRunsKept);

  readonly #newLabels = new PromiseCache<ReadonlyMap<AreaCode, NewLabel>>(runsKept);
  readonly #commitments = new PromiseCache<HeldCommitments>(commitmentDaysKept);
  readonly #placed = new WeakMap<readonly PublicKept[], Promise<readonly PlacedRecord[]>>();
  readonly #found = new PromiseCache<FoundByText>(searchesKept);
  readonly #roleTables = new PromiseCache<RoleTable>(roleTablesKept);

  readonly reachRuns = new ReachRuns(this);
  readonly targetRuns = new TargetRuns(this);
  readonly layerRepository = new LayerRepository(this);
  readonly clusterRuns = new ClusterRuns(this, this.layerRepository);
  readonly siteReadings = new SiteReadings();
  readonly optionRuns = new OptionRuns(this, (asOf) => this.classification('WARD', asOf));
  readonly searchIndex = memoizeAsync(async () => searchIndex(this, await this.layerRepository.catalogue()));
  readonly indicatorIndex = memoizeAsync(() => indicatorIndex(this));

  /** What a text finds; the last answers are kept. @throws InvalidInput on `text` */
  found(text: string): Promise<FoundByText> {
    return this.#found.get(text, () => findByText(text, this, this.searchIndex));
  }

  /** The promises of documents as they stand on a day by what is kept now; the last five days are kept. */
  commitments(day: CalendarDate): Promise<HeldCommitments> {
    return this.#commitments.get(day, () => heldCommitments(this, this.progress, day));
  }

  /** What stands of a kind of kept record, each with where it is; worked out once a reading of them. */
  placedRecords(kind: RecordKind): Promise<readonly PlacedRecord[]> {
    const records = this.keptRecords.get(kind.name) ?? [];
    const known = this.#placed.get(records);
    if (known) return known;
    const placed = placedRecords(this, kind, records);
    this.#placed.set(records, placed);
    // What failed is not kept as a failure.
    placed.catch(() => this.#placed.delete(records));
    return placed;
  }

  /** The counts of roles as everyone reads them, on the lines that answer a day: worked out once an edition of those. */
  async roleTable(day: CalendarDate): Promise<RoleTable> {
    const { edition } = (await this.areas()).linesOn(day);
    return this.#roleTables.get(edition.id, () => roleRun(this, day));
  }

  /** The labels of a level on a day; the last forty runs are kept. */
  classification(level: 'WARD' | 'LOCALITY', asOf: CalendarDate): Promise<ClassificationRun> {
    const key = `${level} ${asOf}`;
    return this.#runs.get(key, async () => classifyAreas(await classificationInput(this, level, asOf)));
  }

  /**
   * The labels of a level that are new on a day, by area: they differ from those of twenty working days before. One run more,
   * and a few where there are any; the last forty days are kept.
   */
  newLabels(level: 'WARD' | 'LOCALITY', day: CalendarDate): Promise<ReadonlyMap<AreaCode, NewLabel>> {
    return this.#newLabels.get(`${level} ${day}`, () =>
      findNewLabels(day, async (on) => (await this.classification(level, on)).areas),
    );
  }

  /** Pairs for the cold spots of a level on a day; the last forty answers are kept. */
  pairings(level: 'WARD' | 'LOCALITY', asOf: CalendarDate): Promise<readonly Pairing[]> {
    const key = `${level} ${asOf}`;
    return this.#pairings.get(key, async () => {
      const input = classificationInput(this, level, asOf);
      return pairAreas(...(await Promise.all([input, this.classification(level, asOf)])));
    });
  }

  /** Pairs under a what-if; the last forty answers are kept. @throws InvalidInput as `classifyWhatIf` */
  whatIfPairings(
    level: 'WARD' | 'LOCALITY',
    asOf: CalendarDate,
    whatIf: WhatIf,
  ): Promise<readonly Pairing[]> {
    const key = JSON.stringify([level, asOf, whatIf]);
    return this.#whatIfPairings.get(key, async () => {
      const asked = [classificationInput(this, level, asOf), this.whatIf(level, asOf, whatIf)] as const;
      const [input, run] = await Promise.all(asked);
      return pairAreas(applyWhatIf(input, whatIf).input, run);
    });
  }

  /** The labels under a what-if; the last forty runs are kept. @throws InvalidInput as `classifyWhatIf` */
  whatIf(level: 'WARD' | 'LOCALITY', asOf: CalendarDate, whatIf: WhatIf): Promise<ClassificationRun> {
    const key = JSON.stringify([level, asOf, whatIf]);
    return this.#whatIfRuns.get(key, async () =>
      classifyWhatIf(await classificationInput(this, level, asOf), whatIf),
    );
  }
}
