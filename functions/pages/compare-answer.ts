import { areaList } from '../../schema/generated/page-operations.ts';
import type { AskApi } from './ask-api.ts';
import { comparePage } from './compare-page.ts';
import { madeOf } from './made-of.ts';
import { htmlAnswer, type PageAnswer } from './page-answer.ts';
import type { PageRequest } from './page-request.ts';
import { problemPage } from './problem-page.ts';
import { readArea } from './read-area.ts';
import type { Voice } from './voice.ts';

/** Two areas side by side; the form alone until both are chosen. */
export async function compareAnswer(request: PageRequest, ask: AskApi, voice: Voice): Promise<PageAnswer> {
  const { compared: chosen, asOf } = request;
  const { data: list, receipt } = await ask(areaList, asOf ? { asOf } : {});
  const made = madeOf(request, receipt);
  const [a, b] = chosen;
  if (a === undefined || b === undefined) {
    return htmlAnswer(String(comparePage({ list, chosen, sheets: undefined }, made, voice)));
  }
  const [first, second] = await Promise.all([readArea(ask, a, asOf), readArea(ask, b, asOf)]);
  if (!first || !second) {
    const sentence = voice.say('problemNotFoundSays', { code: first ? b : a });
    return htmlAnswer(String(problemPage('problemNotFound', sentence, voice)), 404);
  }
  const codes = [first.area.code, second.area.code];
  return htmlAnswer(String(comparePage({ list, chosen: codes, sheets: [first, second] }, made, voice)));
}
