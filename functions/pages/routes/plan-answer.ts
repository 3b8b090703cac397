import { untranslated } from '../../../domain/messages/message.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { planPage } from '../plan/plan-page.tsx';
import { chosen, none, type PlanChoice, type Promised, planChoice, promisesOf } from '../plan/promises.ts';
import { readPlan } from '../plan/read-plan.ts';
import { type AskApi, RefusedQuery } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { htmlAnswer } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageRequest } from './page-request.ts';

/** The plans and how far they are on record as done. @throws RefusedQuery for a choice that is none, ApiError */
export async function planAnswer(
  request: PageRequest,
  api: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const data = await readPlan(ask);
  const meta = pageMetaOf(request, receipt());
  const promises = promisesOf(data, meta.day as CalendarDate);
  const choice = planChoice(request.search);
  refuseUnknown(choice, promises, data.priorities);
  return htmlAnswer(planPage({ plan: data, choice, promises }, meta, translator));
}

function refuseUnknown(
  choice: PlanChoice,
  promises: readonly Promised[],
  priorities: readonly { readonly id: string }[],
): void {
  for (const field of ['document', 'priority', 'owner'] as const) {
    const asked = choice[field];
    const isKnown =
      asked === undefined ||
      asked === none ||
      (field === 'priority' && priorities.some(({ id }) => id === asked)) ||
      chosen(promises, { ...nothing, [field]: asked }).length > 0;
    if (isKnown) continue;
    throw new RefusedQuery(`${field} is not known`, {
      field,
      messageCode: 'page.planUnknown',
      messageValues: { asked: untranslated(asked.slice(0, 60)) },
    });
  }
}

const nothing: PlanChoice = { document: undefined, priority: undefined, owner: undefined };
