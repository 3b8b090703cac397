import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTranslator } from '../languages/page-translator.ts';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

/** Headings of what the cards rest on. */
const parts = (body: string) =>
  [...body.matchAll(/<h3 id="[^"]*-title">([^<]*)</g)]
    .map(([, words]) => words)
    .filter((words) => words !== 'Ask at the meeting');

const headings = (body: string) => [...body.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, words]) => words);

describe('the page of a ward', () => {
  test('reads from label to sources, in this order', async () => {
    const { status, headers, body } = await pages.get('/area/E05001308');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headings(body)).toEqual([
      'Why it is called that',
      'Who lives here',
      'Places and reach',
      'Tried and learnt',
      'What would change this',
      'Boundaries, figures and sources',
      'Places to meet over time',
      'What changed since…',
      'About this page',
    ]);
    expect(parts(body)).toEqual([
      'Label, and why',
      'How firm the label is',
      'Who lives here',
      'Language, birthplace and newcomers',
      'Clusters that are really there',
      'Places to meet',
      'Who can walk to a place to meet',
      'Practice on record',
      'Projects that reached it',
      'Where practice could come from',
      'What is done here',
      'What is not known',
      'Overdue actions of assessments',
      'Indicators',
      'Around it',
      'To be careful of',
      'Sources',
    ]);
  });

  test('tells label, wording, firmness, reason, strength and what would change it', async () => {
    const { text } = await pages.get('/area/E05001308');
    for (const words of [
      'Cold spot (practice not known)',
      'Fewer chances to mix',
      'Firm on who lives here',
      'About 1 in 8 pairs of residents',
      'A strength here: Brownhills and Caldmore Community Garden',
      'What would change it',
      'Complete records could make it anything from',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('sets the shares of its groups beside those of its locality and the borough', async () => {
    const { body, text } = await pages.get('/area/E05001308');
    expect(body).toContain('<caption>Share of residents by group</caption>');
    expect(text).toContain('White 93.1% 87.7% 71.4%');
    expect(text).toContain('The largest difference: White is 93.1% here and 71.4% in Walsall.');
  });

  test('gives each test its result, value, target and what it rests on', async () => {
    const { text } = await pages.get('/area/E05001308');
    expect(text).toContain('Places to meet : not known at least 2.2 per 10,000 3 per 10,000');
    expect(text).toContain('On record as open: Brownhills Community Library');
  });

  test('says which places are open, how far the nearest Place of Welcome is, and which places have no point', async () => {
    const { text } = await pages.get('/area/E05001308');
    // Three by their points, and three that the name of their neighbourhood places here.
    expect(text).toContain('6 places to meet on the register: 4 open, 0 closed, 2 not known.');
    expect(text).toContain('Brownhills Community Centre Place of Welcome no point on the map');
    expect(text).toMatch(/St Matthew's Church \(St Matthew's\): 7\.\d km, open \(7 March 2022\)/);
    const unplaced = pages.dataset.venues.filter(({ position }) => !position).length;
    expect(text).toContain(`In the whole borough ${unplaced} places on the register have no point`);
  });

  test('tells what projects did, what remains and what is recommended, and names those of the whole borough', async () => {
    const { text } = await pages.get('/area/E05001308');
    expect(text).toContain('Community Transport');
    expect(text).toContain('What remains Organisation better known');
    expect(text).toContain('Recommended Keep accessible transport linking districts.');
    expect(text).toMatch(/\d+ more projects were for the whole borough/);
  });

  test('gives the figures of 2008 with baseline, targets and the body that answers for them', async () => {
    const { text } = await pages.get('/area/E05001308');
    expect(text).toContain('answers for it: Walsall Council 74% (2007/08) 76% (2008/09); 77% (2009/10)');
  });

  test('says on what it rests, when it was made and at which address, as the reader knows it', async () => {
    const { text } = await pages.get('/area/E05001308', {
      'x-public-host': 'map.example.gov.uk',
      'x-forwarded-proto': 'https',
    });
    expect(text).toContain('Method cc-1.1.0, data version');
    expect(text).toContain('Made on 22 November 2026.');
    expect(text).toContain('Address: https://map.example.gov.uk/area/E05001308');
    const local = await pages.get('/area/E05001308');
    expect(local.text).toContain('Address: http://localhost:4000/area/E05001308');
  });

  test('repeats no host that is not a name of a host', async () => {
    const { body } = await pages.get('/area/E05001308', { 'x-public-host': 'a"><script>', host: 'b c' });
    expect(body).not.toContain('<script');
    expect(body).toContain('Address: /area/E05001308');
  });

  test('reads the register as it was on the day that is asked about', async () => {
    const { text } = await pages.get('/area/E05001308?asOf=2022-01-01');
    expect(text).toContain('As of 1 January 2022.');
    expect(text).not.toContain('As of 22 November 2026.');
  });
});

describe('a page in another language', () => {
  test('runs its way, says that a machine made it, and keeps the language on its links', async () => {
    const { status, body } = await pages.get('/area/E05001308?lang=ur');
    expect(status).toBe(200);
    expect(body).toContain('<html lang="ur" dir="rtl"');
    expect(body).toContain(pageTranslator('ur').t('word.machineMade'));
    expect(body).toContain(pageTranslator('ur').t('briefing.peopleTitle'));
    expect(body).toContain('href="/areas?lang=ur"');
    expect(body).not.toContain('href="/areas"');
  });

  test('writes numbers and dates the way of that language', async () => {
    const { text } = await pages.get('/area/E05001308?lang=pl');
    expect(text).toMatch(/93,1%/);
  });

  test('is in English where the address asks for a language that nobody wrote', async () => {
    const { body } = await pages.get('/area/E05001308?lang=xx');
    expect(body).toContain('<html lang="en-GB" dir="ltr"');
  });
});

describe('other areas', () => {
  test('a locality names its wards with their labels beside its own, on paper too', async () => {
    const { body } = await pages.get('/area/north');
    expect(parts(body).slice(0, 3)).toEqual(['Label, and why', 'Wards', 'How firm the label is']);
    const wards = /<section id="wards"([^>]*)>[\s\S]*?<\/section>/.exec(body);
    expect(wards?.[1]).not.toContain('long');
    expect(wards?.[0].match(/<li>/g)).toHaveLength(4);
    expect(wards?.[0]).toContain('Bloxwich East</a>: Cold spot (practice not known)');
  });

  test('a locality tells its wards and their labels', async () => {
    const { status, text } = await pages.get('/area/north');
    expect(status).toBe(200);
    expect(text).toContain('North locality');
    expect(text).toContain(' Wards ');
    expect(text).toContain('Bloxwich East: Cold spot (practice not known)');
    expect(text).toContain('Coffee mornings');
  });

  test('the borough has no label, and tells every project and figure whole', async () => {
    const { status, text } = await pages.get('/area/E08000030');
    expect(status).toBe(200);
    expect(text).toContain('The borough as a whole has no label');
    expect(text).toContain('of 20 wards have fewer chances to mix');
    const open = pages.dataset.projects.filter(({ restricted }) => !restricted);
    for (const { name } of open) expect(text).toContain(name.replaceAll(/\s+/g, ' '));
    expect(text).toContain('Activity packs distributed');
    expect(text).toContain('withheld: few people');
  });

  test('variants that all find too little known are not told as a sign of a steady label', async () => {
    const { text } = await pages.get('/area/E05001308');
    expect(text).toMatch(/every variant says so: that is no sign of a steady label\./);
    expect(text).not.toMatch(/\d+ of (the )?\d+ variants/);
  });

  test('a ward from 7 May 2026 says that only its name is known, and where figures are', async () => {
    const { status, body, text } = await pages.get('/area/E05016439');
    expect(status).toBe(200);
    expect(text).toContain('Of wards from 7 May 2026 only names and codes are held.');
    expect(body).toContain('href="/area/E05001308"');
    expect(text).not.toContain('pairs of residents');
    expect(text).not.toMatch(/Cold spot|13,438/);
    expect(text.match(/nobody can say (?!here)/gi), 'a sentence a reason').toHaveLength(3);
    expect(text).toContain('boundary edition 2004, 2026.');
  });

  test('the list names all areas with their labels, and the wards of 2026', async () => {
    const { body, text } = await pages.get('/areas');
    expect(new Set(body.match(/href="\/area\/E0500\d+/g)).size).toBe(20);
    expect(body.match(/href="\/area\/E0501/g)).toHaveLength(20);
    for (const code of ['north', 'south', 'east', 'west', 'E08000030']) {
      expect(body).toContain(`href="/area/${code}"`);
    }
    expect(text).toContain('6 of 20 wards have fewer chances to mix (cold spots).');
    expect(text).toMatch(/Brownhills 1 in 8 Exchanged practice with Caldmore 4 open places/);
    expect(text).toContain("a catalyst by the documents' own scheme");
    expect(text).toMatch(/Nearest to one: St Matthew's, with 2 more registers reviewed/);
  });

  test('two areas stand side by side, of one level or of two', async () => {
    const wards = await pages.get('/compare?a=E05001308&b=e05001302');
    expect(wards.text).toContain('Brownhills and Aldridge North and Walsall Wood');
    expect(wards.text).toContain('White, share of residents 93.1% 91.4%');
    expect(wards.body).toContain('<option value="E05001302" selected>');
    const levels = await pages.get('/compare?a=E05001308&b=E08000030');
    expect(levels.text).toContain('Different levels are compared here.');
    expect(levels.text).toContain('White, share of residents 93.1% 71.4%');
  });

  test('a comparison without two areas is a form that needs no script', async () => {
    const { status, body } = await pages.get('/compare?a=E05001308');
    expect(status).toBe(200);
    expect(body).toContain('<form class="choose" action="/compare" method="get">');
    expect(body).toContain('<option value="E05001308" selected>');
    expect(body).not.toContain('<script');
  });
});

test('no page holds a script, an inline style or anything of another origin', async () => {
  for (const path of ['/areas', '/area/E05001308', '/area/E08000030', '/area/E05016439', '/compare', '/x']) {
    const { body } = await pages.get(path);
    expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
    const loaded = [...body.matchAll(/<(?:link|img|use)[^>]+(?:href|src)="([^"]+)"/g)]
      .filter(([tag]) => !tag.includes('rel="canonical"'))
      .map(([, address]) => address);
    for (const address of loaded) expect(address).toMatch(/^\//);
  }
});

test('the accessibility statement says what is not accessible and what was not tested, in English in every language', async () => {
  for (const path of ['/accessibility', '/accessibility?lang=ur']) {
    const { status, body, text } = await pages.get(path);
    expect(status).toBe(200);
    expect(body).toContain('<div lang="en" dir="ltr">');
    expect(text).toContain('partially compliant');
    expect(text).toContain('No screen reader was used, no test with disabled people has taken place');
    expect(text).toContain('None is named in this copy');
  }
});
