import { LRUCache } from 'lru-cache';
import { publicOnly, type Restrictable } from '../../domain/disclosure/public-records.ts';
import {
  type ReferenceFilter,
  referenceFilter,
  type Withheld,
} from '../../domain/disclosure/withheld-references.ts';
import { withholdComparators } from '../../domain/disclosure/withhold-comparators.ts';
import { withholdInProject } from '../../domain/disclosure/withhold-in-project.ts';
import { withholdSmallCounts } from '../../domain/disclosure/withhold-small-counts.ts';
import type {
  Area,
  AreaCode,
  BoundaryEdition,
  EditionId,
  OutputArea,
  OutputAreaShares,
  PopulationPoint,
  SmallArea,
} from '../../domain/geography/area.ts';
import { outwardCode } from '../../domain/geography/postcode.ts';
import type { PostcodeCentroid, PostcodeList } from '../../domain/geography/postcode-lists.ts';
import { idsOf } from '../../domain/place/ids-of.ts';
import type { ComparatorFigure } from '../../domain/records/comparator.ts';
import type { NamedPlace, Neighbourhood, RegisterReview } from '../../domain/records/dataset.ts';
import type { ExerciseSite } from '../../domain/records/exercise-site.ts';
import type { Indicator, Observation } from '../../domain/records/indicator.ts';
import type { DocumentLabel, PracticeEvidence } from '../../domain/records/practice-evidence.ts';
import type { Action, Exchange, Organisation, Priority, Project } from '../../domain/records/programme.ts';
import type { Statement } from '../../domain/records/statement.ts';
import type { BusStop } from '../../domain/records/stop.ts';
import type { Venue } from '../../domain/records/venue.ts';
import type { StoreCall } from './ask.ts';
import { newMeter, type StoreConnection } from './connection.ts';
import { readPointer } from './data-versions.ts';
import { figuresOfAreas } from './figures-of-areas.ts';
import { getItems, type Item, queryAll, queryPartition, recordsOf, recordsOfOwner } from './read-items.ts';
import { asRecord, parseRecord, type Shape } from './record-shape.ts';
import type { Store, StoredData, StoreMeter } from './store.ts';
import { type Collection, collectionPk, fitsInKey, venueKey, venuesByWard, wardPk } from './table.ts';

/**
 * The store over a DynamoDB table. Cheap to make, so that each request can have one with a meter of its own; all of
 * one connection share what is known of withheld records.
 * @throws Unavailable (from every method) when the table refuses load or does not answer in time
 * @throws CorruptRecord (from every method) when what is stored is not what a loader wrote
 * @example dynamoStore(openConnection({ tableName, region }), meter).currentVersion()
 */
export function dynamoStore(connection: StoreConnection, meter: StoreMeter = newMeter()): Store {
  const call: StoreCall = { ...connection, meter };
  return {
    currentVersion: async () => (await readPointer(call))?.version,
    read: (version) => storedData(call, version, () => filterOf(connection, call, version)),
  };
}

