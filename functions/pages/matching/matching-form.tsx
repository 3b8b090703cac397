import type { VNode } from 'preact';
import { schoolPhases } from '../../../domain/records/school-pupils.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { Choice, ChoiceForm } from '../layout/choice-form.tsx';
import { type MatchingChoice, offered } from './matching-choice.ts';

interface Props {
  readonly choice: MatchingChoice;
  readonly translator: PageTranslator;
}

/** The limits within which pairs are made. */
export const MatchingForm = ({ choice, translator }: Props): VNode => {
  const { code, t, codeWords, count } = translator;
  const numbers = (name: keyof typeof offered, words: (value: number) => string) =>
    offered[name]
      .toSorted((a, b) => a - b)
      .map((value) => (
        <option key={value} value={String(value)} selected={value === choice[name]}>
          {words(value)}
        </option>
      ));
  const kilometres = (value: number) => t('page.matchingKilometres', { kilometres: value });
  return (
    <ChoiceForm action="/matching" button={t('page.matchingShow')} code={code}>
      <Choice id="choice-phase" name="phase" label={t('page.matchingPhase')}>
        {schoolPhases.map((phase) => (
          <option key={phase} value={phase} selected={phase === choice.phase}>
            {codeWords('schoolPhase.', phase)}
          </option>
        ))}
      </Choice>
      <Choice id="choice-within" name="withinKilometres" label={t('page.matchingWithin')}>
        {numbers('withinKilometres', kilometres)}
      </Choice>
      <Choice id="choice-difference" name="leastDifference" label={t('page.matchingDifference')}>
        {numbers('leastDifference', (share) => t('page.matchingLeast', { share }))}
      </Choice>
      <Choice id="choice-meals" name="mealsApart" label={t('page.matchingMeals')}>
        <option value="">{t('page.registerAny')}</option>
        {numbers('mealsApart', (value) => t('page.matchingPoints', { points: value }))}
      </Choice>
      <Choice id="choice-links" name="linksEach" label={t('page.matchingLinks')}>
        {numbers('linksEach', count)}
      </Choice>
      <Choice id="choice-spots" name="spotsPerPlace" label={t('page.matchingSpots')}>
        {numbers('spotsPerPlace', count)}
      </Choice>
    </ChoiceForm>
  );
};
