import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Area } from '../../../../domain/geography/area.ts';
import type { ListedProjects } from '../../../../domain/programme/listed-projects.ts';
import { sortOutProjects } from '../../../../domain/programme/missing-projects.ts';
import { localitiesReached } from '../../../../domain/programme/project-areas.ts';
import { parseCalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { unplacedCount } from '../../../../domain/provenance/unplaced.ts';
import { matchWords } from '../../../../domain/search/match-words.ts';
import { parseWords } from '../../../../domain/search/parse-words.ts';
import type { ProjectFilter } from '../../../../schema/generated/resolver-types.ts';
import { memoizeAsync } from '../../caching/memoize-async.ts';
import { type PageRequest, pageOf } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import { nameKey, type SnapshotRecords } from '../../snapshot/snapshot-records.ts';
import { taggingInput } from '../../snapshot/tagging-input.ts';
import { mappedArea } from '../../snapshot/venue-filter.ts';

const highestPriority = 4;
/** Projects in one page: each brings its localities and providers along. */
const largestPage = 500;

/** By what projects are placed in a list: the lines of the mapped edition. */
const tagging = async (snapshot: SnapshotRecords) =>
  taggingInput(snapshot, (await snapshot.areas()).mappedEdition);

/** A page of projects, by name; `area`: those that reached it. */
export async function projectPage(
  { data, basis }: RequestContext,
  filter: ProjectFilter | null | undefined,
  page: PageRequest,
  area?: Area,
): Promise<ListedProjects> {
  const snapshot = await data();
  const { items, unplaced, undatedCount, note } = await keepProjects(filter ?? {}, area, snapshot, basis);
  return {
    inKnownLocality: memoizeAsync(async () => {
      const input = await tagging(snapshot);
      return items.filter((project) => localitiesReached(project, input).length > 0).length;
    }),
    ...pageOf({ kind: 'projects', items, keyOf: nameKey, maxSize: largestPage }, page),
    unplaced,
    unplacedCount: unplacedCount(unplaced),
    undatedCount,
    note: note ?? null,
  };
}

async function keepProjects(
  filter: ProjectFilter,
  area: Area | undefined,
  snapshot: SnapshotRecords,
  basis: RequestContext['basis'],
) {
  const { text, priority, locality, ward, status, activeOn } = filter;
  const directory = await snapshot.areas();
  if (locality != null || ward != null) basis.edition(directory.mappedEdition.id);
  const all = await snapshot.projects();
  const words = text == null ? undefined : parseWords('filter.text', text);
  const day = activeOn == null ? undefined : parseCalendarDate('filter.activeOn', activeOn);
  const areas = [
    ...(area && area.level !== 'BOROUGH' ? [area] : []),
    ...(locality == null ? [] : [mappedArea('filter.locality', 'LOCALITY', locality, directory)]),
    ...(ward == null ? [] : [mappedArea('filter.ward', 'WARD', ward, directory)]),
  ];
  if (priority != null && !(priority >= 1 && priority <= highestPriority)) {
    throw new InvalidInput('filter.priority', `${priority} is not a priority. Give 1 to ${highestPriority}.`);
  }
  if (status != null)
    refuseUnknown(
      'filter.status',
      status,
      all.map((project) => project.status),
    );
  const organisations = await snapshot.organisationById();
  const matches = all.filter((project) => {
    if (priority != null && project.priority !== priority) return false;
    if (status != null && project.status !== status) return false;
    const providers = project.providers.map((id) => organisations.get(id)?.name ?? '');
    const others = [project.theme ?? '', project.programme, ...project.outcomes, ...providers];
    return !words || matchWords(words, project.name, others) > 0;
  });
  const asked = areas.map(({ name, level, code, edition }) => {
    const localityOf = level === 'LOCALITY' ? code : directory.localityOf(directory.find(code))?.code;
    return { name, locality: localityOf, isMapped: edition === directory.mappedEdition.id };
  });
  if (areas.length === 0) return sortOutProjects(matches, asked, day);
  const input = await tagging(snapshot);
  return sortOutProjects(matches, asked, day, (project) => localitiesReached(project, input));
}

/** @throws InvalidInput listing the values that are recorded when the one asked for is not among them */
export function refuseUnknown(field: string, asked: string, recorded: readonly (string | undefined)[]): void {
  const known = [...new Set(recorded.filter((value) => value !== undefined))].sort();
  if (known.includes(asked)) return;
  throw new InvalidInput(field, `"${asked.slice(0, 80)}" is not recorded. Recorded: ${known.join(', ')}.`);
}
