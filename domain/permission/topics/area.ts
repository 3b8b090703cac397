import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/area.graphql` names: everyone. */
export const areaRules: TopicRules = {
  everyone: {
    Query: 'boundaryEditions borough areas area areaAt',
    Point: 'lon lat',
    BoundaryEdition: 'id name validFrom validTo hasGeometry source',
    Source: 'title publisher date url licence note',
    Area:
      'code name level edition locality localityBasis wards neighbours centroid boundary ' +
      'areaHectares population venues projects observations classification notes source',
    AreaMatch: 'placement inBorough ward locality onBoundary point note',
  },
};
