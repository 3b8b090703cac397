import { contentHash } from '../../../domain/assessment/model/content-hash.ts';
import { type KeptProgress, keptProgress, noProgress } from '../../../domain/commitments/kept-progress.ts';
import { publicOnly } from '../../../domain/disclosure/public-records.ts';
import { Unavailable } from '../../../domain/errors/errors.ts';
import { type LabelAnswers, labelAnswers, noAnswers } from '../../../domain/label-answers/label-answers.ts';
import { idsOf } from '../../../domain/place/ids-of.ts';
import type { RegisterReview } from '../../../domain/records/dataset.ts';
import type { VenueWord } from '../../../domain/records/kept-of-venue.ts';
import type { PracticeEvidence } from '../../../domain/records/practice-evidence.ts';
import type { Exchange } from '../../../domain/records/programme.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import { addedMilestone } from '../../../domain/records-kept/kinds/added-milestone.ts';
import { correctVenue } from '../../../domain/records-kept/kinds/correct-venue.ts';
import { exchangesKept } from '../../../domain/records-kept/kinds/exchanges-kept.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { labelOverride } from '../../../domain/records-kept/kinds/label-override.ts';
import { labelReply } from '../../../domain/records-kept/kinds/label-reply.ts';
import { milestoneReport } from '../../../domain/records-kept/kinds/milestone-report.ts';
import { organisationEntry } from '../../../domain/records-kept/kinds/organisation-entry.ts';
import { organisationsKept } from '../../../domain/records-kept/kinds/organisations-kept.ts';
import { practiceKept } from '../../../domain/records-kept/kinds/practice-kept.ts';
import { practiceRecord } from '../../../domain/records-kept/kinds/practice-record.ts';
import { registerReview } from '../../../domain/records-kept/kinds/register-review.ts';
import { reviewsThatCount } from '../../../domain/records-kept/kinds/reviews-that-count.ts';
import { roleCount } from '../../../domain/records-kept/kinds/role-count.ts';
import { roleCountsKept } from '../../../domain/records-kept/kinds/role-counts-kept.ts';
import { trackedExchange } from '../../../domain/records-kept/kinds/tracked-exchange.ts';
import { venueDetail } from '../../../domain/records-kept/kinds/venue-detail.ts';
import { venueEntry } from '../../../domain/records-kept/kinds/venue-entry.ts';
import { venueOpening } from '../../../domain/records-kept/kinds/venue-opening.ts';
import { type VenueWordsById, venueWords } from '../../../domain/records-kept/kinds/venue-words.ts';
import { postcodesOfPlaces, venuesKept } from '../../../domain/records-kept/kinds/venues-kept.ts';
import type { KeptEntry, PublicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import type { CountOfRole } from '../../../domain/roles/role-count.ts';
import { foldText } from '../../../domain/search/fold-text.ts';
import type { StoredData } from '../../store/store.ts';
import { memoizeAsync } from '../caching/memoize-async.ts';
import type { KeptRecords } from '../records/kept-records.ts';
import { readAreaDirectory } from './area-directory.ts';
import { wardOfVenue } from './venue-place.ts';

/** What people keep and answers are made of, as everyone may read it. */
export interface KeptView {
  /** Hash of what labels, places and promises are made of: all of it but `records`. Undefined: there is nothing. */
  readonly version?: string;
  readonly reviews: readonly RegisterReview[];
  /** What stands of places, by their ids. */
  readonly venues: VenueWordsById;
  /** Places that people put down, those too that became one with another. */
  readonly places: readonly PublicKept[];
  /** What people keep about promises. */
  readonly progress: KeptProgress;
  /** Exchanges that people follow. */
  readonly exchanges: readonly PublicKept[];
  /** What people say of organisations. */
  readonly organisations: readonly PublicKept[];
  /** Practice that people told of. */
  readonly practice: readonly PublicKept[];
  /** Counts of roles as they were counted: shown by `roleTable` alone. */
  readonly roleCounts: readonly CountOfRole[];
  /** What people answer to labels. */
  readonly answers: LabelAnswers;
  /**
   * All records of each kind, by its name, those too that were withdrawn or became one with another. Registers alone are
   * told from them, and no label rests on them: an event more makes no new version of the data.
   */
  readonly records: PublicRecords;
}

/** Records as everyone may read them, by name of their kind; a kind without any may be missing. */
export type PublicRecords = ReadonlyMap<string, readonly PublicKept[]>;

/** Where nothing was ever kept. */
export const nothingKept: KeptView = {
  reviews: [],
  venues: new Map(),
  places: [],
  progress: noProgress,
  exchanges: [],
  organisations: [],
  practice: [],
  roleCounts: [],
  answers: noAnswers,
  records: new Map(),
};

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

  async #published(): Promise<PublicRecords> {
    const ofKinds = keptKinds.map(
      async (kind) => [kind.name, await this.#records.of(kind).published()] as const,
    );
    return new Map(await Promise.all(ofKinds));
  }

  async #read(now: number): Promise<KeptView> {
    const stamp = await this.#records.stamp();
    // Where nothing was ever kept there is nothing to read either.
    const first = this.#readAt === undefined && stamp === undefined;
    const age = now - (this.#readAt ?? Number.NEGATIVE_INFINITY);
    if (first) this.#readAt = now;
    if (first || (stamp === this.#stamp && age >= 0 && age < viewHeldMilliseconds)) return this.#view;
    const [records, counted] = await Promise.all([this.#published(), this.#records.of(roleCount).current()]);
    this.#stamp = stamp;
    this.#readAt = now;
    this.#view = viewOf(
      records,
      counted.filter(({ stands }) => stands),
    );
    return this.#view;
  }
}

/**
 * What answers are made of.
 * @param records of each kind, as everyone may read them
 * @param counted counts of roles that stand, as those who keep them read them: they are summed before anything is told
 */
function viewOf(records: PublicRecords, counted: readonly KeptEntry[]): KeptView {
  const of = (kind: RecordKind) => records.get(kind.name) ?? [];
  const reviews = reviewsThatCount(of(registerReview));
  const told = [...of(milestoneReport), ...of(addedMilestone)];
  const venues = venueWords(of(venueOpening), of(venueDetail));
  const exchanges = of(trackedExchange).filter(({ stands }) => stands);
  const places = of(venueEntry).filter(({ stands, mergedInto }) => stands || mergedInto !== undefined);
  const organisations = of(organisationEntry).filter(({ stands }) => stands);
  const practice = of(practiceRecord).filter(({ stands }) => stands);
  const said = [...of(labelReply), ...of(labelOverride)];
  const parts = {
    reviews,
    told,
    venues: [...venues],
    exchanges,
    places,
    organisations,
    practice,
    said,
    // A hash of few small counts could be tried out, so that they are named by their revisions alone.
    counted: counted.map(({ id, revision }) => [id, revision]),
  };
  return {
    reviews,
    venues,
    progress: keptProgress(of(milestoneReport), of(addedMilestone)),
    exchanges,
    places,
    organisations,
    practice,
    roleCounts: roleCountsKept(counted),
    answers: labelAnswers(of(labelReply), of(labelOverride)),
    records,
    ...(Object.values(parts).every(({ length }) => length === 0) ? {} : { version: contentHash(parts) }),
  };
}

/** How many digits of its hash name the view in the version of the data. */
const digits = 8;

/** Name of a data version with what people keep on top of it. @example versionWith('9f3c', nothingKept) // '9f3c' */
export const versionWith = (version: string, kept: KeptView): string =>
  kept.version === undefined ? version : `${version}+${kept.version.slice(0, digits)}`;

/** A data version with what people keep on top of it, under a version of its own: the same two give the same answers. */
export function withKept(loaded: StoredData, kept: KeptView): StoredData {
  if (kept.version === undefined) return loaded;
  const { exchanges, organisations, places, practice, venues } = kept;
  // Each stands on those before it: what is said of places may be said of one that somebody put down.
  const placed = places.length === 0 ? loaded : { ...loaded, ...addedVenues(loaded, places) };
  const stored = venues.size === 0 ? placed : { ...placed, ...correctedVenues(placed, venues) };
  return {
    ...stored,
    version: versionWith(loaded.version, kept),
    reviews: async () => [...(await stored.reviews()), ...kept.reviews],
    ...(exchanges.length === 0 ? {} : { exchanges: () => withExchanges(stored, exchanges) }),
    ...(organisations.length === 0
      ? {}
      : { organisations: async () => organisationsKept(await stored.organisations(), organisations) }),
    ...(practice.length === 0 ? {} : { practiceEvidence: () => withPractice(stored, practice) }),
  };
}

type VenueReads = Pick<StoredData, 'venuesById' | 'venuesOfWards' | 'allVenues'>;

/** The reads of places, with those that people put down among them; one Query more for each postcode that these name. */
function addedVenues(stored: StoredData, kept: readonly PublicKept[]): VenueReads {
  const added = memoizeAsync(async () => {
    const postcodes = postcodesOfPlaces(kept);
    const points = await Promise.all(postcodes.map((postcode) => stored.postcode(postcode)));
    const byPostcode = new Map(postcodes.map((postcode, at) => [postcode, points[at]]));
    return venuesKept(kept, (postcode) => byPostcode.get(postcode));
  });
  const directory = memoizeAsync(() => readAreaDirectory(stored));
  return {
    venuesById: async (ids) => {
      const [held, more] = await Promise.all([stored.venuesById(ids), added()]);
      return held.map((venue, at) => venue ?? more.find((each) => idsOf(each).includes(ids[at] ?? '')));
    },
    venuesOfWards: async (edition, wards) => {
      const [held, more, areas] = await Promise.all([
        stored.venuesOfWards(edition, wards),
        added(),
        directory(),
      ]);
      const asked: ReadonlySet<string | undefined> = new Set(wards);
      const here = more.filter((venue) => asked.has(wardOfVenue(venue, areas, areas.edition(edition))?.code));
      return [...held, ...here];
    },
    allVenues: async () => [...(await stored.allVenues()), ...(await added())],
  };
}

/** The exchanges of the documents, and after them those that people keep; a side is the one public place of its very name. */
async function withExchanges(stored: StoredData, kept: readonly PublicKept[]): Promise<readonly Exchange[]> {
  const [documented, venues] = await Promise.all([stored.exchanges(), stored.allVenues()]);
  const byName = Map.groupBy(publicOnly(venues), ({ name }) => foldText(name));
  const venueNamed = (name: string): string | undefined => {
    const [venue, another] = byName.get(foldText(name)) ?? [];
    return another ? undefined : venue?.id;
  };
  return [...documented, ...exchangesKept(kept, venueNamed)];
}

/** What documents say of practice, and after it what people told; of a place on the public register no more, nothing. */
async function withPractice(
  stored: StoredData,
  kept: readonly PublicKept[],
): Promise<readonly PracticeEvidence[]> {
  const [documented, venues, directory] = await Promise.all([
    stored.practiceEvidence(),
    stored.allVenues(),
    readAreaDirectory(stored),
  ]);
  const byId = new Map(publicOnly(venues).flatMap((venue) => idsOf(venue).map((id) => [id, venue])));
  const told = practiceKept(kept, {
    venueOf: (id) => {
      const venue = byId.get(id);
      const ward = venue?.position && wardOfVenue(venue, directory)?.code;
      return venue && { id: venue.id, name: venue.name, ...(ward ? { ward } : {}) };
    },
    areaOf: (code) => directory.find(code),
    documented,
  });
  return [...documented, ...told];
}

const newestSaid = <Said extends { readonly word: VenueWord }>(
  said: readonly (Said | undefined)[],
): Said | undefined =>
  said.filter((each) => each !== undefined).toSorted((a, b) => (a.word.at < b.word.at ? 1 : -1))[0];

/** The reads of places, each with what people keep of it on top. What is read of the store stays the same. */
function correctedVenues(stored: StoredData, words: VenueWordsById): VenueReads {
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
