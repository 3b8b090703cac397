import { firstDay } from '../../../domain/area-changes/first-day.ts';
import type { AreaClassification } from '../../../domain/cohesion-label/classification/classification.ts';
import { haveSameLabel, nameOfLabel } from '../../../domain/cohesion-label/classification/labels.ts';
import type { AreaCode } from '../../../domain/geography/area.ts';
import { comparedWith, type NewLabel, newLabel } from '../../../domain/label-answers/new-label.ts';
import { type CalendarDate, dayBefore } from '../../../domain/provenance/calendar-date.ts';
import { firstDaySpokenOf } from '../../../domain/provenance/days-answered.ts';

type Run = (on: CalendarDate) => Promise<readonly AreaClassification[]>;
type Labelled = Pick<AreaClassification, 'area' | 'label'>;

/**
 * The labels of a day that differ from those of twenty working days before, each with its first day, found by halving the
 * time between. Where a label went to and fro in between, one of its first days is told.
 */
export async function findNewLabels(day: CalendarDate, run: Run): Promise<ReadonlyMap<AreaCode, NewLabel>> {
  const earlier = comparedWith(day);
  if (earlier < firstDaySpokenOf.LABELS) return new Map();
  const [now, then] = await Promise.all([run(day), run(earlier)]);
  const found = new Map<AreaCode, NewLabel>();
  for (const labelled of now) {
    const { code } = labelled.area;
    const was = labelIn(then, code);
    if (!was || haveSameLabel(was, labelled)) continue;
    const since = await firstDay(earlier, day, async (on) => {
      const there = labelIn(await run(on), code);
      return there !== undefined && haveSameLabel(there, labelled);
    });
    const before = labelIn(await run(dayBefore(since)), code) ?? was;
    found.set(code, newLabel(since, nameOfLabel(before.label)));
  }
  return found;
}

const labelIn = (areas: readonly Labelled[], code: AreaCode): Labelled | undefined =>
  areas.find(({ area }) => area.code === code);
