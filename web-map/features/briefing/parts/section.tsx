import type { VNode } from 'preact';
import type { Fact } from './fact.ts';

/**
 * One part of a briefing with its heading, and everything it says as facts. It is made from what was read and a
 * translator alone, so that the map, a page and a file say the same.
 */
export interface Section {
  /** In the address of the part and in the files. */
  readonly id: string;
  readonly title: string;
  readonly body: VNode;
  readonly facts: readonly Fact[];
  /** Whether two printed sheets for a meeting leave it out; they name it and say where it stands. */
  readonly onScreenOnly?: boolean;
  /** Title of a part of it that they leave out, where they have the rest. */
  readonly alsoOnScreenOnly?: string;
}

interface ParagraphProps {
  readonly fact: Pick<Fact, 'text'> | undefined;
  readonly class?: string;
}

/** A paragraph of one fact; nothing where there is none. */
export const Paragraph = ({ fact, class: name }: ParagraphProps): VNode | null =>
  fact ? <p class={name}>{fact.text}</p> : null;

interface FactListProps {
  readonly facts: readonly Pick<Fact, 'text'>[];
  readonly class?: string;
}

/** Facts as a list of their words; nothing for no facts. */
export const FactList = ({ facts, class: name }: FactListProps): VNode | null =>
  facts.length > 0 ? (
    <ul class={name}>
      {facts.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  ) : null;
