import type { FieldRule, TopicRules } from './topic-rules.ts';

/** All rules by "Type.field". */
export interface RuleTable {
  readonly rules: ReadonlyMap<string, FieldRule>;
  readonly live: ReadonlySet<string>;
}

const everyone: FieldRule = { needs: ['PUBLIC'], otherwise: 'REFUSED' };

/**
 * One table of the rules of all topics.
 * @throws Error for a field that has two rules, or is called live and has none
 * @example ruleTable([{ everyone: { Query: 'venue' } }]).rules.get('Query.venue') // { needs: ['PUBLIC'], ... }
 */
export function ruleTable(topics: readonly TopicRules[]): RuleTable {
  const rules = new Map<string, FieldRule>();
  const add = (field: string, rule: FieldRule) => {
    if (rules.has(field)) throw new Error(`${field} has two rules of who may ask it.`);
    rules.set(field, rule);
  };
  for (const topic of topics) {
    for (const [type, names] of Object.entries(topic.everyone)) {
      for (const name of names.split(/\s+/)) add(`${type}.${name}`, everyone);
    }
    for (const [field, rule] of Object.entries(topic.restricted ?? {})) add(field, rule);
  }
  const live = new Set(topics.flatMap((topic) => topic.live ?? []));
  for (const field of live) if (!rules.has(field)) throw new Error(`${field} is live and has no rule.`);
  return { rules, live };
}
