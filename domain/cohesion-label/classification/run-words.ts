import { meetingBuildings } from '../../place/meeting-places.ts';
import { firstDayOf, monthsBefore, plainDate } from '../../provenance/calendar-date.ts';
import { nameList, plural } from '../../wording/plural.ts';
import type { AreaClassification } from './classification.ts';
import type { ClassifyAreasInput } from './classify-areas-input.ts';

const words = { WARD: ['ward', 'wards'], LOCALITY: ['locality', 'localities'] } as const;

/**
 * What a run found, to be read aloud: how many areas are cold spots and which, which are catalysts, and in how many
 * nothing can be said about practice. Names stand in the order of the alphabet.
 */
export function runSummary(
  { level, asOf, parameters }: ClassifyAreasInput,
  areas: readonly AreaClassification[],
): string {
  const [one, many] = words[level];
  if (areas.length === 0) return `No ${one} has the figures that a label needs.`;
  const names = (chosen: readonly AreaClassification[]) => nameList(chosen.map(({ area }) => area.name));
  const cold = areas.filter(({ coldSpot }) => coldSpot);
  const catalysts = areas.filter(({ catalyst }) => catalyst);
  const unread = areas.filter(({ practice }) => practice.level === 'NOT_KNOWN');
  const sentences = [
    cold.length === 0
      ? `On ${plainDate(asOf)} none of the ${plural(areas.length, one, many)} is a cold spot.`
      : `On ${plainDate(asOf)}, ${cold.length} of ${plural(areas.length, one, many)} ${cold.length === 1 ? 'is a cold spot' : 'are cold spots'}, where residents are mostly of one broad ethnic group: ${names(cold)}.`,
  ];
  if (catalysts.length > 0) {
    sentences.push(
      `${catalysts.length === 1 ? 'A catalyst of change, where practice is strong' : 'Catalysts of change, where practice is strong'}: ${names(catalysts)}.`,
    );
  }
  if (unread.length > 0) {
    sentences.push(
      `What is done to bring people together cannot be judged in ${unread.length === areas.length ? `any ${one}` : `${unread.length} of them`}, because the records answer fewer than ${parameters.minimumKnownTests} of the five practice tests: a gap in the records, not a finding.`,
    );
  }
  return sentences.join(' ');
}

/** What a reader must know about a run. `unlabelled`: names of areas for which no counts of residents are held. */
export function runNotes(
  input: ClassifyAreasInput,
  areas: readonly AreaClassification[],
  unlabelled: readonly string[],
): string[] {
  const { asOf, parameters, venues, venueWard, level } = input;
  const notes: string[] = [];
  const [first] = areas;
  if (first) notes.push(ageNote(first, input));
  if (unlabelled.length > 0) {
    notes.push(`No counts of residents are held for ${nameList(unlabelled)}, so there is no label there.`);
  }
  const unplaced = meetingBuildings(venues).filter(({ records }) =>
    records.every((record) => venueWard(record) === undefined),
  );
  if (unplaced.length > 0) {
    notes.push(
      `${plural(unplaced.length, 'place to meet has', 'places to meet have')} no point on the map and ${unplaced.length === 1 ? 'is' : 'are'} counted in no ward.`,
    );
  }
  if (input.reviews.length === 0) {
    notes.push(
      `No register of venues, projects, people taking part or exchanges has been reviewed for any ${words[level][0]} in the ${parameters.reviewMaxAgeMonths} months to ${plainDate(asOf)}. A count is therefore the least there is, and "none recorded" is read as not known.`,
    );
  }
  return notes;
}

function ageNote({ diversity }: AreaClassification, { asOf, parameters }: ClassifyAreasInput): string {
  const { period, ageYears } = diversity;
  const counted = firstDayOf(period);
  const day = period === counted ? plainDate(counted) : period;
  if (counted > asOf) return `The counts of residents are of ${day}, after the day asked about.`;
  const isOlderThan = (years: number) => counted < monthsBefore(asOf, years * 12);
  const age = isOlderThan(parameters.censusAgeRedYears)
    ? `; more than ${parameters.censusAgeRedYears} years, which is old`
    : isOlderThan(parameters.censusAgeAmberYears)
      ? `; more than ${parameters.censusAgeAmberYears} years, which is ageing`
      : '';
  return `The counts of residents are of ${day} (${plural(ageYears, 'whole year', 'whole years')} before the day asked about${age}). Rates are taken of the same counts.`;
}
