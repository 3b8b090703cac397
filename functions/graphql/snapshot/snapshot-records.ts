import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { ListedBy } from '../../../domain/collections/listed-by.ts';
import type { KeptProgress } from '../../../domain/commitments/kept-progress.ts';
import type { AreaCode } from '../../../domain/geography/area.ts';
import type { LabelAnswers } from '../../../domain/label-answers/label-answers.ts';
import type { ComparatorFigure } from '../../../domain/records/comparator.ts';
import type { Observation } from '../../../domain/records/indicator.ts';
import type { StoodCount } from '../../../domain/roles/told-counts.ts';
import { foldText } from '../../../domain/search/fold-text.ts';
import type { StoredData } from '../../store/store.ts';
import { memoizeAsync } from '../caching/memoize-async.ts';
import { type SortKey, sortByKey } from '../limits/paging.ts';
import { type AreaDirectory, readAreaDirectory } from './area-directory.ts';
import { type KeptView, nothingKept, type PublicRecords } from './kept-views.ts';
import { VenueRepository } from './venue-repository.ts';

export const nameKey = ({ name, id }: { readonly name: string; readonly id: string }): SortKey => [
  foldText(name),
  id,
];

/**
 * What a container holds of one data version. A version never changes, so nothing here grows stale: each part is read
 * when it is first needed and kept. What visitors choose freely (areas, days, ids) is kept within a bound.
 */
export class SnapshotRecords {
  readonly stored: StoredData;
  readonly areas: () => Promise<AreaDirectory>;
  /** What people keep about promises. */
  readonly progress: KeptProgress;
  /** Counts of roles as they were counted: shown by `roleTable` alone. */
  readonly roleCounts: readonly StoodCount[];
  /** What people answer to labels. */
  readonly answers: LabelAnswers;
  /** What people keep, by kind, as everyone may read it: the one part that is exchanged while a version is held. */
  keptRecords: PublicRecords;
  readonly venues: VenueRepository;
  readonly figuresOfArea: DataLoader<AreaCode, readonly Observation[]>;
  readonly figuresOfIndicator: DataLoader<string, readonly Observation[]>;
  readonly comparatorsOfIndicator: DataLoader<string, readonly ComparatorFigure[]>;

  /** @param areas of the same version, where they are held already */
  constructor(
    stored: StoredData,
    { progress, answers, roleCounts, records }: KeptView = nothingKept,
    areas: () => Promise<AreaDirectory> = memoizeAsync(() => readAreaDirectory(stored)),
  ) {
    this.stored = stored;
    this.areas = areas;
    this.progress = progress;
    this.answers = answers;
    this.roleCounts = roleCounts;
    this.keptRecords = records;
    this.venues = new VenueRepository(stored, areas);
    this.figuresOfArea = new DataLoader((codes) => stored.observationsOfAreas(codes), {
      maxBatchSize: 100,
      cacheMap: new LRUCache({ max: 500 }),
    });
    this.figuresOfIndicator = new DataLoader(
      figuresOfEach(
        (id) => stored.observationsOfIndicator(id),
        () => stored.allObservations(),
      ),
      { cacheMap: new LRUCache({ max: 500 }) },
    );
    this.comparatorsOfIndicator = new DataLoader(
      figuresOfEach(
        (id) => stored.comparatorsOfIndicator(id),
        () => stored.allComparators(),
      ),
      { cacheMap: new LRUCache({ max: 500 }) },
    );
  }

  readonly outputAreas = memoizeAsync(() => this.stored.outputAreas());
  readonly outputAreaShares = memoizeAsync(
    async () => new Map((await this.stored.outputAreaShares()).map(({ code, tables }) => [code, tables])),
  );
  readonly smallAreas = memoizeAsync(() => this.stored.smallAreas());
  readonly populationPoints = memoizeAsync(() => this.stored.populationPoints());
  readonly places = memoizeAsync(() => this.stored.places());
  readonly neighbourhoods = memoizeAsync(() => this.stored.neighbourhoods());
  readonly postcodeLists = memoizeAsync(() => this.stored.postcodeLists());
  readonly stops = memoizeAsync(() => this.stored.stops());
  readonly reviews = memoizeAsync(() => this.stored.reviews());
  readonly projects = memoizeAsync(async () => sortByKey(await this.stored.projects(), nameKey));
  readonly organisations = memoizeAsync(async () => sortByKey(await this.stored.organisations(), nameKey));
  readonly indicators = memoizeAsync(async () => sortByKey(await this.stored.indicators(), nameKey));
  readonly priorities = memoizeAsync(() => this.stored.priorities());
  readonly exchanges = memoizeAsync(() => this.stored.exchanges());
  readonly actions = memoizeAsync(() => this.stored.actions());
  readonly practiceEvidence = memoizeAsync(() => this.stored.practiceEvidence());
  readonly documentLabels = memoizeAsync(() => this.stored.documentLabels());
  readonly exerciseSites = memoizeAsync(() => this.stored.exerciseSites());
  readonly statements = memoizeAsync(() => this.stored.statements());

  readonly projectById = memoizeAsync(async () => byId(await this.projects()));
  readonly priorityById = memoizeAsync(async () => byId(await this.priorities()));
  readonly organisationById = memoizeAsync(async () => byId(await this.organisations()));
  readonly indicatorById = memoizeAsync(async () => byId(await this.indicators()));
  readonly projectsByProvider = memoizeAsync(
    async () => new ListedBy(await this.projects(), ({ providers }) => providers),
  );
  readonly actionsByOwner = memoizeAsync(
    async () => new ListedBy(await this.actions(), ({ leadAgencies }) => leadAgencies),
  );
  readonly projectsByVenue = memoizeAsync(async () => {
    const pairs = (await this.projects()).flatMap((project) =>
      project.venues.map((venue) => ({ venue, project })),
    );
    return Map.groupBy(pairs, ({ venue }) => venue);
  });
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** From this many indicators at once, the whole table in one request is cheaper than each by itself. */
const severalIndicators = 4;

const figuresOfEach =
  <Figure extends { readonly indicator: string }>(
    ofOne: (id: string) => Promise<readonly Figure[]>,
    ofAll: () => Promise<readonly Figure[]>,
  ) =>
  async (ids: readonly string[]): Promise<(readonly Figure[])[]> => {
    if (ids.length < severalIndicators) return Promise.all(ids.map(ofOne));
    const byIndicator = Map.groupBy(await ofAll(), ({ indicator }) => indicator);
    return ids.map((id) => byIndicator.get(id) ?? []);
  };
