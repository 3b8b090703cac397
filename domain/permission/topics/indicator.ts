import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/indicator.graphql` names: everyone. */
export const indicatorRules: TopicRules = {
  everyone: {
    Query: 'indicators indicator',
    Indicator:
      'id name framework domain unit polarity responsibleBody officialWording note source ' +
      'availableLevels observations observationsNote',
    Observation:
      'indicator areaName areaCode area period kind breakdown value status lower upper ' +
      'intervalMethod base unit qualifier qualifierKind note source',
  },
};
