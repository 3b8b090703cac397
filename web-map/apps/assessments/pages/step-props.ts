import type { Assessment, Viewer } from '../api/held.ts';

/** What a step that is loaded by itself gets: site, evidence, options. */
export interface StepProps {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  /** Whether the viewer may change it as it stands now; else the step only shows. */
  readonly writable: boolean;
  /** Leave the step for the task list, as a step that Back undoes. */
  readonly onDone: () => void;
}
