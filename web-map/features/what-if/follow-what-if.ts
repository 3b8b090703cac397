import { effect, signal } from '@preact/signals';
import { classifyAreas } from '../../../domain/cohesion-label/classification/classify-areas.ts';
import { applyWhatIf, type WhatIf } from '../../../domain/cohesion-label/classification/what-if.ts';
import { InvalidInput } from '../../../domain/errors/errors.ts';
import { RefusedInput } from '../../../domain/errors/refused-input.ts';
import type { ToldText } from '../../../domain/messages/message.ts';
import type { Translator } from '../../../domain/messages/translator.ts';
import { runInputs } from '../../../schema/generated/on-demand-operations.ts';
import { ask } from '../../api/api.ts';
import { boundaryLines, once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { type TriedOut, type WhatIfState, whatIfState } from '../../api/tried-out.ts';
import { apart } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { parseWhatIf } from '../../navigation/what-if-text.ts';
import { applyScenario } from './apply-scenario.ts';
import { factsTranslator } from './facts-translator.ts';
import { type RunInput, toRunInput } from './to-run-input.ts';

const records = once(() => load(async () => (await ask(runInputs, {})).classificationInputs));
/** What a run reads, once it is here: asked for once, whatever is tried out. */
export const runInput = signal<RunInput | undefined>(undefined);

/** What a what-if makes of the labels; undefined where it changes nothing. @throws InvalidInput as `applyWhatIf` */
export function tryOut(input: RunInput, whatIf: WhatIf, t: (text: ToldText) => string): TriedOut | undefined {
  const { input: changed, sentence } = applyWhatIf({ ...input, level: 'WARD' }, whatIf);
  if (sentence === undefined) return undefined;
  const wards = classifyAreas(changed);
  const localities = classifyAreas({ ...changed, level: 'LOCALITY' });
  return applyScenario({ sentence, input: changed, wards, localities }, t);
}

function stateOf(text: string, input: RunInput, { t, untranslated }: Translator): WhatIfState {
  const { whatIf, unread } = parseWhatIf(text);
  try {
    const by = tryOut(input, whatIf, t);
    if (by) return { status: 'shown', by, unread };
    return unread.length > 0
      ? { status: 'refused', reason: apart(unread.map(untranslated)) }
      : { status: 'none' };
  } catch (error) {
    // The field is named for those who write requests; here the address was made by the page.
    if (error instanceof RefusedInput) return { status: 'refused', reason: t(error.told) };
    if (error instanceof InvalidInput) return { status: 'refused', reason: untranslated(error.reason) };
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
    const told = factsTranslator().value;
    const all = [records().value, boundaryLines().value, told];
    const failed = all.find((state) => state.status === 'failed');
    if (!whatIf) whatIfState.value = { status: 'none' };
    else if (runInput.value && told.status === 'ready')
      whatIfState.value = stateOf(whatIf, runInput.value, told.value);
    else whatIfState.value = failed ? { status: 'failed', retry: failed.retry } : { status: 'loading' };
  });
});
