import type { TopicRules } from '../topic-rules.ts';

/** Who may ask and read what `schema/assessment-options.graphql` names: everyone. */
export const assessmentOptionsRules: TopicRules = {
  everyone: {
    OptionComparison: 'options notes',
    OptionReading: 'id key name site homes homesByTenure closes opens measures labelChanges moves notes',
    HomesByTenure: 'social shared private',
    NewMeetingPlace: 'name kind position',
    OptionMeasure:
      'code group name unit formula source limits value lower upper difference differenceLower differenceUpper note differenceNote',
    LabelChange: 'area before after',
    CumulativeEffect: 'schemes homes meetingPlacesLost schemesNotSaying meetingPlacesGained sentence',
    NearbyScheme: 'id key title distanceMetres homes meetingPlacesLost meetingPlacesSaid on',
  },
};
