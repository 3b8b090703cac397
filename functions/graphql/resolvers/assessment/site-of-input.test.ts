import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteLimits } from '../../../../domain/assessment/site/site-limits.ts';
import { writtenOut } from '../../../../domain/assessment/site/testing/written-out.ts';
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
