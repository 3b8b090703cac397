import type { Based } from '../provenance/field-basis.ts';
import type { Observation } from '../records/indicator.ts';
import type { Action, Exchange, Organisation, Project } from '../records/programme.ts';
import type { Statement } from '../records/statement.ts';
import type { Venue } from '../records/venue.ts';

/** What is withheld from every reader: ids of restricted records, and the names and aliases they go by. */
export interface Withheld {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly restricted: boolean;
}

/** A name shorter than this also means other things; it is taken out of lists, but not out of sentences. */
const shortestNameInText = 6;
const inPlaceOfName = '(name withheld)';

/**
 * What is withheld because of these records; each id and name once, in order of first use.
 * @example withheldBy([{ id: 'v1', name: 'A house', restricted: true }]) // { ids: ['v1'], names: ['A house'] }
 */
export function withheldBy(records: readonly Named[]): Withheld {
  const restricted = records.filter((record) => record.restricted);
  const names = restricted.flatMap(({ name, title, aliases = [] }) =>
    [name ?? [], title ?? [], aliases].flat(),
  );
  return {
    ids: [...new Set(restricted.map(({ id }) => id))],
    names: [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))],
  };
}

/** A record of practice, with the places that it names. */
interface PlacedPractice {
  readonly place?: string;
  readonly venue?: string;
  readonly otherPlace?: string;
}

/** Takes references to withheld records out of public ones, a function a kind of record. */
export interface ReferenceFilter {
  venue(venue: Venue): Venue;
  organisation(organisation: Organisation): Organisation;
  project(project: Project): Project;
  exchange(exchange: Exchange): Exchange;
  action(action: Action): Action;
  /** What happened at a withheld place would tell of it, so that it goes whole. */
  practice<T extends PlacedPractice>(records: readonly T[]): T[];
  statement(statement: Statement): Statement;
  /** Figures of a withheld project count people of it, so they go whole. */
  observations(observations: readonly Observation[]): readonly Observation[];
  /** Withheld names out of every text of any other record. */
  text<T>(record: T): T;
}

/**
 * A filter for the references to withheld records: by id, by name in a list of names, and by name inside a sentence,
 * where the words "(name withheld)" stand in its place. Letter case does not matter. With nothing withheld each
 * record is returned as it is.
 * @example referenceFilter({ ids: ['v1'], names: ['A house'] }).text({ note: 'Met at A House.' }) // { note: 'Met at (name withheld).' }
 */
export function referenceFilter(withheld: Withheld): ReferenceFilter {
  const ids = new Set(withheld.ids);
  const names = new Set(withheld.names.map((name) => name.toLowerCase()));
  const hidden = (reference: string | undefined): boolean =>
    reference !== undefined && (ids.has(reference) || names.has(reference.trim().toLowerCase()));
  const shown = (references: readonly string[]): string[] => references.filter((one) => !hidden(one));
  const text = textFilter(withheld);
  /** Without what is said of entries that are hidden. */
  const based = <T extends Based>(record: T): T =>
    record.bases ? { ...record, bases: record.bases.filter(({ item }) => !hidden(item)) } : record;
  if (ids.size === 0) return asTheyAre;
  return {
    text,
    venue: (venue) => text(without(based(venue), hidden, 'sameBuildingAs', 'operator')),
    organisation: (organisation) => text(based(organisation)),
    project: (project) =>
      text({
        ...without(based(project), hidden, 'parent'),
        providers: shown(project.providers),
        venues: shown(project.venues),
        places: shown(project.places),
      }),
    exchange: (exchange) => {
      const { stated, ...rest } = without(based(exchange), hidden, 'project');
      const parties = exchange.parties.filter(
        ({ name, venue, organisation }) => !hidden(name) && !hidden(venue) && !hidden(organisation),
      );
      return text({ ...rest, parties, ...(stated && !hidden(stated.place) ? { stated } : {}) });
    },
    action: (action) => text({ ...based(action), leadAgencies: shown(action.leadAgencies) }),
    practice: (records) =>
      records
        .filter(({ place, venue, otherPlace }) => !hidden(place) && !hidden(venue) && !hidden(otherPlace))
        .map(text),
    statement: (statement) =>
      text({
        ...without(based(statement), hidden, 'project'),
        items: shown(statement.items),
        organisations: shown(statement.organisations),
      }),
    observations: (observations) => observations.filter(({ project }) => !hidden(project)).map(text),
  };
}

const same = <T>(record: T): T => record;
const asTheyAre: ReferenceFilter = {
  text: same,
  venue: same,
  organisation: same,
  project: same,
  exchange: same,
  action: same,
  practice: (records) => [...records],
  statement: same,
  observations: same,
};

/** The record without those of its optional references that are hidden. */
function without<T extends object>(
  record: T,
  hidden: (reference: string | undefined) => boolean,
  ...fields: readonly (keyof T)[]
): T {
  const copy = { ...record };
  for (const field of fields) {
    const reference = copy[field];
    if (typeof reference === 'string' && hidden(reference)) delete copy[field];
  }
  return copy;
}

function textFilter({ names }: Withheld): <T>(record: T) => T {
  const inText = names
    .filter((name) => name.length >= shortestNameInText)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (inText.length === 0) return same;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${inText.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (record) => replaceText(record, pattern) as typeof record;
}

function replaceText(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, inPlaceOfName);
  if (Array.isArray(value)) return value.map((item) => replaceText(item, pattern));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceText(item, pattern)]));
}
