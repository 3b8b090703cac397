import type { AreaClassification } from '../../../domain/cohesion-label/classification/classification.ts';
import { haveSameLabel, nameOfLabel } from '../../../domain/cohesion-label/classification/labels.ts';
import type { AreaCode } from '../../../domain/geography/area.ts';
import { comparedWith, type NewLabel, newLabel } from '../../../domain/label-answers/new-label.ts';
import { type CalendarDate, dayBefore, daysAfter } from '../../../domain/provenance/calendar-date.ts';
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
  for (const area of now) {
    const before = labelIn(then, area.area.code);
    if (before && !haveSameLabel(before, area))
      found.set(area.area.code, await firstDay(area, earlier, day, run));
  }
  return found;
}

const labelIn = (areas: readonly Labelled[], code: AreaCode): Labelled | undefined =>
  areas.find(({ area }) => area.code === code);

/** @param has a day on which the area has the label; on `lacks` it has another */
async function firstDay(
  labelled: Labelled,
  lacks: CalendarDate,
  has: CalendarDate,
  run: Run,
): Promise<NewLabel> {
  const days = (Date.parse(has) - Date.parse(lacks)) / 86_400_000;
  if (days > 1) {
    const middle = daysAfter(lacks, Math.floor(days / 2));
    const there = labelIn(await run(middle), labelled.area.code);
    return there && haveSameLabel(there, labelled)
      ? firstDay(labelled, lacks, middle, run)
      : firstDay(labelled, middle, has, run);
  }
  const before = labelIn(await run(dayBefore(has)), labelled.area.code);
  if (!before) throw new Error(`${labelled.area.code} had no label on ${lacks}.`);
  return newLabel(has, nameOfLabel(before.label));
}
