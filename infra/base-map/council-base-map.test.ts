import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { edgeBehaviours } from '../edge/edge-behaviours.ts';
import { cloudFront } from '../local/cloudfront.ts';
import { siteFiles } from '../local/site-files.ts';
import { baseMapSettings, readCouncilBaseMap } from './council-base-map.ts';
import { madeTile, tinyArchive } from './testing/tiny-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'base-map-'));
const folder = join(root, 'own');
mkdirSync(folder);
const archive = tinyArchive();
writeFileSync(join(folder, 'walsall.pmtiles'), archive);
writeFileSync(join(folder, '.notes'), 'password');
writeFileSync(join(folder, 'broken.pmtiles'), 'no archive');
writeFileSync(
  join(folder, 'own.json'),
  '{"sources":{"a":{"type":"vector","url":"pmtiles://walsall.pmtiles"}},"layers":[]}',
);
writeFileSync(
  join(folder, 'away.json'),
  '{"sources":{"a":{"url":"https://tiles.example.org/x"}},"layers":[]}',
);

function read(path: string, credit = '© a council') {
  const faults: string[] = [];
  const found = readCouncilBaseMap({ path: path && join('own', path), credit }, root, (fault) =>
    faults.push(fault),
  );
  return { found, faults: faults.join() };
}

describe('a base map of the council', () => {
  it('is an archive or a style beside its tiles, with the line of its licence', () => {
    expect(read('walsall.pmtiles').found).toEqual({ folder, file: 'walsall.pmtiles', credit: '© a council' });
    expect(read('own.json').found?.file).toBe('own.json');
    expect(read('', '').found).toBeUndefined();
  });

  it.each([
    ['walsall.pmtiles', '', /without its credit/],
    ['', '© a council', /no base map/],
    ['gone.pmtiles', '© a council', /is not there/],
    ['broken.pmtiles', '© a council', /no PMTiles archive/],
    ['away.json', '© a council', /asks another host, "https:\/\/tiles\.example\.org/],
    ['map.mbtiles', '© a council', /give a file such as/],
    // All of its folder is published: the store and every secret of the project with it.
    ['../beside-the-project.pmtiles', '© a council', /there the project lies/],
    ['../../above-it.pmtiles', '© a council', /there the project lies/],
  ])('is refused as %s with the credit "%s"', (path, credit, reason) => {
    const { found, faults } = read(path, credit);
    expect(found).toBeUndefined();
    expect(faults).toMatch(reason);
  });
});

describe('the local server', () => {
  const council = read('walsall.pmtiles').found;
  const functions = async () => ({ status: 404, headers: {}, body: Buffer.alloc(0) });
  const edge = cloudFront(edgeBehaviours([]), { files: siteFiles(folder, council), functions });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    edge({ method, path, query: '', headers, body: Buffer.alloc(0), protocol: 'HTTP/1.1', address: '::1' });

  it('tells pages which map there is', async () => {
    expect(String((await get('/base-map/settings.json')).body)).toBe(baseMapSettings(council));
  });

  it('publishes no hidden file that lies beside the map', async () => {
    expect((await get('/base-map/.notes')).status).toBe(404);
  });

  it('answers a part as a part, with the tag of the whole, and never compressed', async () => {
    const part = await get('/base-map/walsall.pmtiles', {
      range: 'bytes=0-6',
      'accept-encoding': 'gzip, br',
    });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 0-6/${archive.length}`);
    expect(part.headers['content-encoding']).toBeUndefined();
    expect(String(part.body)).toBe('PMTiles');
    const whole = await get('/base-map/walsall.pmtiles');
    expect(whole.status).toBe(200);
    expect(part.headers.etag).toBe(whole.headers.etag);
    expect(whole.headers['accept-ranges']).toBe('bytes');
    const other = { range: 'bytes=0-6', 'if-range': '"older"' };
    expect((await get('/base-map/walsall.pmtiles', other)).status).toBe(200);
    const beyond = await get('/base-map/walsall.pmtiles', { range: 'bytes=9000000-' });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${archive.length}`]);
    expect((await get('/base-map/walsall.pmtiles', { range: 'bytes=-4' })).body.length).toBe(4);
    expect((await get('/base-map/walsall.pmtiles', { range: 'lines=1-2' })).status).toBe(200);
    expect((await get('/base-map/walsall.pmtiles', { range: 'bytes=0-6' }, 'HEAD')).status).toBe(200);
  });

  it('is read as an archive of tiles, piece by piece', async () => {
    const source = {
      getKey: () => 'made',
      async getBytes(offset: number, length: number): Promise<RangeResponse> {
        const { status, body } = await get('/base-map/walsall.pmtiles', {
          range: `bytes=${offset}-${offset + length - 1}`,
        });
        expect(status).toBe(206);
        return { data: new Uint8Array(body).buffer };
      },
    };
    const tiles = new PMTiles(source);
    expect(await tiles.getMetadata()).toMatchObject({
      vector_layers: [{ id: 'roads' }, { id: 'places' }, { id: 'pois' }],
    });
    const tile = await tiles.getZxy(...madeTile());
    expect(Buffer.from(tile?.data ?? new ArrayBuffer(0)).includes('Made Hill')).toBe(true);
  });
});