function storedData(
  call: StoreCall,
  version: string,
  references: () => Promise<ReferenceFilter>,
): StoredData {
  const list = async <T>(collection: Collection, shape: Shape, edition?: EditionId): Promise<T[]> => {
    const chunks = await queryPartition(call, collectionPk(version, collection, edition));
    return recordsOf(chunks, collection).map((record) => asRecord<T>(shape, record));
  };
  /** A list that data versions loaded before it was held do not have. */
  const listIfHeld = async <T>(collection: Collection, shape: Shape): Promise<T[]> => {
    const chunks = await queryPartition(call, collectionPk(version, collection));
    if (chunks.length === 0) return [];
    return recordsOf(chunks, collection).map((record) => asRecord<T>(shape, record));
  };
  const withoutReferences = async <T>(
    records: Promise<readonly T[]>,
    clean: (filter: ReferenceFilter) => (record: T) => T,
  ): Promise<T[]> => {
    const [found, filter] = await Promise.all([records, references()]);
    return found.map(clean(filter));
  };
  const publicList = <T extends Restrictable>(
    collection: Collection,
    shape: Shape,
    clean: (filter: ReferenceFilter) => (record: T) => T,
  ) => withoutReferences(list<T>(collection, shape).then(publicOnly), clean);
  const publicVenues = (items: Promise<readonly Item[]>): Promise<Venue[]> =>
    withoutReferences(
      items.then((found) => publicOnly(found.map(({ body }) => parseRecord<Venue>('venue', body)))),
      (filter) => filter.venue,
    );
  const postcodesOfDistrict = async (district: string): Promise<PostcodeCentroid[]> =>
    (await recordsOfOwner(call, collectionPk(version, 'postcodes'), district)).map((record) =>
      asRecord<PostcodeCentroid>('postcode', record),
    );

  return {
    version,
    editions: () => list<BoundaryEdition>('editions', 'edition'),
    areasOfEdition: (edition) => list<Area>('areas', 'area', edition),
    outputAreas: () => listIfHeld<OutputArea>('output-areas', 'outputArea'),
    outputAreaShares: () => listIfHeld<OutputAreaShares>('output-area-shares', 'outputAreaShares'),
    smallAreas: () => listIfHeld<SmallArea>('small-areas', 'smallArea'),
    populationPoints: () => list<PopulationPoint>('population-points', 'populationPoint'),
    places: () => list<NamedPlace>('places', 'place'),
    neighbourhoods: () => listIfHeld<Neighbourhood>('neighbourhoods', 'neighbourhood'),
    stops: () => listIfHeld<BusStop>('stops', 'stop'),
    reviews: () => list<RegisterReview>('reviews', 'review'),
    postcode: async (postcode) =>
      (await postcodesOfDistrict(outwardCode(postcode))).find((centroid) => centroid.postcode === postcode)
        ?.position,
    postcodesOfDistrict,
    postcodeLists: () => listIfHeld<PostcodeList>('postcode-lists', 'postcodeList'),
    async venuesById(ids) {
      const keys = [...new Set(ids)].filter(fitsInKey).map((id) => venueKey(version, id));
      const venues = await publicVenues(getItems(call, keys));
      const byId = new Map(venues.flatMap((venue) => idsOf(venue).map((id) => [id, venue])));
      return ids.map((id) => byId.get(id));
    },
    async venuesOfWards(edition, wards) {
      const ofWard = (ward: AreaCode) =>
        queryAll(call, {
          IndexName: venuesByWard.name,
          KeyConditionExpression: `${venuesByWard.partition} = :ward`,
          ExpressionAttributeValues: { ':ward': wardPk(version, edition, ward) },
        });
      return publicVenues(Promise.all([...new Set(wards)].map(ofWard)).then((found) => found.flat()));
    },
    allVenues: () => publicList<Venue>('all-venues', 'venue', (filter) => filter.venue),
    projects: () =>
      publicList<Project>(
        'projects',
        'project',
        (filter) => (project) => withholdInProject(filter.project(project)).project,
      ),
    organisations: () =>
      publicList<Organisation>('organisations', 'organisation', (filter) => filter.organisation),
    priorities: () => withoutReferences(list<Priority>('priorities', 'priority'), (filter) => filter.text),
    exchanges: () => publicList<Exchange>('exchanges', 'exchange', (filter) => filter.exchange),
    actions: () => publicList<Action>('actions', 'action', (filter) => filter.action),
    async practiceEvidence() {
      const [found, { practice }] = await Promise.all([
        listIfHeld<PracticeEvidence>('practice-evidence', 'practiceEvidence'),
        references(),
      ]);
      return practice(publicOnly(found));
    },
    async documentLabels() {
      const [found, { practice }] = await Promise.all([
        listIfHeld<DocumentLabel>('document-labels', 'documentLabel'),
        references(),
      ]);
      return practice(publicOnly(found));
    },
    statements: () => publicList<Statement>('statements', 'statement', (filter) => filter.statement),
    indicators: () => withoutReferences(list<Indicator>('indicators', 'indicator'), (filter) => filter.text),
    async observationsOfIndicator(indicator) {
      const pk = collectionPk(version, 'figures-by-indicator');
      const [records, filter] = await Promise.all([recordsOfOwner(call, pk, indicator), references()]);
      return publicFigures(
        filter,
        records.map((record) => asRecord<Observation>('observation', record)),
      );
    },
    async allObservations() {
      const figures = queryPartition(call, collectionPk(version, 'figures-by-indicator'));
      const [chunks, filter] = await Promise.all([figures, references()]);
      const records = chunks.length === 0 ? [] : recordsOf(chunks, 'figures');
      return publicFigures(
        filter,
        records.map((record) => asRecord<Observation>('observation', record)),
      );
    },
    comparatorsOfIndicator: async (indicator) =>
      withholdComparators(
        (await recordsOfOwner(call, collectionPk(version, 'comparators'), indicator)).map((record) =>
          asRecord<ComparatorFigure>('comparator', record),
        ),
      ),
    allComparators: async () =>
      withholdComparators(await listIfHeld<ComparatorFigure>('comparators', 'comparator')),
    exerciseSites: () => listIfHeld<ExerciseSite>('exercise-sites', 'exerciseSite'),
    async observationsOfAreas(areas) {
      const [figures, filter] = await Promise.all([figuresOfAreas(call, version, areas), references()]);
      return figures.map((ofArea) => publicFigures(filter, ofArea));
    },
  };
}

/**
 * Figures as any reader may have them: none of a withheld project, and no count of people under ten. The importer has
 * withheld those already; here the rule stands beneath every door, whatever a loader wrote.
 */
const publicFigures = (filter: ReferenceFilter, figures: readonly Observation[]): readonly Observation[] =>
  withholdSmallCounts(filter.observations(figures)).figures;

/**
 * Filters by connection and version: a version never changes, so one read serves as long as the process runs. Of who asks
 * first the read takes the connection and the meter alone, because what it reads is for everybody.
 */
const filters = new WeakMap<StoreConnection, LRUCache<string, ReferenceFilter, StoreCall>>();
/** Versions come a few a year; a process that has seen more than this holds ones that nobody reads. */
const filtersHeld = 4;

function filterOf(connection: StoreConnection, call: StoreCall, version: string): Promise<ReferenceFilter> {
  const held =
    filters.get(connection) ??
    new LRUCache<string, ReferenceFilter, StoreCall>({
      max: filtersHeld,
      ignoreFetchAbort: true,
      fetchMethod: (wanted, _, { context }) => readFilter(context, wanted),
    });
  filters.set(connection, held);
  return held.forceFetch(version, { context: call });
}

async function readFilter(call: StoreCall, version: string): Promise<ReferenceFilter> {
  const chunks = await queryPartition(call, collectionPk(version, 'withheld'));
  const [withheld] = recordsOf(chunks, 'withheld records').map((record) =>
    asRecord<Withheld>('withheld', record),
  );
  return referenceFilter(withheld ?? { ids: [], names: [] });
}
