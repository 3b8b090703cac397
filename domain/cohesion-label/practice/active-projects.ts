import { ListedBy } from '../../collections/listed-by.ts';
import { onceForEach } from '../../collections/once-for-each.ts';
import { publicOnly } from '../../disclosure/public-records.ts';
import type { AreaCode } from '../../geography/area.ts';
import { message } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { venuesById } from '../../place/venues-by-id.ts';
import type { Project } from '../../records/programme.ts';
import { reviewOf } from '../../records/reviewed-on.ts';
import type { Venue } from '../../records/venue.ts';
import { namesCut } from '../../wording/names-cut.ts';
import {
  areasOfVenue,
  bySettled,
  codesOf,
  countedEvidence,
  type EvidenceInput,
  holdsLocality,
  isVenueHere,
  levelOf,
  reviewSentence,
  settledSentence,
} from './area-evidence.ts';
import type { Evidence } from './evidence.ts';
import { registerBehind } from './register-behind.ts';

/** Statuses of work that may not have taken place, whatever its dates. */
const notUnderWay = ['planned', 'postponed', 'suspended', 'cancelled', 'in-development', 'in development'];

/**
 * T2, active projects: how many reached the area, ran on the day by their recorded dates, and are stated to bring
 * different groups together. The value is a count. A project reaches a locality that its record names, that holds a
 * place or venue that it names, or with the whole borough; a ward by place, venue or whole borough alone, because a
 * document that names a locality does not say which of its wards. Who keeps a project names its ward. A head office never
 * counts.
 * Source: "Cold spots and catalysts of change", section 4, test T2.
 */
export function activeProjectsEvidence(input: EvidenceInput): Evidence {
  const byArea = projectsByArea(input);
  const here = byArea.of([everywhere, ...codesOf(input)]).filter((project) => reaches(project, input));
  const counted = here.filter((project) => answer(project, input) === 'yes');
  const reviewed = reviewOf(registerBehind.activeProjects, input);
  const unsure = here.filter((project) => answer(project, input) === 'notKnown');
  // A review says nothing of what was to begin after it.
  const { open, settled } = bySettled(
    unsure,
    ({ id, startsOn }) => (reviewed && startsOn !== undefined && startsOn > reviewed.on ? undefined : id),
    reviewed,
  );
  const level = levelOf(input);
  const running =
    counted.length > 0
      ? message('evidence.projectsRunning', { names: namesCut(counted, 5) })
      : message(reviewed && open.length === 0 ? 'evidence.noProjectRuns' : 'evidence.noProjectOnRecord');
  const locality = input.area.level === 'WARD' ? input.area.parent : undefined;
  const ofLocality = locality === undefined ? 0 : (localityProjects(input.projects).get(locality) ?? 0);
  const elsewhere =
    ofLocality - here.filter(({ localities }) => localities.some((code) => code === locality)).length;
  const unplaced = unplacedProjects(input).filter((project) => answer(project, input) !== 'no').length;
  const why = oneText(
    running,
    ...(open.length > 0 ? [message('evidence.projectsOpen', { count: open.length, level })] : []),
    ...settledSentence(settled),
    ...(elsewhere > 0 ? [message('evidence.projectsOfLocality', { count: elsewhere })] : []),
    ...(unplaced > 0 && !reviewed ? [message('evidence.projectsUnplaced', { count: unplaced })] : []),
    reviewSentence(reviewed, input),
  );
  return countedEvidence(counted.length, reviewed !== undefined && open.length === 0, why, open);
}

/** Stands for the whole borough among the codes by which projects are found. */
const everywhere = 'BOROUGH_WIDE';

/** Public projects by every area that they may reach, made once a run and not once an area; `reaches` decides. */
const projectsByArea = ({ projects, venueWard, venues, places }: EvidenceInput) =>
  projectsByAreaOnce(venueWard)(venues)(places)(projects);

