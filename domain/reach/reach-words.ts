import { plainDate } from '../provenance/calendar-date.ts';
import { plural } from '../wording/plural.ts';
import { type ReachRules, type ReachTarget, straightLineWords } from './reach-rules.ts';
import type { ReachRun } from './reach-run.ts';

/** The target in the singular and the plural, as sentences name it. */
const nouns: Record<ReachTarget, readonly [one: string, many: string]> = {
  MEETING_PLACE: ['place to meet', 'places to meet'],
  PLACE_OF_WELCOME: ['Place of Welcome', 'Places of Welcome'],
};

const moreNouns: Record<ReachTarget, readonly [one: string, many: string]> = {
  MEETING_PLACE: ['more place to meet', 'more places to meet'],
  PLACE_OF_WELCOME: ['more Place of Welcome', 'more Places of Welcome'],
};

/**
 * A count of the places of a target.
 * @example countOfPlaces(2, 'MEETING_PLACE') // '2 places to meet'
 */
export const countOfPlaces = (count: number, target: ReachTarget): string => plural(count, ...nouns[target]);

/**
 * The target in the singular: "place to meet".
 * @example placeWord('PLACE_OF_WELCOME') // 'Place of Welcome'
 */
export const placeWord = (target: ReachTarget): string => nouns[target][0];

/**
 * A share of 0 to 1 as it is read out, to the whole per cent, and never rounded to none or all.
 * @example percentWords(0.3333) // '33%'
 */
export function percentWords(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  if (share > 0.99 && share < 1) return 'over 99%';
  return `${Math.round(100 * share)}%`;
}

/**
 * How reach is measured, in one sentence that needs nothing else.
 * @example reachMethod(publishedParameters) // 'Distances are straight lines of 615 metres ...'
 */
export const reachMethod = (rules: ReachRules): string =>
  `Residents count as within reach by ${straightLineWords(rules)}: all residents of a small area count at its centre, which says where the area lies and not where in it people live. Paths, roads that cannot be crossed and places outside the borough are not known to it.`;

type Told = Pick<ReachRun, 'asOf' | 'target' | 'places' | 'borough' | 'areas'>;

/** One sentence that sums up a run. */
export function reachSummary({ asOf, target, places, borough }: Told, rules: ReachRules): string {
  const day = plainDate(asOf);
  const walk = `within a walk of ${rules.reachWalkMetres} metres of an open ${placeWord(target)}`;
  if (borough.share === undefined || borough.within === undefined) {
    return `On ${day} it is not known how many of the borough's residents lived ${walk}: no open one with a point that is near enough is on record, and the record is not complete.`;
  }
  const least = borough.kind === 'atLeast' ? 'at least ' : '';
  const open = places.open.filter(({ position }) => position).length;
  return `On ${day} ${least}${percentWords(borough.share)} of residents (${borough.within.toLocaleString('en-GB')} of ${borough.residents.toLocaleString('en-GB')}) lived ${walk}, by ${countOfPlaces(open, target)} on record.`;
}

/**
 * What a reader must know about a run.
 * @param uncounted small areas held that belong to no ward of the edition
 */
export function reachNotes(
  { target, places, areas, asOf }: Told,
  rules: ReachRules,
  uncounted: number,
): string[] {
  const unplaced = places.open.filter(({ position }) => !position).length;
  const unsure = places.notKnown.length;
  const unsureUnplaced = places.notKnown.filter(({ position }) => !position).length;
  const unreviewed = areas.filter(({ reviewedOn }) => !reviewedOn).length;
  const level = areas[0]?.area.level.toLowerCase() ?? 'area';
  const notes = [reachMethod(rules)];
  if (unplaced > 0) {
    notes.push(
      `${countOfPlaces(unplaced, target)} on record as open ${unplaced === 1 ? 'has' : 'have'} no point on the map and cannot be counted.`,
    );
  }
  if (unsure > 0) {
    notes.push(
      `Whether ${plural(unsure, ...moreNouns[target])} ${unsure === 1 ? 'was' : 'were'} open on ${plainDate(asOf)} is not known: no word from the ${rules.statusMaxAgeYears} years before. A second share says what would hold if they were open.${unsureUnplaced > 0 ? ` ${unsureUnplaced} of them ${unsureUnplaced === 1 ? 'has' : 'have'} no point and ${unsureUnplaced === 1 ? 'is' : 'are'} in neither share.` : ''}`,
    );
  }
  if (unreviewed > 0) {
    notes.push(
      `The register has not been reviewed lately for ${unreviewed} of ${plural(areas.length, level, `${level === 'locality' ? 'localitie' : level}s`)}: there may be more places, so a share there is the least there is, and where nothing is in reach the share is not known.`,
    );
  }
  if (uncounted > 0) {
    notes.push(
      `${plural(uncounted, 'small area lies', 'small areas lie')} in no ward held and cannot be counted.`,
    );
  }
  notes.push('Residents are those of the latest census held, whatever the day asked about.');
  return notes;
}
