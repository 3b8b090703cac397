import type { ToldText } from '../../domain/messages/message.ts';
import { translator } from '../../domain/messages/translator.ts';
import { refusals } from '../../locales/generated/refusals/fetched.ts';
import { spoken } from './translator.ts';

/** Why something is refused, in the language of the page. Its words are fetched when something is. */
export async function tellRefusal(refusal: ToldText): Promise<string> {
  const { code } = spoken();
  return translator(code, [await refusals[code]()]).t(refusal);
}
