import { questionsOfPoint } from './questions-of-point.ts';

/** D3: people of different backgrounds have similar opportunities, access and treatment. */
export const lifeChancesQuestions = questionsOfPoint(
  'LIFE_CHANCES',
  ['UNLAWFUL_CONDUCT', 'EQUALITY_OF_OPPORTUNITY'],
  [
    [
      '3.1',
      'Does the mix of tenure, size and price meet local need by type of household, and can tenure be told from outside?',
      'Set the homes of each phase beside the need. Homes whose tenure cannot be told from outside keep neighbours equal.',
      ['HAS_HOMES'],
    ],
    [
      '3.2',
      'How will homes be allocated, and what will the rules do to different groups?',
      'Look at local connection, waiting time and lettings plans, and at evidence from earlier lettings. Do not ask for the background of likely occupiers.',
      ['HAS_HOMES'],
    ],
    [
      '3.3',
      'Who is displaced, may they come back, and who pays?',
      'Count households, businesses, faith and community users. Say what stands in for what they lose until they return.',
      ['BUILDS', 'DISPLACES'],
    ],
    [
      '3.4',
      'Which jobs and training come of it, and how do they reach groups that are under-represented?',
      'Numbers, targets and who checks them.',
    ],
    [
      '3.5',
      'Can disabled people, older people and parents reach and use it, and are women safe there after dark?',
      'Walk the routes. Note step-free ways, seats, toilets, lighting and being seen by others.',
    ],
    [
      '3.6',
      'Which digital, language or cost barriers remain?',
      'For each: whom it stops, and the way round it.',
    ],
    [
      '3.7',
      'Are there school places, and what will the intake mix be?',
      'Places by year and phase in the schools that would serve the homes, and what the catchment line does to who meets whom.',
      ['HAS_HOMES'],
    ],
  ],
);
