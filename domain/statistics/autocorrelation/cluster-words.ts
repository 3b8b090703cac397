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
  readonly level: number;
  /** Whether all areas have one and the same value. */
  readonly allAlike: boolean;
  /** "ward" and "wards". */
  readonly one: string;
  readonly many: string;
}

/**
 * A few sentences on what the test could have shown, made from the number of areas and the least p each of them
 * could reach. An area whose least p, times the number of tests, passes the level can be marked only together with
 * others.
 * Source: Cohesion Map method "Spatial statistics", sections 5 and 6.
 * @example clusterPower({ tested: 20, reach: [{ neighbours: 2, smallestP: 0.0117 }], ... })
 * // '20 wards tested: the smallest p that a ward can reach runs from 0.0021 (3 neighbours) to 0.012 (2 neighbours) ...'
 */
export function clusterPower({ tested, reach, level, allAlike, one, many }: ClusterPowerInput): string {
  if (tested > 0 && allAlike) return `All ${many} have the same figure, so there is no pattern to test.`;
  const byNeighbours = [...reach].sort((a, b) => a.smallestP - b.smallestP);
  const best = byNeighbours[0];
  const worst = byNeighbours.at(-1);
  if (!best || !worst) return `No ${one} could be tested.`;
  const bounds =
    best.smallestP === worst.smallestP
      ? `the smallest p that any of them can reach is ${plainChance(best.smallestP)}`
      : `the smallest p that a ${one} can reach runs from ${plainChance(best.smallestP)} (${neighboursIn(best.neighbours)}) to ` +
        `${plainChance(worst.smallestP)} (${neighboursIn(worst.neighbours)})`;
  const first = `${tested} ${tested === 1 ? one : many} tested: ${bounds}.`;
  if (best.smallestP > level) {
    return `${first} No pattern, however strong, could pass ${level}: this test can show nothing here.`;
  }
  const notAlone = reach.filter(({ smallestP }) => smallestP * tested > level).length;
  const second =
    notAlone === 0
      ? `Corrected for ${tested} tests, each could still be marked on its own, but only by a very strong pattern.`
      : `Corrected for ${tested} tests, ${notAlone === tested ? 'all' : notAlone} of them can be marked only together with others.`;
  const third =
    tested <= FEW_AREAS
      ? `With so few ${many}, even a clean split into a high half and a low half may show no mark.`
      : 'No mark is not proof that there is no pattern.';
  return `${first} ${second} ${third}`;
}

/** What a mark doesn't say, and which areas the reading leaves out. */
export interface ClusterCaveatInput {
  /** Areas left out because they have no value. */
  readonly withoutValue: number;
  /** Areas with a value and no neighbour that has one. */
  readonly withoutNeighbours: number;
  readonly one: string;
  readonly many: string;
}

/**
 * Sentences on what a mark does not say, to stand beside every map or table of clusters.
 * @example clusterCaveat({ withoutValue: 0, withoutNeighbours: 0, one: 'ward', many: 'wards' })
 */
export function clusterCaveat({ withoutValue, withoutNeighbours, one, many }: ClusterCaveatInput): string {
  const sentences = [
    `A mark says that a ${one} and those around it are more alike, or more unlike, than chance would place them; not why, ` +
      'and not whether that is good or bad.',
    `Areas beyond the outer boundary are not counted, so ${many} at the edge rest on fewer neighbours.`,
  ];
  if (withoutValue > 0) sentences.push(`Left out for want of a figure: ${counted(withoutValue, one, many)}.`);
  if (withoutNeighbours > 0) {
    sentences.push(
      `Not tested for want of a neighbour with a figure: ${counted(withoutNeighbours, one, many)}.`,
    );
  }
  return sentences.join(' ');
}

/**
 * A chance in words short enough to read aloud: two significant digits, never "0".
 * @example plainChance(0.00209) // '0.0021'
 */
export function plainChance(p: number): string {
  return p < 0.0001 ? 'under 0.0001' : String(Number(p.toPrecision(2)));
}

function neighboursIn(count: number): string {
  return count === 1 ? '1 neighbour' : `${count} neighbours`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
