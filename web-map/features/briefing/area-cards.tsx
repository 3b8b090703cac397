import type { ComponentChildren, VNode } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import type { AreaBriefing } from './area-briefing.ts';
import { BriefingFoot } from './briefing-foot.tsx';
import { type Card, CardView } from './parts/card.tsx';
import type { BriefedArea } from './reading/read-area.ts';

interface Props {
  readonly briefing: AreaBriefing;
  readonly area: BriefedArea;
  readonly translator: InterfaceTranslator;
  /** Whether a fold is open: that of a card by its id, or `foot`. */
  readonly isOpen: (fold: string) => boolean;
  /** Told when a reader opens or closes one. */
  readonly onToggle?: (fold: string, open: boolean) => void;
  /** What a page in a browser adds to what a card rests on. */
  readonly besides?: (card: Card) => ComponentChildren;
}

/** The briefing on an area, on the map and on its page: five cards, and beneath them where all comes from. */
export const AreaCards = ({ briefing, area, translator, isOpen, onToggle, besides }: Props): VNode => (
  <div class="cards">
    {briefing.cards.map((card) => (
      <CardView
        key={card.id}
        card={card}
        translator={translator}
        open={isOpen(card.id)}
        onToggle={onToggle && ((open) => onToggle(card.id, open))}
      >
        {besides?.(card)}
      </CardView>
    ))}
    <BriefingFoot
      area={area}
      sections={briefing.foot}
      translator={translator}
      open={isOpen('foot') || briefing.cards.length === 0}
      onToggle={onToggle && ((open) => onToggle('foot', open))}
    />
  </div>
);
