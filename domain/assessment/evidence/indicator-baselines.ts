import type { AreaCode } from '../../geography/area.ts';
import { type CalendarDate, monthsBefore } from '../../provenance/calendar-date.ts';
import { periodDays } from '../../provenance/period-days.ts';
import type { ValueStatus } from '../../provenance/value-status.ts';
import type { Indicator, Observation } from '../../records/indicator.ts';
import type { ObservationKind } from '../../records/observation-kind.ts';
import type { EvidenceInputs } from './evidence-inputs.ts';
import { type ItemContent, licenceLines } from './evidence-item.ts';
import { evidenceRules, firstPackMethod, packRules } from './evidence-rules.ts';
import type { Ground } from './ground.ts';

/** Latest figures of each indicator at the smallest level they exist at. A figure of one level is given for no other. */
export interface IndicatorBaselines {
  /** By name of the indicator, then id and area. */
  readonly baselines: readonly IndicatorBaseline[];
  /** Indicators with figures for the borough alone. */
  readonly boroughOnly: number;
  /** Indicators of the list for which no figure is held by ward, locality or borough. */
  readonly withoutFigure: readonly { readonly id: string; readonly name: string }[];
}

export interface IndicatorBaseline {
  readonly indicator: string;
  readonly name: string;
  readonly level: 'WARD' | 'LOCALITY' | 'BOROUGH';
  readonly area: { readonly code: AreaCode; readonly name: string };
  /** Undefined exactly where the status is one of the five kinds of no number. */
  readonly value?: number;
  readonly status: ValueStatus;
  readonly unit: string;
  /** "over", "about": as the source says it. */
  readonly qualifier?: string;
  readonly lower?: number;
  readonly upper?: number;
  readonly base?: number;
  readonly period?: string;
  /** Undefined: its period cannot be placed in time. */
  readonly olderThanThreeYears?: boolean;
  readonly kind: Exclude<ObservationKind, 'TARGET'>;
  readonly source: string;
  /** Of a ward or locality: the same of the whole borough, in the same period; undefined: none is held. */
  readonly borough?: BoroughBeside;
}

/** The figure of the whole borough beside that of a part of it, in the same unit. */
export interface BoroughBeside {
  readonly value: number;
  /** Worked out from all wards, because the source gives it by ward alone. */
  readonly fromWards: boolean;
}

/**
 * The latest figure of each indicator for every ward touched; where no ward has one, for every locality touched; else
 * for the borough, said as such.
 * Source: "Cohesion impact assessment", section 9, "Indicator baselines".
 * @example indicatorBaselines(measureGround(inputs)).values.baselines.filter(({ level }) => level === 'WARD')
 */
export function indicatorBaselines(ground: Ground): ItemContent<IndicatorBaselines> {
  const { inputs, touched } = ground;
  const levels = [
    { level: 'WARD', codes: new Set(touched.map(({ ward }) => ward.code)) },
    { level: 'LOCALITY', codes: new Set(touched.map(({ ward }) => ward.locality)) },
    { level: 'BOROUGH', codes: new Set([inputs.borough.code]) },
  ] as const;
  const found = Map.groupBy(inputs.observations, ({ indicator }) => indicator);
  const rows = inputs.indicators.map((indicator) => {
    const figures = (found.get(indicator.id) ?? []).filter(isWhole);
    for (const { level, codes } of levels) {
      const own = figures.filter(({ area }) => area.level === level && area.code && codes.has(area.code));
      if (own.length > 0) return { indicator, level, figures: latestByArea(own) };
    }
    return { indicator, figures: [] };
  });
  const ordered = rows.toSorted(
    (a, b) => compare(a.indicator.name, b.indicator.name) || compare(a.indicator.id, b.indicator.id),
  );
  const boroughOnly = ordered.filter(({ level }) => level === 'BOROUGH').length;
  return {
    title: 'Indicator baselines',
    query: 'What is the latest figure of each indicator of cohesion, at the smallest level held?',
    inputs: ['indicators and their figures'],
    licences: licenceLines(inputs.licences.indicators),
    values: {
      baselines: ordered.flatMap(({ indicator, level, figures }) =>
        level
          ? figures.flatMap((figure) =>
              baseline(indicator, level, figure, inputs.asOf).map((each) => ({
                ...each,
                ...boroughBeside(each, inputs),
              })),
            )
          : [],
      ),
      boroughOnly,
      withoutFigure: ordered
        .filter(({ figures }) => figures.length === 0)
        .map(({ indicator: { id, name } }) => ({ id, name })),
    },
    notes: [
      ...(boroughOnly > 0
        ? [
            `${boroughOnly} indicators are held for the borough only. Their figures say nothing about this part of it.`,
          ]
        : []),
      'An interval or a base is given where the source has one. A period that cannot be placed in time is given as the source writes it.',
    ],
  };
}

/** A figure of the whole, not of one part; targets are no baseline. */
const isWhole = ({ kind, breakdown }: Observation): boolean => kind !== 'TARGET' && breakdown.length !== 1;

/** The newest figure of each area; of one period what was measured before what was set as a baseline. */
function latestByArea(figures: readonly Observation[]): Observation[] {
  const byArea = Map.groupBy(figures, ({ area }) => area.code ?? '');
  return [...byArea.keys()].sort().flatMap((code) => {
    const newestFirst = (byArea.get(code) ?? []).toSorted(
      (a, b) => compare(firstDay(b), firstDay(a)) || compare(a.kind, b.kind),
    );
    return newestFirst.slice(0, 1);
  });
}

const daysOf = ({ period }: Observation) => (period === undefined ? undefined : periodDays(period));
const firstDay = (figure: Observation): string => daysOf(figure)?.first ?? '';

function baseline(
  { id, name }: Pick<Indicator, 'id' | 'name'>,
  level: IndicatorBaseline['level'],
  figure: Observation,
  asOf: CalendarDate,
): IndicatorBaseline[] {
  const { area, value, status, unit, qualifier, lower, upper, base, period, kind, source } = figure;
  if (!area.code || kind === 'TARGET') return [];
  const last = daysOf(figure)?.last;
  const oldest = monthsBefore(asOf, evidenceRules.indicatorMaxAgeYears * 12);
  return [
    {
      indicator: id,
      name,
      level,
      area: { code: area.code, name: area.name },
      ...(value === undefined ? {} : { value }),
      status,
      unit,
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
      ...(base === undefined ? {} : { base }),
      ...(period === undefined ? {} : { period }),
      ...(last === undefined ? {} : { olderThanThreeYears: last < oldest }),
      kind,
      source: source.title,
    },
  ];
}

/** Nothing for packs of earlier rules, for the borough itself, and where its figure is of another period or unit. */
function boroughBeside(
  { indicator, level, period, unit }: IndicatorBaseline,
  { packMethod = firstPackMethod, borough, observations, boroughFigures = [] }: EvidenceInputs,
): Pick<IndicatorBaseline, 'borough'> {
  if (!packRules[packMethod].boroughBeside || level === 'BOROUGH') return {};
  const same = (figure: { readonly indicator: string; readonly period?: string; readonly unit: string }) =>
    figure.indicator === indicator && figure.period === period && figure.unit === unit;
  const published = observations.find(
    (figure) => same(figure) && isWhole(figure) && figure.area.code === borough.code,
  );
  if (published?.value !== undefined) return { borough: { value: published.value, fromWards: false } };
  const worked = boroughFigures.find(same);
  return worked ? { borough: { value: worked.value, fromWards: true } } : {};
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
