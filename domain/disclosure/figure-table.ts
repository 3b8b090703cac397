import type { AreaCode } from '../geography/area.ts';
import type { Observation, ObservedArea } from '../records/indicator.ts';
import type { CountCell, CountSum, CountTable } from './count-table.ts';
import { type Counted, countedBy, isProtectedByPublisher } from './counted-units.ts';
import { disclosureRules } from './disclosure-rules.ts';

/** The parts of an observation that the rule reads; an output of a project is read as one. */
export type Figure = Pick<
  Observation,
  'indicator' | 'area' | 'period' | 'kind' | 'breakdown' | 'value' | 'status' | 'base' | 'unit' | 'qualifier'
> & { readonly source: Pick<Observation['source'], 'publisher'> };

/** Which number of which figure of a list: its value, its base, or a part of its breakdown by place. */
export interface NumberOfFigure {
  readonly figure: number;
  readonly number: 'value' | 'base' | { readonly part: number };
}

/** Figures as one table: `numbers` tells for each cell which numbers say it. */
export interface FigureTable {
  readonly table: CountTable;
  readonly numbers: readonly (readonly NumberOfFigure[])[];
}

/**
 * Where an area lies: the areas that hold it, and what it is one of ("WARD 2004"), because only areas of one level and
 * edition add up. Undefined: only its level is known.
 */
export type WhereAreaLies = (
  code: AreaCode,
) => { readonly within: readonly AreaCode[]; readonly among: string } | undefined;

/** Categories by dimension, and nothing for the total: { gender: 'female', age: '16-24' } is where two splits cross. */
type Slot = ReadonlyMap<string, string>;

/** Dimensions of our own: a number asked that has no total beside it, and that of a mean. No split is named so. */
const [baseOfParts, asked] = ['\u0000base', '\u0000asked'];

interface Place {
  readonly group: string;
  readonly area: ObservedArea;
  readonly slot: Slot;
  readonly exact: boolean;
}

/**
 * The counts of people among figures, with every sum that ties them: parts of a split to their total or base, splits
 * that cross, areas to the area that holds them. A percentage with a base stands for the people that it comes to.
 * Targets count nobody; a number that its source gives as "about" or "over" is in no sum.
 * @param withheld numbers that are withheld whatever they are
 */
