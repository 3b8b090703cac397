import { type AnyMessage, message, type ToldText } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';

/** What the areas of a run are: wards, or the small areas of the census. */
export type ClusterLevel = 'WARD' | 'LSOA';

/**
 * Up to this many areas the reader is warned that a clean split in two may stay unmarked: on a grid of four rows by five
 * it does, with a smallest q of 0.056.
 */
const FEW_AREAS = 30;

/** What a run of the cluster test could and could not have shown. */
export interface ClusterPowerInput {
  /** Areas tested: with a value and at least one neighbour with a value. */
  readonly tested: number;
  /** For each area tested, its number of neighbours and the least p that it could have reached. */
  readonly reach: readonly { readonly neighbours: number; readonly smallestP: number }[];
  /** The level that q must not pass: 0.05. */
  readonly significance: number;
  /** Whether all areas have one and the same value. */
  readonly allAlike: boolean;
  readonly level: ClusterLevel;
}

/**
 * What the test could have shown, made from the number of areas and the least p each of them could reach. An area whose
 * least p, times the number of tests, passes the significance can be marked only together with others.
 * Source: Cohesion Map method "Spatial statistics", sections 5 and 6.
 * @example clusterPower({ tested: 20, reach: [{ neighbours: 2, smallestP: 0.0117 }], ... })
 * // "20 wards tested: the smallest p that a ward can reach runs from 0.0021 (3 neighbours) to 0.012 (2 neighbours) ..."
 */
export function clusterPower({ tested, reach, significance, allAlike, level }: ClusterPowerInput): ToldText {
  if (tested > 0 && allAlike) return message('clusters.allAlike', { level });
  const byNeighbours = [...reach].sort((a, b) => a.smallestP - b.smallestP);
  const best = byNeighbours[0];
  const worst = byNeighbours.at(-1);
  if (!best || !worst) return message('clusters.noneTested', { level });
  const first =
    best.smallestP === worst.smallestP
      ? message('clusters.leastP', { tested, level, p: plainChance(best.smallestP) })
      : message('clusters.leastPs', {
          tested,
          level,
          best: plainChance(best.smallestP),
          bestNeighbours: best.neighbours,
          worst: plainChance(worst.smallestP),
          worstNeighbours: worst.neighbours,
        });
  if (best.smallestP > significance) {
    return oneText(first, message('clusters.canShowNothing', { significance }));
  }
  const notAlone = reach.filter(({ smallestP }) => smallestP * tested > significance).length;
  const second =
    notAlone === 0
      ? message('clusters.eachAlone', { tested })
      : message('clusters.onlyTogether', {
          tested,
          which: notAlone === tested ? 'ALL' : 'SOME',
          count: notAlone,
        });
  const third = tested <= FEW_AREAS ? message('clusters.fewAreas', { level }) : message('clusters.notProof');
  return oneText(first, second, third);
}

/** What a mark doesn't say, and which areas the reading leaves out. */
export interface ClusterCaveatInput {
  /** Areas left out because they have no value. */
  readonly withoutValue: number;
  /** Areas with a value and no neighbour that has one. */
  readonly withoutNeighbours: number;
  readonly level: ClusterLevel;
}

/**
 * What a mark does not say, to stand beside every map or table of clusters.
 * @example clusterCaveat({ withoutValue: 0, withoutNeighbours: 0, level: 'WARD' })
 */
export const clusterCaveat = ({ withoutValue, withoutNeighbours, level }: ClusterCaveatInput): ToldText =>
  oneText(
    message('clusters.notWhy', { level }),
    message('clusters.edge', { level }),
    ...(withoutValue > 0 ? [message('clusters.withoutValue', { count: withoutValue, level })] : []),
    ...(withoutNeighbours > 0
      ? [message('clusters.withoutNeighbours', { count: withoutNeighbours, level })]
      : []),
  );

const leastWritten = 0.0001;

/**
 * A chance short enough to read aloud: two significant digits, never "0".
 * @example plainChance(0.00209) // "0.0021"
 */
export const plainChance = (p: number): AnyMessage =>
  p < leastWritten
    ? message('clusters.pUnder', { least: leastWritten })
    : message('clusters.p', { p: Number(p.toPrecision(2)) });
