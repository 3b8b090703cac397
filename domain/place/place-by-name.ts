import { onceForEach } from '../collections/once-for-each.ts';
import type { Area, AreaCode } from '../geography/area.ts';
import { foldText } from '../search/fold-text.ts';

/**
 * By what a record is placed in an area: POINT, a point of its own; SAME_BUILDING, the point of another record of the
 * building; NAMED, the source names the ward or locality, or a place whose very name the ward carries; TOWN, every ward
 * that carries the name lies in one locality.
 */
export type AreaBasis = 'POINT' | 'SAME_BUILDING' | 'NAMED' | 'TOWN';

/** Where the name of a place puts it, and by what. */
export interface AreaByName {
  readonly ward?: AreaCode;
  readonly locality?: AreaCode;
  readonly basis: Extract<AreaBasis, 'NAMED' | 'TOWN'>;
}

/** Areas by which names are read. */
export interface Naming {
  /** The wards of one edition. */
  readonly wards: readonly Area[];
  /** Names of the borough, which say nothing of where in it a place is. */
  readonly borough: string;
  /** Places that a document itself puts in an area. */
  readonly stated: readonly {
    readonly name: string;
    readonly ward?: AreaCode;
    readonly locality?: AreaCode;
  }[];
}

/**
 * The area that a neighbourhood lies in, as far as its name decides: one that a document states; else the ward that
 * carries its very name, with its locality; else the locality in which every ward lies whose name it is part of. Of two
 * neighbourhoods in one name ("Caldmore / Palfrey") both must lie in one locality. Undefined where the name decides
 * nothing, as that of the borough never does. A neighbourhood need not end where the ward of its name does.
 * Source: "Practice on record, and targets that can be met", section 2 (NAMED and TOWN).
 * @example placeByName('Willenhall', { wards, borough: 'Walsall', stated: [] }) // { locality: 'west', basis: 'TOWN' }
 */
export function placeByName(name: string, naming: Naming): AreaByName | undefined {
  const parts = name.split('/').map((part) => foldText(part).replace(/ town centre$/, ''));
  const found = parts.map((part) => oneByName(part, naming));
  const [first] = found;
  if (!first || found.length === 1) return first;
  const isOne = found.every((each) => each?.locality !== undefined && each.locality === first.locality);
  return isOne && first.locality !== undefined ? { locality: first.locality, basis: 'TOWN' } : undefined;
}

function oneByName(name: string, { wards, borough, stated }: Naming): AreaByName | undefined {
  if (name === '' || name === foldText(borough)) return undefined;
  const said = stated.find((place) => foldText(place.name) === name);
  if (said) {
    const { ward, locality } = said;
    return { ...(ward ? { ward } : {}), ...(locality ? { locality } : {}), basis: 'NAMED' };
  }
  const own = wards.find((ward) => foldText(ward.name) === name);
  if (own) return { ward: own.code, ...(own.parent ? { locality: own.parent } : {}), basis: 'NAMED' };
  const [first, ...others] = wardsOfTown(name, wards).map(({ parent }) => parent);
  return first !== undefined && others.every((parent) => parent === first)
    ? { locality: first, basis: 'TOWN' }
    : undefined;
}

/**
 * The wards that carry the name of a town. Only where all of them lie in one locality does the name place anything, and
 * never in one of the wards.
 * @example wardsOfTown('Bloxwich', areas).map(({ name }) => name) // ['Bloxwich East', 'Bloxwich West']
 */
export function wardsOfTown(town: string, areas: readonly Area[]): readonly Area[] {
  const name = foldText(town);
  return namedWards(areas).flatMap(({ ward, places }) => (carries(places, name) ? [ward] : []));
}

/** Words that part a town into wards and name no place. */
const sides = /(^| )(north|south|east|west|central)$/;

/** The wards of a list, each with the places in its name: every record placed by a town asks for those of all of them. */
const namedWards = onceForEach((areas: readonly Area[]) =>
  areas
    .filter(({ level }) => level === 'WARD')
    .map((ward) => ({
      ward,
      places: ward.name.split(/ and |-|&/).map((part) => foldText(part).replace(sides, '')),
    })),
);

/** Whether one of the places in the name of a ward is the one named, or is named after it. */
const carries = (places: readonly string[], name: string): boolean =>
  places.some((place) => place === name || place.startsWith(`${name} `) || place.endsWith(` ${name}`));
