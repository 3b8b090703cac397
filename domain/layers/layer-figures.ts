import { figureBasis } from '../census/share-words.ts';
import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import { type Qualifier, type QualifierKind, qualified, qualifierKindOf } from '../provenance/qualifier.ts';
import type { ValueStatus } from '../provenance/value-status.ts';
import { isTableOfShares, type Observation } from '../records/indicator.ts';
import { figureInterval } from '../statistics/intervals/figure-interval.ts';
import { noNumberOf, notCollected } from '../wording/no-number.ts';
import { quantity, unitName } from '../wording/quantity.ts';
import { rounded } from '../wording/rounded.ts';
import type { Layer } from './layer.ts';
import { layerAmount } from './layer-amount.ts';

/** An area that a layer may fill. */
export interface LayerArea {
  readonly code: string;
  readonly name: string;
  /** Codes of the wards that make it up, for a locality. */
  readonly wards?: readonly string[];
}

/** The value of a layer for one area, or the kind of no number. */
export interface LayerFigure {
  readonly code: string;
  readonly name: string;
  /** In the unit of the layer; undefined exactly where the status says that there is none. */
  readonly value?: number;
  readonly status: ValueStatus;
  readonly words: ToldText;
  /** How many people or things the value is worked out from or counted among. */
  readonly base?: number;
  /** As the source says it: "over". */
  readonly qualifier?: Qualifier;
  /** What the qualifier means; undefined: the value is exact. */
  readonly qualifierKind?: QualifierKind;
  readonly lower?: number;
  readonly upper?: number;
  readonly intervalMethod?: AnyMessage;
  /** Everybody was counted. */
  readonly isFullCount: boolean;
  readonly note?: ToldText;
  /** The label of the area, in the layer of labels. */
  readonly label?: AnyMessage;
}

/**
 * The figure of a layer for each area, in the order of the areas: a share of a category in percent, or the figure as
 * published. The share of a locality is that of its wards together, and provisional as its list of wards is. An area for
 * which nothing is held has the status NOT_COLLECTED, and NOT_APPLICABLE where the figures were made for other areas.
 * @param observations figures of the layer's indicator.
 * @param period as stored; undefined: the figures have none.
 * @example layerFigures(layer, areas, observations, '2021-03-21')[0]?.words // '37.2% (4,812 of 12,930 people)'
 */
export function layerFigures(
  layer: Pick<Layer, 'measure'>,
  areas: readonly LayerArea[],
  observations: readonly Observation[],
  period: string | undefined,
): LayerFigure[] {
  const wanted = observations.filter((each) => each.kind === 'ACTUAL' && each.period === period);
  const byCode = Map.groupBy(wanted, ({ area }): string => area.code ?? '');
  const drawn = new Set<string>(areas.map(({ code }) => code));
  // Small areas of another census: those whose lines changed have no figure, and cannot have one.
  const isOfOtherAreas = wanted.some(
    ({ area }) =>
      area.level === 'LSOA' &&
      !drawn.has(area.code ?? '') &&
      areas.some(({ code }) => code.startsWith('E01')),
  );
  return areas.map((area) => {
    const own = byCode.get(area.code) ?? [];
    if (layer.measure.kind === 'SHARE') {
      const [shares] = own.filter(isTableOfShares);
      if (shares) return publishedShare(area, shares, layer.measure.category);
      const rows = own.length > 0 ? own.slice(0, 1) : (area.wards ?? []).map((ward) => byCode.get(ward)?.[0]);
      return shareFigure(area, rows, layer.measure.category, own.length === 0);
    }
    const [first, ...others] = own.filter(({ breakdown }) => breakdown.length === 0);
    if (first) return heldFigure(area, first, others.length);
    return withoutNumber(area, isOfOtherAreas ? 'NOT_APPLICABLE' : 'NOT_COLLECTED', {
      note: isOfOtherAreas ? message('figure.otherLines') : undefined,
    });
  });
}

/** A share that stands as such in a table, which says of how many it is not. */
function publishedShare(area: LayerArea, table: Observation, category: string): LayerFigure {
  const value = table.breakdown.find((each) => each.category === category)?.value;
  if (value === undefined) return withoutNumber(area, 'NOT_COLLECTED');
  const note = figureBasis(table);
  return {
    code: area.code,
    name: area.name,
    value,
    status: table.status,
    words: quantity(value, 'percent'),
    isFullCount: note === undefined,
    ...(note ? { note } : {}),
  };
}

function shareFigure(
  area: LayerArea,
  rows: readonly (Observation | undefined)[],
  category: string,
  isSum: boolean,
): LayerFigure {
  let part = 0;
  let whole = 0;
  for (const row of rows) {
    const count = row?.breakdown.find((each) => each.category === category)?.value;
    // A sum without one of its wards would be a figure of another place.
    if (!row || count === undefined) return withoutNumber(area, row?.status ?? 'NOT_COLLECTED');
    if (isTableOfShares(row)) return withoutNumber(area, 'NOT_COLLECTED');
    part += count;
    whole += row.breakdown.reduce((sum, each) => sum + (each.value ?? 0), 0);
  }
  if (whole === 0) return withoutNumber(area, rows.length === 0 ? 'NOT_COLLECTED' : 'NOT_APPLICABLE');
  const value = (part / whole) * 100;
  const unit = rows[0]?.unit ?? 'people';
  const status = isSum ? 'PROVISIONAL' : (rows[0]?.status ?? 'FINAL');
  return {
    code: area.code,
    name: area.name,
    value,
    status,
    words: partOf(value, rounded(part, 2), rounded(whole, 2), unit),
    base: whole,
    isFullCount: true,
    ...(isSum ? { note: message('figure.addedUp') } : {}),
  };
}

function partOf(percentage: number, part: number, whole: number, unit: string): AnyMessage {
  const told = { share: quantity(percentage, 'percent'), part, whole };
  if (unit === 'people') return message('figure.partOfPeople', told);
  if (unit === 'households') return message('figure.partOfHouseholds', told);
  return message('figure.partOf', { ...told, unit: unitName(unit) });
}

function heldFigure(area: LayerArea, figure: Observation, others: number): LayerFigure {
  const { value, status, unit, base, qualifier } = figure;
  const [first, ...more] = [
    ...(figure.note ? [untranslated(figure.note)] : []),
    ...(others > 0 ? [message('figure.documentsDisagree')] : []),
  ];
  const note = first && oneText(first, ...more);
  if (value === undefined) return withoutNumber(area, status, { note });
  const interval = figureInterval(figure);
  const said = qualified(qualifier, layerAmount(value, unit));
  return {
    code: area.code,
    name: area.name,
    value,
    status,
    words: interval
      ? message('figure.withInterval', {
          value: said,
          lower: rounded(interval.lower, 1),
          upper: rounded(interval.upper, 1),
        })
      : said,
    isFullCount: false,
    ...(base === undefined ? {} : { base }),
    ...(qualifier === undefined ? {} : { qualifier, qualifierKind: qualifierKindOf(qualifier) }),
    ...(interval ? { lower: interval.lower, upper: interval.upper, intervalMethod: interval.method } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** An area without a number, by its kind. A status with a number but no number held counts as not collected. */
export function withoutNumber(
  { code, name }: LayerArea,
  status: ValueStatus,
  { note }: { readonly note?: ToldText | undefined } = {},
): LayerFigure {
  const kind = noNumberOf(status) ?? notCollected;
  return {
    code,
    name,
    status: kind.status,
    words: kind.word,
    isFullCount: false,
    ...(note === undefined ? {} : { note }),
  };
}
