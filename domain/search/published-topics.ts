import { type AnyMessage, message, type PlainCode } from '../messages/message.ts';
import type { Indicator } from '../records/indicator.ts';

type TopicCode = Extract<PlainCode, `publishedTopic.${string}`>;

/** Words of each language that figures of publishers are looked for by, by the topic that their records name. */
const byDomain: Readonly<Record<string, TopicCode>> = {
  'personal well-being': 'publishedTopic.wellBeing',
  culture: 'publishedTopic.culture',
  work: 'publishedTopic.work',
  learning: 'publishedTopic.learning',
  deprivation: 'publishedTopic.childPoverty',
  access: 'publishedTopic.access',
  homes: 'publishedTopic.homes',
  population: 'publishedTopic.population',
  newcomers: 'publishedTopic.newcomers',
  moves: 'publishedTopic.moves',
  safety: 'publishedTopic.hateCrime',
  belonging: 'publishedTopic.belonging',
};

const frameworks: readonly string[] = [
  'Explore Local Statistics',
  'Since the census',
  'Community Life Survey',
];

/**
 * What a figure of a publisher is found by in each language; nothing for other figures, whose records have words.
 * @example publishedTopicsOf({ id: 'asylum-support', framework: 'Since the census', domain: 'newcomers' })[0]?.code // 'publishedTopic.newcomers'
 */
export function publishedTopicsOf({
  framework = '',
  domain = '',
}: Pick<Indicator, 'id' | 'framework' | 'domain'>): readonly AnyMessage[] {
  const code = frameworks.includes(framework) || domain === 'moves' ? byDomain[domain] : undefined;
  return code === undefined ? [] : [message(code)];
}
