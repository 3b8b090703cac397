import {
  asDocumentsTell,
  type ToldInput,
} from '../../../domain/cohesion-label/classification/documented-year.ts';
import {
  type TargetsInput,
  type TargetsOfArea,
  targetsOnRecord,
} from '../../../domain/cohesion-label/classification/targets-on-record.ts';
import { type TargetDemand, targetDemands } from '../../../domain/cohesion-label/practice/target-demands.ts';
import { type MethodId, parametersOfMethod } from '../../../domain/method/method.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { PromiseCache } from '../caching/promise-cache.ts';
import { classificationInput } from './classification-input.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** What a run of the targets found. */
export interface TargetRun {
  readonly areas: readonly TargetsOfArea[];
  readonly targets: readonly TargetDemand[];
}

/** A check, with what it took as documents tell it. */
export interface CheckRun extends TargetRun {
  readonly inputs: readonly ToldInput[];
}

const runsKept = 40;

/** Runs of the targets over one data version; the last forty of each kind are kept. */
export class TargetRuns {
  readonly #snapshot: SnapshotRecords;
  readonly #onRecord = new PromiseCache<TargetRun>(runsKept);
  readonly #checks = new PromiseCache<CheckRun>(runsKept);

  constructor(snapshot: SnapshotRecords) {
    this.#snapshot = snapshot;
  }

  /** What the targets of a version ask, beside what is on record on a day. */
  onRecord(day: CalendarDate, id: MethodId): Promise<TargetRun> {
    return this.#onRecord.get(`${day} ${id}`, async () => runOf(await this.#input(day, id)));
  }

  /** The same as the documents tell it, on the last day of the documented year. */
  documented(day: CalendarDate, id: MethodId): Promise<CheckRun> {
    return this.#checks.get(`${day} ${id}`, async () => {
      const { input, ofBorough, told } = asDocumentsTell(await this.#input(day, id));
      return { ...runOf(input, ofBorough), inputs: told };
    });
  }

  /** That of the labels, with the figures of the borough. */
  async #input(day: CalendarDate, id: MethodId): Promise<TargetsInput> {
    const records = await classificationInput(this.#snapshot, 'WARD', day);
    const boroughs = records.areas.filter(({ level }) => level === 'BOROUGH');
    const figures = await Promise.all(boroughs.map(({ code }) => this.#snapshot.figuresOfArea.load(code)));
    return {
      ...records,
      localityObservations: [...records.localityObservations, ...figures.flat()],
      parameters: parametersOfMethod(id),
    };
  }
}

const levels = ['BOROUGH', 'LOCALITY', 'WARD'];

function runOf(input: TargetsInput, ...told: [Parameters<typeof targetsOnRecord>[1]?]): TargetRun {
  const areas = targetsOnRecord(input, ...told).sort(
    (a, b) =>
      levels.indexOf(a.area.level) - levels.indexOf(b.area.level) ||
      a.area.name.localeCompare(b.area.name, 'en-GB'),
  );
  const residents = areas.filter(({ area }) => area.level === 'WARD').map((each) => each.residents);
  return { areas, targets: targetDemands(input.parameters, residents) };
}
