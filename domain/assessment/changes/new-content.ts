import type { AssessmentContent } from '../model/assessment.ts';
import { line, parseAs } from '../model/written-value.ts';
import { currentSets } from '../questions/published-sets.ts';

/**
 * An assessment that was just begun: a title and nothing else, with the questions in force.
 * @throws InvalidInput naming `facts.title`
 * @example newContent('Homes at Moxley Road').questionSets.level1 // 'level-1.1'
 */
export const newContent = (title: string): AssessmentContent => ({
  questionSets: { ...currentSets },
  facts: { title: parseAs(line, 'facts.title', title) },
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
