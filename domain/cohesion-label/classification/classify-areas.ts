import type { Area, AreaCode } from '../../geography/area.ts';
import { areasByCode } from '../../geography/areas-by-code.ts';
import type { MethodParameters } from '../../method/method.ts';
import { type CalendarDate, firstDayOf } from '../../provenance/calendar-date.ts';
import type { Observation } from '../../records/indicator.ts';
import { fiveGroups } from '../diversity/ethnic-groups.ts';
import { shares } from '../diversity/shares.ts';
import type { EvidenceInput } from '../practice/area-evidence.ts';
import { gatherEvidence } from '../practice/gather-evidence.ts';
import type { AreaClassification, ClassificationRun, GroupShare } from './classification.ts';
import { classify } from './classify.ts';
import type { ClassifyAreasInput } from './classify-areas-input.ts';
import { decidingChance } from './deciding-chance.ts';
import { explainArea } from './explain-area.ts';
import { type MedianTargets, medianTargets } from './method-variants.ts';
import type { AreaFacts } from './read-area.ts';
import { runNotes, runSummary } from './run-words.ts';
import { onRecord, strengthOf } from './strength.ts';
import { type GroupCounts, wardCounts } from './ward-counts.ts';

export type { ClassifyAreasInput };

interface CountedArea {
  readonly area: Area;
  readonly counts: GroupCounts;
  readonly evidenceInput: EvidenceInput;
  readonly facts: AreaFacts;
}

/**
 * Labels all areas of a level on a day, by area name. A locality is the sum of its wards. An area without counts of
 * residents gets no label, and the notes name it. The same input always gives the same answer.
 * Source: "Cold spots and catalysts of change", method cc-1.0.0.
 * @example classifyAreas({ level: 'WARD', asOf, ...records, parameters: publishedParameters }).summary
 */
export function classifyAreas(asked: ClassifyAreasInput): ClassificationRun {
  const input = { ...asked, venueWard: askedOnce(asked) };
  const wards = input.areas.filter(({ level }) => level === 'WARD');
  const wardsByParent = Map.groupBy(wards, ({ parent }) => parent);
  const observations = [...input.observations, ...input.localityObservations];
  const rows = input.areas
    .filter(({ level }) => level === input.level)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.code < b.code ? -1 : 1))
    .map((area) => {
      const own = input.level === 'WARD' ? [area] : (wardsByParent.get(area.code) ?? []);
      const counts = wardCounts(own, input.observations);
      return { area, wards: own, counts: canDecide(counts, input) ? counts : undefined };
    });
  const counted = rows.flatMap(({ area, wards: own, counts }): CountedArea[] =>
    counts ? [countedArea(area, counts, { ...input, areas: own, allWards: wards, observations }, input)] : [],
  );
  const unlabelled = rows.filter(({ counts }) => !counts).map(({ area }) => area.name);
  const borough = boroughShares(wards, input.observations);
  const medians = medianTargets(
    counted.map(({ facts }) => facts),
    input.parameters,
  );
  const labelled = counted.map((one) => classifyArea(one, borough, medians, input.parameters));
  const chances = labelled.map(({ diversity }) => decidingChance(diversity)).sort((a, b) => a - b);
  const rankFromLowest = new Map(chances.map((chance, below) => [chance, 1 + below] as const).reverse());
  const areas = labelled.map((one) => ({
    ...one,
    diversity: {
      ...one.diversity,
      rankFromLowest: rankFromLowest.get(decidingChance(one.diversity)) ?? 0,
    },
  }));
  return {
    asOf: input.asOf,
    areas,
    summary: runSummary(input, areas),
    notes: runNotes(input, areas, unlabelled),
  };
}

/** Without the 19 groups nothing can be decided on them. */
const canDecide = (counts: GroupCounts | undefined, { grouping }: ClassifyAreasInput): boolean =>
  counts !== undefined && (grouping !== 'NINETEEN' || counts.groups19 !== undefined);

function countedArea(
  area: Area,
  counts: GroupCounts,
  records: Omit<EvidenceInput, 'area' | 'within'>,
  input: ClassifyAreasInput,
): CountedArea {
  const evidenceInput: EvidenceInput = { ...records, area, within: codesAround(area, input.areas) };
  const { groups5, groups19 } = counts;
  const facts: AreaFacts = {
    groups5,
    ...(groups19 ? { groups19 } : {}),
    ...(input.grouping ? { grouping: input.grouping } : {}),
    evidence: gatherEvidence(evidenceInput),
    population: groups5.reduce((sum, count) => sum + count, 0),
  };
  return { area, counts, evidenceInput, facts };
}

function classifyArea(
  { area, counts, evidenceInput, facts }: CountedArea,
  borough: readonly number[],
  medians: MedianTargets,
  parameters: MethodParameters,
): AreaClassification {
  const { groups5, period, source } = counts;
  const result = classify({ ...facts, parameters });
  const strength = strengthOf(evidenceInput);
  return {
    ...result,
    ...explainArea(result, facts, parameters, medians),
    facts,
    area,
    diversity: {
      ...result.diversity,
      rankFromLowest: 0,
      groups: groupShares(groups5, borough),
      period,
      ageYears: wholeYears(firstDayOf(period), evidenceInput.asOf),
      source,
    },
    practice: { ...result.practice, onRecord: onRecord(evidenceInput) },
    ...(strength === undefined ? {} : { strength }),
  };
}

/** The ward of each venue, looked up once a run instead of once an area and test. */
function askedOnce({ venues, venueWard }: ClassifyAreasInput): ClassifyAreasInput['venueWard'] {
  const wards = new Map(venues.map((venue) => [venue, venueWard(venue)]));
  return (venue) => wards.get(venue);
}

/** Codes of the areas that hold an area whole, nearest first. */
export function codesAround(area: Area, areas: readonly Area[]): AreaCode[] {
  const parent = area.parent && areasByCode(areas).get(area.parent);
  if (parent) return [parent.code, ...codesAround(parent, areas)];
  return areas.filter(({ level, code }) => level === 'BOROUGH' && code !== area.code).map(({ code }) => code);
}

/** Shares of all wards that have counts; the areas' own shares stand beside these. */
function boroughShares(wards: readonly Area[], observations: readonly Observation[]): readonly number[] {
  const withCounts = wards.filter((ward) => wardCounts([ward], observations));
  const total = wardCounts(withCounts, observations);
  return total ? shares(total.groups5) : [];
}

function groupShares(groups5: readonly number[], borough: readonly number[]): GroupShare[] {
  const own = shares(groups5);
  return fiveGroups
    .map(({ name }, index) => ({
      group: name,
      count: groups5[index] ?? 0,
      share: own[index] ?? 0,
      boroughShare: borough[index] ?? 0,
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** Birthdays passed between two days; 0 when the second is earlier. */
function wholeYears(from: CalendarDate, to: CalendarDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}
