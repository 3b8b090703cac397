import { publicOnly } from '../disclosure/public-records.ts';
import type { Venue } from '../place/venue.ts';
import type { Project } from '../programme/records.ts';
import {
  countedEvidence,
  type EvidenceInput,
  isVenueHere,
  levelWord,
  reviewedOn,
  reviewSentence,
} from './area-evidence.ts';
import type { Evidence } from './evidence.ts';
import { nameList, plural } from './plural.ts';

/** Statuses of work that may not have taken place, whatever its dates. */
const notUnderWay = ['planned', 'postponed', 'suspended', 'cancelled', 'in-development', 'in development'];

/**
 * T2, active projects: how many reached the area, ran on the day by their recorded dates, and are stated to bring
 * different groups together. The value is a count. A project reaches a locality that its record names, that holds a
 * place or venue that it names, or with the whole borough; a ward by place, venue or whole borough alone, because a
 * document that names a locality does not say which of its wards. A head office never counts.
 * Source: "Cold spots and catalysts of change", section 4, test T2.
 */
export function activeProjectsEvidence(input: EvidenceInput): Evidence {
  const here = publicOnly(input.projects).filter((project) => reaches(project, input));
  const counted = here.filter((project) => answer(project, input) === 'yes');
  const open = here.filter((project) => answer(project, input) === 'notKnown');
  const reviewed = reviewedOn('projects', input);
  const parts = [
    counted.length > 0
      ? `Running: ${nameList(
          counted.map(({ name }) => name),
          5,
        )}.`
      : reviewed && open.length === 0
        ? 'No project that brings groups together runs on this day.'
        : 'No project is on record with dates that cover this day and a stated aim of bringing groups together.',
  ];
  if (open.length > 0) {
    parts.push(
      `${plural(open.length, 'project that reached', 'projects that reached')} this ${levelWord(input)} or the whole borough ${open.length === 1 ? 'is' : 'are'} on record without full dates or without a word on whether ${open.length === 1 ? 'it brings' : 'they bring'} groups together.`,
    );
  }
  const locality = input.area.level === 'WARD' ? input.area.parent : undefined;
  const elsewhere = publicOnly(input.projects).filter(
    (project) => locality && project.localities.includes(locality) && !here.includes(project),
  );
  if (elsewhere.length > 0) {
    parts.push(
      `${plural(elsewhere.length, 'more is', 'more are')} recorded for the locality with no ward named, and not counted.`,
    );
  }
  const unplaced = publicOnly(input.projects).filter(
    (project) => mayHaveReachedAnyPlace(project, input) && answer(project, input) !== 'no',
  );
  if (unplaced.length > 0 && !reviewed) {
    parts.push(
      `${plural(unplaced.length, 'that does not say where it reached', 'that do not say where they reached')} may have reached it too.`,
    );
  }
  parts.push(reviewSentence(reviewed, input));
  return countedEvidence(counted.length, reviewed !== undefined && open.length === 0, parts.join(' '));
}

function reaches(project: Project, input: EvidenceInput): boolean {
  if (project.boroughWide) return true;
  const { area } = input;
  if (area.level === 'LOCALITY' && project.localities.includes(area.code)) return true;
  return namesPlaceIn(project, input);
}

/** Whether nobody can say where a project reached: its record names no locality, and no place or venue that is placed. */
function mayHaveReachedAnyPlace(project: Project, { places, venues }: EvidenceInput): boolean {
  if (project.boroughWide || project.localities.length > 0) return false;
  const isPlaced = ({ position, statedLocality }: Venue): boolean =>
    position !== undefined || statedLocality !== undefined;
  return (
    !places.some(({ name }) => project.places.includes(name)) &&
    !venues.some((venue) => project.venues.includes(venue.id) && isPlaced(venue))
  );
}

/** Whether a project names a place or a venue that lies in the area: more than that it reached the whole borough. */
export function namesPlaceIn(project: Project, input: EvidenceInput): boolean {
  const { area, areas, places, venues } = input;
  const byPlace =
    project.places.length > 0 &&
    places.some(
      (place) =>
        project.places.includes(place.name) &&
        (areas.some(({ code }) => code === place.ward) ||
          (area.level === 'LOCALITY' && place.locality === area.code)),
    );
  if (byPlace || project.venues.length === 0) return byPlace;
  return venues.some((venue) => project.venues.includes(venue.id) && isVenueHere(venue, input));
}

/** False for work that is recorded as planned, postponed, suspended, cancelled or still in development. */
export const mayHaveTakenPlace = ({ status }: { readonly status?: string | undefined }): boolean =>
  !notUnderWay.includes((status ?? '').toLowerCase());

/** Whether a project counts on the day; not known where a date, the aim or the status leaves it open. */
function answer(project: Project, { asOf }: EvidenceInput): 'yes' | 'no' | 'notKnown' {
  const { startsOn, endsOn, mixesGroups, status } = project;
  if (mixesGroups === false || (startsOn && startsOn > asOf) || (endsOn && endsOn < asOf)) return 'no';
  return startsOn && endsOn && mixesGroups && mayHaveTakenPlace({ status }) ? 'yes' : 'notKnown';
}
