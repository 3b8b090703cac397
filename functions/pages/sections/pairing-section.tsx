import type { VNode } from 'preact';
import type { BriefingLinks } from '../../../web-map/features/briefing/briefing-links.ts';
import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { FactList, Paragraph, type Section } from '../../../web-map/features/briefing/section.tsx';
import type { TextTranslator } from '../../../web-map/i18n/text-translator.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import type { Pairing } from '../queries/read-findings.ts';
import { contactFacts } from './contacts.ts';
import { SuggestedPlace } from './suggested-place.tsx';
import { suggestionFacts } from './suggestion.ts';

/**
 * From where practice could come to a cold spot: at most three places each with all points, distance, what ran there and
 * what did not transfer; for a locality or the borough what was found for each of its cold spots; and contacts on record.
 */
export function pairingSection(
  data: AreaPageData,
  translator: TextTranslator,
  links: BriefingLinks,
): Section | undefined {
  const { area, findings } = data;
  if (!findings) return undefined;
  const { t } = translator;
  const own = findings.pairings.find(({ coldSpot }) => coldSpot.code === area.code);
  const others = findings.pairings.filter((pairing) => pairing !== own);
  const told = own ? ownPairing(own, translator) : undefined;
  const spots = others.map((pairing) => ({ ...pairing.coldSpot, facts: spotFacts(pairing, translator) }));
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
      ...spots.flatMap(({ facts }) => facts),
      ...contacts,
    ],
    body: (
      <>
        <Paragraph fact={none} />
        <Paragraph fact={told?.lead} />
        <Paragraph fact={told?.care} class="dim" />
        {told?.suggestions.map((each) => (
          <SuggestedPlace key={each.name} suggestion={each} translator={translator} />
        ))}
        {spots.length > 0 && <h3>{suggestedTo}</h3>}
        {spots.map((spot) => (
          <ColdSpot key={spot.code} spot={spot} translator={translator} links={links} />
        ))}
        <h3>{t('word.exchangesTitle')}</h3>
        <FactList facts={contacts} />
      </>
    ),
  };
}

function ownPairing(pairing: Pairing, translator: TextTranslator) {
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
  { t, untranslated, figure }: TextTranslator,
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

interface ColdSpotProps {
  readonly spot: { readonly code: string; readonly name: string; readonly facts: readonly Fact[] };
  readonly translator: TextTranslator;
  readonly links: BriefingLinks;
}

function ColdSpot({ spot: { code, name, facts }, translator, links }: ColdSpotProps): VNode {
  const [lead, ...lines] = facts;
  return (
    <>
      <h4>
        <a href={links.area(code, 'pairings')}>{translator.untranslated(name)}</a>
      </h4>
      <Paragraph fact={lead} />
      <FactList facts={lines} />
    </>
  );
}
