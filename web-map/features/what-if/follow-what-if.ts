import { effect, signal } from '@preact/signals';
import { classifyAreas } from '../../../domain/cohesion-label/classification/classify-areas.ts';
import { applyWhatIf, type WhatIf } from '../../../domain/cohesion-label/classification/what-if.ts';
import { InvalidInput } from '../../../domain/errors/errors.ts';
import { runInputs } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { boundaryLines, once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { type TriedOut, type WhatIfState, whatIfState } from '../../api/tried-out.ts';
import { urlState } from '../../navigation/navigation.ts';
import { parseWhatIf } from '../../navigation/what-if-text.ts';
import { applyScenario } from './apply-scenario.ts';
import { type RunInput, toRunInput } from './to-run-input.ts';

const records = once(() => load(async () => (await ask(runInputs, {})).classificationInputs));
/** What a run reads, once it is here: asked for once, whatever is tried out. */
export const runInput = signal<RunInput | undefined>(undefined);

/** What a what-if makes of the labels; undefined where it changes nothing. @throws InvalidInput as `applyWhatIf` */
export function tryOut(input: RunInput, whatIf: WhatIf): TriedOut | undefined {
  const { input: changed, sentence } = applyWhatIf({ ...input, level: 'WARD' }, whatIf);
  if (sentence === undefined) return undefined;
  return applyScenario({
    sentence,
    input: changed,
    wards: classifyAreas(changed),
    localities: classifyAreas({ ...changed, level: 'LOCALITY' }),
  });
}

function stateOf(text: string, input: RunInput): WhatIfState {
  const { whatIf, unread } = parseWhatIf(text);
  try {
    const by = tryOut(input, whatIf);
    if (by) return { status: 'shown', by, unread };
    return unread.length > 0 ? { status: 'refused', reason: unread.join('; ') } : { status: 'none' };
  } catch (error) {
    // The field is named for those who write requests; here the address was made by the page.
    if (error instanceof InvalidInput)
      return { status: 'refused', reason: error.message.slice(error.field.length + 2) };
    throw error;
  }
}

/** Keep the figures of the page at what the address tries out, for as long as the page is open. */
export const followWhatIf = once(() => {
  effect(() => {
    const [inputs, lines] = [records().value, boundaryLines().value];
    if (inputs.status !== 'ready' || lines.status !== 'ready' || runInput.peek()) return;
    runInput.value = toRunInput(inputs.value, lines.value);
  });
  effect(() => {
    const { whatIf } = urlState.value;
    const failed = [records().value, boundaryLines().value].find((state) => state.status === 'failed');
    if (!whatIf) whatIfState.value = { status: 'none' };
    else if (runInput.value) whatIfState.value = stateOf(whatIf, runInput.value);
    else whatIfState.value = failed ? { status: 'failed', retry: failed.retry } : { status: 'loading' };
  });
});
