import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../briefing-links.ts';
import type { Card } from '../card.tsx';
import type { Fact } from '../fact.ts';
import type { AreaPageData } from '../reading/read-area.ts';
import type { Suggestion } from '../reading/read-findings.ts';
import { Paragraph } from '../section.tsx';
import { pairingSection } from '../sections/pairing-section.tsx';
import { projectsSection } from '../sections/projects-section.tsx';

/** Projects on record, a strength, and from where practice could come. */
export function triedCard(data: AreaPageData, translator: InterfaceTranslator, links: BriefingLinks): Card {
  const { area } = data;
  const { t } = translator;
  const strength: Fact | undefined = area.classification?.strength
    ? { item: area.name, measure: t('word.strengthTitle'), text: area.classification.strength }
    : undefined;
  const projects = projectsLead(data, translator);
  const suggestions = data.findings?.pairings.find(
    ({ coldSpot }) => coldSpot.code === area.code,
  )?.suggestions;
  const sections = [projectsSection(data, translator, links), pairingSection(data, translator, links)];
  return {
    id: 'tried',
    title: t('briefing.triedTitle'),
    facts: [strength, projects].filter((fact) => fact !== undefined),
    lead: (
      <>
        <Paragraph fact={strength} class="strength" />
        <Paragraph fact={projects} />
        {suggestions && suggestions.length > 0 && (
          <LearnFrom suggestions={suggestions} translator={translator} links={links} />
        )}
      </>
    ),
    sections: sections.filter((section) => section !== undefined),
  };
}

function projectsLead({ area, list }: AreaPageData, { t, untranslated }: InterfaceTranslator): Fact {
  const nodes = area.projects.edges.map(({ node }) => node);
  const isBorough = area.level === 'BOROUGH';
  const count = isBorough
    ? area.projects.totalCount
    : nodes.filter(({ localities }) => localities.length > 0).length;
  const locality = area.level === 'LOCALITY' ? area.name : area.locality?.name;
  const place =
    isBorough || locality === undefined
      ? untranslated(list.borough.name)
      : t('word.locality', { name: untranslated(locality) });
  return {
    item: area.name,
    measure: t('briefing.inShort'),
    value: count,
    text: t('briefing.projectsLead', { count, place }),
  };
}

interface LearnFromProps {
  readonly suggestions: readonly Suggestion[];
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
}

const LearnFrom = ({ suggestions, translator: { t, untranslated }, links }: LearnFromProps): VNode => (
  <p class="learn-from">
    {t('briefing.learnFrom')}{' '}
    {suggestions.map(({ name, venue, area, distanceMetres }, index) => {
      const told =
        distanceMetres === null
          ? untranslated(name)
          : t('briefing.nameWithDistance', { name: untranslated(name), kilometres: distanceMetres / 1000 });
      return (
        <span key={name}>
          {index > 0 && '; '}
          <a href={venue ? links.venue(venue.id) : links.area(area.code)}>{told}</a>
        </span>
      );
    })}
  </p>
);
