import type { Area } from '../../domain/geography/area.ts';
import { type Naming, placeByName } from '../../domain/place/place-by-name.ts';
import type { NamedPlace } from '../../domain/records/dataset.ts';
import type { FileRows } from './read-files.ts';
import { withoutUndefined } from './without-undefined.ts';

/** By which areas names are read: those of each edition with lines, the newest first. */
export function namings({ editionFiles, borough, places }: FileRows, areas: readonly Area[]): Naming[] {
  const name = borough.find(({ value }) => value.level === 'BOROUGH')?.value.name ?? '';
  const stated = places.map(({ value }) =>
    withoutUndefined({ name: value.name, ward: value.ward_code, locality: value.locality }),
  );
  return editionFiles
    .filter(({ boundaries }) => boundaries !== undefined)
    .map(({ edition }) => edition.value)
    .toSorted((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''))
    .map(({ id }) => ({
      wards: areas.filter(({ edition, level }) => edition === id && level === 'WARD'),
      borough: name,
      stated,
    }));
}

/** What the sentences of the two rules are, in the records. */
const words = {
  NAMED: 'a ward carries the very name; the neighbourhood need not end where the ward does',
  TOWN: 'every ward that carries the name lies in this locality',
} as const;

/**
 * The places that records name and that can be put in an area: those that a document states, and those that the names of
 * wards decide, in each edition with lines.
 */
export function buildPlaces(rows: FileRows, naming: readonly Naming[]): NamedPlace[] {
  const stated = rows.places.map(({ value: { name, ward_code, locality, basis } }) =>
    withoutUndefined({ name, ward: ward_code, locality, basis, by: 'NAMED' as const }),
  );
  const names = new Set([
    ...rows.projects.flatMap(({ value }) => value.places),
    ...rows.exchanges.flatMap(({ value }) => value.parties.map((party) => party.name)),
  ]);
  const others = [...names].filter((name) => stated.every((place) => place.name !== name)).sort();
  const derived = others.flatMap((name) =>
    naming.flatMap((areas) => {
      const { basis, ...area } = placeByName(name, areas) ?? {};
      return basis ? [{ name, ...area, basis: words[basis], by: basis }] : [];
    }),
  );
  return [...stated, ...derived];
}
