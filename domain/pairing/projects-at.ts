import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { mayHaveTakenPlace, namesPlaceIn } from '../cohesion-label/practice/active-projects.ts';
import { publicOnly } from '../disclosure/public-records.ts';
import type { Area } from '../geography/area.ts';
import { message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import { leadingFigure } from '../programme/leading-figure.ts';
import { projectStatus } from '../programme/project-status.ts';
import { qualified } from '../provenance/qualifier.ts';
import type { Project } from '../records/programme.ts';
import { quantity } from '../wording/quantity.ts';
import { rounded } from '../wording/rounded.ts';
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
 * A project in one sentence: what it was about, when, how it ended, and its leading figure, which is of the whole
 * project and not of one of its places.
 * @example practiceSentence(coffeeMornings).sentence
 * // "Coffee mornings (social mixing for women; 2019-04 to 2020-02; delivered); over the whole project: Coffee
 * // mornings, 108 sessions."
 */
export function practiceSentence(project: Project): PracticeThere {
  const { name, theme, period } = project;
  const status = projectStatus(project);
  const figure = figureOf(project);
  const isThere = (part: unknown) => (part === undefined ? 'NO' : 'YES');
  return {
    project,
    sentence: message('practice.project', {
      name: untranslated(name),
      themed: isThere(theme),
      theme: untranslated(theme ?? ''),
      dated: isThere(period),
      period: untranslated(period ?? ''),
      ended: isThere(status),
      status: status ?? untranslated(''),
      counted: isThere(figure),
      figure: figure ?? untranslated(''),
    }),
  };
}

function figureOf(project: Project): ToldText | undefined {
  const { output, when } = leadingFigure(project) ?? {};
  if (output?.value === undefined) return undefined;
  const { metric, value, unit, qualifier } = output;
  const told =
    unit === undefined ? message('unit.number', { value: rounded(value, 2) }) : quantity(value, unit);
  return message('practice.figure', {
    metric: untranslated(metric),
    value: qualified(qualifier, told),
    dated: when === undefined ? 'NO' : 'YES',
    when: untranslated(when ?? ''),
  });
}

/** What the records of projects say was stopped, changed or cut short. */
export function limitsOf(projects: readonly Project[]): ToldText[] {
  return projects.flatMap((project): ToldText[] => {
    const { name, status, covidAdaptation } = project;
    const told = untranslated(name);
    const words = projectStatus(project);
    const change = covidAdaptation === undefined ? undefined : untranslated(covidAdaptation);
    if (words && /ended-early|reduced|reprofiled|stopped/.test(status ?? '')) {
      const cut = message('practice.recordedAs', { name: told, status: words });
      return [change ? oneText(cut, change) : cut];
    }
    return change ? [message('practice.adapted', { name: told, change })] : [];
  });
}
