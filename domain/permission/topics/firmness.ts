import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/firmness.graphql` names: everyone. */
export const firmnessRules: TopicRules = {
  everyone: {
    Classification:
      'firmness diversityFirmness practiceFirmness firmnessSentence flips whatWouldChange ' +
      'methodVariants methodStability facts whatIf',
    ClassificationRun: 'whatIf',
    Diversity: 'grouping',
    Parameter: 'whatIfLeast whatIfMost whole',
    FlipDistance: 'of name value atLeast threshold unit distance count flipsTo label changesLabel sentence',
    PossibleChange: 'kind sentence label publicLabel diversity practice',
    MethodVariant: 'family name label sameLabel note',
    ClassificationFacts: 'population groupsOfFive groupsOfNineteen evidence',
    GroupCount: 'group count',
    EvidenceFact: 'test kind value why unmeasured',
  },
};
