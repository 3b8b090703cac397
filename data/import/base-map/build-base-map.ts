import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { joinLines } from './join-lines.ts';
import { placesToName } from './place-names.ts';

const degrees = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const linesOf = <P extends z.ZodRawShape>(properties: P) =>
  z.object({
    features: z.array(
      z.object({
        properties: z.object(properties),
        geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(degrees).min(2) }),
      }),
    ),
  });

const roadsFile = linesOf({ ref: z.string().min(2), kind: z.enum(['motorway', 'a-road']) });
const railwaysFile = linesOf({ line: z.string(), siding: z.boolean() });

const lon = z.coerce.number().min(-180).max(180);
const lat = z.coerce.number().min(-90).max(90);
const namesFile = z.array(z.object({ name: z.string().min(1), lon, lat }));
const streetsFile = z.array(
  z.object({
    name: z.string().min(1),
    lon,
    lat,
    stops: z.coerce.number().int().min(1),
    degrees: z.coerce.number().min(-90).max(90),
  }),
);

/** To a metre or so, which is finer than any of the sources. */
const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

const spot = ({ name, lon, lat }: z.infer<typeof namesFile>[number]) => ({
  name,
  lon: rounded(lon),
  lat: rounded(lat),
});

/**
 * The ground beneath the map, from the files of a borough: roads joined by number, railways without sidings, stations,
 * towns, neighbourhoods and streets. What each file is and under which licence stands in data/SOURCES.md.
 * @param folder a folder as data/walsall is one
 * @throws ZodError where a file is not what it should be
 */
export async function buildBaseMap(folder: string) {
  const text = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const table = async (file: string): Promise<unknown> => parse(await text(file), { columns: true });
  const roads = roadsFile.parse(JSON.parse(await text('base-map/roads.geojson'))).features;
  const railways = railwaysFile.parse(
    JSON.parse(await text('base-map/railways-approximate.geojson')),
  ).features;
  const [towns, stations, neighbourhoods] = [
    namesFile.parse(await table('base-map/towns.csv')),
    namesFile.parse(await table('base-map/stations.csv')),
    namesFile.parse(await table('neighbourhoods.csv')),
  ];
  const streets = streetsFile.parse(await table('base-map/streets.csv'));
  const byRoad = Map.groupBy(roads, ({ properties: { ref } }) => ref);
  return {
    roads: [...byRoad].map(([ref, pieces]) => ({
      ref,
      isMotorway: pieces[0]?.properties.kind === 'motorway',
      lines: joinLines(pieces.map(({ geometry }) => geometry.coordinates)),
    })),
    railways: railways
      .filter(({ properties: { siding } }) => !siding)
      .map(({ geometry: { coordinates } }) => coordinates),
    stations: stations.map(spot),
    towns: towns.map(spot),
    neighbourhoods: placesToName(neighbourhoods, towns).map(spot),
    // Those with most stops are the streets that people steer by: they are named first.
    streets: streets
      .toSorted((a, b) => b.stops - a.stops)
      .map(({ degrees, ...named }) => ({ ...spot(named), degrees })),
  };
}

/** The same as the text of its file: one thing a line, so that a change is seen where it is. */
export async function baseMapText(folder: string): Promise<string> {
  const base = await buildBaseMap(folder);
  const parts = Object.entries(base).map(
    ([name, things]) => `"${name}":[\n${things.map((thing) => JSON.stringify(thing)).join(',\n')}\n]`,
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}
