import type { DiversityDimension } from '../cohesion-label/diversity/diversity-by.ts';
import type { AreaLevel } from '../geography/area.ts';
import type { AnyMessage, ToldText } from '../messages/message.ts';
import type { Source } from '../provenance/source.ts';
import type { ReachTarget } from '../reach/reach-rules.ts';
import type { Indicator, Polarity } from '../records/indicator.ts';
import type { LayerGroup } from './layer-groups.ts';

/** Levels whose areas can be filled on the map. */
export type LayerLevel = Exclude<AreaLevel, 'BOROUGH'> | 'LSOA';

/** A dimension of diversity that decides no label: read for itself, and never averaged with another. */
export type OtherDimension = Exclude<DiversityDimension, 'ETHNIC_GROUP'>;

/**
 * How the figure of a layer is found: the figure of an indicator as held; the share of one category of a table, in
 * percent; or worked out from several records by a method of its own.
 */
export type LayerMeasure =
  | { readonly kind: 'FIGURE' }
  | { readonly kind: 'SHARE'; readonly category: string }
  | { readonly kind: 'LABEL' }
  | { readonly kind: 'DIVERSITY' }
  | { readonly kind: 'DIVERSITY_BY'; readonly dimension: OtherDimension }
  | { readonly kind: 'REACH'; readonly target: ReachTarget }
  | { readonly kind: 'PRACTICE' };

/** Which numbers a map fills darkest: those that mean most of what the name of the layer says. */
export type DarkEnd = 'HIGHEST' | 'LOWEST';

/** Something that can fill the map, and all that a list of layers says of it. */
export interface Layer {
  readonly id: string;
  readonly group: LayerGroup;
  readonly name: ToldText;
  /** Set where the name ends in the period, because other editions have the same name. */
  readonly periodInName?: string;
  /** Everyday words that people may look for it by, in English. */
  readonly searchWords: readonly string[];
  readonly measure: LayerMeasure;
  /** Levels at which areas have a figure and a line; the first is shown unless another is asked for. */
  readonly levels: readonly LayerLevel[];
  /** Oldest first; empty where the source gives none, or where a day is asked about instead. */
  readonly periods: readonly string[];
  readonly unit: string;
  readonly polarity: Polarity;
  readonly polarityWords: AnyMessage;
  readonly darkEnd: DarkEnd;
  /** Whether equal steps of the value have a fixed meaning, as tenths of a ranking have. */
  readonly evenScale: boolean;
  /** The indicator that it shows; undefined for what is worked out from several records. */
  readonly indicator?: Indicator;
  readonly note?: ToldText;
  readonly source: Source;
}

/**
 * Levels at which the cluster test can be run on a layer: those of its levels whose areas are many enough.
 * @example clusterLevels(layer) // ['WARD']
 */
export const clusterLevels = ({ indicator, levels }: Layer): LayerLevel[] =>
  indicator ? levels.filter((level) => level !== 'LOCALITY') : [];
