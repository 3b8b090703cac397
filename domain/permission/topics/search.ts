import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/search.graphql` names: everyone. */
export const searchRules: TopicRules = {
  everyone: {
    Query: 'search',
    SearchHit: 'kind id key name area totalCount',
  },
};
