import type { WhatIf } from '../../../domain/cohesion-label/classification/what-if.ts';
import { adjust, goTo, urlState } from '../../navigation/navigation.ts';
import { formatWhatIf, parseWhatIf } from '../../navigation/what-if-text.ts';

/** What the address tries out now. */
export const triedNow = (): WhatIf => parseWhatIf(urlState.value.whatIf ?? '').whatIf;

/** The parts of a what-if that are to be changed; undefined takes a part away. */
export type WhatIfChange = { readonly [K in keyof WhatIf]?: WhatIf[K] | undefined };

/**
 * Try something else. The first step away from what is published, and every choice, can be undone by Back; moving a
 * slider further replaces the step, because one a hair's breadth would spoil Back.
 */
export function changeWhatIf(change: WhatIfChange, step: 'choice' | 'slide' = 'choice'): void {
  const entries = Object.entries({ ...triedNow(), ...change }).filter(([, value]) => value !== undefined);
  const text = formatWhatIf(Object.fromEntries(entries));
  const go = step === 'slide' && urlState.value.whatIf ? adjust : goTo;
  go({ whatIf: text || undefined });
}

/** Set one parameter; the published value takes it out of the what-if. */
export function changeParameter(name: string, value: number, published: number): void {
  const others = (triedNow().parameters ?? []).filter((each) => each.name !== name);
  const parameters = value === published ? others : [...others, { name, value }];
  changeWhatIf({ parameters }, 'slide');
}
