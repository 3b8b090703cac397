import { type AnyMessage, isMessage, type MessageValue } from './message.ts';

/**
 * The messages of a text, in order, each sentence by itself where `oneText` put several together. Text of the records is
 * no message and is left out.
 *
 * @example sentencesOf(oneText(message('area.wardsReplaced', { day }), message('area.localityProvisional'))).length // 2
 */
export function sentencesOf(text: MessageValue | null | undefined): AnyMessage[] {
  if (!isMessage(text)) return [];
  if (text.code !== 'text.both') return [text];
  const { before, after } = text.values;
  return [...sentencesOf(before), ...sentencesOf(after)];
}