export function figureTable(
  figures: readonly Figure[],
  whereLies: WhereAreaLies = () => undefined,
  withheld: (figure: Figure, number: number) => boolean = () => false,
): FigureTable {
  const cells: CountCell[] = [];
  const places: (Place | undefined)[] = [];
  const numbers: NumberOfFigure[][] = [];
  const byKey = new Map<string, number>();
  const byGroup = new Map<string, number[]>();
  const added = new Set<string>();

  const cellAt = (place: Place, value: number | undefined, hide: boolean): number => {
    const key = JSON.stringify([place.group, place.area.name, place.area.code, keyOf(place.slot), value]);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, cells.length);
    byGroup.set(place.group, [...(byGroup.get(place.group) ?? []), cells.length]);
    places.push(place);
    numbers.push([]);
    return cells.push({ ...(value === undefined ? {} : { value }), printed: true, withheld: hide }) - 1;
  };

  const bases: { readonly of: number; readonly base: number; readonly figure: number }[] = [];
  figures.forEach((figure, index) => {
    const counted = whatIsProtected(figure);
    if (!counted) return;
    const { area, base } = figure;
    const group = JSON.stringify([figure.indicator, figure.kind, figure.period, figure.unit]);
    const place = { group, area, exact: figure.qualifier === undefined };
    if (counted === 'MEAN') {
      // What is counted is who was asked: where they are too few, the mean goes with their number.
      const cell = cellAt({ ...place, slot: new Map([[asked, String(index)]]) }, base, false);
      numbers[cell]?.push({ figure: index, number: 'value' }, { figure: index, number: 'base' });
      return;
    }
    const tooFewAsked = counted === 'SHARE' && base !== undefined && base < disclosureRules.surveyBase;
    const add = (slot: Slot, value: number | undefined, number: NumberOfFigure['number']) => {
      const people =
        counted === 'SHARE' && value !== undefined ? Math.round((value * (base ?? 0)) / 100) : value;
      const hide = tooFewAsked || (value !== undefined && withheld(figure, value));
      const cell = cellAt({ ...place, slot }, people, hide);
      numbers[cell]?.push({ figure: index, number });
      return cell;
    };
    const slotOfAll = slotOfWholeFigure(figure);
    const hasValue = figure.value !== undefined || figure.status === 'SUPPRESSED';
    const own = hasValue ? add(slotOfAll, figure.value, 'value') : undefined;
    figure.breakdown.forEach((part, at) => {
      if (slotOfAll.size > 0) {
        if (own !== undefined) numbers[own]?.push({ figure: index, number: { part: at } });
      } else if (part.value !== undefined || (part.status ?? 'SUPPRESSED') === 'SUPPRESSED') {
        add(new Map([[part.dimension, part.category]]), part.value, { part: at });
      }
    });
    if (base !== undefined && own !== undefined) bases.push({ of: own, base, figure: index });
  });

  const sums: CountSum[] = [];
  for (const { of, base, figure } of bases) {
    const place = places[of];
    if (!place) continue;
    const whole =
      totalWith(base, place) ??
      cellAt({ ...place, slot: new Map([[baseOfParts, String(base)]]) }, base, false);
    numbers[whole]?.push({ figure, number: 'base' });
    if (place.slot.size === 0 && whole !== of) addSum(whole, [of]);
    if (place.slot.size > 0) for (const parts of partsOf(place, new Map())) addSum(whole, parts);
  }
  const printed = places.length;
  for (let whole = 0; whole < printed; whole += 1) {
    const place = places[whole];
    if (!place || place.slot.has(baseOfParts) || place.slot.has(asked)) continue;
    for (const parts of partsOf(place, place.slot)) addSum(whole, parts);
    for (const parts of areasWithin(place)) addSum(whole, parts);
  }
  return { table: { cells, sums }, numbers };

  /** A total of the group that says this number, of the area itself if it can be. */
  function totalWith(base: number, { group, area }: Place): number | undefined {
    const totals = (byGroup.get(group) ?? []).filter(
      (cell) => places[cell]?.slot.size === 0 && cells[cell]?.value === base,
    );
    return totals.find((cell) => places[cell]?.area.code === area.code) ?? totals[0];
  }

  /** The parts of a slot by each further dimension, in the same area. */
  function partsOf({ group, area }: Place, slot: Slot): number[][] {
    const finer = (byGroup.get(group) ?? []).filter((cell) => {
      const other = places[cell];
      return (
        other?.area.name === area.name &&
        other.area.code === area.code &&
        other.slot.size === slot.size + 1 &&
        [...slot].every(([dimension, category]) => other.slot.get(dimension) === category)
      );
    });
    const dimensionOf = (cell: number) =>
      [...(places[cell]?.slot.keys() ?? [])].find((dimension) => !slot.has(dimension)) ?? '';
    return [...Map.groupBy(finer, dimensionOf)].flatMap(([dimension, parts]) =>
      dimension === baseOfParts || dimension === asked ? [] : [parts],
    );
  }

  /** The same slot in areas within this one, by what they are one of. */
  function areasWithin({ group, area, slot }: Place): number[][] {
    const { code } = area;
    if (code === undefined) return [];
    const among = Map.groupBy(byGroup.get(group) ?? [], (cell) => {
      const other = places[cell];
      if (!other?.area.code || other.area.code === code || keyOf(other.slot) !== keyOf(slot)) return '';
      const lies = whereLies(other.area.code);
      if (lies) return lies.within.includes(code) ? lies.among : '';
      return area.level === 'BOROUGH' && other.area.level !== 'BOROUGH' ? other.area.level : '';
    });
    return [...among].flatMap(([what, parts]) => (what === '' ? [] : [parts]));
  }

  /** A sum, with what its parts leave over as a further cell that nobody prints. None where the numbers contradict. */
  function addSum(whole: number, all: readonly number[]): void {
    const parts = onePerSlot(all);
    if (places[whole]?.exact !== true || parts.some((part) => places[part]?.exact !== true)) return;
    const key = JSON.stringify([whole, ...parts]);
    if (parts.includes(whole) || parts.length === 0 || added.has(key)) return;
    added.add(key);
    const of = cells[whole]?.value;
    const values = parts.map((part) => cells[part]?.value);
    const known = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if (of !== undefined && known > of) return;
    const complete = of === known && parts.length > 1 && values.every((value) => value !== undefined);
    if (complete) return void sums.push({ whole, parts });
    const isKnown = of !== undefined && values.every((value) => value !== undefined);
    places.push(undefined);
    numbers.push([]);
    const rest = cells.push({ ...(isKnown ? { value: of - known } : {}), printed: false }) - 1;
    sums.push({ whole, parts: [...parts, rest] });
  }

  /** Where documents give one count differently, the first is the part. */
  function onePerSlot(parts: readonly number[]): number[] {
    const seen = new Map<string, number>();
    for (const cell of parts) {
      const place = places[cell];
      const key = JSON.stringify([place?.area.code, place?.area.name, keyOf(place?.slot ?? new Map())]);
      if (!seen.has(key)) seen.set(key, cell);
    }
    return [...seen.values()];
  }
}

const keyOf = (slot: Slot): string => JSON.stringify([...slot].sort(([a], [b]) => (a < b ? -1 : 1)));

/** What of a figure is protected; undefined: nothing. */
function whatIsProtected(figure: Figure): Exclude<Counted, 'THINGS'> | undefined {
  if (figure.kind === 'TARGET' || isProtectedByPublisher(figure.source)) return undefined;
  const counted = countedBy(figure.unit, figure.qualifier);
  if (counted === 'THINGS') return undefined;
  return counted !== 'PEOPLE' && figure.base === undefined ? undefined : counted;
}

/**
 * A figure that speaks of one part only carries it as its breakdown, with the part's number as its value; parts of
 * several dimensions are where these cross. Any other breakdown splits the figure, which is then a total.
 */
function slotOfWholeFigure({ breakdown, value, status }: Figure): Slot {
  const dimensions = new Set(breakdown.map(({ dimension }) => dimension));
  const isOnePart =
    breakdown.length > 0 &&
    dimensions.size === breakdown.length &&
    breakdown.every((part) => part.value === value) &&
    (value !== undefined || status === 'SUPPRESSED');
  return new Map(isOnePart ? breakdown.map(({ dimension, category }) => [dimension, category]) : []);
}
