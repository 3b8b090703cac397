import { signal } from '@preact/signals';
import {
  type AssessmentWorkFragment,
  openAssessment,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { NetworkError } from '../../../api/api-error.ts';
import { type Loadable, load } from '../../../api/loadable.ts';
import type { SignedIn } from '../../../auth/session.ts';

/** An assessment as the app works with it. */
export type Assessment = AssessmentWorkFragment;
/** Whoever is signed in. */
export type Viewer = SignedIn;

type Held = Loadable<Assessment | null>;

/** The assessment that is open, by its id. */
const open = signal<{ readonly id: string; readonly state: Held } | undefined>(undefined);

/** What is held of an assessment; begins to read it when it is not the one that is open. */
export function heldAssessment(id: string): Held {
  if (open.value?.id === id) return open.value.state;
  queueMicrotask(() => read(id));
  return { status: 'loading' };
}

function read(id: string): void {
  if (open.peek()?.id === id) return;
  open.value = { id, state: { status: 'loading' } };
  const state = load(async () => (await askSignedIn(openAssessment, { id })).assessment);
  state.subscribe((value) => {
    if (open.peek()?.id === id) open.value = { id, state: value };
  });
}

/** The assessment of an answer; an open one that is gone counts as one that did not come. */
export function present<T>({ assessment }: { readonly assessment?: T | null }): T {
  if (!assessment) throw new NetworkError('The answer holds no assessment.');
  return assessment;
}

/** Read the open assessment again, and show it; throws what `askSignedIn` throws, and shows what was shown before. */
export async function readAgain(id: string): Promise<Assessment | undefined> {
  const { assessment } = await askSignedIn(openAssessment, { id });
  open.value = { id, state: { status: 'ready', value: assessment } };
  return assessment ?? undefined;
}

/** Show an assessment as the API answered a change with it. */
export function showSaved(assessment: Assessment): void {
  open.value = { id: assessment.id, state: { status: 'ready', value: assessment } };
}
