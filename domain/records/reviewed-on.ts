import type { Area, AreaCode } from '../geography/area.ts';
import type { Role } from '../permission/roles.ts';
import { type CalendarDate, monthsBefore } from '../provenance/calendar-date.ts';
import type { RegisterReview } from './dataset.ts';

/** What says whether a register was reviewed for an area. */
export interface ReviewInput {
  readonly area: Pick<Area, 'code'>;
  /** The wards that make the area up: a ward alone makes up itself. */
  readonly areas: readonly Pick<Area, 'code'>[];
  /** Codes of areas that hold this one whole, such as its locality and borough: a review of one covers it. */
  readonly within: readonly AreaCode[];
  readonly reviews: readonly RegisterReview[];
  readonly asOf: CalendarDate;
  readonly parameters: { readonly reviewMaxAgeMonths: number };
}

/** That a register was reviewed: when, and in which role somebody answers for it, where that is known. */
export interface Reviewed {
  readonly on: CalendarDate;
  readonly as?: Role;
  /** Records that say too little to be counted or not, and that do not count here by the word of the review. */
  readonly settled: ReadonlySet<string>;
}

/** The day of `reviewOf`. */
export const reviewedOn = (
  register: RegisterReview['register'],
  input: ReviewInput,
): CalendarDate | undefined => reviewOf(register, input)?.on;

/**
 * The newest review of a register that covers the whole area and is still good on the day asked about; undefined without
 * one. Reviews of every ward of a locality make one of the locality, as old as the oldest of them. A word of the same
 * day or a later one that the register is not complete ends a review for the area that it is about, and for every area
 * that holds it: the review of a locality then still covers its other wards.
 * Source: "Cold spots and catalysts of change", section 6 (null is not zero); "Practice on record", section 5.
 */
export function reviewOf(
  register: RegisterReview['register'],
  { area, areas, within, reviews, asOf, parameters }: ReviewInput,
): Reviewed | undefined {
  const since = monthsBefore(asOf, parameters.reviewMaxAgeMonths);
  const said = reviews.filter(
    ({ register: of, reviewedOn: on }) => of === register && since <= on && on <= asOf,
  );
  const wards = areas.map(({ code }) => code);
  const isDenied = (
    { area: reviewed, reviewedOn: on }: RegisterReview,
    about: readonly AreaCode[],
  ): boolean =>
    said.some(
      (other) => other.isIncomplete && other.reviewedOn >= on && [reviewed, ...about].includes(other.area),
    );
  const newestOf = (codes: readonly AreaCode[], about: readonly AreaCode[] = codes) =>
    said
      .filter((review) => !review.isIncomplete && codes.includes(review.area) && !isDenied(review, about))
      .map(
        ({ reviewedOn: on, reviewedAs, settled = [] }): Reviewed => ({
          on,
          settled: new Set(settled),
          ...(reviewedAs ? { as: reviewedAs } : {}),
        }),
      )
      .sort(byDay)
      .at(-1);
  const whole = newestOf([area.code, ...within], [area.code, ...wards]);
  if (whole) return whole;
  const ofWards = areas.map((ward) => newestOf([ward.code])).filter((found) => found !== undefined);
  const [oldest, ...others] = ofWards.sort(byDay);
  if (!oldest || ofWards.length < areas.length) return undefined;
  // A place lies in one ward, whose review speaks of it. Of all else what does not count in one ward may count in the next:
  // only what each says holds for all of them.
  const all = ofWards.flatMap(({ settled }) => [...settled]);
  const isForAll = (id: string) => others.every(({ settled }) => settled.has(id)) && oldest.settled.has(id);
  return { ...oldest, settled: new Set(register === 'venues' ? all : all.filter(isForAll)) };
}

const byDay = (a: Reviewed, b: Reviewed): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
