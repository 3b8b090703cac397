import { InvalidInput } from '../../../domain/errors/errors.ts';
import { shortName } from '../../../domain/layers/category-name.ts';
import type { Layer, LayerLevel } from '../../../domain/layers/layer.ts';
import { layerCatalogue } from '../../../domain/layers/layer-catalogue.ts';
import type { LayerArea } from '../../../domain/layers/layer-figures.ts';
import { translator } from '../../../domain/messages/translator.ts';
import type { Observation } from '../../../domain/records/indicator.ts';
import { foldText } from '../../../domain/search/fold-text.ts';
import { facts } from '../../../locales/generated/facts/en.ts';
import { terms } from '../../../locales/generated/terms/en.ts';
import { memoizeAsync } from '../caching/memoize-async.ts';
import { sortByKey } from '../limits/paging.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** For errors, and names by which layers are looked for, which are in English. */
const english = translator('en', [facts, terms]);

/** The layers of one data version, and what they are filled from. */
export class LayerRepository {
  readonly #snapshot: SnapshotRecords;

  constructor(snapshot: SnapshotRecords) {
    this.#snapshot = snapshot;
  }

  /** Every layer, in the order of the list. */
  readonly catalogue = memoizeAsync(async (): Promise<readonly Layer[]> => {
    const [{ mappedEdition }, smallAreas, indicators] = await Promise.all([
      this.#snapshot.areas(),
      this.#snapshot.smallAreas(),
      this.#snapshot.indicators(),
    ]);
    const figures = await Promise.all(
      indicators.map(async ({ id }) => [id, await this.#snapshot.figuresOfIndicator.load(id)] as const),
    );
    const levels: LayerLevel[] = mappedEdition.hasGeometry ? ['WARD', 'LOCALITY'] : [];
    if (smallAreas.length > 0) levels.push('LSOA');
    return layerCatalogue({ indicators, figures: new Map(figures), drawn: levels, english: english.t });
  });

  /** Areas of a level, by name; a locality and the borough with the wards that make them up. */
  async areasOf(level: LayerLevel | 'BOROUGH'): Promise<readonly LayerArea[]> {
    if (level === 'LSOA')
      return sortByKey(await this.#snapshot.smallAreas(), ({ name, code }) => [name, code]);
    const directory = await this.#snapshot.areas();
    return directory.ofLevel(level, directory.mappedEdition).map((area) => ({
      code: area.code,
      name: area.name,
      ...(level === 'WARD' ? {} : { wards: directory.wardsOf(area).map(({ code }) => code) }),
    }));
  }

  figuresOf({ indicator }: Layer): Promise<readonly Observation[]> {
    return indicator ? this.#snapshot.figuresOfIndicator.load(indicator.id) : Promise.resolve([]);
  }

  /**
   * The layer of an indicator and category. Ethnic groups may be named by their short names.
   * @throws InvalidInput naming the categories to choose from, or that there are none
   */
  async layerOf(indicator: string, category: string | null | undefined): Promise<Layer | undefined> {
    const own = (await this.catalogue()).filter((layer) => layer.indicator?.id === indicator);
    const named = own.flatMap(({ measure }) => (measure.kind === 'SHARE' ? [measure.category] : []));
    if (own.length > 0 && named.length === 0 && category != null) {
      throw new InvalidInput('category', 'this indicator has no categories. Leave it out.');
    }
    if (named.length === 0) return own[0];
    const folded = foldText(category ?? '');
    const found = own.find(
      ({ measure }) =>
        measure.kind === 'SHARE' &&
        [measure.category, shortName(measure.category)].some((name) => foldText(name) === folded),
    );
    if (found) return found;
    throw new InvalidInput('category', `give one of the table's categories: ${named.join('; ')}.`);
  }
}

/**
 * The level and period to show: as asked, else the first level and the latest period.
 * @throws InvalidInput naming what the layer has
 */
export function levelAndPeriod(
  layer: Layer,
  levels: readonly LayerLevel[],
  asked: { readonly level: string | null | undefined; readonly period: string | null | undefined },
): { readonly level: LayerLevel; readonly period: string | undefined } {
  const level = asked.level == null ? levels[0] : levels.find((each) => each === asked.level);
  if (!level) {
    const has = levels.length === 0 ? 'It has none that can be used here.' : `Ask for ${levels.join(', ')}.`;
    throw new InvalidInput(
      'level',
      `"${english.t(layer.name)}" has no figures for ${asked.level ?? 'any level'} here. ${has}`,
    );
  }
  if (asked.period == null) return { level, period: layer.periods.at(-1) };
  if (layer.periods.includes(asked.period)) return { level, period: asked.period };
  const has =
    layer.periods.length === 0 ? 'It has none: leave it out.' : `Held: ${layer.periods.join(', ')}.`;
  throw new InvalidInput('period', `"${asked.period.slice(0, 40)}" is not held. ${has}`);
}
