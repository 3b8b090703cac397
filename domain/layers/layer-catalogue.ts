import { ethnicGroupIndicators } from '../cohesion-label/diversity/ethnic-groups.ts';
import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import type { Indicator, Observation } from '../records/indicator.ts';
import { unitName } from '../wording/quantity.ts';
import { categoryName, shortName } from './category-name.ts';
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

/** Broad groups stand before detailed ones. */
const rankOf = ({ indicator }: Layer): number => (indicator?.id === ethnicGroupIndicators.nineteen ? 1 : 0);

function layersOf(
  indicator: Indicator,
  figures: readonly Observation[],
  drawn: readonly LayerLevel[],
): Named[] {
  const [first] = figures;
  if (!first) return [];
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
    ...(indicator.note ? { note: untranslated(indicator.note) } : {}),
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
  const canSum = held.includes('WARD') && drawn.includes('LOCALITY');
  const levels = levelOrder.filter((level) => held.includes(level) || (level === 'LOCALITY' && canSum));
  return categories.map((category) => {
    const english = `${englishNames[category] ?? shortName(category)}, share of ${first.unit === 'people' ? 'residents' : first.unit}`;
    const layer: Layer = {
      ...shared,
      id: layerId(indicator.id, category),
      name: shareName(category, first.unit),
      searchWords: searchWordsOf(english, group),
      measure: { kind: 'SHARE', category },
      levels,
      unit: 'percent',
    };
    return { layer, english };
  });
}

const shareName = (category: string, unit: string): ToldText =>
  unit === 'people'
    ? message('layer.shareOfResidents', { category: categoryName(category) })
    : message('layer.shareOf', { category: categoryName(category), unit: unitName(unit) });

/**
 * Id of the layer of a category.
 * @example layerId('census-2021-tenure', 'Social rented') // 'census-2021-tenure.social-rented'
 */
export const layerId = (indicator: string, category: string): string =>
  `${indicator}.${category
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** Categories whose short name would not say of what, as people look for them. */
const englishNames: Readonly<Record<string, string>> = {
  'Other ethnic group': 'Other ethnic groups',
  'Not answered': 'Religion not answered',
  'Other religion': 'Other religions',
};

function oldestFirst(periods: readonly string[]): string[] {
  return [...new Set(periods)].sort(
    (a, b) => firstDayOf(a).localeCompare(firstDayOf(b)) || a.localeCompare(b),
  );
}

const isOneOf = (levels: readonly LayerLevel[], level: string): boolean =>
  levels.some((each) => each === level);
