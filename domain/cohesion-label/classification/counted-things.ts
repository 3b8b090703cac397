import { plural } from '../../wording/plural.ts';
import type { PracticeTestId } from '../practice/practice-level.ts';

const nouns: Readonly<Record<Exclude<PracticeTestId, 'reach'>, readonly [one: string, many: string]>> = {
  placesToMeet: ['open place to meet', 'open places to meet'],
  activeProjects: [
    'active project that brings groups together',
    'active projects that bring groups together',
  ],
  participation: ['person recorded as taking part', 'people recorded as taking part'],
  exchange: ['recorded exchange with another ward', 'recorded exchanges with other wards'],
};

/**
 * What a practice test counts, with how many; `more` stands between the two ("3 more open places to meet"). The reach
 * test counts percent of residents.
 * @example countedThings('placesToMeet', 3, 'more') // '3 more open places to meet'
 */
export function countedThings(id: PracticeTestId, count: number, more: '' | 'more' | 'fewer' = ''): string {
  if (id === 'reach') return `${Number(count.toFixed(1))}% of residents within reach of a Place of Welcome`;
  const [one, many] = nouns[id];
  const between = more === '' ? '' : `${more} `;
  return plural(count, `${between}${one}`, `${between}${many}`);
}
