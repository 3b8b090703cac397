import { contentHash } from '../../../domain/assessment/model/content-hash.ts';
import { type KeptProgress, keptProgress, noProgress } from '../../../domain/commitments/kept-progress.ts';
import { Unavailable } from '../../../domain/errors/errors.ts';
import { type LabelAnswers, labelAnswers, noAnswers } from '../../../domain/label-answers/label-answers.ts';
import { idsOf } from '../../../domain/place/ids-of.ts';
import type { RegisterReview } from '../../../domain/records/dataset.ts';
import type { VenueWord } from '../../../domain/records/kept-of-venue.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import { addedMilestone } from '../../../domain/records-kept/kinds/added-milestone.ts';
import { correctVenue } from '../../../domain/records-kept/kinds/correct-venue.ts';
import { labelOverride } from '../../../domain/records-kept/kinds/label-override.ts';
import { labelReply } from '../../../domain/records-kept/kinds/label-reply.ts';
import { milestoneReport } from '../../../domain/records-kept/kinds/milestone-report.ts';
import { registerReview } from '../../../domain/records-kept/kinds/register-review.ts';
import { reviewsThatCount } from '../../../domain/records-kept/kinds/reviews-that-count.ts';
import { venueDetail } from '../../../domain/records-kept/kinds/venue-detail.ts';
import { venueOpening } from '../../../domain/records-kept/kinds/venue-opening.ts';
import { type VenueWordsById, venueWords } from '../../../domain/records-kept/kinds/venue-words.ts';
import type { StoredData } from '../../store/store.ts';
import type { KeptRecords } from '../records/kept-records.ts';

/** What people keep and answers are made of, as everyone may read it. */
export interface KeptView {
  /** Hash of all of it; undefined: there is nothing. */
  readonly version?: string;
  readonly reviews: readonly RegisterReview[];
  /** What stands of places, by their ids. */
  readonly venues: VenueWordsById;
  /** What people keep about promises. */
  readonly progress: KeptProgress;
  /** What people answer to labels. */
  readonly answers: LabelAnswers;
}

/** Where nothing was ever kept. */
export const nothingKept: KeptView = {
  reviews: [],
  venues: new Map(),
  progress: noProgress,
  answers: noAnswers,
};

/** The kinds of which answers are made. */
const kindsInAnswers = [
  registerReview,
  milestoneReport,
  addedMilestone,
  venueOpening,
  venueDetail,
  labelReply,
  labelOverride,
] as const;

/** How long a view is held though nothing says that it has changed: a writer may have died before it said so. */
const viewHeldMilliseconds = 60_000;

/** Holds the view of the kept records as long as nothing that everyone may read of them has changed. */
export class KeptViews {
  readonly #records: KeptRecords;
  #view: KeptView = nothingKept;
  #stamp: string | undefined;
  #readAt: number | undefined;

  constructor(records: KeptRecords) {
    this.#records = records;
  }

  /**
   * The view as it stands: one request to the store, and two more for each kind where it has changed.
   * @param now milliseconds of Unix time
   */
  async read(now: number): Promise<KeptView> {
    try {
      return await this.#read(now);
    } catch (error) {
      // A map that stands in for a damaged store holds the figures and no records: it answers by what was last read.
      if (error instanceof Unavailable && error.reason === 'RECORDS_AWAY') return this.#view;
      throw error;
    }
  }

  async #read(now: number): Promise<KeptView> {
    const stamp = await this.#records.stamp();
    // Where nothing was ever kept there is nothing to read either.
    const first = this.#readAt === undefined && stamp === undefined;
    const age = now - (this.#readAt ?? Number.NEGATIVE_INFINITY);
    if (first) this.#readAt = now;
    if (first || (stamp === this.#stamp && age >= 0 && age < viewHeldMilliseconds)) return this.#view;
    const [reviewed, reports, added, openings, details, replies, overrides] = await Promise.all(
      kindsInAnswers.map((kind) => this.#records.of(kind).published()),
    );
    const reviews = reviewsThatCount(reviewed ?? []);
    const told = [...(reports ?? []), ...(added ?? [])];
    const venues = venueWords(openings ?? [], details ?? []);
    const said = [...(replies ?? []), ...(overrides ?? [])];
    const isEmpty = reviews.length + told.length + venues.size + said.length === 0;
    const version = isEmpty ? {} : { version: contentHash({ reviews, told, venues: [...venues], said }) };
    this.#stamp = stamp;
    this.#readAt = now;
    this.#view = {
      reviews,
      venues,
      progress: keptProgress(reports ?? [], added ?? []),
      answers: labelAnswers(replies ?? [], overrides ?? []),
      ...version,
    };
    return this.#view;
  }
}

/** How many digits of its hash name the view in the version of the data. */
const digits = 8;

/** Name of a data version with what people keep on top of it. @example versionWith('9f3c', nothingKept) // '9f3c' */
export const versionWith = (version: string, kept: KeptView): string =>
  kept.version === undefined ? version : `${version}+${kept.version.slice(0, digits)}`;

/** A data version with what people keep on top of it, under a version of its own: the same two give the same answers. */
export const withKept = (stored: StoredData, kept: KeptView): StoredData =>
  kept.version === undefined
    ? stored
    : {
        ...stored,
        version: versionWith(stored.version, kept),
        reviews: async () => [...(await stored.reviews()), ...kept.reviews],
        ...(kept.venues.size === 0 ? {} : correctedVenues(stored, kept.venues)),
      };

const newestSaid = <Said extends { readonly word: VenueWord }>(
  said: readonly (Said | undefined)[],
): Said | undefined =>
  said.filter((each) => each !== undefined).toSorted((a, b) => (a.word.at < b.word.at ? 1 : -1))[0];

/** The reads of places, each with what people keep of it on top. What is read of the store stays the same. */
function correctedVenues(
  stored: StoredData,
  words: VenueWordsById,
): Pick<StoredData, 'venuesById' | 'venuesOfWards' | 'allVenues'> {
  const corrected = (venue: Venue): Venue => {
    const said = idsOf(venue).map((id) => words.get(id));
    // Of two buildings that a load has joined each may have a record: the newer word counts, as of two records of one.
    const opening = newestSaid(said.map((each) => each?.opening));
    const detail = newestSaid(said.map((each) => each?.detail));
    if (!opening && !detail) return venue;
    return correctVenue(venue, { ...(opening ? { opening } : {}), ...(detail ? { detail } : {}) });
  };
  return {
    venuesById: async (ids) => (await stored.venuesById(ids)).map((venue) => venue && corrected(venue)),
    venuesOfWards: async (edition, wards) => (await stored.venuesOfWards(edition, wards)).map(corrected),
    allVenues: async () => (await stored.allVenues()).map(corrected),
  };
}
