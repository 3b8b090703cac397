import { contentHash } from '../../../domain/assessment/model/content-hash.ts';
import { type KeptProgress, keptProgress, noProgress } from '../../../domain/commitments/kept-progress.ts';
import { Unavailable } from '../../../domain/errors/errors.ts';
import { type LabelAnswers, labelAnswers, noAnswers } from '../../../domain/label-answers/label-answers.ts';
import type { RegisterReview } from '../../../domain/records/dataset.ts';
import type { RecordKind } from '../../../domain/records-kept/declaration/record-kind.ts';
import { addedMilestone } from '../../../domain/records-kept/kinds/added-milestone.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { labelOverride } from '../../../domain/records-kept/kinds/label-override.ts';
import { labelReply } from '../../../domain/records-kept/kinds/label-reply.ts';
import { milestoneReport } from '../../../domain/records-kept/kinds/milestone-report.ts';
import { organisationEntry } from '../../../domain/records-kept/kinds/organisation-entry.ts';
import { practiceRecord } from '../../../domain/records-kept/kinds/practice-record.ts';
import { projectEntry } from '../../../domain/records-kept/kinds/project-entry.ts';
import { registerReview } from '../../../domain/records-kept/kinds/register-review.ts';
import { reviewsThatCount } from '../../../domain/records-kept/kinds/reviews-that-count.ts';
import { roleCount } from '../../../domain/records-kept/kinds/role-count.ts';
import { roleCountsKept } from '../../../domain/records-kept/kinds/role-counts-kept.ts';
import { surveyWave } from '../../../domain/records-kept/kinds/survey-wave.ts';
import { trackedExchange } from '../../../domain/records-kept/kinds/tracked-exchange.ts';
import { venueDetail } from '../../../domain/records-kept/kinds/venue-detail.ts';
import { venueEntry } from '../../../domain/records-kept/kinds/venue-entry.ts';
import { venueOpening } from '../../../domain/records-kept/kinds/venue-opening.ts';
import { type VenueWordsById, venueWords } from '../../../domain/records-kept/kinds/venue-words.ts';
import {
  isPublicRecord,
  type KeptEntry,
  type PublicKept,
} from '../../../domain/records-kept/life/kept-entry.ts';
import type { StoodCount } from '../../../domain/roles/told-counts.ts';
import { type KeptRecords, readInParts } from '../records/kept-records.ts';

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
  /** Projects that people tell of. */
  readonly projects: readonly PublicKept[];
  /** Counts of roles as they were counted, whatever stood at any time: shown by `roleTable` alone. */
  readonly roleCounts: readonly StoodCount[];
  /** Waves of surveys as they were counted: shown as figures alone. */
  readonly waves: readonly KeptEntry[];
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
  projects: [],
  organisations: [],
  practice: [],
  roleCounts: [],
  waves: [],
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
    const [records, counted, waves] = await Promise.all([
      this.#published(),
      this.#records.of(roleCount).current(),
      this.#records.of(surveyWave).current(),
    ]);
    const told = counted.filter(isPublicRecord);
    const stood = await readInParts(told, (entry) => this.#stoodOf(entry));
    this.#stamp = stamp;
    this.#readAt = now;
    this.#view = viewOf(
      records,
      told,
      stood.flat(),
      waves.filter(({ stands }) => stands),
    );
    return this.#view;
  }

  /** One Query more for each count that changed since it was approved first, once a container. */
  async #stoodOf({ id, revision, stands }: KeptEntry): Promise<readonly StoodCount[]> {
    // Its first revision proposed it and its second approved it: nothing else ever stood.
    if (revision === 2 && stands)
      return roleCountsKept(id, [{ content: stands.content, from: stands.approved.at }]);
    return roleCountsKept(id, await this.#records.stoodOf(roleCount, { id, revision }));
  }
}

/**
 * What answers are made of.
 * @param records of each kind, as everyone may read them
 * @param counted counts of roles of which something stands or stood
 * @param roleCounts what stood of them, as those who keep them read it
 * @param waves waves of surveys that stand, as those who keep them read them: they are told as shares
 */
function viewOf(
  records: PublicRecords,
  counted: readonly KeptEntry[],
  roleCounts: readonly StoodCount[],
  waves: readonly KeptEntry[],
): KeptView {
  const of = (kind: RecordKind) => records.get(kind.name) ?? [];
  const reviews = reviewsThatCount(of(registerReview));
  const told = [...of(milestoneReport), ...of(addedMilestone)];
  const venues = venueWords(of(venueOpening), of(venueDetail));
  const exchanges = of(trackedExchange).filter(({ stands }) => stands);
  const projects = of(projectEntry).filter(({ stands }) => stands);
  const places = of(venueEntry).filter(({ stands, mergedInto }) => stands || mergedInto !== undefined);
  const organisations = of(organisationEntry).filter(({ stands }) => stands);
  const practice = of(practiceRecord).filter(({ stands }) => stands);
  const said = [...of(labelReply), ...of(labelOverride)];
  const parts = {
    reviews,
    told,
    venues: [...venues],
    exchanges,
    projects,
    places,
    organisations,
    practice,
    said,
    // A hash of few small counts could be tried out, so that they are named by their revisions alone.
    counted: counted.map(({ id, revision }) => [id, revision]),
    // What only waits changes nothing that anybody is told.
    waves: waves.map(({ id, publicAt, savedAt }) => [id, publicAt ?? savedAt]),
  };
  return {
    reviews,
    venues,
    progress: keptProgress(of(milestoneReport), of(addedMilestone)),
    exchanges,
    places,
    organisations,
    practice,
    projects,
    roleCounts,
    waves,
    answers: labelAnswers(of(labelReply), of(labelOverride)),
    records,
    ...(Object.values(parts).every(({ length }) => length === 0) ? {} : { version: contentHash(parts) }),
  };
}
