import type { WhatIf } from '../../../../domain/cohesion-label/classification/what-if.ts';
import type { BoundaryEdition } from '../../../../domain/geography/area.ts';
import { type MethodParameters, method, publishedParameters } from '../../../../domain/method/method.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { WhatIfInput } from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import { dayOf, type RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { readWhatIf } from './read-what-if.ts';

/** A question about labels that was read: for which day, on which edition, and what is tried out. */
export interface LabelQuestion {
  readonly snapshot: DataSnapshot;
  readonly day: CalendarDate;
  readonly edition: BoundaryEdition;
  /** Undefined: the published method. */
  readonly tried: WhatIf | undefined;
}

interface Arguments {
  readonly asOf?: string | null;
  readonly whatIf?: WhatIfInput | null;
}

/**
 * Reads the arguments that every question about labels has. The run counts against what one request may ask for, and
 * day, edition and method stand on the receipt.
 * @throws InvalidInput naming asOf, TooCostly
 */
export async function labelQuestion(
  { asOf, whatIf }: Arguments,
  level: 'WARD' | 'LOCALITY',
  context: RequestContext,
): Promise<LabelQuestion> {
  const day = dayOf(asOf, context, 'LABELS');
  const snapshot = await context.data();
  const { edition } = (await snapshot.areas()).linesOn(day);
  const tried = whatIf ? readWhatIf(whatIf) : undefined;
  context.runs.take(level, day, tried ?? {});
  context.basis.edition(edition.id);
  context.basis.method(methodId(parametersOf(tried)));
  if (tried) context.basis.whatIf();
  return { snapshot, day, edition, tried };
}

/** The published parameters with those that are tried out. */
export const parametersOf = (tried: WhatIf | undefined): MethodParameters => ({
  ...publishedParameters,
  ...Object.fromEntries((tried?.parameters ?? []).map(({ name, value }) => [name, value])),
});

/** The published id, for the published parameters alone: with others it is another method. */
export function methodId(parameters: MethodParameters): string {
  const changed = Object.entries(parameters).filter(
    ([name, value]) => publishedParameters[name as keyof MethodParameters] !== value,
  );
  return changed.length === 0 ? method.id : uniqueId(method.id, changed.sort());
}
