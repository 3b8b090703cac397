import { type AnyMessage, type MessageCode, message } from '../../messages/message.ts';

/** By what a question asks: versions that ask the same share its words, and other words need another name. */
export type QuestionName =
  Extract<MessageCode, `question.${string}`> extends `question.${infer Name}` ? Name : never;

/**
 * What is asked, and what to look at.
 * @example wordsOfQuestion('tensions').text.code // 'question.tensions'
 */
export const wordsOfQuestion = (
  name: QuestionName,
): { readonly text: AnyMessage; readonly help: AnyMessage } => ({
  text: message(`question.${name}`),
  help: message(`questionHelp.${name}`),
});
