import type { VNode } from 'preact';
import type { RiskColour } from '../../schema/generated/assess-operations.ts';

interface Props {
  /** Null where no colour follows from the answers. */
  readonly colour: RiskColour | null;
  readonly word: string;
}

/** A colour of risk by word, shape and colour, so that nothing hangs on seeing the colour itself. */
export const ColourSign = ({ colour, word }: Props): VNode => (
  <span class={`colour colour-${colour ?? 'none'}`}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <Shape colour={colour} />
    </svg>{' '}
    {word}
  </span>
);

/** Eight corners, three corners, round, an open ring: told apart also in black and white. */
const Shape = ({ colour }: Pick<Props, 'colour'>): VNode => {
  switch (colour) {
    case 'RED':
      return <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />;
    case 'AMBER':
      return <path d="M8 1l7.5 14h-15z" />;
    case 'GREEN':
      return <circle cx="8" cy="8" r="7" />;
    case null:
      return <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-dasharray="3 2.5" />;
  }
};
