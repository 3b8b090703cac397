import {
  type AnyMessage,
  message,
  type ToldText,
  type Untranslated,
  untranslated,
} from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { meetingBuildings } from '../../place/meeting-places.ts';
import { firstDayOf, monthsBefore } from '../../provenance/calendar-date.ts';
import type { AreaClassification } from './classification.ts';
import type { ClassifyAreasInput } from './classify-areas-input.ts';

/**
 * What a run found, to be read aloud: how many areas are cold spots and which, which are catalysts, and in how many
 * nothing can be said about practice. Names stand in the order of the alphabet.
 */
export function runSummary(
  { level, asOf: day, parameters }: ClassifyAreasInput,
  areas: readonly AreaClassification[],
): ToldText {
  const total = areas.length;
  if (total === 0) return message('run.noFigures', { level });
  const cold = areas.filter(({ coldSpot }) => coldSpot);
  const catalysts = areas.filter(({ catalyst }) => catalyst);
  const unread = areas.filter(({ practice }) => practice.level === 'NOT_KNOWN').length;
  const least = parameters.minimumKnownTests;
  const isWard = level === 'WARD';
  const none = message(isWard ? 'run.noColdWards' : 'run.noColdLocalities', { day, total });
  const some = { day, total, count: cold.length, names: namesOf(cold) };
  return oneText(
    cold.length === 0 ? none : message(isWard ? 'run.coldWards' : 'run.coldLocalities', some),
    ...(catalysts.length > 0
      ? [message('run.catalysts', { count: catalysts.length, names: namesOf(catalysts) })]
      : []),
    ...(unread === total ? [message('run.unreadAll', { level, least })] : []),
    ...(unread > 0 && unread < total ? [message('run.unreadSome', { count: unread, least })] : []),
  );
}

const namesOf = (areas: readonly AreaClassification[]): Untranslated[] =>
  areas.map(({ area }) => untranslated(area.name));

/** What a reader must know about a run. `unlabelled`: names of areas for which no counts of residents are held. */
export function runNotes(
  input: ClassifyAreasInput,
  areas: readonly AreaClassification[],
  unlabelled: readonly string[],
): AnyMessage[] {
  const { asOf, parameters, venues, venueWard, level } = input;
  const [first] = areas;
  const unplaced = meetingBuildings(venues).filter(({ records }) =>
    records.every((record) => venueWard(record) === undefined),
  ).length;
  return [
    ...(first ? [ageNote(first, input)] : []),
    ...(unlabelled.length > 0 ? [message('run.noCounts', { names: unlabelled.map(untranslated) })] : []),
    ...(unplaced > 0 ? [message('run.unplaced', { count: unplaced })] : []),
    ...(input.reviews.length === 0
      ? [message('run.notReviewed', { level, months: parameters.reviewMaxAgeMonths, day: asOf })]
      : []),
  ];
}

function ageNote({ diversity }: AreaClassification, { asOf, parameters }: ClassifyAreasInput): AnyMessage {
  const { period: day, ageYears: years } = diversity;
  const counted = firstDayOf(day);
  if (counted > asOf) return message('run.countedAfter', { day });
  const { censusAgeRedYears: red, censusAgeAmberYears: amber } = parameters;
  const isOlderThan = (limit: number) => counted < monthsBefore(asOf, limit * 12);
  if (isOlderThan(red)) return message('run.counted', { day, years, age: 'OLD', limit: red });
  const age = isOlderThan(amber) ? 'AGEING' : 'RECENT';
  return message('run.counted', { day, years, age, limit: amber });
}
