import { applyWhatIf, type WhatIf } from '../../../domain/cohesion-label/classification/what-if.ts';
import type { AreaCode, AreaLevel } from '../../../domain/geography/area.ts';
import type { AnyMessage } from '../../../domain/messages/message.ts';
import { type MethodParameters, publishedParameters } from '../../../domain/method/method.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { ReachTarget } from '../../../domain/reach/reach-rules.ts';
import type { ReachRun } from '../../../domain/reach/reach-run.ts';
import { residentsWithinReach } from '../../../domain/reach/residents-within-reach.ts';
import { whereNext } from '../../../domain/reach/where-next.ts';
import type { WherePlan } from '../../../domain/reach/where-plan.ts';
import { PromiseCache } from '../caching/promise-cache.ts';
import { classificationInput } from './classification-input.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** Answers of each kind that are kept: a visitor may ask about any day. */
const runsKept = 40;

export interface WhereNextQuestion {
  readonly places: number;
  readonly target: ReachTarget;
  readonly asOf: CalendarDate;
  readonly locality: AreaCode | undefined;
}

/** What is changed about what is answered: its banner, and the method as it is then. */
export interface TriedOut {
  /** Undefined: nothing was changed. */
  readonly whatIf?: AnyMessage;
  readonly parameters: MethodParameters;
}

/**
 * Reach and plans over one data version; the last forty of each are kept, and failures are not. Those of what-ifs are
 * kept apart, so that what visitors try out never drives out what is on record.
 */
export class ReachRuns {
  readonly #snapshot: SnapshotRecords;
  readonly #runs = new PromiseCache<ReachRun & TriedOut>(runsKept);
  readonly #plans = new PromiseCache<WherePlan & TriedOut>(runsKept);
  readonly #triedRuns = new PromiseCache<ReachRun & TriedOut>(runsKept);
  readonly #triedPlans = new PromiseCache<WherePlan & TriedOut>(runsKept);

  constructor(snapshot: SnapshotRecords) {
    this.#snapshot = snapshot;
  }

  /** @throws InvalidInput as `applyWhatIf` */
  reach(
    level: AreaLevel,
    target: ReachTarget,
    asOf: CalendarDate,
    whatIf?: WhatIf,
  ): Promise<ReachRun & TriedOut> {
    const answers = whatIf ? this.#triedRuns : this.#runs;
    return answers.get(JSON.stringify([level, target, asOf, whatIf]), async () => {
      const { input, tried } = await this.#records(asOf, whatIf);
      const { whatIf: sentence } = tried;
      const run = residentsWithinReach({ ...input, level, target });
      return { ...run, ...tried, notes: sentence ? [sentence, ...run.notes] : run.notes };
    });
  }

  /** @throws InvalidInput as `applyWhatIf` and `whereNext` */
  whereNext(
    { places, target, asOf, locality }: WhereNextQuestion,
    whatIf?: WhatIf,
  ): Promise<WherePlan & TriedOut> {
    const answers = whatIf ? this.#triedPlans : this.#plans;
    return answers.get(JSON.stringify([places, target, asOf, locality, whatIf]), async () => {
      const { input, directory, edition, tried } = await this.#records(asOf, whatIf);
      const { whatIf: sentence } = tried;
      const plan = whereNext({
        ...input,
        places,
        target,
        wardAt: (position) => directory.locate(position, edition).area?.code,
        ...(locality === undefined ? {} : { locality }),
      });
      return { ...plan, ...tried, notes: sentence ? [sentence, ...plan.notes] : plan.notes };
    });
  }

  /** What reach reads; as a visitor changes it, where one does. */
  async #records(asOf: CalendarDate, whatIf: WhatIf | undefined) {
    const directory = await this.#snapshot.areas();
    const { edition } = directory.linesOn(asOf);
    if (whatIf) {
      const { input, sentence } = applyWhatIf(
        await classificationInput(this.#snapshot, 'WARD', asOf),
        whatIf,
      );
      const { parameters } = input;
      const tried: TriedOut = sentence === undefined ? { parameters } : { parameters, whatIf: sentence };
      return { directory, edition, input, tried };
    }
    const [venues, populationPoints, reviews] = await Promise.all([
      this.#snapshot.venues.all(),
      this.#snapshot.populationPoints(),
      this.#snapshot.reviews(),
    ]);
    const levels = ['BOROUGH', 'LOCALITY', 'WARD'] as const;
    const areas = levels.flatMap((level) => directory.ofLevel(level, edition));
    const tried: TriedOut = { parameters: publishedParameters };
    return {
      directory,
      edition,
      input: { asOf, areas, venues, populationPoints, reviews, ...tried },
      tried,
    };
  }
}
