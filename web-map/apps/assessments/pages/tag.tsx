import { type AssessWord, tell } from '../words/tell.ts';

/** How far something is. */
export type Progress = 'notStarted' | 'inProgress' | 'done' | 'cannotYet' | 'attention';

const words: Readonly<Record<Progress, AssessWord>> = {
  notStarted: 'tagNotStarted',
  inProgress: 'tagInProgress',
  done: 'tagDone',
  cannotYet: 'tagCannotYet',
  attention: 'tagAttention',
};

/** How far something is, in a word. */
export function Tag({ progress, text }: { readonly progress: Progress; readonly text?: string | undefined }) {
  return <span class={`tag ${progress}`}>{text ?? tell(words[progress])}</span>;
}
