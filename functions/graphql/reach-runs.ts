import { publishedParameters } from '../../domain/classification/method.ts';
import type { AreaCode, AreaLevel } from '../../domain/geography/area.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import type { ReachTarget } from '../../domain/reach/reach-rules.ts';
import type { ReachRun } from '../../domain/reach/reach-run.ts';
import { residentsWithinReach } from '../../domain/reach/residents-within-reach.ts';
import { whereNext } from '../../domain/reach/where-next.ts';
import type { WherePlan } from '../../domain/reach/where-plan.ts';
import { BoundedCache } from './bounded-cache.ts';
import type { HeldRecords } from './held-records.ts';

/** Answers of each kind that are kept: a visitor may ask about any day. */
const runsKept = 40;

export interface WhereNextQuestion {
  readonly places: number;
  readonly target: ReachTarget;
  readonly asOf: CalendarDate;
  readonly locality: AreaCode | undefined;
}

/** Reach and plans over one data version; the last forty of each are kept, and failures are not. */
export class ReachRuns {
  readonly #held: HeldRecords;
  readonly #runs = new BoundedCache<Promise<ReachRun>>(runsKept);
  readonly #plans = new BoundedCache<Promise<WherePlan>>(runsKept);

  constructor(held: HeldRecords) {
    this.#held = held;
  }

  reach(level: AreaLevel, target: ReachTarget, asOf: CalendarDate): Promise<ReachRun> {
    return kept(this.#runs, `${level} ${target} ${asOf}`, async () => {
      const [records, reviews] = await Promise.all([this.#records(), this.#held.reviews()]);
      return residentsWithinReach({ ...records, level, target, asOf, reviews });
    });
  }

  whereNext({ places, target, asOf, locality }: WhereNextQuestion): Promise<WherePlan> {
    return kept(this.#plans, `${places} ${target} ${asOf} ${locality ?? ''}`, async () => {
      const records = await this.#records();
      return whereNext({
        ...records,
        places,
        target,
        asOf,
        wardAt: (position) => records.directory.locate(position).area?.code,
        ...(locality === undefined ? {} : { locality }),
      });
    });
  }

  async #records() {
    const [directory, venues, populationPoints] = await Promise.all([
      this.#held.areas(),
      this.#held.venues.all(),
      this.#held.populationPoints(),
    ]);
    const levels = ['BOROUGH', 'LOCALITY', 'WARD'] as const;
    const areas = levels.flatMap((level) => directory.ofLevel(level, directory.drawn));
    return { directory, areas, venues, populationPoints, parameters: publishedParameters };
  }
}

function kept<Answer>(
  answers: BoundedCache<Promise<Answer>>,
  key: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const known = answers.get(key);
  if (known) return known;
  const asked = ask();
  answers.set(key, asked);
  asked.catch(() => answers.delete(key));
  return asked;
}
