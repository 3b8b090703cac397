import type { CohesionPoint, DutyLimb, Question, QuestionId, QuestionSet } from '../model/question-set.ts';

const question = (
  id: string,
  points: readonly CohesionPoint[],
  limbs: readonly DutyLimb[],
  text: string,
  help: string,
): Question => ({ id: id as QuestionId, points, limbs, text, help });

/**
 * The ten questions of the screen, first version. All ten are asked of every scheme.
 * Source: "Cohesion impact assessment", section 5, part B.
 */
export const level1Version1: QuestionSet = {
  id: 'level-1.1',
  level: 1,
  publishedOn: '2026-11-22',
  questions: [
    question(
      '1',
      ['VISION'],
      ['GOOD_RELATIONS'],
      'Can people in the area see why this is being done and how it serves the whole place?',
      'Think of what has been said in public so far, and whether someone who gains nothing directly would follow the reason.',
    ),
    question(
      '2',
      ['VISION', 'TRUST'],
      ['EQUALITY_OF_OPPORTUNITY'],
      'Were different communities able to shape it before options were fixed?',
      'Say who was heard, when, and what changed because of it. Hearing people after the choice is made is not shaping it.',
    ),
    question(
      '3',
      ['RIGHTS'],
      ['UNLAWFUL_CONDUCT'],
      'Will it be clear who is responsible for what, and what behaviour is expected of users, residents or contractors?',
      'Look at rules of use, tenancy terms, contracts and the management plan, and at how they will be explained.',
    ),
    question(
      '4',
      ['LIFE_CHANCES'],
      ['UNLAWFUL_CONDUCT', 'EQUALITY_OF_OPPORTUNITY'],
      'Will any group find it harder to reach, afford or use what is provided, or be displaced?',
      'Consider cost, distance, opening hours, language and disability, and households, businesses and groups that now use the site.',
    ),
    question(
      '5',
      ['LIFE_CHANCES'],
      ['EQUALITY_OF_OPPORTUNITY'],
      'Does it narrow or widen an existing gap between areas or groups?',
      'The evidence sets the catchment beside its locality and the borough: name the gap that you mean.',
    ),
    question(
      '6',
      ['TRUST'],
      ['GOOD_RELATIONS'],
      'Could a reasonable person believe one group or area is favoured? Is the reason for choosing this place published?',
      'A scheme that is seen as unfair can harm relations even where it is fair. Point to where the reason can be read.',
    ),
    question(
      '7',
      ['NEWCOMERS'],
      ['GOOD_RELATIONS'],
      'Does it affect people who arrived recently, or change how many will arrive, and is there help for both newcomers and settled residents?',
      'Give numbers of arrivals where they are known, and what each side gains from the first day.',
    ),
    question(
      '8',
      ['RELATIONSHIPS'],
      ['GOOD_RELATIONS'],
      'Does it add, remove or change a place where people of different backgrounds meet?',
      'The evidence lists meeting places by distance and marks those inside the site as at risk. Works count too: say what is open meanwhile.',
    ),
    question(
      '9',
      ['RELATIONSHIPS'],
      ['GOOD_RELATIONS'],
      'Does it bring groups into regular contact, or keep them apart (single-group provision, separate entrances, catchments, allocation rules)?',
      'Contact that comes back week after week counts for more than an event. Look at the design and at the rules of allocation.',
    ),
    question(
      '10',
      ['TRUST', 'RELATIONSHIPS'],
      ['GOOD_RELATIONS'],
      'Are there current tensions, rumours or disputes here that this could inflame or ease?',
      'Answer in general terms: names, groups under suspicion and police information belong in the restricted block, which is never published.',
    ),
  ],
};
