import { type CalendarDate, firstDayOf, monthsBefore, plainDate } from '../../provenance/calendar-date.ts';
import type { RegisterReview } from '../../records/dataset.ts';
import { reviewedOn } from '../../records/reviewed-on.ts';
import { nameList, plural } from '../../wording/plural.ts';
import type { EvidenceInputs, EvidenceWard } from './evidence-inputs.ts';
import { type EvidenceItemId, type ItemContent, licenceLines } from './evidence-item.ts';
import { evidenceRules, firstPackMethod, type PackRules, packRules } from './evidence-rules.ts';
import type { Ground } from './ground.ts';
import type { IndicatorBaseline, IndicatorBaselines } from './indicator-baselines.ts';
import type { ProfileOfCatchment } from './profile-of-catchment.ts';
import type { ProjectsNear } from './projects-near.ts';
import type { TensionNear } from './tension-near.ts';
import type { VenuesNear } from './venues-near.ts';

/** What the evidence does not say, or says of too long ago. In the order of the method, then as listed. */
export interface GapsInEvidence {
  readonly gaps: readonly EvidenceGap[];
}

export type GapCode =
  | 'NO_OPEN_VENUE'
  | 'NO_PROJECT_FOR_GROUP'
  | 'INDICATOR_OLD'
  | 'REGISTER_NOT_REVIEWED'
  | 'CENSUS_OLD'
  | 'NOT_HELD';

export interface EvidenceGap {
  readonly code: GapCode;
  /** The item that it is a gap of. */
  readonly item: EvidenceItemId;
  /** What tells it from others of its code: a group, a register, a table. */
  readonly about: string;
  readonly sentence: string;
}

/** The values that gaps are read from. */
export interface ReadForGaps {
  readonly venues: VenuesNear;
  readonly projects: ProjectsNear;
  readonly profile: ProfileOfCatchment;
  readonly indicators: IndicatorBaselines;
  readonly tension: TensionNear;
}

/**
 * Every gap: no open place to meet within 800 m; no running project for a group of over a tenth of the catchment; an
 * indicator older than three years; a register not reviewed within twelve months; a census older than five years; and
 * what the method asks for and is not held, with what is not known of buses.
 * Source: "Cohesion impact assessment", section 9, "Gaps".
 * @example gapsInEvidence(ground, values).values.gaps.map(({ code }) => code)
 */
export function gapsInEvidence(ground: Ground, values: ReadForGaps): ItemContent<GapsInEvidence> {
  return {
    title: 'Gaps in the evidence',
    query: 'What does this evidence not say, or say of too long ago?',
    inputs: ['the other items of this pack', 'reviews of the registers'],
    licences: licenceLines(),
    values: {
      gaps: [
        ...venueGap(values),
        ...groupGapsOfProjects(ground, values),
        ...indicatorGaps(values),
        ...reviewGaps(ground),
        ...censusGap(ground),
        ...notHeld(values, packRules[ground.inputs.packMethod ?? firstPackMethod]),
      ],
    },
    notes: ['A gap is not a finding: nothing recorded does not mean that there is nothing.'],
  };
}

function venueGap({ venues }: ReadForGaps): EvidenceGap[] {
  const near = venues.venues.filter(({ distanceMetres }) => distanceMetres <= evidenceRules.noVenueMetres);
  if (near.some(({ status }) => status === 'OPEN')) return [];
  const unknown = near.filter(({ status }) => status === 'NOT_KNOWN').length;
  const more = unknown > 0 ? ` Of ${unknown} it is not known whether they are open.` : '';
  const sentence = `No place to meet within ${evidenceRules.noVenueMetres} m is on record as open.${more}`;
  return [{ code: 'NO_OPEN_VENUE', item: 'venues', about: 'places to meet', sentence }];
}

function groupGapsOfProjects({ inputs }: Ground, { profile, projects }: ReadForGaps): EvidenceGap[] {
  const table = profile.tables.find(({ id }) => id === 'ETHNIC_GROUP_5');
  const running = projects.projects.filter(({ active }) => active === 'YES');
  return (table?.catchment?.shares ?? []).flatMap((share, order) => {
    const group = table?.groups[order] ?? '';
    const served = running.some(
      ({ groups, mixesGroups }) =>
        mixesGroups || groups.some((named) => named.toLowerCase().includes(group.toLowerCase())),
    );
    if (share <= evidenceRules.groupShareForProject || served) return [];
    const sentence = `No project on record as running here names the group ${group} (${Math.round(100 * share)} % of the people within ${inputs.catchmentMetres} m) or sets out to mix groups.`;
    return [{ code: 'NO_PROJECT_FOR_GROUP' as const, item: 'projects' as const, about: group, sentence }];
  });
}

