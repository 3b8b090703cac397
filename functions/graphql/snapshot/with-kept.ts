import { publicOnly } from '../../../domain/disclosure/public-records.ts';
import { idsOf } from '../../../domain/place/ids-of.ts';
import type { VenueWord } from '../../../domain/records/kept-of-venue.ts';
import type { PracticeEvidence } from '../../../domain/records/practice-evidence.ts';
import type { Exchange, Organisation, Project } from '../../../domain/records/programme.ts';
import type { Venue } from '../../../domain/records/venue.ts';
import { correctVenue } from '../../../domain/records-kept/kinds/correct-venue.ts';
import { exchangesKept } from '../../../domain/records-kept/kinds/exchanges-kept.ts';
import { organisationsKept } from '../../../domain/records-kept/kinds/organisations-kept.ts';
import { practiceKept } from '../../../domain/records-kept/kinds/practice-kept.ts';
import { projectsKept, sameProjects } from '../../../domain/records-kept/kinds/projects-kept.ts';
import type { VenueWordsById } from '../../../domain/records-kept/kinds/venue-words.ts';
import { postcodesOfPlaces, venuesKept } from '../../../domain/records-kept/kinds/venues-kept.ts';
import type { PublicKept } from '../../../domain/records-kept/life/kept-entry.ts';
import { foldText } from '../../../domain/search/fold-text.ts';
import type { StoredData } from '../../store/store.ts';
import { memoizeAsync } from '../caching/memoize-async.ts';
import { type AreaDirectory, readAreaDirectory } from './area-directory.ts';
import type { KeptView } from './kept-views.ts';
import { wardOfVenue } from './venue-place.ts';
import { withWaves } from './with-waves.ts';

/** How many digits of its hash name the view in the version of the data. */
const digits = 8;

/** Name of a data version with what people keep on top of it. @example versionWith('9f3c', nothingKept) // '9f3c' */
export const versionWith = (version: string, kept: KeptView): string =>
  kept.version === undefined ? version : `${version}+${kept.version.slice(0, digits)}`;

/**
 * A data version with what people keep on top of it, under a version of its own: the same two give the same answers.
 * @param areas of the version, where they are held already
 */
export function withKept(
  loaded: StoredData,
  kept: KeptView,
  areas: Areas = memoizeAsync(() => readAreaDirectory(loaded)),
): StoredData {
  if (kept.version === undefined) return loaded;
  const { exchanges, organisations, places, practice, projects, venues, waves } = kept;
  // Each stands on those before it: what is said of places may be said of one that somebody put down.
  const placed = places.length === 0 ? loaded : { ...loaded, ...addedVenues(loaded, places, areas) };
  const stored = venues.size === 0 ? placed : { ...placed, ...correctedVenues(placed, venues) };
  return {
    ...stored,
    version: versionWith(loaded.version, kept),
    reviews: async () => [...(await stored.reviews()), ...kept.reviews],
    ...(exchanges.length === 0 ? {} : { exchanges: () => withExchanges(stored, exchanges) }),
    ...(organisations.length === 0 ? {} : { organisations: () => withOrganisations(stored, organisations) }),
    ...(projects.length === 0 ? {} : { projects: () => withProjects(stored, kept) }),
    ...(waves.length === 0 ? {} : withWaves(stored, waves, areas)),
    ...(practice.length === 0 ? {} : { practiceEvidence: () => withPractice(stored, practice, areas) }),
  };
}

type Areas = () => Promise<AreaDirectory>;
type VenueReads = Pick<StoredData, 'venuesById' | 'venuesOfWards' | 'allVenues'>;

/** The reads of places, with those that people put down among them; one Query more for each postcode that these name. */
function addedVenues(stored: StoredData, kept: readonly PublicKept[], directory: Areas): VenueReads {
  const added = memoizeAsync(async () => {
    const postcodes = postcodesOfPlaces(kept);
    const points = await Promise.all(postcodes.map((postcode) => stored.postcode(postcode)));
    const byPostcode = new Map(postcodes.map((postcode, at) => [postcode, points[at]]));
    return venuesKept(kept, (postcode) => byPostcode.get(postcode));
  });
  return {
    venuesById: async (ids) => {
      const [held, more] = await Promise.all([stored.venuesById(ids), added()]);
      return held.map((venue, at) => venue ?? more.find((each) => idsOf(each).includes(ids[at] ?? '')));
    },
    venuesOfWards: async (edition, wards) => {
      const [held, more, areas] = await Promise.all([
        stored.venuesOfWards(edition, wards),
        added(),
        directory(),
      ]);
      const asked: ReadonlySet<string | undefined> = new Set(wards);
      const here = more.filter((venue) => asked.has(wardOfVenue(venue, areas, areas.edition(edition))?.code));
      return [...held, ...here];
    },
    allVenues: async () => [...(await stored.allVenues()), ...(await added())],
  };
}

