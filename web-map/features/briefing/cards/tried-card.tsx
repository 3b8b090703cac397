import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { RingMark } from '../../../styles/ring-mark.ts';
import { Note } from '../../../ui/note.tsx';
import { Ring } from '../../../ui/ring.tsx';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Card } from '../parts/card.tsx';
import type { Fact } from '../parts/fact.ts';
import { Paragraph } from '../parts/section.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import type { Suggestion } from '../reading/read-findings.ts';
import { onRecordSection } from '../sections/on-record-section.tsx';
import { pairingSection } from '../sections/pairing-section.tsx';
import { projectsSection } from '../sections/projects-section.tsx';

/** What documents say was done here, projects on record, and from where practice could come. */
export function triedCard(data: AreaPageData, translator: InterfaceTranslator, links: BriefingLinks): Card {
  const { area } = data;
  const { t } = translator;
  const projects = projectsLead(data, translator);
  const suggestions = data.findings?.pairings.find(
    ({ coldSpot }) => coldSpot.code === area.code,
  )?.suggestions;
  const recorded = recordedLead(data, translator);
  const sections = [
    onRecordSection(data, translator),
    projectsSection(data, translator, links),
    pairingSection(data, translator, links),
  ];
  return {
    id: 'tried',
    title: t('briefing.triedTitle'),
    facts: [recorded?.fact, recorded?.standing, projects].filter((fact) => fact !== undefined),
    lead: (
      <>
        {recorded && <Recorded {...recorded} />}
        <Paragraph fact={projects} />
        {suggestions && suggestions.length > 0 && (
          <LearnFrom suggestions={suggestions} translator={translator} links={links} />
        )}
      </>
    ),
    sections: sections.filter((section) => section !== undefined),
  };
}

interface RecordedLead {
  readonly fact: Fact;
  /** How the record stands, and its day. */
  readonly standing?: Fact;
  /** The ring that stands for it; undefined where nothing makes a mark. */
  readonly ring: RingMark | undefined;
}

/** The first thing on record that makes a mark, here or in the town of that name; else that nothing is on record. */
function recordedLead({ area }: AreaPageData, translator: InterfaceTranslator): RecordedLead | undefined {
  const practice = area.practiceOnRecord;
  if (!practice) return undefined;
  const { untranslated, t } = translator;
  const item = area.name;
  const first = [...practice.items, ...practice.inTown].find(({ makesMark }) => makesMark);
  const measure = t('briefing.inShort');
  if (!first) return { fact: { item, measure, text: practice.summary }, ring: undefined };
  const { evidence, statusWords } = first;
  return {
    fact: { item, measure, text: untranslated(evidence.sentence) },
    standing: { item, measure, text: statusWords },
    ring: practice.mark === 'NONE' ? 'RING' : practice.mark,
  };
}

const Recorded = ({ fact, standing, ring }: RecordedLead): VNode => (
  <p class={ring ? 'recorded marked' : 'recorded'}>
    {ring && <Ring mark={ring} />}
    <span>
      {fact.text}
      <Note>{standing?.text}</Note>
    </span>
  </p>
);

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

/** How many partners a lead names. */
const partnersNamed = 2;

interface LearnFromProps {
  /** The nearest are named; the others stand behind the card. */
  readonly suggestions: readonly Suggestion[];
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
}

const LearnFrom = ({ suggestions, translator: { t, untranslated }, links }: LearnFromProps): VNode => (
  <p class="learn-from">
    {t('briefing.learnFrom')}{' '}
    {suggestions.slice(0, partnersNamed).map(({ name, venue, area, distanceMetres }, index) => {
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
