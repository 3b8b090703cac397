/** Where the site says whether the council has a base map of its own; docs/basemap.md. */
const folder = '/base-map/';

export interface CouncilMap {
  /** Address of a PMTiles archive or a MapLibre style, on the site's own origin. */
  readonly url: string;
  readonly credit: string;
}

async function readSettings(): Promise<unknown> {
  try {
    const answer = await fetch(`${folder}settings.json`);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The council's own base map; undefined where the site's own ground is meant, or nothing can be read. */
export async function councilMap(): Promise<CouncilMap | undefined> {
  const settings = await readSettings();
  if (typeof settings !== 'object' || settings === null) return undefined;
  if (!('map' in settings) || !('credit' in settings)) return undefined;
  const { map, credit } = settings;
  if (typeof map !== 'string' || typeof credit !== 'string') return undefined;
  return { url: new URL(folder + map, location.href).href, credit };
}
