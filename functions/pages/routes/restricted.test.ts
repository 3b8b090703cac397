import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaCode } from '../../../domain/geography/area.ts';
import type { Dataset } from '../../../domain/records/dataset.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

const canary = 'zzkanari';
const source = { title: `${canary} source` };

function withRestricted(dataset: Dataset): Dataset {
  const [project] = dataset.projects;
  const venue = {
    name: `Haven ${canary}`,
    placeOfWelcome: true,
    statusHistory: [{ status: 'OPEN', date: '2026-10-01', statement: canary }],
    source,
    restricted: true,
  } as const;
  if (!project) throw new Error('The data hold no project.');
  return {
    ...dataset,
    version: dataset.version,
    venues: [
      ...dataset.venues,
      {
        ...venue,
        id: `${canary}-placed`,
        kind: 'community-centre',
        position: { lon: -1.9395, lat: 52.6475 },
        precision: 'BUILDING',
      },
      {
        ...venue,
        id: `${canary}-unplaced`,
        kind: 'library',
        precision: 'NOT_KNOWN',
        statedLocality: 'east' as AreaCode,
      },
    ],
    organisations: [
      ...dataset.organisations,
      { id: `${canary}-organisation`, name: `${canary} Trust`, roles: [canary], source, restricted: true },
    ],
    projects: [
      ...dataset.projects,
      { ...project, id: `${canary}-project`, name: `${canary} project`, boroughWide: true, restricted: true },
    ],
  };
}

let restricted: LoadedPages;
let open: LoadedPages;
beforeAll(async () => {
  [restricted, open] = await Promise.all([loadedPages(withRestricted), loadedPages()]);
});
afterAll(() => Promise.all([restricted.stop(), open.stop()]));

test('pages and files are the same to the byte as if the restricted records did not exist', async () => {
  const areas = ['E05001308', 'E05001316', 'east', 'E08000030'];
  const paths = [
    ...areas.flatMap((code) =>
      ['', '.csv', '.geojson', '.csv-metadata.json'].map((file) => `/area/${code}${file}`),
    ),
    '/areas',
    '/areas.csv',
    '/areas.geojson',
    '/compare?a=E05001308&b=east',
    '/plan',
    '/places-and-projects',
    '/organisations',
    '/exchanges',
    '/matching',
    '/roles',
    '/priorities',
    '/targets',
  ];
  for (const path of paths) {
    const [hidden, absent] = await Promise.all([restricted.get(path), open.get(path)]);
    expect(hidden.status, path).toBe(200);
    expect(hidden.body === absent.body, path).toBe(true);
    expect(hidden.body.toLowerCase().includes(canary), path).toBe(false);
  }
});
