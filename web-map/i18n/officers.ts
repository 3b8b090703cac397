import type { MessageCode, PlainCode } from '../../domain/messages/message.ts';
import { translator } from '../../domain/messages/translator.ts';
import { assessments } from '../../locales/generated/assessments/en.ts';
import { officers } from '../../locales/generated/officers/en.ts';
import { refusals } from '../../locales/generated/refusals/en.ts';
import { siteFiles } from '../../locales/generated/siteFiles/en.ts';
import { words } from '../../locales/generated/words/en.ts';

const english = translator('en', [officers, assessments, refusals, siteFiles, words]);

/** Codes of what the officers' app says, of sentences without a brace. */
export type OfficersCode = Extract<PlainCode, `officers.${string}`>;

/**
 * A sentence of the officers' app, which speaks English alone: what is written in it is, and goes to committee.
 *
 * @example t('officers.question', { id: '4' }) // 'Question 4'
 */
export const { t, untranslated, date } = english;

const isSaid = (code: string): code is OfficersCode => english.has(code as MessageCode);

/**
 * The word for a code of the API, `prefix` and the code itself; the code in small letters where there is none.
 *
 * @example codeWords('officers.state', 'PEER_REVIEW') // 'In review'
 */
export function codeWords(prefix: string, code: string): string {
  const of = prefix + code;
  return isSaid(of) ? t(of) : code.toLowerCase().replaceAll('_', ' ');
}
