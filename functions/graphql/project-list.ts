import { InvalidInput } from '../../domain/errors.ts';
import type { Area } from '../../domain/geography/area.ts';
import type { Project } from '../../domain/programme/records.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import { parseCalendarDate } from '../../domain/provenance/calendar-date.ts';
import { matchWords } from '../../domain/search/match-words.ts';
import { parseWords } from '../../domain/search/parse-words.ts';
import type { ProjectFilter } from '../../schema/generated/resolver-types.ts';
import type { AreaDirectory } from './area-directory.ts';
import type { RequestContext } from './context.ts';
import { type HeldRecords, nameKey } from './held-records.ts';
import { type PageRequest, pageOf } from './paging.ts';
import { drawnArea } from './venue-filter.ts';

const highestPriority = 4;
/** Projects in one page: each brings its localities and providers along. */
const largestPage = 500;

/** The projects that reached an area: those of its locality and of the whole borough; for the borough all of them. */
export function projectsReaching(
  area: Area,
  directory: AreaDirectory,
  projects: readonly Project[],
): readonly Project[] {
  if (area.level === 'BOROUGH') return projects;
  const locality = area.level === 'LOCALITY' ? area : directory.localityOf(area);
  return projects.filter(
    ({ boroughWide, localities }) =>
      boroughWide || (locality !== undefined && localities.includes(locality.code)),
  );
}

export interface ProjectScope {
  readonly projects: readonly Project[];
  readonly note?: string | undefined;
}

/** A page of projects, by name. */
export async function projectPage(
  { data, basis }: RequestContext,
  filter: ProjectFilter | null | undefined,
  page: PageRequest,
  scope?: ProjectScope,
) {
  const held = await data();
  const items = await keepProjects(scope?.projects ?? (await held.projects()), filter ?? {}, held, basis);
  const list = { kind: 'projects', items, keyOf: nameKey, maxSize: largestPage };
  return { ...pageOf(list, page), note: scope?.note ?? null };
}

async function keepProjects(
  projects: readonly Project[],
  filter: ProjectFilter,
  held: HeldRecords,
  basis: RequestContext['basis'],
) {
  const { text, priority, locality, ward, status, activeOn } = filter;
  const directory = await held.areas();
  if (locality != null || ward != null) basis.edition(directory.drawn.id);
  const all = await held.projects();
  const words = text == null ? undefined : parseWords('filter.text', text);
  const day = activeOn == null ? undefined : parseCalendarDate('filter.activeOn', activeOn);
  const areas = [
    ...(locality == null ? [] : [drawnArea('filter.locality', 'LOCALITY', locality, directory)]),
    ...(ward == null ? [] : [drawnArea('filter.ward', 'WARD', ward, directory)]),
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
  const organisations = await held.organisationById();
  const reached = areas.reduce((kept, area) => projectsReaching(area, directory, kept), projects);
  return reached.filter((project) => {
    if (priority != null && project.priority !== priority) return false;
    if (status != null && project.status !== status) return false;
    if (day && !covers(project, day)) return false;
    const providers = project.providers.map((id) => organisations.get(id)?.name ?? '');
    const others = [project.theme ?? '', project.programme, ...project.outcomes, ...providers];
    return !words || matchWords(words, project.name, others) > 0;
  });
}

/** Whether the recorded dates cover the day; without both dates they are not known to. */
const covers = ({ startsOn, endsOn }: Project, day: CalendarDate): boolean =>
  startsOn !== undefined && endsOn !== undefined && startsOn <= day && day <= endsOn;

/** @throws InvalidInput listing the values that are recorded when the one asked for is not among them */
export function refuseUnknown(field: string, asked: string, recorded: readonly (string | undefined)[]): void {
  const known = [...new Set(recorded.filter((value) => value !== undefined))].sort();
  if (known.includes(asked)) return;
  throw new InvalidInput(field, `"${asked.slice(0, 80)}" is not recorded. Recorded: ${known.join(', ')}.`);
}
