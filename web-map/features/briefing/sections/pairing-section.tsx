import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Fact } from '../parts/fact.ts';
import { FactList, Paragraph, type Section } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import type { Pairing } from '../reading/read-findings.ts';
import { contactFacts } from './contacts.ts';
import { SuggestedPlace } from './suggested-place.tsx';
import { suggestionFacts } from './suggestion.ts';

/**
 * From where practice could come to a cold spot: at most three places each with all points, distance, what ran there and
 * what did not transfer; for a locality or the borough what was found for each of its cold spots; and contacts on record.
 */
export function pairingSection(
  data: AreaPageData,
  translator: InterfaceTranslator,
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
      ? { item: area.name, measure: t('briefing.pairTitle'), text: t('briefing.pairNoColdSpot') }
      : undefined;
  const suggestedTo =
    area.level === 'WARD' && !own ? t('briefing.pairSuggestedTo') : t('briefing.pairColdSpots');
  return {
    id: 'pairings',
    title: t('briefing.pairTitle'),
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
          <SuggestedPlace key={each.name} suggestion={each} translator={translator} links={links} />
        ))}
        {spots.length > 0 && <SubHeading>{suggestedTo}</SubHeading>}
        {spots.map((spot) => (
          <ColdSpot key={spot.code} spot={spot} translator={translator} links={links} />
        ))}
        <SubHeading>{t('word.exchangesTitle')}</SubHeading>
        <FactList facts={contacts} />
      </>
    ),
  };
}

function ownPairing(pairing: Pairing, translator: InterfaceTranslator) {
  const { t } = translator;
  const item = pairing.coldSpot.name;
  return {
    lead: { item, measure: t('briefing.pairFound'), text: pairing.sentence } satisfies Fact,
    care: {
      item,
      measure: t('briefing.pairConsidered'),
      value: pairing.considered,
      unit: t('briefing.unitPlaces'),
      text: t('briefing.pairCare', { count: pairing.considered }),
    } satisfies Fact,
    suggestions: pairing.suggestions.map((suggestion) => suggestionFacts(suggestion, translator)),
  };
}

/** One cold spot of a larger area: what was found, and each place with its points. */
function spotFacts(
  { coldSpot, sentence, suggestions }: Pairing,
  { t, untranslated, figure }: InterfaceTranslator,
): Fact[] {
  const item = coldSpot.name;
  return [
    { item, measure: t('briefing.pairFound'), text: sentence },
    ...suggestions.map(
      ({ name, points, mostPoints, distanceMetres }): Fact => ({
        item,
        measure: t('briefing.pairSuggestion'),
        value: points,
        unit: t('briefing.unitPoints', { most: mostPoints }),
        text:
          distanceMetres === null
            ? t('briefing.pairLineNoPoint', { name: untranslated(name), points, most: mostPoints })
            : t('briefing.pairLine', {
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
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
}

function ColdSpot({ spot: { code, name, facts }, translator, links }: ColdSpotProps): VNode {
  const [lead, ...lines] = facts;
  return (
    <>
      <SubHeading below>
        <a href={links.area(code, 'pairings')}>{translator.untranslated(name)}</a>
      </SubHeading>
      <Paragraph fact={lead} />
      <FactList facts={lines} />
    </>
  );
}
