import { CorruptRecord } from '../../../domain/errors/errors.ts';
import type {
  Area,
  AreaCode,
  AreaLevel,
  BoundaryEdition,
  EditionId,
} from '../../../domain/geography/area.ts';
import {
  type EditionAnswer,
  editionFor,
  editionWithGeometryFor,
} from '../../../domain/geography/edition-at.ts';
import type { Position } from '../../../domain/geography/position.ts';
import { createWardIndex, type WardIndex, type WardMatch } from '../../../domain/geography/ward-index.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { StoredData } from '../../store/store.ts';
import { sortByKey } from '../limits/paging.ts';

/** All areas of every edition, in memory: the smallest part of the data, which almost every question needs. */
export class AreaDirectory {
  readonly editions: readonly BoundaryEdition[];
  /** The newest edition with boundaries and figures: the one that answers where no day is given. */
  readonly mappedEdition: BoundaryEdition;
  readonly #areas: ReadonlyMap<EditionId, readonly Area[]>;
  readonly #byCode: ReadonlyMap<EditionId, ReadonlyMap<AreaCode, Area>>;
  readonly #indexes = new Map<EditionId, WardIndex>();
  readonly #wardOfPlace = new Map<EditionId, WeakMap<Position, WardMatch>>();

  constructor(editions: readonly BoundaryEdition[], areas: ReadonlyMap<EditionId, readonly Area[]>) {
    this.editions = editions;
    this.mappedEdition = editionFor(editions, undefined).edition;
    this.#areas = new Map(
      [...areas].map(([id, each]) => [id, sortByKey(each, ({ name, code }) => [name, code])]),
    );
    this.#byCode = new Map(
      [...areas].map(([id, each]) => [id, new Map(each.map((area) => [area.code, area]))]),
    );
  }

  edition(id: EditionId): BoundaryEdition {
    const found = this.editions.find((edition) => edition.id === id);
    if (!found) throw new CorruptRecord(`An area names the edition ${id}, which is not held.`);
    return found;
  }

  /** The edition that a list of areas is answered on: in force on the day, or without one the newest mapped. */
  editionFor(asOf: CalendarDate | undefined): BoundaryEdition {
    return editionFor(this.editions, asOf).edition;
  }

  /**
   * The edition on whose lines and figures a day is answered: the newest mapped that had begun by then. The one place
   * where it is chosen, for points, labels, pairs and reach alike.
   * @throws InvalidInput on `asOf` where the day is before every edition with boundaries
   */
  linesOn(day: CalendarDate): EditionAnswer {
    return editionWithGeometryFor(this.editions, day);
  }

  /**
   * Areas of a level in an edition, by name. An edition that lists only wards has the borough and the localities of the
   * mapped one by name: the borough stays where it is; of a locality nobody has said which of the new wards it is made of.
   */
  ofLevel(level: AreaLevel, edition: BoundaryEdition): readonly Area[] {
    const held = this.#in(edition.id).filter((area) => area.level === level);
    if (held.length > 0 || edition.id === this.mappedEdition.id) return held;
    const mapped = this.#in(this.mappedEdition.id).filter((area) => area.level === level);
    if (level === 'BOROUGH') return mapped.map((borough) => ({ ...borough, edition: edition.id }));
    return mapped.map(({ code, name, source, ...locality }) => ({
      code,
      name,
      level: locality.level,
      edition: edition.id,
      neighbours: [],
      source,
    }));
  }

  /** The area with a code: in the edition asked for, else the mapped one, else any. */
  find(code: AreaCode, edition = this.mappedEdition): Area | undefined {
    const orders = [edition, this.mappedEdition, ...this.editions];
    for (const { id } of orders) {
      const found = this.#byCode.get(id)?.get(code);
      if (found) return found;
    }
    return undefined;
  }

  /** Wards of the borough or of a locality, by name; none for a ward. */
  wardsOf(area: Area): readonly Area[] {
    if (area.level === 'WARD') return [];
    const wards = this.#in(area.edition).filter(({ level }) => level === 'WARD');
    return area.level === 'BOROUGH' ? wards : wards.filter(({ parent }) => parent === area.code);
  }

  localityOf(ward: Area | undefined): Area | undefined {
    if (ward?.level !== 'WARD' || !ward.parent) return undefined;
    const parent = this.find(ward.parent, this.edition(ward.edition));
    return parent?.level === 'LOCALITY' ? parent : undefined;
  }

  /** All areas of every edition, the mapped edition first. */
  all(): readonly Area[] {
    const others = this.editions.filter(({ id }) => id !== this.mappedEdition.id);
    return [this.mappedEdition, ...others].flatMap(({ id }) => this.#in(id));
  }

  index(edition: BoundaryEdition): WardIndex {
    const known = this.#indexes.get(edition.id);
    if (known) return known;
    const index = createWardIndex(this.#in(edition.id).filter(({ level }) => level === 'WARD'));
    this.#indexes.set(edition.id, index);
    return index;
  }

  /** The ward of a point in an edition with boundaries. Points of records are looked up once. */
  locate(position: Position, edition = this.mappedEdition): WardMatch {
    const places = this.#wardOfPlace.get(edition.id) ?? new WeakMap<Position, WardMatch>();
    this.#wardOfPlace.set(edition.id, places);
    const known = places.get(position);
    if (known) return known;
    const match = this.index(edition).locate(position);
    places.set(position, match);
    return match;
  }

  #in(edition: EditionId): readonly Area[] {
    return this.#areas.get(edition) ?? [];
  }
}

/** Reads the editions, and then the areas of each in parallel. */
export async function readAreaDirectory(stored: StoredData): Promise<AreaDirectory> {
  const editions = await stored.editions();
  const areas = await Promise.all(
    editions.map(async ({ id }) => [id, await stored.areasOfEdition(id)] as const),
  );
  return new AreaDirectory(editions, new Map(areas));
}
