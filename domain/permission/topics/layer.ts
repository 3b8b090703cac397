import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/layer.graphql` names: everyone. */
export const layerRules: TopicRules = {
  everyone: {
    Query: 'layers layer',
    Layer:
      'id group groupName name searchWords kind levels periods series unit polarity polarityWords ' +
      'clusterLevels indicator category note source',
    LayerPeriod: 'layer period break',
    LayerFill:
      'layer level period classing classingWords edges classes values noNumber boroughValue ' +
      'comparators summary notes',
    LayerClass: 'index from to areas words',
    LayerValue: 'areaCode areaName value status words qualifier base lower upper intervalMethod class note',
    NoNumber: 'status word meaning areas',
    Indicator: 'series',
    IndicatorSeries: 'areaName areaCode unit responsibleBody points comparators comparatorNote words',
    SeriesPoint: 'period from to kind value status lower upper break verdict words observation',
  },
};