const projectsByAreaOnce = onceForEach((venueWard: EvidenceInput['venueWard']) =>
  onceForEach((venues: EvidenceInput['venues']) =>
    onceForEach((places: EvidenceInput['places']) =>
      onceForEach((projects: EvidenceInput['projects']) => {
        const byId = venuesById(venues);
        const byName = Map.groupBy(places, ({ name }) => name);
        const areasOfPlace = (name: string): AreaCode[] =>
          (byName.get(name) ?? []).flatMap(({ ward, locality }) => [ward, locality].filter(isKnown));
        return new ListedBy<AreaCode | typeof everywhere, Project>(publicOnly(projects), (project) => [
          ...(project.boroughWide ? ([everywhere] as const) : []),
          ...project.localities,
          ...(project.wards ?? []),
          ...project.places.flatMap(areasOfPlace),
          ...project.venues.flatMap((id) => {
            const venue = byId.get(id);
            return venue ? areasOfVenue(venue, venueWard) : [];
          }),
        ]);
      }),
    ),
  ),
);

const isKnown = (code: AreaCode | undefined): code is AreaCode => code !== undefined;

/** How many public projects name each locality. */
const localityProjects = onceForEach((projects: EvidenceInput['projects']) => {
  const count = new Map<AreaCode, number>();
  for (const { localities } of publicOnly(projects)) {
    for (const code of new Set(localities)) count.set(code, (count.get(code) ?? 0) + 1);
  }
  return count;
});

function reaches(project: Project, input: EvidenceInput): boolean {
  if (project.boroughWide) return true;
  const { area, areas } = input;
  if (project.localities.some((code) => holdsLocality(area, code))) return true;
  if (project.wards?.some((ward) => areas.some(({ code }) => code === ward))) return true;
  return namesPlaceIn(project, input);
}

/** Public projects of which nobody can say where they reached, made once a run and not once an area. */
const unplacedProjects = ({ projects, venues, places }: EvidenceInput): readonly Project[] =>
  unplacedProjectsOnce(venues)(places)(projects);

const unplacedProjectsOnce = onceForEach((venues: EvidenceInput['venues']) =>
  onceForEach((places: EvidenceInput['places']) =>
    onceForEach((projects: EvidenceInput['projects']) => {
      const byId = venuesById(venues);
      const names = new Set(places.map(({ name }) => name));
      return publicOnly(projects).filter((project) => mayHaveReachedAnyPlace(project, names, byId));
    }),
  ),
);

/** Whether nobody can say where a project reached: its record names no locality, and no place or venue that is placed. */
function mayHaveReachedAnyPlace(
  project: Project,
  placeNames: ReadonlySet<string>,
  byId: ReadonlyMap<string, Venue>,
): boolean {
  if (project.boroughWide || [...project.localities, ...(project.wards ?? [])].length > 0) return false;
  const isPlaced = (id: string): boolean => {
    const venue = byId.get(id);
    return venue !== undefined && (venue.position !== undefined || venue.statedLocality !== undefined);
  };
  return !project.places.some((name) => placeNames.has(name)) && !project.venues.some(isPlaced);
}

/** Whether a project names a place or a venue that lies in the area: more than that it reached the whole borough. */
export function namesPlaceIn(project: Project, input: EvidenceInput): boolean {
  const { area, areas, places, venues } = input;
  const byPlace =
    project.places.length > 0 &&
    places.some(
      (place) =>
        project.places.includes(place.name) &&
        (areas.some(({ code }) => code === place.ward) || holdsLocality(area, place.locality)),
    );
  if (byPlace || project.venues.length === 0) return byPlace;
  const byId = venuesById(venues);
  return project.venues.some((id) => {
    const venue = byId.get(id);
    return venue !== undefined && isVenueHere(venue, input);
  });
}

/** False for work that is recorded as planned, postponed, suspended, cancelled or still in development. */
export const mayHaveTakenPlace = ({ status }: { readonly status?: string | undefined }): boolean =>
  !notUnderWay.includes((status ?? '').toLowerCase());

const projectsById = onceForEach(
  (projects: EvidenceInput['projects']) => new Map(projects.map((project) => [project.id, project])),
);

/** Whether a project counts on the day; not known where a date, the aim or the status leaves it open. */
function answer(project: Project, input: EvidenceInput): 'yes' | 'no' | 'notKnown' {
  const { asOf } = input;
  const countedAs = project.countedAs && projectsById(input.projects).get(project.countedAs);
  if (countedAs && reaches(countedAs, input)) return 'no';
  const { startsOn, endsOn, mixesGroups, status } = project;
  if (mixesGroups === false || (startsOn && startsOn > asOf) || (endsOn && endsOn < asOf)) return 'no';
  return startsOn && endsOn && mixesGroups && mayHaveTakenPlace({ status }) ? 'yes' : 'notKnown';
}
