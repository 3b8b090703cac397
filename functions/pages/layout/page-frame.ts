import { interfaceLanguages, languageCodes } from '../../../domain/languages/interface-languages.ts';
import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { patternDefinitions } from '../markup/swatch.ts';
import { stylePath } from '../style/style-files.ts';
import type { PageMeta } from './page-meta.ts';

export interface PageParts {
  readonly title: Text;
  readonly description: Text;
  /** Which entry of the navigation is this page. */
  readonly at?: 'areas' | 'compare' | 'assessments' | 'accessibility';
  /** Of the area that the page is about, so that the map opens on it. */
  readonly mapSearch?: string;
  readonly main: Part;
  /** What the page rests on; absent where nothing could be read. */
  readonly meta?: PageMeta;
  /** Data files that hold the same, by media type. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[];
}

/** A whole page: head, navigation, what it tells, and what it rests on. */
export function pageFrame(parts: PageParts, voice: Voice): Html {
  const { say } = voice;
  const { title, description, at, mapSearch = '', main, meta, alternates = [] } = parts;
  const link = (href: string, word: string, isHere: boolean) =>
    html`<li><a class="site-link" href="${href}" ${isHere && html`aria-current="page"`}>${word}</a></li>`;
  return html`<!doctype html>
<html lang="${voice.language}" dir="${voice.direction}" class="${meta?.printsWhole === false && 'brief'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
<title>${String(title)} · ${say('siteName')} · ${say('place')}</title>
<link rel="icon" type="image/svg+xml" href="/icon.svg">
<link rel="stylesheet" href="${stylePath}">
${meta && html`<link rel="canonical" href="${meta.address}">`}
${alternates.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">`)}
</head>
<body>
<a class="skip" href="#content">${say('skip')}</a>
${patternDefinitions}
<header class="site"><a class="site-name" href="/">${say('siteName')} · ${say('place')}</a>
<nav aria-label="${say('navigation')}"><ul class="site-links">${link(`/${mapSearch}`, say('navMap'), false)}${link('/areas', say('navAreas'), at === 'areas')}${link(
    '/compare',
    say('navCompare'),
    at === 'compare',
  )}${link('/assessments', say('navAssessments'), at === 'assessments')}${link('/explorer/', say('navApi'), false)}${link('/accessibility', say('navAccessibility'), at === 'accessibility')}</ul></nav>${languageChoice(voice)}</header>
${machineNotice(voice)}
<main id="content" tabindex="-1">${main}</main>
${meta && footer(meta, voice)}
</body>
</html>
`;
}

/** The choice of language, each named in itself; what else the address asks for is put in by `keepLanguage`. */
const languageChoice = ({ code: here, say }: Voice): Part => html`<details class="languages">
<summary><span class="only-heard">${say('languageTitle')}: </span>${interfaceLanguages[here].name}</summary>
<ul class="plain">${languageCodes.map((code) => {
  const { name, direction } = interfaceLanguages[code];
  return html`<li><a class="language" href="?lang=${code}" lang="${code}" hreflang="${code}" dir="${direction}" ${code === here && html`aria-current="true"`}>${name}</a></li>`;
})}</ul></details>`;

const machineNotice = ({ code, say }: Voice): Part =>
  code !== 'en' &&
  html`<aside class="language-notice" aria-label="${say('languageTitle')}">${say('machineMade')} ${say('machineMadeFigures')} <a href="?lang=en" hreflang="en">${say('machineMadeEnglish')}</a></aside>`;

const footer = ({ receipt, day, address }: PageMeta, { say, tell, record, date }: Voice): Part => {
  const allDays = listed([...new Set([day, ...receipt.days])].sort().map(date));
  return html`<footer class="about">
<h2 class="about-title">${say('madeTitle')}</h2>
<p>${say('asOfDay', { date: allDays })} ${say('madeOn', { date: date(receipt.answeredOn) })} ${tell(
    'madeMethod',
    {
      method: record(listed(receipt.methodVersions)),
      version: record(receipt.dataVersion),
      edition: listed(receipt.boundaryEditions),
    },
  )} ${record(receipt.licence)}</p>
<p class="address">${tell('madeAt', { address: record(address) })}</p>
</footer>`;
};

/** Whatever there is, in figures that every language reads. */
const listed = (all: readonly string[]): string => (all.length === 0 ? '–' : all.join(', '));

/** What the patterns mean, for a page in black and white. */
export const patternKey = ({ say }: Voice): Part => {
  const field = (fill: string) =>
    html`<svg class="swatch" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true"><rect x="1" y="1" width="20" height="12" rx="2" fill="none"/>${fill}</svg>`;
  const filled = (fill: string) => html`<rect x="1" y="1" width="20" height="12" rx="2" fill="${fill}"/>`;
  const dashes = html`<rect x="3.5" y="3.5" width="15" height="7" rx="1.5" fill="none" stroke="var(--dash)" stroke-dasharray="3 2.4"/>`;
  const entry = (shape: Html, words: string) => html`<li>${field(shape)} ${words}</li>`;
  return html`<div class="key"><strong>${say('keyTitle')}</strong> <ul class="key-entries">${entry(filled('url(#pattern-stripes)'), say('keyStripes'))}${entry(
    filled('url(#pattern-dots)'),
    say('keyDots'),
  )}${entry(dashes, say('keyDashed'))}</ul></div>`;
};
