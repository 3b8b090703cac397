import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { changeCard } from './cards/change-card.tsx';
import { peopleCard } from './cards/people-card.tsx';
import { placesCard } from './cards/places-card.tsx';
import { triedCard } from './cards/tried-card.tsx';
import { whyCard } from './cards/why-card.tsx';
import type { BriefingLinks } from './parts/briefing-links.ts';
import type { Card } from './parts/card.tsx';
import type { Fact } from './parts/fact.ts';
import type { Section } from './parts/section.tsx';
import type { AreaPageData } from './reading/read-area.ts';
import { aroundSection } from './sections/around-section.tsx';
import { figuresSection } from './sections/figures-section.tsx';
import { notesSection } from './sections/notes-section.tsx';
import { sourcesSection } from './sections/sources-section.tsx';

/** Everything that is said of one area: five cards, and what stands beneath them. */
export interface AreaBriefing {
  readonly cards: readonly Card[];
  /** Neighbours, boundaries, figures on record and sources. */
  readonly foot: readonly Section[];
}

/** The briefing on a ward, a locality or the borough, as the map, its page, paper and files have it. */
export function areaBriefing(
  data: AreaPageData,
  translator: InterfaceTranslator,
  links: BriefingLinks,
): AreaBriefing {
  const { area } = data;
  const lines = [area.source, area.edition.source];
  const notes = notesSection(data, translator);
  // Of an area without lines nothing is held but its name, code and notes.
  if (!area.edition.hasGeometry) {
    return { cards: [], foot: [notes, sourcesSection([notes], lines, translator)] };
  }
  const cards = [
    whyCard(data, translator, links),
    peopleCard(data, translator),
    placesCard(data, translator, links),
    triedCard(data, translator, links),
    changeCard(data, translator, links),
  ];
  const rest = [figuresSection(data, translator), aroundSection(data, translator, links), notes];
  const told = [...cards.flatMap(({ sections }) => sections), ...rest];
  return { cards, foot: [...rest, sourcesSection(told, lines, translator)] };
}

/** What a part of a briefing says. */
export interface PartFact {
  /** Id of the card or the section. */
  readonly part: string;
  readonly fact: Fact;
}

/** Everything that a briefing says, as files give it: what each card says in short, then what that rests on. */
export function factsOf({ cards, foot }: AreaBriefing): readonly PartFact[] {
  const of = ({ id, facts }: Pick<Section, 'id' | 'facts'>): readonly PartFact[] =>
    facts.map((fact) => ({ part: id, fact }));
  return [...cards.flatMap((card) => [of(card), ...card.sections.map(of)]), ...foot.map(of)].flat();
}

/** All parts of a briefing in the order of a page. */
export const sectionsOf = ({ cards, foot }: AreaBriefing): readonly Section[] => [
  ...cards.flatMap(({ sections }) => sections),
  ...foot,
];
