import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageTranslator } from '../languages/page-translator.ts';
import type { claims } from './accessibility-claims.ts';
import { accessibilityPage } from './accessibility-page.tsx';

type Check = readonly [file: string, title: string];

const map = 'web-map/apps/map';
const assess = 'web-map/apps/assessments';
const explorer = 'web-map/apps/explorer/explorer.browser.ts';
const pages = 'functions/pages/routes/pages.browser.ts';
const everyPage = 'functions/pages/routes/every-page.browser.ts';
const access = 'functions/pages/routes/access.browser.ts';

/** The tests that hold the site to each sentence, by file and words of the title. */
const checks: Readonly<Record<(typeof claims)[number]['id'], readonly Check[]>> = {
  words: [
    [
      `${map}/key-parity.browser.ts`,
      'every area that the map draws can be chosen from a list, and every placed venue',
    ],
    [`${map}/failures.browser.ts`, 'text and table work before and without the map library'],
  ],
  keyboard: [
    [`${map}/key-parity.browser.ts`, 'whatever a pointer can do, a key can do'],
    [pages, 'two areas are chosen by keyboard alone'],
    [
      `${assess}/assess.browser.ts`,
      'a planner makes an assessment from the start to the decision by keyboard alone',
    ],
    [explorer, 'keys go on past the editor'],
  ],
  reflow: [
    [`${map}/views.browser.ts`, 'every view reflows'],
    [everyPage, 'no page has a barrier that axe finds, scrolls sideways or is long'],
    [`${assess}/views.browser.ts`, "every page of the officers' app reflows and passes axe"],
    [explorer, 'axe finds nothing wrong, and nothing is wider than the window'],
  ],
  spacing: [
    [`${map}/views.browser.ts`, 'the same with the widest spaces that readers may set'],
    [everyPage, 'with the widest spaces that readers may set no page runs out of the screen'],
  ],
  axe: [
    [`${map}/views.browser.ts`, 'every view reflows'],
    [everyPage, 'no page has a barrier that axe finds, scrolls sideways or is long'],
    [`${assess}/views.browser.ts`, "every page of the officers' app reflows and passes axe"],
    [explorer, 'axe finds nothing wrong, and nothing is wider than the window'],
  ],
  contrast: [
    ['web-map/styles/contrast.test.ts', 'shows text %s on %s at 4.5:1 or more'],
    ['web-map/styles/contrast.test.ts', 'shows shape %s on %s at 3:1 or more'],
    [
      'web-map/styles/contrast.test.ts',
      'parts areas by a line in a casing, at 3:1 on every fill of today, of figures too',
    ],
  ],
  colours: [
    [`${map}/ground.browser.ts`, 'what lies over it is readable with forced colours'],
    [`${map}/table.browser.ts`, 'with forced colours the chosen side of a switch is told from the other'],
  ],
  targets: [[`${map}/views.browser.ts`, 'every button and field is at least 44 pixels high']],
  faults: [
    [
      `${map}/what-if.browser.ts`,
      'a value that cannot be tried is refused beside its field, in words, and changes nothing',
    ],
    [`${assess}/site/given-site.browser.ts`, 'what is wrong with coordinates is said beside the field'],
  ],
  spoken: [
    ['web-map/ui/announcer.test.ts', 'the same outcome again is spoken again'],
    [
      'web-map/ui/announcer.test.ts',
      'what happens together is one announcement, and nothing of it is said twice',
    ],
    ['web-map/ui/told-now.test.ts', 'no status of the map, the officers’ app or the explorer is born full'],
  ],
  script: [
    [pages, 'without JavaScript the map leads to the pages, and all of them work'],
    ['functions/pages/assessments/assessments.browser.ts', 'without JavaScript everything is there'],
    ['infra/edge/area-of-address.test.ts', 'from %s a reader without scripts is led to %s'],
  ],
  storage: [
    ['web-map/kept/denied.browser.ts', 'the map and a ward of it work'],
    ['web-map/kept/denied.browser.ts', 'the explorer asks and answers'],
    ['web-map/kept/denied.browser.ts', 'an officer is told that nothing is kept'],
  ],
  languages: [
    [
      `${map}/english-apart.browser.ts`,
      'in Urdu every English word says that it is English, in every state of the page',
    ],
    [`${map}/languages.browser.ts`, 'run from right to left and fit'],
    ['functions/pages/languages/marked-english.test.ts', 'marks what comes from the records as English'],
  ],
  print: [
    [pages, 'the areas that take most paper print on two sheets of A4 in the languages that do'],
    [pages, 'a printed ward has its key, sources, date and address, in black and white'],
  ],
  easy: [[access, 'each locality has an Easy Read sheet that prints on one sheet of A4']],
  foot: [[access, 'help, contact, accessibility and the text version are at the foot of all four']],
};

test('each sentence of what readers can do has a test of that title, and the page says no other', () => {
  const page = accessibilityPage(undefined, pageTranslator('en'));
  const said = [...page.matchAll(/id="claim-([^"]+)"/g)].map(([, id]) => id);
  expect(said.toSorted()).toEqual(Object.keys(checks).toSorted());
  const missing = Object.values(checks)
    .flat()
    .filter(([file, title]) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title));
  expect(missing).toEqual([]);
  expect(Object.values(checks).every((tests) => tests.length > 0)).toBe(true);
});

test('a contact that is set is named on the statement, with the way over Relay UK', () => {
  const contact = {
    name: 'Cohesion team',
    email: 'cohesion@example.gov.uk',
    address: undefined,
    phone: '01922 650000',
    signedVideo: { video: 'https://video.example.org/map', transcript: 'https://example.org/text' },
  };
  const page = accessibilityPage(contact, pageTranslator('en'));
  expect(page).toContain('href="mailto:cohesion@example.gov.uk"');
  expect(page).toContain('href="tel:01922650000"');
  expect(page).toContain('dial 18001 before the number');
  expect(page).toContain('https://video.example.org/map');
  expect(page).not.toContain('None is named in this copy');
  expect(page).not.toContain('There is no video in British Sign Language yet');
});
