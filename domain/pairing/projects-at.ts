import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { mayHaveTakenPlace, namesPlaceIn } from '../cohesion-label/practice/active-projects.ts';
import { publicOnly } from '../disclosure/public-records.ts';
import type { Area } from '../geography/area.ts';
import { statusWords } from '../programme/status-words.ts';
import type { Project } from '../records/programme.ts';
import type { PlacedParty, PracticeThere } from './pairing.ts';

type ProjectsInput = Pick<
  ClassifyAreasInput,
  'areas' | 'venues' | 'venueWard' | 'places' | 'projects' | 'asOf' | 'parameters'
>;

/** The projects that took place and name a place or venue within the area. One for the whole borough names none. */
export function projectsIn(area: Area, input: ProjectsInput): Project[] {
  const allWards = input.areas.filter(({ level }) => level === 'WARD');
  const wards = area.level === 'WARD' ? [area] : allWards.filter(({ parent }) => parent === area.code);
  const evidenceInput = {
    ...input,
    area,
    areas: wards,
    allWards,
    within: [],
    exchanges: [],
    observations: [],
    populationPoints: [],
    reviews: [],
  };
  return publicOnly(input.projects).filter(
    (project) => mayHaveTakenPlace(project) && namesPlaceIn(project, evidenceInput),
  );
}

/** The projects that took place at a named place: by its venue, or by its name where it is a neighbourhood. */
export function projectsAt(place: PlacedParty, input: ProjectsInput): Project[] {
  const { venue, ward, name } = place;
  if (!venue && ward?.name === name) return projectsIn(ward, input);
  const building = venue?.sameBuildingAs ?? venue?.id;
  const ids = input.venues
    .filter(({ id, sameBuildingAs }) => building !== undefined && (sameBuildingAs ?? id) === building)
    .map(({ id }) => id);
  return publicOnly(input.projects).filter(
    (project) =>
      mayHaveTakenPlace(project) &&
      (project.venues.some((id) => ids.includes(id)) || (!venue && project.places.includes(name))),
  );
}

/**
 * A project in one sentence: what it was about, when, how it ended, and its first figure, which is of the whole project
 * and not of one of its places.
 * @example practiceSentence(coffeeMornings).sentence
 * // 'Coffee mornings (social mixing for women; 2019-04 to 2020-02; delivered); over the whole project: Coffee
 * //  mornings, 108 sessions.'
 */
export function practiceSentence(project: Project): PracticeThere {
  const { name, theme, period, status, outputs } = project;
  const about = [theme, period ?? 'no date given', status && statusWords(status)]
    .filter((part) => part !== undefined)
    .join('; ');
  const [first] = outputs.filter(({ value }) => value !== undefined);
  const figure =
    first?.value === undefined
      ? ''
      : `; over the whole project: ${first.metric}, ${[first.qualifier, first.value.toLocaleString('en-GB'), first.unit].filter((part) => part !== undefined).join(' ')}`;
  return { project, sentence: `${name} (${about})${figure}.` };
}

/** What the records of projects say was stopped, changed or cut short. */
export function limitsOf(projects: readonly Project[]): string[] {
  return projects.flatMap(({ name, status, covidAdaptation }) => {
    const cut =
      status && /ended-early|reduced|reprofiled|stopped/.test(status)
        ? `recorded as ${statusWords(status)}.`
        : undefined;
    const parts = [cut, covidAdaptation].filter((part) => part !== undefined);
    return parts.length === 0 ? [] : [`${name}: ${parts.join(' ')}`];
  });
}
