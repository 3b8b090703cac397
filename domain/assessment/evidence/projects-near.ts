import { mayHaveTakenPlace } from '../../cohesion-label/practice/active-projects.ts';
import type { AreaCode } from '../../geography/area.ts';
import type { EvidenceProject } from './evidence-inputs.ts';
import { type ItemContent, licenceLines } from './evidence-item.ts';
import type { Ground } from './ground.ts';
import { peopleByWard } from './people-within.ts';

/** Projects whose venue or area meets the catchment and that are not known to have ended. */
export interface ProjectsNear {
  /** By name, then by id. */
  readonly projects: readonly ProjectNear[];
  /** How many are recorded as running on the day. */
  readonly active: number;
}

export interface ProjectNear {
  readonly id: string;
  readonly name: string;
  /** Running on the day by recorded dates; NOT_KNOWN: without full dates. */
  readonly active: 'YES' | 'NOT_KNOWN';
  /** The nearest tie to the catchment. */
  readonly through: 'VENUE' | 'PLACE' | 'LOCALITY' | 'BOROUGH';
  /** Venues, neighbourhoods or localities by name; empty for the whole borough. */
  readonly named: readonly string[];
  readonly period?: string;
  readonly groups: readonly string[];
  /** Undefined: not recorded, which is not "no". */
  readonly mixesGroups?: boolean;
}

/**
 * Projects active on the day that meet the catchment: by a venue within its distance, a neighbourhood that stands for
 * a ward of it, a locality of such a ward, or with the whole borough.
 * Source: "Cohesion impact assessment", section 9, "Projects".
 * @example projectsNear(measureGround(inputs)).values.active // 0
 */
export function projectsNear(ground: Ground): ItemContent<ProjectsNear> {
  const { inputs } = ground;
  const ties = tiesOf(ground);
  const projects = inputs.projects
    .flatMap((project) => projectNear(project, ties, ground))
    .toSorted((a, b) => (a.name === b.name ? before(a.id, b.id) : before(a.name, b.name)));
  const active = projects.filter((project) => project.active === 'YES').length;
  return {
    title: 'Projects',
    query: `Which projects ran on ${inputs.asOf} and reached the people within ${inputs.catchmentMetres} m of the site?`,
    inputs: ['the site', 'the public register of projects', 'the public register of venues'],
    licences: licenceLines(inputs.licences.programme),
    values: { projects, active },
    notes: [
      'A project reaches the catchment by a venue or a neighbourhood in it, by its locality, or with the whole borough; a head office never counts.',
      ...(projects.length > active
        ? [
            `Of ${projects.length - active} listed it is not known whether they run: their record gives no full dates.`,
          ]
        : []),
    ],
  };
}

interface Ties {
  /** Names of venues within the catchment, by id. */
  readonly venues: ReadonlyMap<string, string>;
  readonly places: ReadonlySet<string>;
  readonly localities: ReadonlyMap<AreaCode, string>;
}

function tiesOf(ground: Ground): Ties {
  const { inputs, touched, distanceMetres } = ground;
  const wards = new Set([...touched.map(({ ward }) => ward.code), ...peopleByWard(ground).keys()]);
  const localityCodes = new Set(
    inputs.wards.filter(({ code }) => wards.has(code)).map(({ locality }) => locality),
  );
  const localities = new Map(
    inputs.localities.filter(({ code }) => localityCodes.has(code)).map(({ code, name }) => [code, name]),
  );
  const near = inputs.venues.filter(
    ({ position, precision, restricted }) =>
      !restricted && position && precision !== 'WARD' && distanceMetres(position) <= inputs.catchmentMetres,
  );
  const places = inputs.places.filter(({ ward }) => ward && wards.has(ward));
  return {
    venues: new Map(near.map(({ id, name }) => [id, name])),
    places: new Set(places.map(({ name }) => name)),
    localities,
  };
}

function projectNear(project: EvidenceProject, ties: Ties, { inputs }: Ground): ProjectNear[] {
  const { startsOn, endsOn, period, mixesGroups } = project;
  const over = (startsOn && startsOn > inputs.asOf) || (endsOn && endsOn < inputs.asOf);
  const tie = tieOf(project, ties);
  if (project.restricted || over || !tie || !mayHaveTakenPlace(project) || hasEnded(project)) return [];
  return [
    {
      id: project.id,
      name: project.name,
      active: startsOn && endsOn ? 'YES' : 'NOT_KNOWN',
      ...tie,
      ...(period ? { period } : {}),
      groups: [...project.groups].sort(),
      ...(mixesGroups === undefined ? {} : { mixesGroups }),
    },
  ];
}

const ended: readonly string[] = ['delivered', 'ended-early', 'completed'];

/** A record without dates may still say in a word that the work is over. */
const hasEnded = ({ status = '', startsOn, endsOn }: EvidenceProject): boolean =>
  !(startsOn && endsOn) && ended.includes(status.toLowerCase());

function tieOf(project: EvidenceProject, ties: Ties): Pick<ProjectNear, 'through' | 'named'> | undefined {
  const venues = project.venues.flatMap((id) => ties.venues.get(id) ?? []);
  if (venues.length > 0) return { through: 'VENUE', named: venues.sort() };
  const places = project.places.filter((name) => ties.places.has(name));
  if (places.length > 0) return { through: 'PLACE', named: places.sort() };
  const localities = project.localities.flatMap((code) => ties.localities.get(code) ?? []);
  if (localities.length > 0) return { through: 'LOCALITY', named: localities.sort() };
  return project.boroughWide ? { through: 'BOROUGH', named: [] } : undefined;
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
