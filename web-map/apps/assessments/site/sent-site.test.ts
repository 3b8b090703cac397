import { expect, it } from 'vitest';
import { walsallBorough } from '../../../../domain/assessment/site/testing/walsall-borough.ts';
import { writtenOut } from '../../../../domain/assessment/site/testing/written-out.ts';
import type { SiteInput } from './given-site.ts';
import type { SiteGround } from './ground.ts';
import { sentSite } from './sent-site.ts';
import { readGiven } from './site-reading.ts';

const ground: SiteGround = { borough: walsallBorough, wards: [], localities: [] };

async function sent(given: SiteInput) {
  const reading = await readGiven(given, ground);
  if (reading.kind !== 'usable') throw new Error(reading.fault.reason);
  return { sent: sentSite(given, reading.site, ground), site: reading.site };
}

it('of a long file is its checked outline: far shorter, read as the same ground, and still from a file', async () => {
  const text = writtenOut(900);
  expect(text.length).toBeGreaterThan(120_000);
  const { sent: compact, site } = await sent({
    readFile: { geojson: text, format: 'SHAPEFILE', agreed: ['CLOSED'] },
  });
  expect(JSON.stringify(compact).length).toBeLessThan(30_000);
  expect(compact).toEqual({
    readFile: { geojson: JSON.stringify(site.geometry), format: 'SHAPEFILE', agreed: ['CLOSED'] },
  });
  expect((await sent(compact)).site).toEqual(site);
});

it('of a drawing is what was measured of it', async () => {
  const drawn = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [-2.0341234567891, 52.569],
        [-2.031, 52.569],
        [-2.031, 52.5708],
        [-2.0341234567891, 52.569],
      ],
    ],
  };
  const { sent: compact, site } = await sent({ drawn });
  expect(compact).toEqual({ drawn: site.geometry });
  expect(JSON.stringify(compact)).toContain('-2.0341235');
});

it('is what was typed, whose notation the report names', async () => {
  const typed = '398410, 297230\n398610, 297230\n398610, 297430';
  expect((await sent({ typed })).sent).toEqual({ typed });
});

it('is what was given, where the checked outline would be read as another', async () => {
  const other: SiteInput = { readFile: { geojson: writtenOut(12), format: 'GEOJSON', agreed: [] } };
  const { site } = await sent(other);
  const torn = { ...site, geometry: { type: 'Polygon' as const, coordinates: [[[-2.03, 52.57]]] } };
  expect(sentSite(other, torn, ground)).toBe(other);
});
