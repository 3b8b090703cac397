import type {
  AssessmentWorkFragment,
  ChangeAssessmentInput,
} from '../../../../schema/generated/assess-operations.ts';
import { changeAssessment } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import type { Route } from '../pages/route.ts';
import type { Field, Values } from './fields.ts';

type Assessment = AssessmentWorkFragment;

/** Everything of a change but what tells the request from others. */
export type Change = Omit<ChangeAssessmentInput, 'idempotencyKey' | 'id' | 'expectedRevision'>;

/** A page with a form: what it asks, what of it is saved, and how it is saved. */
export interface FormSpec {
  /** Names the form within its assessment: "screen 4". */
  readonly form: string;
  readonly fields: readonly Field[];
  /** What is saved, in the terms of the form. */
  readonly saved: (assessment: Assessment) => Values;
  /** Saves; gives the assessment after it. `assessment` is the revision that it is saved on. */
  readonly send: (values: Values, assessment: Assessment, idempotencyKey: string) => Promise<Assessment>;
  /** Where saving leads. */
  readonly next: (assessment: Assessment) => Route;
  /** A second button that takes away what the page is about: an answer, an item. */
  readonly takeBack?: { readonly button: string; readonly send: FormSpec['send'] };
  /** What the button says; "Save and continue" where it is not given. */
  readonly button?: string;
  /** Set for what must not stay on the device: nothing is kept beyond the page. */
  readonly keepsNothing?: boolean;
  /**
   * Set where what is done rests on what was read: a decision, a move, a signature. When somebody has saved meanwhile it is
   * never done on top; the newer words are shown, and it can be done again.
   */
  readonly restsOnReading?: boolean;
  /** Reads again what `saved` tells and the assessment does not hold; before two people's changes are laid side by side. */
  readonly refresh?: () => Promise<void>;
}

/** How most forms are saved: as one change of the assessment. */
export const byChange =
  (change: (values: Values, assessment: Assessment) => Change): FormSpec['send'] =>
  async (values, assessment, idempotencyKey) => {
    const { done } = await askSignedIn(changeAssessment, {
      input: {
        ...change(values, assessment),
        idempotencyKey,
        id: assessment.id,
        expectedRevision: assessment.revision,
      },
    });
    return done.assessment;
  };
