import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/classification-inputs.graphql` names: everyone. */
export const classificationInputsRules: TopicRules = {
  everyone: {
    Query: 'classificationInputs',
    ClassificationInputs:
      'asOf areas venues projects exchanges places groupCounts localityFigures populationPoints ' + 'reviews',
    RunArea: 'code edition level name parent population',
    RunVenue: 'id name kind placeOfWelcome position precision statedLocality sameBuildingAs statusHistory',
    RunStatus: 'status date statement',
    RunProject: 'id name status startsOn endsOn boroughWide localities places venues mixesGroups',
    RunExchange: 'id type title status period parties source',
    RunParty: 'name venue locality',
    RunPlace: 'name ward locality basis',
    RunFigure: 'indicator area period kind value status unit breakdown source',
    RunFigureArea: 'name code level',
    RunPoint: 'code name position residents ward',
    RunReview: 'register area reviewedOn reviewer',
  },
};
