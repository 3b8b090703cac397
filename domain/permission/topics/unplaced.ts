import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/unplaced.graphql` names: everyone. */
export const unplacedRules: TopicRules = {
  everyone: {
    Unplaced: 'count reason words',
    NotKnown: 'field words',
    Area: 'notKnown observationsNote',
  },
};
