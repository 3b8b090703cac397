import type { AreaCode } from '../geography/area.ts';
import { message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Unplaced } from '../provenance/unplaced.ts';
import type { Project } from '../records/programme.ts';

/** An area that projects are asked to have reached. */
export interface AreaReached {
  readonly name: string;
  /** Its locality, or itself where it is one; undefined: not known. */
  readonly locality: AreaCode | undefined;
  /** Whether its lines are held. */
  readonly isMapped: boolean;
}

/** A list of projects, and what may be missing from it. */
export interface SortedProjects {
  readonly items: readonly Project[];
  readonly unplaced: readonly Unplaced[];
  /** Projects that may have run on the day asked about: their dates do not say. */
  readonly undatedCount: number;
  /** All that may be missing; undefined where nothing may be. */
  readonly note?: ToldText;
}

/**
 * The projects that reached every area asked about and ran on the day, in the order given, and those of which nobody
 * can say. A project reached an area when its record names the locality or the whole borough; one whose record names
 * neither may have, and so may one that names a locality, of a ward whose locality is not known.
 * @param day undefined: no day was asked about.
 * @param localitiesOf the localities that a project reached, as far as its record says; those that it names by themselves
 * @example sortOutProjects(projects, [{ name: 'East', locality: 'east', isMapped: true }], undefined).unplaced[0]?.count // 44
 */
export function sortOutProjects(
  projects: readonly Project[],
  areas: readonly AreaReached[],
  day: CalendarDate | undefined,
  localitiesOf: (project: Project) => readonly AreaCode[] = ({ localities }) => localities,
): SortedProjects {
  const placed = projects.map((project) => ({
    project,
    reached: least(areas.map((area) => reachedBy(project.boroughWide, localitiesOf(project), area))),
    ran: day === undefined ? 'YES' : ranOn(project, day),
  }));
  const may = placed.filter(({ reached, ran }) => reached !== 'NO' && ran !== 'NO');
  const unplaced = unplacedOf(
    may.filter(({ reached, ran }) => reached === 'NOT_KNOWN' && ran === 'YES').length,
    areas,
  );
  const undatedCount = may.filter(({ ran }) => ran === 'NOT_KNOWN').length;
  const [first, ...others] = [
    ...unplaced.map(({ words }) => words),
    ...(undatedCount > 0 && day ? [message('projects.undated', { count: undatedCount, day })] : []),
  ];
  return {
    items: may.filter(({ reached, ran }) => reached === 'YES' && ran === 'YES').map(({ project }) => project),
    unplaced,
    undatedCount,
    ...(first ? { note: oneText(first, ...others) } : {}),
  };
}

type Answer = 'YES' | 'NO' | 'NOT_KNOWN';

const least = (answers: readonly Answer[]): Answer =>
  answers.includes('NO') ? 'NO' : answers.includes('NOT_KNOWN') ? 'NOT_KNOWN' : 'YES';

function reachedBy(boroughWide: boolean, localities: readonly AreaCode[], { locality }: AreaReached): Answer {
  if (boroughWide) return 'YES';
  if (localities.length === 0 || locality === undefined) return 'NOT_KNOWN';
  return localities.includes(locality) ? 'YES' : 'NO';
}

/** Without both dates the one that is there may still rule the day out. */
function ranOn({ startsOn, endsOn }: Project, day: CalendarDate): Answer {
  if ((startsOn !== undefined && startsOn > day) || (endsOn !== undefined && endsOn < day)) return 'NO';
  return startsOn !== undefined && endsOn !== undefined ? 'YES' : 'NOT_KNOWN';
}

function unplacedOf(count: number, areas: readonly AreaReached[]): Unplaced[] {
  if (count === 0) return [];
  const where = areas.map(({ name }) => untranslated(name));
  const reason = areas.every(({ isMapped }) => isMapped) ? 'REACH_NOT_STATED' : 'AREA_NOT_DRAWN';
  const words = areas.some(({ locality }) => locality === undefined)
    ? oneText(
        message('projects.onlyBoroughWide', { where }),
        message('projects.reachNotKnown', { count, where }),
      )
    : message('projects.reachNotStated', { count, where });
  return [{ count, reason, words }];
}
