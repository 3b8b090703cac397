import type { MessageArguments as ArgumentsWith, MessageCode } from './generated/message-arguments.ts';

export type { MessageCode };

/** What fills the braces of each sentence, by its code. */
export type MessageArguments = ArgumentsWith<MessageText>;

/** Text as the records hold it, whatever language it is told in: a name, a title, a quotation, a code. Mostly English. */
export interface Untranslated {
  readonly text: string;
}

/**
 * What may fill a plain brace of a message: text of the records, another message, or several of them, told as a list
 * with the "and" of the language.
 */
export type MessageText = ToldText | readonly MessagePart[];

/** What may fill a brace: numbers, days (ISO 8601, as exactly as they are known) and keys of a choice besides texts. */
export type MessageValue = MessageText | number | string;

/** A sentence, told in no language yet: its code in the catalogue (locales/) and the facts that it speaks of. */
export interface Message<Code extends MessageCode = MessageCode> {
  readonly code: Code;
  readonly values: MessageArguments[Code];
}

/** A message of any code, as lists and stored records hold it. */
export interface AnyMessage {
  readonly code: MessageCode;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A text that is told in the language asked for: a message, or text of the records, which stays as it is. */
export type ToldText = AnyMessage | Untranslated;

/** What a list within a message holds. */
export type MessagePart = ToldText;

/** Codes whose sentence has no brace. */
export type PlainCode = {
  [Code in MessageCode]: Record<string, never> extends MessageArguments[Code] ? Code : never;
}[MessageCode];

/**
 * A fact as a rule returns it: the code of its sentence with the values that decided it. Numbers are rounded as they are
 * to be read; shares run from 0 to 1.
 *
 * @example message('diversity.low', { chance: 0.13, line: 0.2 })
 */
export function message<Code extends PlainCode>(code: Code): AnyMessage;
export function message<Code extends MessageCode>(code: Code, values: MessageArguments[Code]): AnyMessage;
export function message(code: MessageCode, values: AnyMessage['values'] = {}): AnyMessage {
  return { code, values };
}

/**
 * Text of the records, to fill a brace with.
 *
 * @example untranslated('Bloxwich West')
 */
export const untranslated = (text: string): Untranslated => ({ text });

/** Whether a value of a message is itself a message. */
export const isMessage = (value: unknown): value is AnyMessage =>
  typeof value === 'object' && value !== null && 'code' in value && 'values' in value;

/** Whether a value of a message is text of the records. */
export const isUntranslated = (value: unknown): value is Untranslated =>
  typeof value === 'object' && value !== null && 'text' in value;
