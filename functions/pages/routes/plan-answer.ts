import { commitmentStates } from '../../../domain/commitments/commitment-state.ts';
import { untranslated } from '../../../domain/messages/message.ts';
import { csvOf } from '../../../domain/text/csv.ts';
import type { HttpAnswer } from '../../http/http-answer.ts';
import { tableOf } from '../files/columns.ts';
import { csvMetadata } from '../files/csv-metadata.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { planColumns, planLines } from '../plan/plan-columns.ts';
import { planPage } from '../plan/plan-page.tsx';
import { choiceFields, chosen, none, type PlanChoice, planChoice } from '../plan/promises.ts';
import { areaOfPlan, type PlanData, readPlan } from '../plan/read-plan.ts';
import { type AskApi, RefusedQuery } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { describedBy, fileName, notesOf } from './file-notes.ts';
import { csvType, fileAnswer, htmlAnswer, metadataType } from './page-answer.ts';
import { pageMetaOf } from './page-meta-of.ts';
import type { PageRequest } from './page-request.ts';

/** As what the plan is given: a page, or a file that says the same of the same choice. */
export const planForms = ['html', 'csv', 'csv-metadata.json', 'json'] as const;

/** The plans and how far they are on record as done. @throws RefusedQuery for a choice that is none, ApiError */
export async function planAnswer(
  request: PageRequest,
  form: (typeof planForms)[number],
  api: AskApi,
  translator: PageTranslator,
): Promise<HttpAnswer> {
  const { ask, receipt } = notingReceipts(api);
  const plan = await readPlan(ask);
  const meta = pageMetaOf(request, receipt());
  const choice = planChoice(request.search);
  refuseUnknown(choice, plan);
  if (form === 'html') return htmlAnswer(planPage({ plan, choice }, meta, translator));
  const promises = chosen(plan.promises, choice, plan.priorities);
  const columns = planColumns(translator);
  const name = fileName(plan.borough.name, 'plan', meta.day, form);
  const sources = [...new Set(promises.flatMap(({ origin }) => origin?.title ?? []))];
  const notes = notesOf(meta, { file: 'plan.csv', title: translator.t('page.planTitle'), sources });
  switch (form) {
    case 'csv': {
      const links = describedBy('/plan.csv-metadata.json');
      return fileAnswer(csvOf(tableOf(columns, planLines(promises))), { type: csvType, name, links });
    }
    case 'csv-metadata.json':
      return fileAnswer(csvMetadata(columns, notes), { type: metadataType, name });
    case 'json':
      return fileAnswer(`${JSON.stringify({ ...notes, file: 'plan.json', promises }, undefined, 1)}\n`, {
        type: 'application/json',
        name,
      });
  }
}

function refuseUnknown(choice: PlanChoice, plan: PlanData): void {
  const { promises, priorities } = plan;
  for (const field of choiceFields) {
    const asked = choice[field];
    const isKnown =
      asked === undefined ||
      (asked === none && field !== 'state' && field !== 'document') ||
      (field === 'priority' && priorities.some(({ id }) => id === asked)) ||
      (field === 'area' && areaOfPlan(plan, asked) !== undefined) ||
      (field === 'state' && commitmentStates.some((state) => state === asked)) ||
      chosen(promises, { ...nothing, [field]: asked }, priorities).length > 0;
    if (isKnown) continue;
    throw new RefusedQuery(`${field} is not known`, {
      field,
      messageCode: 'page.planUnknown',
      messageValues: { asked: untranslated(asked.slice(0, 60)) },
    });
  }
}

const nothing = Object.fromEntries(choiceFields.map((field) => [field, undefined])) as PlanChoice;
