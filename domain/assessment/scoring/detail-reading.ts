import type { AnyMessage } from '../../messages/message.ts';
import type { CohesionPoint, Question, QuestionId } from '../model/question-set.ts';
import type { RiskColour } from './colours.ts';

/** A colour with the reasons that made it; undefined: nothing is red or amber and something is unanswered. */
export interface ColourReading {
  readonly colour?: RiskColour;
  readonly reasons: readonly AnyMessage[];
}

/** What the answer to one question amounts to. */
export interface AnswerReading {
  readonly question: Question;
  /** Before mitigation: likelihood times harm, and likelihood times improvement, 0 to 15 each; never set off. */
  readonly risk: number;
  readonly benefit: number;
  /** After mitigation; as before where a lower residual is not accepted. */
  readonly residualRisk: number;
  readonly before: ColourReading;
  readonly after: ColourReading;
  /** Ids of the actions for this question that were not dropped. */
  readonly actions: readonly string[];
  /** False where a residual below the risk is claimed with no action that could bring it about. */
  readonly residualAccepted: boolean;
}

/** One of the six points. */
export interface PointReading {
  readonly point: CohesionPoint;
  readonly before: ColourReading;
  readonly after: ColourReading;
  /** Largest benefit of a question, 0 to 15: beside the risk, never set off against it. */
  readonly largestBenefit: number;
}

/** Level 2 read whole: six colours before and after mitigation. */
export interface DetailReading {
  readonly answers: readonly AnswerReading[];
  readonly points: readonly PointReading[];
  /** Worst of the six; undefined while none is red or amber and not all are answered. */
  readonly overallBefore?: RiskColour;
  readonly overallAfter?: RiskColour;
  readonly unanswered: readonly QuestionId[];
  /** Questions that are red or amber and that no action answers. */
  readonly withoutAction: readonly QuestionId[];
  readonly method: string;
}
