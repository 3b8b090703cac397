import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { Pairing } from '../../../web-map/features/briefing/reading/read-findings.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { contactFacts } from './contacts.ts';
import { type Fact, list, paragraph, type Section } from './section.ts';
import { type SuggestionFacts, suggestionFacts } from './suggestion.ts';

/**
 * From where practice could come to a cold spot: at most three places each with all points, distance, what ran there and
 * what did not transfer; for a locality or the borough what was found for each of its cold spots; and contacts on record.
 */
export function pairingSection(data: AreaPageData, translator: PageTranslator): Section | undefined {
  const { area, findings } = data;
  if (!findings) return undefined;
  const { t } = translator;
  const own = findings.pairings.find(({ coldSpot }) => coldSpot.code === area.code);
  const others = findings.pairings.filter((pairing) => pairing !== own);
  const told = own ? ownPairing(own, translator) : undefined;
  const spots = others.map((pairing) => spotFacts(pairing, translator));
  const contacts = contactFacts(data, findings.contacts, translator);
  const none: Fact | undefined =
    findings.pairings.length === 0
      ? { item: area.name, measure: t('page.pairTitle'), text: t('page.pairNoColdSpot') }
      : undefined;
  const suggestedTo = area.level === 'WARD' && !own ? t('page.pairSuggestedTo') : t('page.pairColdSpots');
  return {
    id: 'pairings',
    title: t('page.pairTitle'),
    onScreenOnly: true,
    facts: [
      ...(none ? [none] : []),
      ...(told ? [told.lead, told.care, ...told.suggestions.flatMap(({ all }) => all)] : []),
      ...spots.flat(),
      ...contacts,
    ],
    body: html`${paragraph(none)}${told && html`${paragraph(told.lead)}${paragraph(told.care, 'dim')}${told.suggestions.map((each) => suggestionBlock(each, translator))}`}
      ${spots.length > 0 && html`<h3>${suggestedTo}</h3>${spots.map((facts, index) => spotBlock(others[index], facts, translator))}`}
      <h3>${t('word.exchangesTitle')}</h3>${list(contacts)}`,
  };
}

function ownPairing(pairing: Pairing, translator: PageTranslator) {
  const { t } = translator;
  const item = pairing.coldSpot.name;
  return {
    lead: { item, measure: t('page.pairFound'), text: pairing.sentence } satisfies Fact,
    care: {
      item,
      measure: t('page.pairConsidered'),
      value: pairing.considered,
      unit: t('page.unitPlaces'),
      text: t('page.pairCare', { count: pairing.considered }),
    } satisfies Fact,
    suggestions: pairing.suggestions.map((suggestion) => suggestionFacts(suggestion, translator)),
  };
}

/** One cold spot of a larger area: what was found, and each place with its points. */
function spotFacts(
  { coldSpot, sentence, suggestions }: Pairing,
  { t, untranslated, figure }: PageTranslator,
): Fact[] {
  const item = coldSpot.name;
  return [
    { item, measure: t('page.pairFound'), text: sentence },
    ...suggestions.map(
      ({ name, points, mostPoints, distanceMetres }): Fact => ({
        item,
        measure: t('page.pairSuggestion'),
        value: points,
        unit: t('page.unitPoints', { most: mostPoints }),
        text:
          distanceMetres === null
            ? t('page.pairLineNoPoint', { name: untranslated(name), points, most: mostPoints })
            : t('page.pairLine', {
                name: untranslated(name),
                points,
                most: mostPoints,
                distance: figure(distanceMetres / 1000),
              }),
      }),
    ),
  ];
}

const spotBlock = (
  pairing: Pairing | undefined,
  [lead, ...lines]: readonly Fact[],
  { untranslated }: PageTranslator,
): Part =>
  pairing &&
  html`<h4><a href="/area/${pairing.coldSpot.code}#pairings">${untranslated(pairing.coldSpot.name)}</a></h4>${paragraph(lead)}${list(lines)}`;

const suggestionBlock = (
  { name, lines, points, practice, limits }: SuggestionFacts,
  { t, untranslated }: PageTranslator,
): Part => html`<article class="project"><h3>${untranslated(name)}</h3>${lines.map((fact) => paragraph(fact))}
  <table><caption>${t('page.pairPointsTable')}</caption>
  <thead><tr><th scope="col">${t('page.pairAsked')}</th><th scope="col" class="number">${t('page.pairPointsHead')}</th></tr></thead>
  <tbody>${points.map(
    ({ words, given, reason }) =>
      html`<tr><th scope="row">${words}<span class="note">${reason.text}</span></th><td class="number">${given.text}</td></tr>`,
  )}</tbody></table>
  ${practice.length > 0 && html`<h4>${t('page.pairRan')}</h4>${list(practice)}`}
  ${limits.length > 0 && html`<h4>${t('page.pairLimits')}</h4>${list(limits)}`}</article>`;
