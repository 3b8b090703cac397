import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteLimits } from '../../../../domain/assessment/site/site-limits.ts';
import { writtenOut } from '../../../../domain/assessment/site/testing/written-out.ts';
import { bytesOf, redLines } from '../../../../domain/assessment/site-file/testing/red-lines.ts';
import { changed, darlastonFacts, on } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

const read = (site: object) =>
  office.as<{ readSite: { given: string; areaSquareMetres: number } }>(
    'public',
    'query Read($site: SiteInput!) { readSite(site: $site) { given areaSquareMetres } }',
    { site },
  );

describe('a site from the text of a file', () => {
  it('is limited by its corners and not by how they are written', async () => {
    const text = writtenOut(900);
    expect(text.length).toBeGreaterThan(120_000);
    const { data, errors } = await read({ geojson: text });
    expect(errors).toEqual([]);
    expect(data.readSite).toMatchObject({ given: 'read from a file' });
    const compact = await read({ geojson: JSON.stringify(JSON.parse(text)) });
    expect(compact.data.readSite).toEqual(data.readSite);
  });

  it('is saved, and kept without its blanks', async () => {
    const begun = await changed(office, 'amina', 'createAssessment', {
      facts: darlastonFacts,
      site: { geojson: writtenOut(1_900) },
    });
    const again = await changed(office, 'amina', 'changeAssessment', {
      ...on(begun),
      site: { geojson: writtenOut(900) },
    });
    expect(again.revision).toBe(2);
  });

  it('is refused for its corners, by the limit that the domain states', async () => {
    const { errors } = await read({ geojson: writtenOut(siteLimits.mostCorners + 1) });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/the site has 2,002 corners; at most 2,000 are read/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const geometry = JSON.parse(writtenOut(siteLimits.mostCorners + 1)).features[0].geometry;
    expect((await read({ drawn: geometry })).errors[0]?.message).toMatch(/at most 2,000 are read/);
    const typed = geometry.coordinates[0].map((corner: readonly number[]) => corner.join(', ')).join('\n');
    expect((await read({ typed })).errors[0]?.message).toMatch(/at most 2,000 are read/);
  });

  it('is refused for its length only where no such outline is so long', async () => {
    const blanks = ' '.repeat(siteLimits.mostCharacters);
    expect((await read({ geojson: `${writtenOut(9)}${blanks}` })).errors[0]).toMatchObject({
      message: expect.stringMatching(/the file has 1,00\d,\d{3} characters; at most 1,000,000 are read/),
      extensions: { code: 'BAD_USER_INPUT', field: 'site.geojson' },
    });
    expect((await read({ geojson: blanks.repeat(3) })).errors[0]?.message).toMatch(
      /^The request has 300\d{4} bytes; the limit is 100000, and 2100000 with a site/,
    );
  });

  it('lets nothing else of the request be longer', async () => {
    const { errors } = await office.as(
      'public',
      'query Read($site: SiteInput!, $other: String) { readSite(site: $site) { given } search(text: $other) { totalCount } }',
      { site: { geojson: writtenOut(900) }, other: 'x'.repeat(100_000) },
    );
    expect(errors[0]?.message).toMatch(
      /^The request has 100\d{3} bytes besides the site that it gives; the limit is 100000/,
    );
  });
});

describe('a site from a red line in a file', () => {
  /** As a partner sends it: text where the file is of text, else bytes. */
  const given = (name: string) =>
    /\.(?:geojson|wkt|kml|gml|csv|txt)$/.test(name) && !name.includes('utf16')
      ? { text: new TextDecoder().decode(bytesOf(name)) }
      : { base64: Buffer.from(bytesOf(name)).toString('base64') };

  it.each([
    '02-square-grid-crs-urn.geojson',
    '05-square-grid-no-crs.geojson',
    '12-bow-tie.geojson',
    '17-5000-corners.geojson',
    '19-square.ewkt',
    '23-square.kmz',
    '25-square-shapefile.zip',
    '30-square.gml',
    '34-corners-thousands.csv',
    '38-square-utf16.geojson',
  ])('%s is read, once what the refusal offers is accepted', async (name) => {
    const right = redLines.find(({ file }) => file === name);
    const first = await read({ file: given(name) });
    const [offered] = first.errors;
    const accept = /give in accept: ([A-Z_, ]+)\.$/.exec(offered?.message ?? '')?.[1]?.split(', ');
    if (offered)
      expect(offered).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'site.file.accept' } });
    const { data, errors } = offered ? await read({ file: { ...given(name), accept } }) : first;
    expect(errors).toEqual([]);
    expect(data.readSite.given).toMatch(
      offered ? /^read from a file: .*; whoever gave it agreed to this: / : /^read from a file: [^;]+$/,
    );
    expect(data.readSite.areaSquareMetres / (right?.areaGridM2 ?? 0)).toBeCloseTo(1, 3);
  });

  it('was read where it lay: the outline is checked again, and format and agreement are kept', async () => {
    const geojson = writtenOut(9);
    const readFile = { geojson, format: 'SHAPEFILE', agreed: ['SPIKES', 'CLOSED', 'CLOSED'] };
    expect((await read({ readFile })).data.readSite.given).toBe(
      'read from a file: a shapefile; whoever gave it agreed to this: the outline was closed and spikes were taken off',
    );
    const torn = { ...readFile, geojson: '{"type":"Point","coordinates":[-1.98,52.58]}' };
    expect((await read({ readFile: torn })).errors[0]).toMatchObject({
      message: expect.stringMatching(/a Point has no area/),
      extensions: { code: 'BAD_USER_INPUT', field: 'site.readFile.geojson.type' },
    });
    const begun = await changed(office, 'amina', 'createAssessment', {
      facts: darlastonFacts,
      site: { readFile },
    });
    expect(await office.as('amina', `{ assessment(id: "${begun.id}") { site { given } } }`)).toMatchObject({
      data: { assessment: { site: { given: expect.stringMatching(/a shapefile; whoever gave it agreed/) } } },
    });
  });

  it('has its shapes chosen', async () => {
    const file = given('15-two-features-touching.geojson');
    const { errors } = await read({ file });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/There are 2 shapes in it: 0 .*10,000 square metres.* and 1 /),
      extensions: { field: 'site.file.shapes' },
    });
    expect((await read({ file: { ...file, shapes: [0, 1] } })).data.readSite.areaSquareMetres).toBeCloseTo(
      20_000,
      -1,
    );
  });

  it.each([
    ['43-entities.kml', 'site.file', /document type/],
    ['44-bomb.zip', 'site.file', /says that it holds over 30 MB/],
    ['45-drawing.dxf', 'site.file', /AutoCAD \(DXF\) is not read/],
    ['41-outside-borough.geojson', 'site.file', /lies outside the borough/],
  ])('%s is refused for its true reason', async (name, field, reason) => {
    const { errors } = await read({ file: given(name) });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(reason),
      extensions: { code: 'BAD_USER_INPUT', field },
    });
  });

  it('is given as text or as bytes', async () => {
    for (const file of [{}, { text: 'x', base64: 'eA==' }]) {
      expect((await read({ file })).errors[0]?.message).toMatch(/either the text of the file or its bytes/);
    }
    expect((await read({ file: { base64: '%' } })).errors[0]?.message).toMatch(/not base64/);
  });
});
