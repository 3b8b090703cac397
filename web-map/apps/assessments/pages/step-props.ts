/** What a step that is loaded by itself gets: site, evidence, options. */
export interface StepProps {
  /** Id of the assessment. */
  readonly assessment: string;
  /** Revision that is shown: pass it on as `expectedRevision`. */
  readonly revision: number;
  /** Whether whoever is signed in may change it as it stands now; else the step only shows. */
  readonly writable: boolean;
  /** Call when the API has saved something, or when it said that somebody else has: the assessment is read again. */
  readonly onSaved: () => Promise<void>;
  /** Leave the step for the task list, as a step that Back undoes. */
  readonly onDone: () => void;
}
