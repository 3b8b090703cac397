import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Standing } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';
import { canary, publishedScheme } from '../testing/published-scheme.ts';

let site: AssessmentPages;
let homes: Standing;
const report = ({ id }: Standing) => `/assessments/${id}`;

beforeAll(async () => {
  site = await assessmentPages();
  homes = await publishedScheme(site.office);
});
afterAll(() => site.stop());

describe('what is sensitive', () => {
  it('was put in, and appears in no byte of any page or file', async () => {
    const asked =
      '{ assessment(id: $id) { conflictPrevention { triggers earlySigns } actions { ownerName } } }';
    const officer = await site.office.as('amina', `query Q($id: ID!) ${asked}`, { id: homes.id });
    expect(JSON.stringify(officer.data).split(canary).length).toBeGreaterThan(4);
    for (const path of [
      '/assessments',
      '/assessments.csv',
      report(homes),
      `${report(homes)}?revision=${homes.revision}`,
      `${report(homes)}?lang=ur`,
      `${report(homes)}.csv`,
      `${report(homes)}.geojson`,
      `${report(homes)}.csv-metadata.json`,
      '/area/E05001303',
      '/area/E05001303.csv',
      '/area/E05001303.geojson',
      '/area/west',
    ]) {
      const { status, body, headers } = await site.get(path);
      expect(status, path).toBe(200);
      expect(`${body}${JSON.stringify(headers)}`.toLowerCase(), path).not.toContain(canary.toLowerCase());
    }
    expect(JSON.stringify(site.log).toLowerCase()).not.toContain(canary.toLowerCase());
  });

  it('leaves no line behind that begins to say what it was read from', async () => {
    const { body } = await site.get(report(homes));
    expect(body).toContain('Read from: ');
    expect(body).not.toMatch(/Read from:\s*</);
    const file = await site.get(`${report(homes)}.csv`);
    expect(file.body).toContain('Read from');
    expect(file.body).not.toMatch(/Tension,Read from/);
  });

  it('appears in nothing that the public is answered by the API, asked for every field that takes words', async () => {
    const fields = `title: facts { title } screening { decision { by reason } detailRequests { by onBehalfOf reason } }
      detail { answers { answer whoIsAffected evidence } engagement { who } }
      actions { ownerName statusNote } signatures { by onBehalfOf statement }
      evidence { canonical } nextSteps { unmet { reason } } reopeningReasons`;
    const asked = await site.office.as('public', `query Q($id: ID!) { assessment(id: $id) { ${fields} } }`, {
      id: homes.id,
    });
    expect(JSON.stringify(asked)).toContain('homes at Moxley Road');
    const refused = await site.office.as(
      'public',
      'query Q($id: ID!) { assessment(id: $id) { conflictPrevention { triggers earlySigns } revisions { edges { node { author reason differences { after } } } } } }',
      { id: homes.id },
    );
    for (const answer of [asked, refused]) {
      expect(JSON.stringify(answer).toLowerCase()).not.toContain(canary.toLowerCase());
    }
  });

  it('names nobody who wrote or signed', async () => {
    const { text } = await site.get(report(homes));
    expect(text).not.toMatch(/amina|farah|dilip|carol/i);
  });
});
