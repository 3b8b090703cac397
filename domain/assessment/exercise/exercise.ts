import type { Polygon } from 'geojson';
import { metresPerDegree, metresPerLonDegree } from '../../geography/local-plane.ts';
import type { Position } from '../../geography/position.ts';
import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { ExerciseSite } from '../../records/exercise-site.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import { contentHash } from '../model/content-hash.ts';

const mark = 'PRACTICE: ';
/** As long as a title may be; the mark is kept, and the end gives way. */
const longestTitle = 200;

/**
 * A title that says that it is a practice, whatever was typed, so that no list, print or history can show it without.
 * @example exerciseTitle('Pinson Road') // 'PRACTICE: Pinson Road'
 */
export const exerciseTitle = (title: string): string =>
  title.startsWith(mark) ? title : `${mark}${title}`.slice(0, longestTitle);

/**
 * The content of an assessment that practises on a site, with its title marked.
 * @param hasSquare whether its outline is the square that was made up for it
 */
export const exerciseContent = (
  content: AssessmentContent,
  { reference, enteredOn, position, hectares }: ExerciseSite,
  hasSquare: boolean,
): AssessmentContent =>
  withExerciseTitle({
    ...content,
    exercise: {
      site: reference,
      asOf: enteredOn,
      position,
      hectares,
      ...(hasSquare && content.site ? { squareHash: contentHash(content.site.geometry) } : {}),
    },
  });

/** Marks the title of a practice again after it was changed; anything else stays as it is. */
export const withExerciseTitle = (content: AssessmentContent): AssessmentContent =>
  content.exercise
    ? { ...content, facts: { ...content.facts, title: exerciseTitle(content.facts.title) } }
    : content;

/**
 * A square of an area around a point, its sides to north and east: made up, because the register has no outline.
 * @param hectares area on the ground
 * @example squareAround({ lon: -2, lat: 52.6 }, 1).coordinates[0]?.length // 5
 */
export function squareAround({ lon, lat }: Position, hectares: number): Polygon {
  const half = Math.sqrt(hectares * 10_000) / 2;
  const [east, north] = [half / metresPerLonDegree(lat), half / metresPerDegree];
  const corner = (x: number, y: number): [number, number] => [
    Number((lon + x * east).toFixed(6)),
    Number((lat + y * north).toFixed(6)),
  ];
  return {
    type: 'Polygon',
    coordinates: [[corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)]],
  };
}

/** Whether the outline of a practice is still the square that was made up for it. */
export const isMadeUpOutline = ({ exercise, site }: AssessmentContent): boolean =>
  exercise?.squareHash !== undefined &&
  site !== undefined &&
  contentHash(site.geometry) === exercise.squareHash;

/** What is said of a practice on each of its pages. */
export const exerciseWords = ({ exercise }: AssessmentContent): AnyMessage | undefined =>
  exercise && message('exercise.says', { site: untranslated(exercise.site), hectares: exercise.hectares });
