import type { AreaCode } from '../../geography/area.ts';
import { type ItemContent, licenceLines, linesOfWards, roundTo } from './evidence-item.ts';
import { evidenceRules } from './evidence-rules.ts';
import type { Ground, MeasuredWard } from './ground.ts';
import { peopleByWard } from './people-within.ts';

/** Wards and localities that a site touches or whose people live near it. All lists by code. */
export interface AreasTouched {
  readonly wards: readonly TouchedWard[];
  /** Wards that share less ground with the site than the lines are fine: not counted as touched. */
  readonly slivers: readonly TouchedWard[];
  /** Wards of at least a twentieth of the catchment's people, touched or not. */
  readonly catchmentWards: readonly CatchmentWard[];
  /** Of the touched wards and of the catchment wards. */
  readonly localities: readonly TouchedLocality[];
}

export interface TouchedWard {
  readonly code: AreaCode;
  readonly name: string;
  /** To the square metre. */
  readonly sharedSquareMetres: number;
}

export interface CatchmentWard {
  readonly code: AreaCode;
  readonly name: string;
  readonly touched: boolean;
  /** Part of the catchment's people, to a hundredth. */
  readonly shareOfPeople: number;
}

export interface TouchedLocality {
  readonly code: AreaCode;
  readonly name: string;
  /** False: only people of its wards live near. */
  readonly touched: boolean;
}

/**
 * Wards and localities touched. A ward is touched where it shares ground with the site, but for slivers: pieces under
 * both 1 % of the site and 100 square metres. A corner or a line in common is no ground.
 * Source: "Cohesion impact assessment", section 9, "Wards and localities touched".
 * @example areasTouched(measureGround(inputs)).values.wards.map(({ code }) => code)
 */
export function areasTouched(ground: Ground): ItemContent<AreasTouched> {
  const { inputs, meeting, touched } = ground;
  const { sliverShare, sliverSquareMetres, catchmentWardShare } = evidenceRules;
  const touchedCodes = new Set(touched.map(({ ward }) => ward.code));
  const slivers = meeting.filter(({ ward }) => !touchedCodes.has(ward.code));
  const catchment = catchmentWards(ground, touchedCodes);
  const inCatchment = new Set(catchment.map(({ code }) => code));
  const localityOf = new Map(inputs.wards.map(({ code, locality }) => [code, locality]));
  const direct = new Set([...touchedCodes].map((code) => localityOf.get(code)));
  const around = new Set([...inCatchment].map((code) => localityOf.get(code)));
  const localities = inputs.localities
    .filter(({ code }) => direct.has(code) || around.has(code))
    .map(({ code, name }) => ({ code, name, touched: direct.has(code) }));
  return {
    title: 'Wards and localities touched',
    query: `Which wards share ground with the site, and which hold at least ${100 * catchmentWardShare} % of the people within ${inputs.catchmentMetres} m of it?`,
    inputs: ['the site', linesOfWards(inputs), `residents by ${inputs.populationLevel}`],
    licences: licenceLines(inputs.licences.boundaries, inputs.licences.census),
    values: {
      wards: touched.map(touchedWard),
      slivers: slivers.map(touchedWard),
      catchmentWards: catchment,
      localities,
    },
    notes: [
      ...(inputs.edition.note ? [inputs.edition.note] : []),
      ...(slivers.length > 0
        ? [
            `Not counted as touched, being under ${100 * sliverShare} % of the site and under ${sliverSquareMetres} square metres: ${slivers.map(({ ward }) => ward.name).join(', ')}.`,
          ]
        : []),
      ...(touched.some(({ ward }) => ward.locality === undefined)
        ? ['The locality of a ward touched is not known.']
        : []),
      ...(touched.length === 0 ? ['The site shares no ground with any ward whose line is held.'] : []),
    ],
  };
}

const touchedWard = ({ ward, sharedSquareMetres }: MeasuredWard): TouchedWard => ({
  code: ward.code,
  name: ward.name,
  sharedSquareMetres: roundTo(sharedSquareMetres, 0),
});

function catchmentWards(ground: Ground, touched: ReadonlySet<AreaCode>): CatchmentWard[] {
  const people = peopleByWard(ground);
  const all = [...people.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  return ground.inputs.wards.flatMap(({ code, name }) => {
    const share = (people.get(code) ?? 0) / all;
    return share >= evidenceRules.catchmentWardShare
      ? [{ code, name, touched: touched.has(code), shareOfPeople: roundTo(share, 2) }]
      : [];
  });
}
