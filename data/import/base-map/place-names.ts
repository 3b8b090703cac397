/** A name with the point where it is written, WGS84 degrees. */
export interface NamedPoint {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/**
 * Names of the index that are another spelling of one beside it. The index keeps what old maps say; a map for today
 * writes one of the two. Source: the same index, where both have nearly one point; the ward's name decides.
 */
const historicSpellings: Readonly<Record<string, string>> = {
  'Blakenhall Heath': 'Blakenall Heath',
  Delves: 'The Delves',
  'Old Moxley': 'Moxley',
};

/** Neighbourhoods each once: without historic spellings of others, and without those that are towns. */
export function placesToName<Place extends NamedPoint>(
  neighbourhoods: readonly Place[],
  towns: readonly NamedPoint[],
): readonly Place[] {
  const names = new Set(neighbourhoods.map(({ name }) => name));
  const townNames = new Set(towns.map(({ name }) => name));
  return neighbourhoods.filter(({ name }) => {
    const today = historicSpellings[name];
    return !townNames.has(name) && !(today !== undefined && names.has(today));
  });
}
