import { type OfficersCode, t } from '../../../i18n/officers.ts';

/** How far something is. */
export type Progress = 'notStarted' | 'inProgress' | 'done' | 'cannotYet' | 'attention';

const words: Readonly<Record<Progress, OfficersCode>> = {
  notStarted: 'officers.tagNotStarted',
  inProgress: 'officers.tagInProgress',
  done: 'officers.tagDone',
  cannotYet: 'officers.tagCannotYet',
  attention: 'officers.tagAttention',
};

/** How far something is, in a word. */
export function Tag({ progress, text }: { readonly progress: Progress; readonly text?: string | undefined }) {
  return <span class={`tag ${progress}`}>{text ?? t(words[progress])}</span>;
}
