/** A straight line in metres and how many residents it holds for. */
export interface ResidentsAtDistance {
  readonly metres: number;
  readonly residents: number;
}

/**
 * Mean distance of residents, in metres: each point weighs as many residents as it has. Undefined without residents.
 * @example meanDistance([{ metres: 100, residents: 3 }, { metres: 500, residents: 1 }]) // 200
 */
export function meanDistance(lines: readonly ResidentsAtDistance[]): number | undefined {
  const residents = lines.reduce((sum, line) => sum + line.residents, 0);
  if (residents === 0) return undefined;
  return lines.reduce((sum, line) => sum + line.metres * line.residents, 0) / residents;
}

/**
 * Median distance of residents, in metres: the shortest line within which at least half of them live. Undefined
 * without residents.
 * @example medianDistance([{ metres: 100, residents: 3 }, { metres: 500, residents: 1 }]) // 100
 */
export function medianDistance(lines: readonly ResidentsAtDistance[]): number | undefined {
  const residents = lines.reduce((sum, line) => sum + line.residents, 0);
  if (residents === 0) return undefined;
  let nearer = 0;
  for (const line of lines.toSorted((a, b) => a.metres - b.metres)) {
    nearer += line.residents;
    if (2 * nearer >= residents) return line.metres;
  }
  return undefined;
}
