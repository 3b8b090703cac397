import type { ClassifyAreasInput } from '../../cohesion-label/classification/classify-areas-input.ts';
import { type PlacedReachPlace, placedOnly } from '../../reach/reach-places.ts';
import type { ReachTarget } from '../../reach/reach-rules.ts';
import type { ReachShare } from '../../reach/reach-share.ts';
import { residentsWithinReach } from '../../reach/residents-within-reach.ts';

/** What a register has of one target, read once for the whole borough. */
export interface MeasuredTarget {
  readonly open: readonly PlacedReachPlace[];
  readonly notKnown: readonly PlacedReachPlace[];
  /** Places, open or not known, that have no point: in no distance and no count. */
  readonly withoutPoint: number;
  /** The register was reviewed for every ward and no place lacks a point: what is not on it is not there. */
  readonly complete: boolean;
  readonly borough: ReachShare;
  /** Small areas that have an open place within reach, and those that may have one, by code. */
  readonly reached: ReadonlySet<string>;
  readonly reachedIfOpen: ReadonlySet<string>;
}

/** A register of venues as it is, or as an option makes it, with what does not depend on a site. */
export type MeasuredRegister = Readonly<Record<ReachTarget, MeasuredTarget>>;

/**
 * Reads a register once, to be measured around several sites.
 * Source: "Cold spots and catalysts of change", section 4, test T3.
 * @param input of a run over wards
 * @example measureRegister(input).MEETING_PLACE.open.length
 */
export const measureRegister = (input: ClassifyAreasInput): MeasuredRegister => ({
  MEETING_PLACE: measureTarget(input, 'MEETING_PLACE'),
  PLACE_OF_WELCOME: measureTarget(input, 'PLACE_OF_WELCOME'),
});

function measureTarget(input: ClassifyAreasInput, target: ReachTarget): MeasuredTarget {
  const { places, areas, borough, outOfReach } = residentsWithinReach({ ...input, level: 'WARD', target });
  const open = placedOnly(places.open);
  const notKnown = placedOnly(places.notKnown);
  const withoutPoint = places.open.length - open.length + places.notKnown.length - notKnown.length;
  const wards = new Set<string>(areas.map(({ area }) => area.code));
  const counted = input.populationPoints.filter(({ ward }) => wards.has(ward)).map(({ code }) => code);
  const out = new Set(outOfReach.map(({ point }) => point.code));
  const surelyOut = new Set(
    outOfReach.filter(({ withinIfNotKnownOpen }) => !withinIfNotKnownOpen).map(({ point }) => point.code),
  );
  return {
    open,
    notKnown,
    withoutPoint,
    complete:
      areas.length > 0 && areas.every(({ reviewedOn }) => reviewedOn !== undefined) && withoutPoint === 0,
    borough,
    reached: new Set(counted.filter((code) => !out.has(code))),
    reachedIfOpen: new Set(counted.filter((code) => !surelyOut.has(code))),
  };
}
