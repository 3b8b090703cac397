import type { Layer, LayerLevel } from '../../../domain/layers/layer.ts';
import { layerFigures } from '../../../domain/layers/layer-figures.ts';
import { levelNames } from '../../../domain/layers/layer-fill.ts';
import { type ClusterReading, clusters } from '../../../domain/statistics/autocorrelation/clusters.ts';
import { KeptWork } from '../caching/kept-work.ts';
import type { HeldRecords } from './held-records.ts';
import type { LayerShelf } from './layer-shelf.ts';

/** Runs that are kept: about as many as there are layers that can be tested. */
const runsKept = 80;

/** A run with the names of its areas, by area name. */
export interface NamedClusters {
  readonly reading: ClusterReading;
  readonly names: ReadonlyMap<string, string>;
}

/** Cluster tests over one data version; each is run once, and the last eighty are kept. */
export class ClusterRuns {
  readonly #held: HeldRecords;
  readonly #shelf: LayerShelf;
  readonly #runs = new KeptWork<NamedClusters>(runsKept);

  constructor(held: HeldRecords, shelf: LayerShelf) {
    this.#held = held;
    this.#shelf = shelf;
  }

  run(layer: Layer, level: LayerLevel, period: string | undefined): Promise<NamedClusters> {
    const key = JSON.stringify([layer.id, level, period]);
    return this.#runs.get(key, () => this.#run(layer, level, period));
  }

  async #run(layer: Layer, level: LayerLevel, period: string | undefined): Promise<NamedClusters> {
    const [areas, figures, neighbours] = await Promise.all([
      this.#shelf.areasOf(level),
      this.#shelf.figuresOf(layer),
      this.#neighbours(level),
    ]);
    const values = layerFigures(layer, areas, figures, period).map(
      ({ code, value }) => [code, value] as const,
    );
    return {
      reading: clusters(new Map(values), neighbours, levelNames[level]),
      names: new Map(areas.map(({ code, name }) => [code, name])),
    };
  }

  async #neighbours(level: LayerLevel): Promise<Map<string, readonly string[]>> {
    if (level === 'LSOA') {
      return new Map((await this.#held.smallAreas()).map(({ code, neighbours }) => [code, neighbours]));
    }
    const directory = await this.#held.areas();
    return new Map(
      directory.ofLevel(level, directory.drawn).map(({ code, neighbours }) => [code, neighbours]),
    );
  }
}
