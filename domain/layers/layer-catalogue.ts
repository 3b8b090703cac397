import { shareCategoryOf, shareTableOf, shareTables } from '../census/share-tables.ts';
import { figureBasis, shareBaseWords } from '../census/share-words.ts';
import { ethnicGroupIndicators } from '../cohesion-label/diversity/ethnic-groups.ts';
import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import type { Indicator, Observation } from '../records/indicator.ts';
import { unitName } from '../wording/quantity.ts';
import { categoryName } from './category-name.ts';
import { computedLayers } from './computed-layers.ts';
import { searchWordsOf } from './everyday-words.ts';
import { firstDayOf } from './first-day.ts';
import type { Layer, LayerLevel } from './layer.ts';
import { directionOf } from './layer-direction.ts';
import { layerGroupOf, layerGroups } from './layer-groups.ts';

export interface CatalogueInput {
  readonly indicators: readonly Indicator[];
  /** The figures of each indicator, by its id. */
  readonly figures: ReadonlyMap<string, readonly Observation[]>;
  /** Levels whose areas have lines. */
  readonly drawn: readonly LayerLevel[];
  /** Tells in English the names of layers that are no titles of records, so that people find them by these words. */
  readonly english: (name: AnyMessage) => string;
}

/** Smaller areas first: they show more. */
const levelOrder: readonly LayerLevel[] = ['WARD', 'LOCALITY', 'LSOA'];

/**
 * Every layer that the figures held allow, group by group, what is worked out first, then the newest edition of what has
 * editions, then by name: the figures of each indicator at a
 * level with lines, the share of each category of a table, and what is worked out by the methods. Targets and baselines
 * fill no map. Counts by ward also give shares by locality, as sums of its wards.
 * @example layerCatalogue(input).find(({ id }) => id === 'census-2021-religion.muslim')?.group // 'faith'
 */
export function layerCatalogue({ indicators, figures, drawn, english }: CatalogueInput): Layer[] {
  const held = indicators.flatMap((indicator) => {
    const own = figures.get(indicator.id) ?? [];
    return layersOf(
      indicator,
      own.filter(({ kind, area }) => kind === 'ACTUAL' && isOneOf(drawn, area.level)),
      drawn,
      english,
    );
  });
  const byName = held.sort(
    (a, b) =>
      rankOf(a.layer) - rankOf(b.layer) ||
      editionOf(b.layer).localeCompare(editionOf(a.layer)) ||
      a.english.localeCompare(b.english, 'en-GB', { numeric: true }),
  );
  const all = [...computedLayers(drawn, english), ...byName.map(({ layer }) => layer)];
  return layerGroups.flatMap(({ id }) => all.filter(({ group }) => group === id));
}

/** A layer with its name in English, by which the list is put in order. */
interface Named {
  readonly layer: Layer;
  readonly english: string;
}

/** The first day of the edition that a layer is named by; a figure without editions stands behind those that have some. */
const editionOf = ({ periodInName }: Layer): string =>
  periodInName === undefined ? '' : firstDayOf(periodInName);

/** Broad groups stand before detailed ones, and tables of shares in the order of their list, each category by category. */
const rankOf = ({ indicator, measure }: Layer): number => {
  if (indicator?.id === ethnicGroupIndicators.nineteen) return 1;
  const at = shareTables.findIndex((table) => table.indicator === indicator?.id);
  const category = shareTables[at]?.categories.findIndex(
    (each) => measure.kind === 'SHARE' && each.category === measure.category,
  );
  return category === undefined ? 0 : 2 + at + category / 100;
};

function layersOf(
  indicator: Indicator,
  figures: readonly Observation[],
  drawn: readonly LayerLevel[],
  toldInEnglish: CatalogueInput['english'],
): Named[] {
  const [first] = figures;
  if (!first) return [];
  const note = figureBasis(first) ?? (indicator.note ? untranslated(indicator.note) : undefined);
  const group = layerGroupOf(indicator.id);
  const categories = [
    ...new Set(
      figures.flatMap(({ breakdown }) =>
        breakdown.length > 1 ? breakdown.map((part) => part.category) : [],
      ),
    ),
  ];
  const held = levelOrder.filter((level) => figures.some(({ area }) => area.level === level));
  const shared = {
    group,
    periods: oldestFirst(figures.flatMap(({ period }) => period ?? [])),
    polarity: indicator.polarity,
    ...directionOf(indicator),
    evenScale: indicator.unit === 'decile',
    indicator,
    source: first.source,
    ...(note ? { note } : {}),
  };
  if (categories.length === 0) {
    // Editions of one measure share their name: the period tells them apart.
    const periodInName = indicator.series === undefined ? undefined : first.period;
    const english = [indicator.name, periodInName].filter(Boolean).join(', ');
    const layer: Layer = {
      ...shared,
      id: indicator.id,
      name: untranslated(english),
      searchWords: searchWordsOf(english, group),
      measure: { kind: 'FIGURE' },
      levels: held,
      unit: indicator.unit,
      ...(periodInName ? { periodInName } : {}),
    };
    return [{ layer, english }];
  }
  const table = shareTableOf(indicator.id);
  // Shares say nothing of how many they are of, and so add up to no locality.
  const canSum = held.includes('WARD') && drawn.includes('LOCALITY') && table === undefined;
  const levels = levelOrder.filter((level) => held.includes(level) || (level === 'LOCALITY' && canSum));
  const shown = categories.filter((category) => category !== table?.shownElsewhere);
  return shown.map((category) => {
    const name = shareName(category, indicator, first.unit);
    const english = toldInEnglish(name);
    const layer: Layer = {
      ...shared,
      id: layerId(indicator.id, category),
      name,
      searchWords: searchWordsOf(english, group),
      measure: { kind: 'SHARE', category },
      levels,
      unit: 'percent',
    };
    return { layer, english };
  });
}

/** The name of the layer of a category; of all residents the people are not named a second time. */
function shareName(category: string, { id }: Indicator, unit: string): AnyMessage {
  const { base } = shareTableOf(id) ?? {};
  const name = categoryName(category);
  if (base === 'RESIDENTS' || unit === 'people') return message('layer.shareOfResidents', { category: name });
  return message('layer.shareOf', {
    category: name,
    unit: base === undefined ? unitName(unit) : shareBaseWords(base),
  });
}

/**
 * Id of the layer of a category.
 * @example layerId('census-2021-tenure', 'Social rented') // 'census-2021-tenure.social-rented'
 */
export const layerId = (indicator: string, category: string): string =>
  `${indicator}.${(shareCategoryOf(category)?.id ?? category)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

function oldestFirst(periods: readonly string[]): string[] {
  return [...new Set(periods)].sort(
    (a, b) => firstDayOf(a).localeCompare(firstDayOf(b)) || a.localeCompare(b),
  );
}

const isOneOf = (levels: readonly LayerLevel[], level: string): boolean =>
  levels.some((each) => each === level);
