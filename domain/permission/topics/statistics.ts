import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/statistics.graphql` names: everyone. */
export const statisticsRules: TopicRules = {
  everyone: {
    Query: 'smallAreas clusters segregation difference',
    SmallArea: 'code name boundary centroid residents ward',
    ClusterRun:
      'indicator category name unit polarityWords layer period level method methodKind seed draws ' +
      'generator arrangements significance power caveat summary overall areas source',
    OverallMoran: 'value expected p words',
    AreaCluster:
      'area areaCode areaName value neighbours kind evidence statistic localMoran p q smallestP ' + 'words',
    SegregationRun: 'indicator period edition caveat overall groups exposure exposureMeaning source',
    SegregationMeasure: 'id key name value from to meaning caveat',
    SegregationGroup: 'group name people share measures',
    ExposureRow: 'group shares',
    ExposureShare: 'group share',
    DifferenceVerdict:
      'indicator category areaA areaB period unit valueA valueB difference lower upper ' +
      'intervalMethod verdict words',
  },
};
