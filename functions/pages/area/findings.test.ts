import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedPages, loadedPages } from '../testing/loaded-pages.ts';

let pages: LoadedPages;
beforeAll(async () => {
  pages = await loadedPages();
});
afterAll(() => pages.stop());

describe('reach', () => {
  test('of a ward is told as the least there is, and what is not known as not known', async () => {
    const { text } = await pages.get('/area/E05001308');
    expect(text).toContain(
      'Within 800 m of open places to meet: at least 42 in 100 residents, 5,714 of the 13,444 in its census small areas.',
    );
    expect(text).toContain('Within 800 m of open Places of Welcome: not known.');
    expect(text).toContain('Out of reach of every open place on record: 7,730 residents, in 26 small areas.');
    expect(text).toContain('42% within a walk 58%: not known');
    expect(text).toContain('taken as 615 m in a straight line (a detour factor of 1.3)');
  });

  test('says where a new place would bring most people into reach, and how many of them here', async () => {
    const { text } = await pages.get('/area/E05001302');
    expect(text).toContain('Shire Oak Academy');
    expect(text).toContain('In this ward these would bring 8,810 residents into reach.');
    const none = await pages.get('/area/E05001308');
    expect(none.text).toContain('None of these would bring anyone in this ward into reach.');
  });

  test('reads what was open on the day that is asked about', async () => {
    const [then, now] = await Promise.all(
      ['?asOf=2022-01-01', ''].map((day) => pages.get(`/area/E08000030${day}`)),
    );
    const reach = (text = '') => /open places to meet: [^;]{20}/.exec(text)?.[0];
    expect(reach(then?.text)).toBeDefined();
    expect(reach(now?.text)).toBeDefined();
    expect(reach(then?.text)).not.toBe(reach(now?.text));
  });

  test('of a day before the census that labels stand on is refused, and says which days can be asked', async () => {
    for (const path of ['/area/E08000030', '/area/E05001308.csv', '/areas', '/areas.geojson', '/compare']) {
      for (const day of ['2020-12-31', '2026-11-23', '2025-02-30']) {
        const { status, body } = await pages.get(`${path}?asOf=${day}`);
        expect([path, day, status]).toEqual([path, day, 400]);
        expect(body).toContain(day === '2025-02-30' ? 'asOf' : 'Earliest: 2021-01-01; latest: 2026-11-22');
      }
    }
  });
});

describe('pairings', () => {
  test('of a cold spot show three places with every point, what ran there and what did not transfer', async () => {
    const { body, text } = await pages.get('/area/E05001301');
    expect(text).toContain('so nothing is found by the method for Aldridge Central and South');
    expect(body.match(/<article class="project"><h4>/g)).toHaveLength(3);
    expect(body.match(/Another largest group/g)).toHaveLength(3);
    expect(text).toContain('3 of 7 points. Where it is: South.');
    expect(text).toContain('Coffee mornings (social mixing for women; 2019-04 to 2020-02; delivered)');
    expect(text).toContain('No record says what did not transfer from here to another place');
    expect(text).toContain('People choose; the points only order.');
  });

  test('tell the contacts on record with both names, and that there is none', async () => {
    const { text } = await pages.get('/area/E05001308');
    expect(text).toContain(
      'Brownhills and Caldmore Community Garden: Brownhills and Caldmore Community Garden.',
    );
    const without = await pages.get('/area/E05001318');
    expect(without.text).toContain('No contact with another place is on record.');
  });
});

test('a cluster is told with its chance, the power of the test and what a mark does not say', async () => {
  const { text } = await pages.get('/area/E05001311');
  expect(text).toContain('low together');
  expect(text).toContain('Palfrey: low, among low.');
  expect(text).toContain('With so few wards, even a clean split');
  expect(text).toContain('A mark says that a ward and those around it are more alike');
  const hint = await pages.get('/area/E05001308');
  expect(hint.text).toContain('a hint, not a cluster');
});

test('how far groups live apart is told of the borough, beside a locality as its surroundings, and of no ward', async () => {
  const borough = await pages.get('/area/E08000030');
  expect(borough.text).toContain('Groups lie 37.9% of the way');
  const locality = await pages.get('/area/east');
  expect(locality.text).toContain('Measured over the wards of Walsall as a whole');
  const ward = await pages.get('/area/E05001308');
  expect(ward.text).not.toContain('How far groups live apart');
});

test('firmness shows each deciding value beside its line, and the label under every variant', async () => {
  const { text } = await pages.get('/area/E05001308');
  expect(text).toContain('Who lives here: firm');
  expect(text).toContain('What is done here: not known yet');
  expect(text).toContain('2 more open places to meet would pass the test');
  expect(text).toContain('Too little is known of what is done here, and every variant says so');
  expect(text).not.toMatch(/\d+ of (the )?\d+ variants/);
  expect(text).toContain('Line for low diversity at 18% instead of 20%');
});

test('what two printed sheets leave out is on the page, named with its address', async () => {
  const { text } = await pages.get('/area/E05001308');
  expect(text).toContain(
    'Not on these sheets: What would change it; How firm the label is; Who lives here; Language, birthplace and newcomers; Clusters that are really there; Projects that reached it; Where practice could come from; What is done here; What is not known; Overdue actions of assessments; Indicators; Around it.',
  );
  expect(text).toContain('They stand at http://localhost:4000/area/E05001308.');
});

test('a page of another day leads to files of that day', async () => {
  const { body } = await pages.get('/area/E05001308?asOf=2022-01-01');
  expect(body).toContain('href="/area/E05001308.csv?asOf=2022-01-01"');
  expect(body).toContain('href="/area/E05001308?print=full&amp;asOf=2022-01-01"');
});

test('shares that do not add up as shown say to what they do, and others say nothing', async () => {
  const { text } = await pages.get('/area/E05001308');
  const table = /Share of residents by group(.*?)Clusters that are really there/.exec(text)?.[1] ?? '';
  const columns = [...table.matchAll(/(?:White|Asian|Mixed|Black|Other) ([\d.]+)% ([\d.]+)% ([\d.]+)%/g)];
  expect(columns).toHaveLength(5);
  const sums = [1, 2, 3].map((place) => columns.reduce((sum, each) => sum + Number(each[place]), 0));
  const off = [...new Set(sums.map((sum) => sum.toFixed(1)))].filter((sum) => sum !== '100.0');
  const note = /Shares are rounded: as shown they add up to (.*?), not to 100%/.exec(table)?.[1];
  if (off.length === 0) expect(note).toBeUndefined();
  for (const sum of off) expect(note).toContain(`${sum}%`);
  expect(text).toMatch(/add up to (?:(?!, not).)*99\.9%/);
});
