import type { AreaCode } from '../../geography/area.ts';
import { roleWords } from '../../permission/roles.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { Output, Project } from '../../records/programme.ts';
import { readRecordIds } from '../declaration/listed-types.ts';
import type { PublicKept, PublicStanding } from '../life/kept-entry.ts';
import { newestWord } from '../life/kept-times.ts';
import type { projectStandings } from './project-entry.ts';

/** What stands of a project, as its kind declares it. */
interface Standing {
  readonly name: string;
  readonly organisation: string;
  readonly aim: string;
  readonly mixesGroups: 'YES' | 'NO';
  readonly area: AreaCode;
  readonly venue?: string;
  readonly standing: (typeof projectStandings)[number];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** Ids, one a line. */
  readonly sameAs?: string;
  readonly timesHeld?: number;
  readonly peopleReached?: number;
  readonly outcome?: string;
  readonly legacy?: string;
  readonly evidence: string;
}

/** As the documents' projects say how they stand. */
const statuses: Readonly<Record<Standing['standing'], string>> = {
  PLANNED: 'planned',
  RUNNING: 'continuing',
  FINISHED: 'delivered',
  STOPPED: 'stopped',
};

/** The programme of what people tell of here: no document names one. */
const keptProgramme = 'Projects kept here';

/**
 * The projects that people keep, as projects like those of the documents, so that every list, map and test reads them by
 * the same rules. One that is over is over on the day on which that was approved at the latest, whatever was planned: to
 * confirm it makes it last no longer.
 * Source: "Cold spots and catalysts of change", section 4, test T2.
 * @param records projects as everyone may read them
 * @param organisationNamed id of the one organisation on the public register that has a name
 */
export function projectsKept(
  records: readonly PublicKept[],
  organisationNamed: (name: string) => string | undefined,
): readonly Project[] {
  return records.flatMap(({ id, stands }): Project[] => {
    if (!stands) return [];
    const said = read(stands);
    const { at, role } = newestWord(stands);
    const saidOn = legalDayOf(at);
    const isOver = said.standing === 'FINISHED' || said.standing === 'STOPPED';
    const approvedOn = legalDayOf(stands.approved.at);
    const endsOn = isOver && said.endsOn > approvedOn ? approvedOn : said.endsOn;
    const provider = organisationNamed(said.organisation);
    return [
      {
        id,
        name: said.name,
        programme: keptProgramme,
        theme: said.aim,
        status: statuses[said.standing],
        statusDate: saidOn,
        period: `${said.startsOn} to ${endsOn}`,
        startsOn: said.startsOn,
        endsOn,
        providers: provider === undefined ? [] : [provider],
        ...reachOf(said.area),
        places: [],
        venues: said.venue === undefined ? [] : [said.venue],
        groups: [],
        mixesGroups: said.mixesGroups === 'YES',
        outputs: outputsOf(said, stands.withheld),
        outcomes: said.outcome === undefined ? [] : [said.outcome],
        ...(said.legacy === undefined ? {} : { legacy: said.legacy }),
        measures: [],
        note: `Run by ${said.organisation}. ${said.evidence}`,
        source: { title: `Project kept here, for which a ${roleWords[role]} answers`, date: saidOn },
        restricted: false,
      },
    ];
  });
}

/**
 * Ids of projects of documents that somebody keeps with days of their own, by the project that they are counted as.
 * @example sameProjects(records).get('coffee-mornings') // 'projectEntry-1'
 */
export const sameProjects = (records: readonly PublicKept[]): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap(({ id, stands }) =>
      stands ? readRecordIds(read(stands).sameAs ?? '').map((same) => [same, id] as const) : [],
    ),
  );

/** The kind is checked when a project is written; the store holds what was checked. */
const read = ({ content }: PublicStanding): Standing => content as unknown as Standing;

/** A ward has a code of the census, as the borough has; a locality has its name. */
function reachOf(area: AreaCode): Pick<Project, 'boroughWide' | 'localities' | 'wards'> {
  if (area.startsWith('E05')) return { boroughWide: false, localities: [], wards: [area] };
  return area.startsWith('E')
    ? { boroughWide: true, localities: [] }
    : { boroughWide: false, localities: [area] };
}

function outputsOf({ timesHeld, peopleReached }: Standing, withheld: readonly string[]): readonly Output[] {
  const held = { metric: 'Sessions, visits or meetings', breakdown: [] };
  const people = { metric: 'People who took part', unit: 'people', breakdown: [] };
  return [
    ...(timesHeld === undefined ? [] : [{ ...held, value: timesHeld }]),
    ...(peopleReached === undefined ? [] : [{ ...people, value: peopleReached, ...near(peopleReached) }]),
    ...(withheld.includes('peopleReached') ? [{ ...people, status: 'SUPPRESSED' as const }] : []),
  ];
}

/** A count of people that everyone reads is rounded; nobody is nobody. */
const near = (people: number): Pick<Output, 'qualifier'> => (people === 0 ? {} : { qualifier: 'about' });
