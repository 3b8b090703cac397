import { withheldBy } from '../../domain/disclosure/withheld-references.ts';
import { withholdInDataset } from '../../domain/disclosure/withhold-in-dataset.ts';
import type { EditionId } from '../../domain/geography/area.ts';
import { outwardCode } from '../../domain/geography/postcode.ts';
import { createWardIndex } from '../../domain/geography/ward-index.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Venue } from '../../domain/records/venue.ts';
import { largestBodyBytes, packList } from './packed-list.ts';
import { type Collection, chunkSk, collectionPk, type ItemKey, venueKey, wardPk, wardSk } from './table.ts';

/** An item as it is stored. `body` is a packed list, or one venue as JSON text. */
export interface StoredItem extends ItemKey {
  readonly body: string | Uint8Array;
  /** Set where the list goes on in a further chunk. */
  readonly more?: true;
  readonly wardPk?: string;
  readonly wardSk?: string;
}

/**
 * All items of a dataset, the same ones in the same order for the same dataset. Venues are placed into the wards of
 * every edition whose lines are held; a venue that neither a point nor a name places is in no ward. Counts of people
 * under ten are not among the items, whoever made the dataset.
 */
export function datasetItems(loaded: Dataset): StoredItem[] {
  const { dataset } = withholdInDataset(loaded);
  const { version } = dataset;
  const list = (collection: Collection, records: readonly unknown[], edition?: EditionId) =>
    listItems(collectionPk(version, collection, edition), records);
  const lists = (collection: Collection, byOwner: ReadonlyMap<string, readonly unknown[]>) =>
    [...byOwner].flatMap(([owner, records]) => listItems(collectionPk(version, collection), records, owner));
  return [
    ...list('editions', oldestFirst(dataset.editions)),
    ...dataset.editions.flatMap(({ id }) =>
      list(
        'areas',
        dataset.areas.filter(({ edition }) => edition === id),
        id,
      ),
    ),
    ...list('population-points', dataset.populationPoints),
    ...list('output-areas', dataset.outputAreas),
    ...list('output-area-shares', dataset.outputAreaShares),
    ...list('small-areas', dataset.smallAreas),
    ...list('places', dataset.places),
    ...list('neighbourhoods', dataset.neighbourhoods),
    ...list('postcode-lists', dataset.postcodeLists),
    ...list('stops', dataset.stops),
    ...list('reviews', dataset.reviews),
    ...list('all-venues', dataset.venues),
    ...list('projects', dataset.projects),
    ...list('organisations', dataset.organisations),
    ...list('priorities', dataset.priorities),
    ...list('exchanges', dataset.exchanges),
    ...list('actions', dataset.actions),
    ...list('practice-evidence', dataset.practiceEvidence),
    ...list('document-labels', dataset.documentLabels),
    ...list('statements', dataset.statements),
    ...list('indicators', dataset.indicators),
    ...list('exercise-sites', dataset.exerciseSites),
    ...list('withheld', [
      withheldBy([
        ...dataset.venues,
        ...dataset.organisations,
        ...dataset.projects,
        ...dataset.exchanges,
        ...dataset.actions,
        ...dataset.statements,
      ]),
    ]),
    ...lists(
      'postcodes',
      Map.groupBy(dataset.postcodes, ({ postcode }) => outwardCode(postcode)),
    ),
    ...lists(
      'figures-by-indicator',
      Map.groupBy(dataset.observations, ({ indicator }) => indicator),
    ),
    ...lists(
      'comparators',
      Map.groupBy(dataset.comparators, ({ indicator }) => indicator),
    ),
    ...lists(
      'figures-by-area',
      Map.groupBy(
        dataset.observations.filter(({ area }) => area.code !== undefined),
        ({ area }) => area.code ?? '',
      ),
    ),
    ...venueItems(dataset),
  ];
}

/** The partitions of a dataset's items, each once: what a manifest names, so that a version can be removed. */
export const partitionsOf = (items: readonly StoredItem[]): string[] => [
  ...new Set(items.map(({ pk }) => pk)),
];

const listItems = (pk: string, records: readonly unknown[], owner?: string): StoredItem[] =>
  packList(records).map((body, chunk, chunks) => ({
    pk,
    sk: chunkSk(chunk, owner),
    body,
    ...(chunk < chunks.length - 1 ? { more: true } : {}),
  }));

const oldestFirst = (editions: Dataset['editions']): Dataset['editions'] =>
  [...editions].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));

/**
 * An item a venue, which also carries its place in the index for the newest edition with lines; and for each older
 * edition with lines a second item that carries the place there. One without a point is placed in the ward that carries
 * the name of its neighbourhood. A restricted venue is in no index.
 */
function venueItems({ version, venues, editions, areas }: Dataset): StoredItem[] {
  const placements = oldestFirst(editions)
    .filter(({ hasGeometry }) => hasGeometry)
    .reverse()
    .map(({ id }) => {
      const wards = areas.filter(({ edition, level }) => edition === id && level === 'WARD');
      return { edition: id, index: createWardIndex(wards), wards: new Set(wards.map(({ code }) => code)) };
    });
  const placeIn = (placement: (typeof placements)[number] | undefined, venue: Venue) => {
    if (!placement || venue.restricted) return undefined;
    const ward = venue.position
      ? placement.index.locate(venue.position).area?.code
      : venue.namedWards?.find((code) => placement.wards.has(code));
    return ward && { wardPk: wardPk(version, placement.edition, ward), wardSk: wardSk(venue) };
  };
  const [newest, ...older] = placements;
  return venues.flatMap((venue) => {
    const body = JSON.stringify(venue);
    if (body.length > largestBodyBytes)
      throw new RangeError(`The venue ${venue.id} does not fit into an item.`);
    return [
      { ...venueKey(version, venue.id), body, ...placeIn(newest, venue) },
      ...(venue.formerIds ?? []).map((id) => ({ ...venueKey(version, id), body })),
      ...older.flatMap((placement) => {
        const place = placeIn(placement, venue);
        const pk = collectionPk(version, 'venue-placements', placement.edition);
        return place ? [{ pk, sk: venue.id, body, ...place }] : [];
      }),
    ];
  });
}
