import type { Layer, LayerLevel } from '../../../domain/layers/layer.ts';
import { layerFigures } from '../../../domain/layers/layer-figures.ts';
import { type ClusterReading, clusters } from '../../../domain/statistics/autocorrelation/clusters.ts';
import { PromiseCache } from '../caching/promise-cache.ts';
import type { LayerRepository } from './layer-repository.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** Runs that are kept: about as many as there are layers that can be tested. */
const runsKept = 80;

/** A run with the names of its areas, by area name. */
export interface NamedClusters {
  readonly reading: ClusterReading;
  readonly names: ReadonlyMap<string, string>;
}

/** Cluster tests over one data version; each is run once, and the last eighty are kept. */
export class ClusterRuns {
  readonly #snapshot: SnapshotRecords;
  readonly #layers: LayerRepository;
  readonly #runs = new PromiseCache<NamedClusters>(runsKept);

  constructor(snapshot: SnapshotRecords, layers: LayerRepository) {
    this.#snapshot = snapshot;
    this.#layers = layers;
  }

  run(layer: Layer, level: LayerLevel, period: string | undefined): Promise<NamedClusters> {
    const key = JSON.stringify([layer.id, level, period]);
    return this.#runs.get(key, () => this.#run(layer, level, period));
  }

  async #run(layer: Layer, level: LayerLevel, period: string | undefined): Promise<NamedClusters> {
    const [areas, figures, neighbours] = await Promise.all([
      this.#layers.areasOf(level),
      this.#layers.figuresOf(layer),
      this.#neighbours(level),
    ]);
    const values = layerFigures(layer, areas, figures, period).map(
      ({ code, value }) => [code, value] as const,
    );
    return {
      reading: clusters(new Map(values), neighbours, level === 'LSOA' ? 'LSOA' : 'WARD'),
      names: new Map(areas.map(({ code, name }) => [code, name])),
    };
  }

  async #neighbours(level: LayerLevel): Promise<Map<string, readonly string[]>> {
    if (level === 'LSOA') {
      return new Map((await this.#snapshot.smallAreas()).map(({ code, neighbours }) => [code, neighbours]));
    }
    const directory = await this.#snapshot.areas();
    return new Map(
      directory.ofLevel(level, directory.mappedEdition).map(({ code, neighbours }) => [code, neighbours]),
    );
  }
}
