import type { Area, AreaCode } from '../geography/area.ts';
import { type CalendarDate, monthsBefore } from '../provenance/calendar-date.ts';
import type { RegisterReview } from './dataset.ts';

/** What says whether a register was reviewed for an area. */
export interface ReviewInput {
  readonly area: Area;
  /** The wards that make the area up: a ward alone makes up itself. */
  readonly areas: readonly Area[];
  /** Codes of areas that hold this one whole, such as its locality and borough: a review of one covers it. */
  readonly within: readonly AreaCode[];
  readonly reviews: readonly RegisterReview[];
  readonly asOf: CalendarDate;
  readonly parameters: { readonly reviewMaxAgeMonths: number };
}

/**
 * The day of the newest review of a register that covers the whole area and is still good on the day asked about;
 * undefined without one. Reviews of every ward of a locality make one of the locality, as old as the oldest of them.
 * Source: "Cold spots and catalysts of change", section 6 (null is not zero).
 */
export function reviewedOn(
  register: RegisterReview['register'],
  { area, areas, within, reviews, asOf, parameters }: ReviewInput,
): CalendarDate | undefined {
  const since = monthsBefore(asOf, parameters.reviewMaxAgeMonths);
  const newestOf = (codes: readonly AreaCode[]) =>
    reviews
      .filter((review) => review.register === register && codes.includes(review.area))
      .map((review) => review.reviewedOn)
      .filter((day) => since <= day && day <= asOf)
      .sort()
      .at(-1);
  const whole = newestOf([area.code, ...within]);
  if (whole) return whole;
  const wardDays = areas.map((ward) => newestOf([ward.code])).filter((day) => day !== undefined);
  return wardDays.length === areas.length ? wardDays.sort()[0] : undefined;
}