/** The exchanges of the documents, and after them those that people keep; a side is the one public place of its very name. */
async function withExchanges(stored: StoredData, kept: readonly PublicKept[]): Promise<readonly Exchange[]> {
  const [documented, venues] = await Promise.all([stored.exchanges(), stored.allVenues()]);
  return [...documented, ...exchangesKept(kept, namedAlone(publicOnly(venues)))];
}

/** The organisations of the documents with what people say of them, and those that people add. */
const withOrganisations = async (
  stored: StoredData,
  kept: readonly PublicKept[],
): Promise<readonly Organisation[]> => organisationsKept(await stored.organisations(), kept);

/** The projects of the documents, and after them those that people keep, run by the one public organisation of that name. */
async function withProjects(
  stored: StoredData,
  kept: Pick<KeptView, 'projects' | 'organisations'>,
): Promise<readonly Project[]> {
  const [documented, organisations, places] = await Promise.all([
    stored.projects(),
    withOrganisations(stored, kept.organisations),
    publicPlaces(stored),
  ]);
  const organisationNamed = namedAlone(publicOnly(organisations));
  // Of a place that is on the public register no more nothing is told.
  const told = kept.projects.filter(({ stands }) => {
    const venue = stands?.content.venue;
    return venue === undefined || places.has(String(venue));
  });
  const same = sameProjects(told);
  return [
    ...documented.map((project) => {
      const countedAs = same.get(project.id);
      // One whose days a document gives is counted by them.
      const isDated = project.startsOn !== undefined && project.endsOn !== undefined;
      return countedAs === undefined || isDated ? project : { ...project, countedAs };
    }),
    ...projectsKept(told, organisationNamed),
  ];
}

/** The places of the public register by every id that they answer to. */
const publicPlaces = async (stored: StoredData): Promise<ReadonlyMap<string, Venue>> =>
  new Map(publicOnly(await stored.allVenues()).flatMap((venue) => idsOf(venue).map((id) => [id, venue])));

/** Id of the one record of a name, however it is written; undefined: none has it, or several. */
function namedAlone(
  records: readonly { readonly id: string; readonly name: string }[],
): (name: string) => string | undefined {
  const byName = Map.groupBy(records, ({ name }) => foldText(name));
  return (name) => {
    const [record, another] = byName.get(foldText(name)) ?? [];
    return another ? undefined : record?.id;
  };
}

/** What documents say of practice, and after it what people told; of a place on the public register no more, nothing. */
async function withPractice(
  stored: StoredData,
  kept: readonly PublicKept[],
  areas: Areas,
): Promise<readonly PracticeEvidence[]> {
  const [documented, byId, directory] = await Promise.all([
    stored.practiceEvidence(),
    publicPlaces(stored),
    areas(),
  ]);
  const told = practiceKept(kept, {
    venueOf: (id) => {
      const venue = byId.get(id);
      const ward = venue?.position && wardOfVenue(venue, directory)?.code;
      return venue && { id: venue.id, name: venue.name, ...(ward ? { ward } : {}) };
    },
    areaOf: (code) => directory.find(code),
    documented,
  });
  return [...documented, ...told];
}

const newestSaid = <Said extends { readonly word: VenueWord }>(
  said: readonly (Said | undefined)[],
): Said | undefined =>
  said.filter((each) => each !== undefined).toSorted((a, b) => (a.word.at < b.word.at ? 1 : -1))[0];

/** The reads of places, each with what people keep of it on top. What is read of the store stays the same. */
function correctedVenues(stored: StoredData, words: VenueWordsById): VenueReads {
  const corrected = (venue: Venue): Venue => {
    const said = idsOf(venue).map((id) => words.get(id));
    // Of two buildings that a load has joined each may have a record: the newer word counts, as of two records of one.
    const opening = newestSaid(said.map((each) => each?.opening));
    const detail = newestSaid(said.map((each) => each?.detail));
    if (!opening && !detail) return venue;
    return correctVenue(venue, { ...(opening ? { opening } : {}), ...(detail ? { detail } : {}) });
  };
  return {
    venuesById: async (ids) => (await stored.venuesById(ids)).map((venue) => venue && corrected(venue)),
    venuesOfWards: async (edition, wards) => (await stored.venuesOfWards(edition, wards)).map(corrected),
    allVenues: async () => (await stored.allVenues()).map(corrected),
  };
}
