import type { Engagement, Prediction, ScreeningAnswer } from '../model/assessment.ts';
import type { AssessmentAction } from '../model/assessment-action.ts';
import type { ConclusionGiven } from '../model/conclusion.ts';
import type { DetailAnswer, GridReading, PairReading } from '../model/detail-answers.ts';
import type { ConflictPreventionGiven, FactsGiven } from '../model/facts-schema.ts';
import type {
  ActionGiven,
  EngagementGiven,
  PairGiven,
  PhaseGiven,
  PredictionGiven,
} from '../model/item-schemas.ts';
import type { Phase } from '../model/phase.ts';
import type { CohesionPoint } from '../model/question-set.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import type { FateChanges } from '../places/change-fates.ts';
import type { Site } from '../site/site.ts';

/** A reading with its address; a null reading takes the one that stands back. */
export interface ScreeningChange {
  readonly question: string;
  readonly answer: ScreeningAnswer | null;
}
export interface DetailChange {
  readonly question: string;
  readonly answer: DetailAnswer | null;
}
/** A point that level 2 passes over; a null reason takes it up again. */
export interface SetAsideChange {
  readonly point: CohesionPoint;
  readonly reason: string | null;
}
export interface GridChange {
  readonly characteristic: GridReading['characteristic'];
  readonly limb: GridReading['limb'];
  readonly reading: Omit<GridReading, 'characteristic' | 'limb'> | null;
}

/** Lists whose items have ids. */
export interface ItemLists {
  readonly pairs: readonly PairReading[];
  readonly engagement: readonly Engagement[];
  readonly options: readonly SchemeOption[];
  readonly actions: readonly AssessmentAction[];
  readonly predictions: readonly Prediction[];
  readonly phases: readonly Phase[];
}
export type ItemListName = keyof ItemLists;

/** Items of the lists as a request gives them: what is checked about them, `changeList` checks. */
export interface ItemsGiven {
  readonly pairs: readonly PairGiven[];
  readonly engagement: readonly EngagementGiven[];
  readonly options: readonly SchemeOption[];
  readonly actions: readonly ActionGiven[];
  readonly predictions: readonly PredictionGiven[];
  readonly phases: readonly PhaseGiven[];
}

/** What one request changes in an assessment. Items of a list replace those of the same id, or are added at its end. */
export interface AssessmentChanges extends Partial<ItemsGiven> {
  readonly facts?: FactsGiven;
  readonly site?: Site;
  readonly placeFates?: FateChanges;
  readonly screening?: readonly ScreeningChange[];
  readonly setAside?: readonly SetAsideChange[];
  readonly detail?: readonly DetailChange[];
  readonly grid?: readonly GridChange[];
  /** null takes all of it away. */
  readonly conclusion?: ConclusionGiven | null;
  readonly conflictPrevention?: ConflictPreventionGiven | null;
  readonly residualRedJustification?: string | null;
  readonly remove?: readonly { readonly list: ItemListName; readonly id: string }[];
}
