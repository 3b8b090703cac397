import type { WhatIf } from '../../domain/classification/what-if.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { AreaLevel, BoundaryEdition } from '../../domain/geography/area.ts';
import { parseAreaCode } from '../../domain/geography/parse-area-code.ts';
import { type CalendarDate, plainDate } from '../../domain/provenance/calendar-date.ts';
import type { ReachPlace } from '../../domain/reach/reach-places.ts';
import { straightReachMetres } from '../../domain/reach/reach-rules.ts';
import type { PointOutOfReach } from '../../domain/reach/reach-run.ts';
import { reachMethod } from '../../domain/reach/reach-words.ts';
import type { QueryResolvers, WhatIfInput } from '../../schema/generated/resolver-types.ts';
import { dayAsked, type RequestContext } from './context.ts';
import { readWhatIf } from './read-what-if.ts';
import type { RunAllowance } from './run-allowance.ts';

export const reachQueries: QueryResolvers<RequestContext> = {
  reach: async (_, { asOf, of, level, whatIf }, { data, today, runs }) => {
    const day = dayAsked('asOf', asOf) ?? today;
    const wanted = levelWithAreas(level ?? 'WARD');
    const held = await data();
    const { drawn } = await held.areas();
    const tried = triedOut(whatIf, day, runs);
    const { places, parameters, ...run } = await held.reachRuns.reach(
      wanted,
      of ?? 'MEETING_PLACE',
      day,
      tried,
    );
    const { reachWalkMetres, detourFactor } = parameters;
    return {
      ...run,
      of: run.target,
      edition: drawn,
      method: reachMethod(parameters),
      walkMetres: reachWalkMetres,
      detourFactor,
      straightLineMetres: straightReachMetres(parameters),
      places: {
        open: places.open.length - withoutPoint(places.open),
        openWithoutPoint: withoutPoint(places.open),
        notKnown: places.notKnown.length - withoutPoint(places.notKnown),
        notKnownWithoutPoint: withoutPoint(places.notKnown),
      },
      areas: run.areas.map(({ kind, ...area }) => ({ ...area, atLeast: kind !== 'known' })),
      outOfReach: run.outOfReach.map(pointOutOfReach),
      notes: [...wardsChanged(drawn, day), ...run.notes],
    };
  },
  whereNext: async (_, { places, asOf, of, locality, whatIf }, { data, today, runs }) => {
    const day = dayAsked('asOf', asOf) ?? today;
    const held = await data();
    const { drawn } = await held.areas();
    const { parameters, ...plan } = await held.reachRuns.whereNext(
      {
        places: places ?? 1,
        target: of ?? 'MEETING_PLACE',
        asOf: day,
        locality: locality == null ? undefined : parseAreaCode('locality', locality),
      },
      triedOut(whatIf, day, runs),
    );
    return {
      ...plan,
      of: plan.target,
      edition: drawn,
      method: reachMethod(parameters),
      notes: [...wardsChanged(drawn, day), ...plan.notes],
    };
  },
};

/** What is tried out, as far as anything is; each counts against what one request may try. */
function triedOut(
  asked: WhatIfInput | null | undefined,
  day: CalendarDate,
  runs: RunAllowance,
): WhatIf | undefined {
  if (!asked) return undefined;
  const whatIf = readWhatIf(asked);
  runs.take('WARD', day, whatIf);
  return whatIf;
}

const withoutPoint = (places: readonly ReachPlace[]): number =>
  places.filter(({ position }) => !position).length;

const pointOutOfReach = ({ point, ward, nearest, withinIfNotKnownOpen }: PointOutOfReach) => ({
  code: point.code,
  name: point.name,
  point: point.position,
  residents: point.residents,
  ward,
  distanceMetres: nearest?.metres ?? null,
  nearest: nearest?.place.venue ?? null,
  withinIfNotKnownOpen,
});

const wardsChanged = ({ validTo }: BoundaryEdition, day: CalendarDate): string[] =>
  validTo && day > validTo
    ? [
        `Wards were replaced after ${plainDate(validTo)}. Residents are counted on the wards before that, because the figures were published for them.`,
      ]
    : [];

function levelWithAreas(level: AreaLevel | 'LSOA'): AreaLevel {
  if (level !== 'LSOA') return level;
  throw new InvalidInput(
    'level',
    'LSOA has no share of its own: a small area is within reach or not. Ask for BOROUGH, LOCALITY or WARD, and for outOfReach.',
  );
}
