import type { Voice } from '../languages/voice.ts';
import { html, type Part } from '../markup/html.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import type { Pairing } from '../queries/read-findings.ts';
import { contactFacts } from './contacts.ts';
import { type Fact, list, paragraph, type Section } from './section.ts';
import { type SuggestionFacts, suggestionFacts } from './suggestion.ts';

/**
 * From where practice could come to a cold spot: at most three places each with all points, distance, what ran there and
 * what did not transfer; for a locality or the borough what was found for each of its cold spots; and contacts on record.
 */
export function pairingSection(data: AreaPageData, voice: Voice): Section | undefined {
  const { area, findings } = data;
  if (!findings) return undefined;
  const { say } = voice;
  const own = findings.pairings.find(({ coldSpot }) => coldSpot.code === area.code);
  const others = findings.pairings.filter((pairing) => pairing !== own);
  const told = own ? ownPairing(own, voice) : undefined;
  const spots = others.map((pairing) => spotFacts(pairing, voice));
  const contacts = contactFacts(data, findings.contacts, voice);
  const none: Fact | undefined =
    findings.pairings.length === 0
      ? { item: area.name, measure: say('pairTitle'), text: say('pairNoColdSpot') }
      : undefined;
  const suggestedTo = area.level === 'WARD' && !own ? say('pairSuggestedTo') : say('pairColdSpots');
  return {
    id: 'pairings',
    title: say('pairTitle'),
    onScreenOnly: true,
    facts: [
      ...(none ? [none] : []),
      ...(told ? [told.lead, told.care, ...told.suggestions.flatMap(({ all }) => all)] : []),
      ...spots.flat(),
      ...contacts,
    ],
    body: html`${paragraph(none)}${told && html`${paragraph(told.lead)}${paragraph(told.care, 'dim')}${told.suggestions.map((each) => suggestionBlock(each, voice))}`}
      ${spots.length > 0 && html`<h3>${suggestedTo}</h3>${spots.map((facts, index) => spotBlock(others[index], facts, voice))}`}
      <h3>${say('contactsTitle')}</h3>${list(contacts)}`,
  };
}

function ownPairing(pairing: Pairing, voice: Voice) {
  const { say } = voice;
  const item = pairing.coldSpot.name;
  return {
    lead: { item, measure: say('pairFound'), text: pairing.sentence } satisfies Fact,
    care: {
      item,
      measure: say('pairConsidered'),
      value: pairing.considered,
      unit: say('unitPlaces'),
      text: say('pairCare', { count: pairing.considered }),
    } satisfies Fact,
    suggestions: pairing.suggestions.map((suggestion) => suggestionFacts(suggestion, voice)),
  };
}

/** One cold spot of a larger area: what was found, and each place with its points. */
function spotFacts(
  { coldSpot, sentence, suggestions }: Pairing,
  { say, tell, record, figure }: Voice,
): Fact[] {
  const item = coldSpot.name;
  return [
    { item, measure: say('pairFound'), text: sentence },
    ...suggestions.map(
      ({ name, points, mostPoints, distanceMetres }): Fact => ({
        item,
        measure: say('pairSuggestion'),
        value: points,
        unit: say('unitPoints', { most: mostPoints }),
        text: tell(distanceMetres === null ? 'pairLineNoPoint' : 'pairLine', {
          name: record(name),
          points,
          most: mostPoints,
          distance: figure((distanceMetres ?? 0) / 1000),
        }),
      }),
    ),
  ];
}

const spotBlock = (
  pairing: Pairing | undefined,
  [lead, ...lines]: readonly Fact[],
  { record }: Voice,
): Part =>
  pairing &&
  html`<h4><a href="/area/${pairing.coldSpot.code}#pairings">${record(pairing.coldSpot.name)}</a></h4>${paragraph(lead)}${list(lines)}`;

const suggestionBlock = (
  { name, lines, points, practice, limits }: SuggestionFacts,
  { say, record }: Voice,
): Part => html`<article class="project"><h3>${record(name)}</h3>${lines.map((fact) => paragraph(fact))}
  <table><caption>${say('pairPointsTable')}</caption>
  <thead><tr><th scope="col">${say('pairAsked')}</th><th scope="col" class="number">${say('pairPointsHead')}</th></tr></thead>
  <tbody>${points.map(
    ({ words, given, reason }) =>
      html`<tr><th scope="row">${words}<span class="note">${reason.text}</span></th><td class="number">${given.text}</td></tr>`,
  )}</tbody></table>
  ${practice.length > 0 && html`<h4>${say('pairRan')}</h4>${list(practice)}`}
  ${limits.length > 0 && html`<h4>${say('pairLimits')}</h4>${list(limits)}`}</article>`;
