import type { CommitmentState } from '../../../domain/commitments/commitment-state.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { assessments, documentOf, none, ownersOf, type PlanChoice } from './promises.ts';
import { areaOfPlan, type PlanData } from './read-plan.ts';

/**
 * What the plan was narrowed to, in words, in the order of its form.
 * @example narrowedWords({ ...choice, state: 'DONE' }, plan, translator) // ['on record as done']
 */
export function narrowedWords(
  { document, priority, owner, state, area }: PlanChoice,
  plan: PlanData,
  { t, codeWords, untranslated }: PageTranslator,
): readonly string[] {
  const { promises, priorities } = plan;
  const ofDocument = promises.find((each) => documentOf(each) === document);
  const ofPriority = priorities.find(({ id }) => id === priority);
  const ofOwner = promises.flatMap(ownersOf).find(({ id }) => id === owner && id !== none);
  const at =
    promises.flatMap(({ areas }) => areas).find(({ code }) => code === area) ?? areaOfPlan(plan, area);
  const isState = promises.some((each) => each.state === state);
  return [
    document === assessments ? t('page.planAssessments') : ofDocument?.documentName,
    priority === none
      ? t('page.planNoPriority')
      : ofPriority && untranslated(`${ofPriority.number} ${ofPriority.title}`),
    owner === none ? t('page.planNoOwner') : ofOwner && untranslated(ofOwner.name),
    isState ? codeWords('actionState.', state as CommitmentState) : undefined,
    area === none ? t('page.planNoArea') : at && untranslated(at.name),
  ].filter((words) => words !== undefined);
}
