import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { onceForEach } from '../../../domain/collections/once-for-each.ts';
import type { Area, AreaCode } from '../../../domain/geography/area.ts';
import { idsOf } from '../../../domain/place/ids-of.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import { foldText } from '../../../domain/search/fold-text.ts';
import type { StoredData } from '../../store/store.ts';
import { memoizeAsync } from '../caching/memoize-async.ts';
import { type SortKey, sortByKey } from '../limits/paging.ts';
import type { AreaDirectory } from './area-directory.ts';
import { wardOfVenue } from './venue-place.ts';

/** Wards, and venues by id, that are kept when they were asked for one by one. */
const wardsKept = 500;
const venuesKept = 5_000;
/** From this share of all wards on, the whole register in one request is cheaper than each ward by itself. */
const shareOfWards = 0.25;

/** A venue's place in lists by name: folded once, for each list of several wards is put in order anew. */
export const venueKey = onceForEach((venue: Venue): SortKey => [foldText(venue.name), venue.id]);

/**
 * The public venues of one data version, by name. What was read once is kept, so that a ward or the whole register
 * costs the store one request a container. A question about a few wards reads these wards alone.
 */
export class VenueRepository {
  readonly #stored: StoredData;
  readonly #directory: () => Promise<AreaDirectory>;
  readonly #ofWard: DataLoader<AreaCode, readonly Venue[]>;
  readonly #byId = memoizeAsync(
    async () => new Map((await this.all()).flatMap((venue) => idsOf(venue).map((id) => [id, venue]))),
  );
  #wholeIsHeld = false;
  /** Every venue, placed or not. */
  readonly all = memoizeAsync(async (): Promise<readonly Venue[]> => {
    const venues = sortByKey(await this.#stored.allVenues(), venueKey);
    this.#wholeIsHeld = true;
    return venues;
  });
  /** A venue by its id; undefined where there is no public one. */
  readonly byId: DataLoader<string, Venue | undefined>;

  constructor(stored: StoredData, directory: () => Promise<AreaDirectory>) {
    this.#stored = stored;
    this.#directory = directory;
    this.#ofWard = new DataLoader((wards) => this.#readWards(wards), {
      cacheMap: new LRUCache({ max: wardsKept }),
    });
    this.byId = new DataLoader((ids) => this.#readIds(ids), {
      maxBatchSize: 100,
      cacheMap: new LRUCache({ max: venuesKept }),
    });
  }

  /** Venues that lie in any of the wards, which are of the mapped edition. */
  async ofWards(wards: readonly Area[]): Promise<readonly Venue[]> {
    const found = await Promise.all(wards.map(({ code }) => this.#ofWard.load(code)));
    return wards.length === 1 ? found.flat() : sortByKey(found.flat(), venueKey);
  }

  async #readWards(wards: readonly AreaCode[]): Promise<readonly (readonly Venue[])[]> {
    const directory = await this.#directory();
    const { mappedEdition } = directory;
    const several = wards.length >= shareOfWards * directory.ofLevel('WARD', mappedEdition).length;
    const venues =
      this.#wholeIsHeld || several
        ? await this.all()
        : await this.#stored.venuesOfWards(mappedEdition.id, wards);
    const byWard = Map.groupBy(venues, (venue) => wardOfVenue(venue, directory)?.code);
    return wards.map((ward) => sortByKey(byWard.get(ward) ?? [], venueKey));
  }

  async #readIds(ids: readonly string[]): Promise<readonly (Venue | undefined)[]> {
    if (!this.#wholeIsHeld) return this.#stored.venuesById(ids);
    const held = await this.#byId();
    return ids.map((id) => held.get(id));
  }
}
