import type { AssessmentContent } from '../model/assessment.ts';
import { checkText } from '../model/check-value.ts';
import { currentSets } from '../questions/published-sets.ts';

/**
 * An assessment that was just begun: a title and nothing else, with the questions in force.
 * @throws InvalidInput naming `facts.title`
 * @example newContent('Homes at Moxley Road').questionSets.level1 // 'level-1.1'
 */
export const newContent = (title: string): AssessmentContent => ({
  questionSets: { ...currentSets },
  facts: { title: checkText('facts.title', title, 'line') },
  wards: [],
  localities: [],
  evidence: [],
  screening: {},
  detail: {},
  grid: [],
  pairs: [],
  engagement: [],
  options: [],
  actions: [],
  predictions: [],
});
