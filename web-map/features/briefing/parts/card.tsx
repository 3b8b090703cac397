import type { ComponentChildren, VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from './fact.ts';
import { Fold } from './fold.tsx';
import type { Section } from './section.tsx';
import { SectionView } from './section-view.tsx';

/** One of the five things that a briefing says of an area: in at most 60 words, with all that they rest on behind it. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** What is told before anything is opened. */
  readonly lead: VNode;
  /** What the lead says. */
  readonly facts: readonly Fact[];
  /** How we know. */
  readonly sections: readonly Section[];
}

interface CardProps {
  readonly card: Card;
  readonly translator: InterfaceTranslator;
  /** Whether what it rests on is shown. */
  readonly open: boolean;
  /** Told when a reader opens or closes it. */
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** What a page in a browser adds to what the card rests on. */
  readonly children?: ComponentChildren;
}

/** A card: title, lead, and what it rests on, folded. */
export const CardView = ({ card, translator, open, onToggle, children }: CardProps): VNode => (
  <section class="card" aria-labelledby={`card-${card.id}-title`}>
    <div class="card-short">
      <h2 id={`card-${card.id}-title`}>{card.title}</h2>
      {card.lead}
    </div>
    <HowWeKnow of={card.title} translator={translator} open={open} onToggle={onToggle}>
      {card.sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      {children}
    </HowWeKnow>
  </section>
);

type HowWeKnowProps = Omit<CardProps, 'card'> & { readonly of: string };

const HowWeKnow = ({ of, translator: { t }, open, onToggle, children }: HowWeKnowProps): VNode => (
  <Fold open={open} onToggle={onToggle}>
    <summary>
      {t('word.howWeKnow')}
      <span class="only-heard">: {of}</span>
    </summary>
    {children}
  </Fold>
);
