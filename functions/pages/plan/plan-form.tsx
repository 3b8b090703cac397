import type { VNode } from 'preact';
import { commitmentStates } from '../../../domain/commitments/commitment-state.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Choice, ChoiceForm } from '../layout/choice-form.tsx';
import { none, ownersOf, type PlanChoice, type Promised } from './promises.ts';
import { areaOfPlan, type PlanData } from './read-plan.ts';

interface Props {
  readonly choice: PlanChoice;
  readonly promises: readonly Promised[];
  readonly plan: PlanData;
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  readonly translator: PageTranslator;
}

/** What the promises can be narrowed by: their document, what they serve, and who was to keep them. */
export const PlanForm = ({ choice, promises, plan, documents, translator }: Props): VNode => {
  const { priorities } = plan;
  const { code, t, codeWords } = translator;
  const any = <option value="">{t('page.registerAny')}</option>;
  const option = (value: string, words: string, picked: string | undefined, isRecord = true) => (
    <option
      key={value}
      value={value}
      lang={isRecord && code !== 'en' ? 'en' : undefined}
      selected={value === picked}
    >
      {words}
    </option>
  );
  const owners = new Map(
    promises.flatMap((each) => ownersOf(each).map(({ id, name }) => [id, name] as const)),
  );
  owners.delete(none);
  const areas = new Map(
    promises.flatMap((each) => each.areas.map(({ code: at, name }) => [at, name] as const)),
  );
  const asked = areaOfPlan(plan, choice.area);
  if (asked) areas.set(asked.code, asked.name);
  return (
    <ChoiceForm action="/plan" button={t('page.planShow')} code={code}>
      <Choice id="choice-document" name="document" label={t('page.planDocument')}>
        {any}
        {documents.map(({ id, name }) => option(id, name, choice.document, false))}
      </Choice>
      <Choice id="choice-priority" name="priority" label={t('page.planPriority')}>
        {any}
        {[...Map.groupBy(priorities, ({ framework }) => framework)].map(([framework, ofFramework]) => (
          <optgroup key={framework} label={framework} lang={code === 'en' ? undefined : 'en'}>
            {ofFramework.map(({ id, number, title }) => option(id, `${number} ${title}`, choice.priority))}
          </optgroup>
        ))}
        {option(none, t('page.planNoPriority'), choice.priority, false)}
      </Choice>
      <Choice id="choice-owner" name="owner" label={t('page.planOwner')}>
        {any}
        {[...owners]
          .sort(([, a], [, b]) => a.localeCompare(b, 'en-GB'))
          .map(([id, name]) => option(id, name, choice.owner))}
        {option(none, t('page.planNoOwner'), choice.owner, false)}
      </Choice>
      <Choice id="choice-state" name="state" label={t('page.planState')}>
        {any}
        {commitmentStates
          .filter((state) => state === choice.state || promises.some((each) => each.state === state))
          .map((state) => option(state, codeWords('actionState.', state), choice.state, false))}
      </Choice>
      <Choice id="choice-area" name="area" label={t('page.planArea')}>
        {any}
        {[...areas]
          .sort(([, a], [, b]) => a.localeCompare(b, 'en-GB'))
          .map(([id, name]) => option(id, name, choice.area))}
        {option(none, t('page.planNoArea'), choice.area, false)}
      </Choice>
    </ChoiceForm>
  );
};
