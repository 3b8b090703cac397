import type { TopicRules } from './topic-rules.ts';
import { areaRules } from './topics/area.ts';
import { assessmentRules } from './topics/assessment.ts';
import { assessmentChangesRules } from './topics/assessment-changes.ts';
import { assessmentDetailRules } from './topics/assessment-detail.ts';
import { assessmentLifeRules } from './topics/assessment-life.ts';
import { assessmentOptionsRules } from './topics/assessment-options.ts';
import { assessmentScreeningRules } from './topics/assessment-screening.ts';
import { classificationRules } from './topics/classification.ts';
import { classificationInputsRules } from './topics/classification-inputs.ts';
import { evidenceRules } from './topics/evidence.ts';
import { firmnessRules } from './topics/firmness.ts';
import { identityRules } from './topics/identity.ts';
import { indicatorRules } from './topics/indicator.ts';
import { layerRules } from './topics/layer.ts';
import { pairingRules } from './topics/pairing.ts';
import { programmeRules } from './topics/programme.ts';
import { reachRules } from './topics/reach.ts';
import { searchRules } from './topics/search.ts';
import { statisticsRules } from './topics/statistics.ts';
import { unplacedRules } from './topics/unplaced.ts';
import { venueRules } from './topics/venue.ts';

/** The rules of every topic: add a line for a new file of `schema/`. */
export const allTopics: readonly TopicRules[] = [
  areaRules,
  assessmentChangesRules,
  assessmentDetailRules,
  assessmentLifeRules,
  assessmentOptionsRules,
  assessmentScreeningRules,
  assessmentRules,
  classificationInputsRules,
  classificationRules,
  evidenceRules,
  firmnessRules,
  identityRules,
  indicatorRules,
  layerRules,
  pairingRules,
  programmeRules,
  reachRules,
  searchRules,
  statisticsRules,
  unplacedRules,
  venueRules,
];
