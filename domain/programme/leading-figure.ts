import { type CalendarDate, isPartialDate, lastDayOf } from '../provenance/calendar-date.ts';
import { periodDays } from '../provenance/period-days.ts';
import type { Output, Project } from '../records/programme.ts';

/** A figure of a project; `when` is set where another figure of the same thing stands beside it. */
export interface LeadingFigure {
  readonly output: Output;
  /** Period of the figure as the source gives it, or the date of the document that gives none. */
  readonly when?: string;
}

/**
 * The figure that a project is told by in one sentence: of what its record counts first, the latest that was so. A
 * baseline says what was before and never leads. A figure without a period that can be read is as late as the document
 * that gives it; of two as late the first stands. Undefined where nothing is counted.
 * @example leadingFigure(placesOfWelcome)?.output.value // 21, and not the 16 before
 */
export function leadingFigure({
  outputs,
  source,
}: Pick<Project, 'outputs' | 'source'>): LeadingFigure | undefined {
  const counted = outputs.filter(({ value }) => value !== undefined);
  const series = counted.filter(({ metric }) => metric === counted[0]?.metric);
  const said = source.date !== undefined && isPartialDate(source.date) ? lastDayOf(source.date) : undefined;
  const until = ({ period }: Output): CalendarDate | undefined =>
    (period === undefined ? undefined : periodDays(period)?.last) ?? said;
  const [output] = series
    .filter(({ kind }) => kind !== 'BASELINE')
    .toSorted((a, b) => (until(b) ?? '').localeCompare(until(a) ?? ''));
  if (!output) return undefined;
  const when = output.period ?? source.date;
  return series.length > 1 && when !== undefined ? { output, when } : { output };
}
