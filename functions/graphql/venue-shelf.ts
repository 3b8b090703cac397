import type { Area, AreaCode, EditionId } from '../../domain/geography/area.ts';
import type { Venue } from '../../domain/place/venue.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import type { StoredData } from '../store/store.ts';
import { BoundedCache } from './bounded-cache.ts';
import { once } from './once.ts';
import { type SortKey, sortByKey } from './paging.ts';

/** How many venues are kept of wards that were asked for one by one. */
const venuesKept = 20_000;

export const venueKey = (venue: Venue): SortKey => [foldText(venue.name), venue.id];

/**
 * The public venues of one data version, by name. What was read once is kept, so that a ward or the whole register
 * costs the store one request a container. A question about some wards reads these wards alone.
 */
export class VenueShelf {
  readonly #stored: StoredData;
  readonly #wards = new BoundedCache<readonly Venue[]>(venuesKept);
  readonly #byId = once(async () => new Map((await this.all()).map((venue) => [venue.id, venue])));
  readonly all: () => Promise<readonly Venue[]>;
  #whole = false;

  constructor(stored: StoredData) {
    this.#stored = stored;
    this.all = once(async () => {
      const venues = sortByKey(await stored.allVenues(), venueKey);
      this.#whole = true;
      return venues;
    });
  }

  /** Venues that lie in any of the wards. `wardOf` places a venue once the whole register is held anyway. */
  async ofWards(
    edition: EditionId,
    wards: readonly Area[],
    wardOf: (venue: Venue) => AreaCode | undefined,
  ): Promise<readonly Venue[]> {
    const codes = new Set(wards.map(({ code }) => code));
    if (this.#whole) {
      return (await this.all()).filter((venue) => {
        const ward = wardOf(venue);
        return ward !== undefined && codes.has(ward);
      });
    }
    const missing = [...codes].filter((code) => !this.#wards.get(key(edition, code)));
    const read = await this.#read(edition, missing, wardOf);
    const found = [...codes].flatMap((code) => read.get(code) ?? this.#wards.get(key(edition, code)) ?? []);
    return sortByKey(found, venueKey);
  }

  /** Venues by id, undefined where there is no public one. One request for all that is not held. */
  async byIds(ids: readonly string[]): Promise<readonly (Venue | undefined)[]> {
    if (!this.#whole) return this.#stored.venuesById(ids);
    const held = await this.#byId();
    return ids.map((id) => held.get(id));
  }

  async #read(
    edition: EditionId,
    wards: readonly AreaCode[],
    wardOf: (venue: Venue) => AreaCode | undefined,
  ) {
    if (wards.length === 0) return new Map<AreaCode, readonly Venue[]>();
    const venues = await this.#stored.venuesOfWards(edition, wards);
    const byWard = new Map<AreaCode, Venue[]>(wards.map((code) => [code, []]));
    for (const venue of venues) {
      const ward = wardOf(venue);
      if (ward) byWard.get(ward)?.push(venue);
    }
    for (const [code, each] of byWard) this.#wards.set(key(edition, code), each, 1 + each.length);
    return byWard;
  }
}

const key = (edition: EditionId, ward: AreaCode) => `${edition} ${ward}`;