function indicatorGaps({ indicators }: ReadForGaps): EvidenceGap[] {
  const old = indicators.baselines.filter(({ olderThanThreeYears }) => olderThanThreeYears);
  const aged = `older than ${evidenceRules.indicatorMaxAgeYears} years`;
  const undated = indicators.baselines.filter(({ olderThanThreeYears }) => olderThanThreeYears === undefined);
  const gap = (about: string, rows: typeof old, what: (many: boolean) => string): EvidenceGap[] => {
    const names = distinctIndicators(rows).map(({ name, period = 'no date' }) => `${name} (${period})`);
    const sentence = `${plural(names.length, 'indicator is', 'indicators are')} ${what(names.length > 1)}: ${nameList(names, namedAtMost)}.`;
    return names.length > 0 ? [{ code: 'INDICATOR_OLD', item: 'indicators', about, sentence }] : [];
  };
  return [
    ...gap(aged, old, () => aged),
    ...gap(
      'without a date',
      undated,
      (many) => `of no date that can be read, so ${many ? 'they' : 'it'} may be old`,
    ),
  ];
}

/** Indicators named in a sentence; every one of them is marked in its own row. */
export const namedAtMost = 5;

/** Indicators with their periods, each once however many areas it is held for. */
export const distinctIndicators = (rows: readonly IndicatorBaseline[]): readonly IndicatorBaseline[] => [
  ...new Map(rows.map((row) => [JSON.stringify([row.name, row.period ?? null]), row])).values(),
];

/** The registers that evidence is read from, each with the item that it bears on. */
export const registers = [
  { id: 'venues', name: 'venues', item: 'venues' },
  { id: 'projects', name: 'projects', item: 'projects' },
  { id: 'placesOfWelcome', name: 'Places of Welcome', item: 'placesOfWelcome' },
] as const satisfies readonly {
  readonly id: RegisterReview['register'];
  readonly name: string;
  readonly item: EvidenceItemId;
}[];

/** Of wards those for which a register was not reviewed of late, by themselves, with their locality or with the borough. */
export function wardsNotReviewed(
  { asOf, reviews, borough }: Pick<EvidenceInputs, 'asOf' | 'reviews' | 'borough'>,
  wards: readonly EvidenceWard[],
  register: RegisterReview['register'],
): readonly EvidenceWard[] {
  return wards.filter((ward) => {
    const within = [ward.locality, borough.code].filter((code) => code !== undefined);
    const input = { area: ward, areas: [ward], within, reviews, asOf, parameters: evidenceRules };
    return reviewedOn(register, input) === undefined;
  });
}

/** A register counts as reviewed where every ward touched was. */
function reviewGaps({ inputs, touched }: Ground): EvidenceGap[] {
  const months = evidenceRules.reviewMaxAgeMonths;
  return registers.flatMap(({ id, name, item }) => {
    const open = wardsNotReviewed(
      inputs,
      touched.map(({ ward }) => ward),
      id,
    );
    if (open.length === 0 && touched.length > 0) return [];
    const wards = open.map((ward) => ward.name).join(', ') || 'the site';
    const sentence = `The register of ${name} has not been reviewed for ${wards} within ${months} months, so there may be more than it says.`;
    return [{ code: 'REGISTER_NOT_REVIEWED' as const, item, about: name, sentence }];
  });
}

function censusGap({ inputs }: Ground): EvidenceGap[] {
  const oldest = monthsBefore(inputs.asOf, evidenceRules.censusMaxAgeYears * 12);
  const days = [...new Set(inputs.groupTables.map(({ period }) => firstDayOf(period)))].sort();
  return days
    .filter((day: CalendarDate) => day < oldest)
    .map((day) => ({
      code: 'CENSUS_OLD' as const,
      item: 'profile' as const,
      about: day,
      sentence: `Residents and groups were counted on ${plainDate(day)}, over ${evidenceRules.censusMaxAgeYears} years before.`,
    }));
}

function notHeld({ profile, tension }: ReadForGaps, { busStops }: PackRules): EvidenceGap[] {
  const gap = (item: EvidenceItemId, about: string): EvidenceGap => ({
    code: 'NOT_HELD',
    item,
    about,
    sentence: `Not held: ${about}.`,
  });
  return [
    ...profile.notHeld.map((table) => gap('profile', table)),
    gap('venues', 'notes on access of venues'),
    gap('placesOfWelcome', 'next sessions of Places of Welcome'),
    ...(busStops ? [gap('busStops', 'which buses call at stops, and how often')] : []),
    ...(tension.status === 'NOT_HELD' ? [gap('tension', 'bands of tension by locality')] : []),
  ];
}
