import type { Area, EditionId } from '../../../domain/geography/area.ts';
import { outwardCode } from '../../../domain/geography/postcode.ts';
import type { PostcodeCentroid } from '../../../domain/geography/postcode-lists.ts';
import type { StoredData } from '../../store/store.ts';
import { memoizeAsync } from '../caching/memoize-async.ts';
import { PromiseCache } from '../caching/promise-cache.ts';
import { type AreaDirectory, readAreaDirectory } from './area-directory.ts';

/** A loaded version of the data, without what people keep on top. */
export interface HeldVersion {
  readonly stored: StoredData;
  readonly areas: () => Promise<AreaDirectory>;
}

/** There are three editions, and a few more each decade. */
const editionsKept = 20;
/** Postcode districts that are kept: Walsall has ten, its neighbours as many again. */
const districtsKept = 20;

/**
 * A version of the data whose every list is read and unpacked once. It never changes, and what people keep does: each
 * change begins a snapshot of its own, which would read the same bytes again, places and areas several times over.
 */
export function heldVersion(read: StoredData): HeldVersion {
  const areasOf = new PromiseCache<readonly Area[]>(editionsKept);
  const postcodesOf = new PromiseCache<readonly PostcodeCentroid[]>(districtsKept);
  const postcodesOfDistrict = (district: string) =>
    postcodesOf.get(district, () => read.postcodesOfDistrict(district));
  const stored: StoredData = {
    ...read,
    ...wholeLists(read),
    areasOfEdition: (edition: EditionId) => areasOf.get(edition, () => read.areasOfEdition(edition)),
    postcodesOfDistrict,
    postcode: async (postcode) =>
      (await postcodesOfDistrict(outwardCode(postcode))).find((each) => each.postcode === postcode)?.position,
  };
  return { stored, areas: memoizeAsync(() => readAreaDirectory(stored)) };
}

const wholeLists = (read: StoredData) =>
  ({
    editions: memoizeAsync(() => read.editions()),
    populationPoints: memoizeAsync(() => read.populationPoints()),
    outputAreas: memoizeAsync(() => read.outputAreas()),
    outputAreaShares: memoizeAsync(() => read.outputAreaShares()),
    smallAreas: memoizeAsync(() => read.smallAreas()),
    places: memoizeAsync(() => read.places()),
    neighbourhoods: memoizeAsync(() => read.neighbourhoods()),
    stops: memoizeAsync(() => read.stops()),
    reviews: memoizeAsync(() => read.reviews()),
    postcodeLists: memoizeAsync(() => read.postcodeLists()),
    allVenues: memoizeAsync(() => read.allVenues()),
    projects: memoizeAsync(() => read.projects()),
    organisations: memoizeAsync(() => read.organisations()),
    priorities: memoizeAsync(() => read.priorities()),
    exchanges: memoizeAsync(() => read.exchanges()),
    actions: memoizeAsync(() => read.actions()),
    practiceEvidence: memoizeAsync(() => read.practiceEvidence()),
    documentLabels: memoizeAsync(() => read.documentLabels()),
    statements: memoizeAsync(() => read.statements()),
    indicators: memoizeAsync(() => read.indicators()),
    allObservations: memoizeAsync(() => read.allObservations()),
    allComparators: memoizeAsync(() => read.allComparators()),
    exerciseSites: memoizeAsync(() => read.exerciseSites()),
  }) satisfies Partial<StoredData>;
