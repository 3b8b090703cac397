import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/classification.graphql` names: everyone. */
export const classificationRules: TopicRules = {
  everyone: {
    Query: 'classification',
    ClassificationRun: 'asOf edition method areas summary notes',
    Method: 'id version summary parameters labels',
    Parameter: 'name value unit meaning',
    LabelDefinition: 'label publicLabel diversity practice coldSpot catalyst',
    Classification:
      'area label publicLabel coldSpot catalyst provisional borderline borderlineOn bounds ' +
      'stability changedBy diversity practice reasons strength',
    Diversity:
      'level blau effectiveGroups entropy blauDetailed levelDetailed largestGroup largestGroupShare ' +
      'groupingSensitive rankFromLowest groups period ageYears source',
    GroupShare: 'group count share boroughShare',
    Practice: 'level passed known tests scoreLow scoreHigh onRecord',
    PracticeTest: 'id key name result value atLeast unit threshold note',
  },
};
