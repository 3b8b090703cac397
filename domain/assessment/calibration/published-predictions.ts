import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { AssessmentId, Prediction, PredictionOutcome } from '../model/assessment.ts';
import { isEnded } from '../model/assessment-state.ts';
import type { SchemeKind } from '../model/question-set.ts';
import type { PublicEntry } from '../register/register-entry.ts';

/** Where a published expectation stands. Each is in one of these and in no other. */
export type PredictionStanding = 'NOT_DUE' | 'DUE' | 'NOT_MEASURED' | 'COMPARED';

/** Where what was found lies beside the range that was stated. */
export type BesideRange = 'BELOW' | 'INSIDE' | 'ABOVE';

/** An expectation of a published assessment, with what came of it. */
export interface PublishedPrediction {
  readonly assessment: AssessmentId;
  /** Title of the scheme. */
  readonly scheme: string;
  /** Kind of scheme; undefined: not given. */
  readonly kind?: SchemeKind;
  readonly prediction: Prediction;
  /** Approved, and public; undefined: nothing yet. */
  readonly outcome?: PredictionOutcome;
  readonly standing: PredictionStanding;
  /** Undefined where nothing was measured, or no range was stated. */
  readonly besideRange?: BesideRange;
  /** What was found as a part of what was expected, 1 where they are the same; undefined where that says nothing. */
  readonly ofExpected?: number;
}

/** All that were published. */
export type PublishedPredictions = readonly PublishedPrediction[];

/**
 * The expectations of published assessments as last published, with what came of each. An assessment that was withdrawn or
 * replaced keeps those that were marked, so that nothing that went wrong disappears with it; what nobody marked in it is
 * not waited for any more.
 * Source: "Cohesion impact assessment", section 8 (expectations come back at 12 and 24 months).
 * @param entries the public part of the register; one that holds no expectations counts as without any
 * @param today a day of Europe/London: an expectation is due from its day on
 * @example publishedPredictions([], today) // []
 */
export const publishedPredictions = (
  entries: readonly PublicEntry[],
  today: CalendarDate,
): PublishedPredictions =>
  entries.flatMap(({ id, published: { title, kind, state, predictions = [], outcomes = {} } }) =>
    predictions.flatMap((prediction) => {
      const outcome = outcomes[prediction.id];
      if (!outcome && isEnded(state)) return [];
      return [
        {
          assessment: id,
          scheme: title,
          ...(kind ? { kind } : {}),
          prediction,
          ...(outcome ? { outcome } : {}),
          ...compared(prediction, outcome, today),
        },
      ];
    }),
  );

type Compared = Pick<PublishedPrediction, 'standing' | 'besideRange' | 'ofExpected'>;

function compared(
  prediction: Prediction,
  outcome: PredictionOutcome | undefined,
  today: CalendarDate,
): Compared {
  if (!outcome) return { standing: prediction.dueOn <= today ? 'DUE' : 'NOT_DUE' };
  const { value } = outcome;
  if (value === undefined) return { standing: 'NOT_MEASURED' };
  const { expected, atLeast, atMost } = prediction;
  return {
    standing: 'COMPARED',
    ...(atLeast === undefined || atMost === undefined
      ? {}
      : { besideRange: besideRange(value, atLeast, atMost) }),
    // A part of nothing, or of less than nothing, cannot be read.
    ...(expected > 0 && value >= 0 ? { ofExpected: value / expected } : {}),
  };
}

/** Both ends belong to the range. */
function besideRange(value: number, atLeast: number, atMost: number): BesideRange {
  if (value < atLeast) return 'BELOW';
  return value > atMost ? 'ABOVE' : 'INSIDE';
}
