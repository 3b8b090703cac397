import { labelNamed } from '../cohesion-label/classification/labels.ts';
import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import { legalDayOf } from '../provenance/legal-day.ts';
import type { LabelName } from '../records/label-name.ts';
import { type LabelOverride, type LabelReply, mostOverridden, type OverrideRate } from './label-answers.ts';
import type { NewLabel } from './new-label.ts';

const yes = (is: boolean) => (is ? 'yes' : 'no');

/** A reply in one sentence: who, when, to which label where that is not the one told, and what. */
export const replyWords = (
  { saidBy, office = '', words, saidOn, label }: LabelReply,
  told: LabelName,
): AnyMessage =>
  message('labelAnswer.reply', {
    saidBy,
    office: untranslated(office),
    named: yes(office !== ''),
    day: saidOn,
    toOther: yes(label !== told),
    label: labelNamed(label),
    words: untranslated(words),
  });

/** Another label beside the computed one, in one text: which, why, by whom, and for how long. */
export const overrideWords = (override: LabelOverride): AnyMessage =>
  message('labelAnswer.override', {
    label: labelNamed(override.proposed),
    from: override.from,
    until: override.until,
    reason: override.reason,
    rationale: untranslated(override.rationale),
    office: untranslated(override.office),
    role: override.decidedAs,
    day: legalDayOf(override.decidedAt),
  });

/** That a label is new, what it was before, and until when replies are open. */
export const newLabelWords = ({ since, before, repliesUntil }: NewLabel): AnyMessage =>
  message('labelAnswer.newLabel', { since, before: labelNamed(before), until: repliesUntil });

/** How many labels have another beside them; more than 15 in a hundred say that the method needs revision. */
export const rateWords = ({ count, of, share, needsRevision }: OverrideRate): AnyMessage =>
  message('labelAnswer.rate', { count, of, share, most: mostOverridden, needsRevision: yes(needsRevision) });

/** All that stands beside a label, in the order in which it is told. */
export const besideWords = (
  told: LabelName,
  {
    change,
    override,
    replies,
  }: {
    readonly change?: NewLabel | undefined;
    readonly override?: LabelOverride | undefined;
    readonly replies: readonly LabelReply[];
  },
): readonly AnyMessage[] => [
  ...(change ? [newLabelWords(change)] : []),
  ...(override ? [overrideWords(override)] : []),
  ...replies.map((reply) => replyWords(reply, told)),
];
