import type { WhatIf } from '../../../../domain/cohesion-label/classification/what-if.ts';
import type { BoundaryEdition } from '../../../../domain/geography/area.ts';
import {
  type MethodId,
  type MethodParameters,
  method,
  methodIds,
  parametersOfMethod,
  parseMethodId,
} from '../../../../domain/method/method.ts';
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
  /** A version by name, a what-if, or both. Undefined: the published method. */
  readonly tried: WhatIf | undefined;
}

interface Arguments {
  readonly asOf?: string | null;
  readonly method?: string | null;
  readonly whatIf?: WhatIfInput | null;
}

/**
 * Reads the arguments that every question about labels has. The run counts against what one request may ask for, and
 * day, edition and method stand on the receipt.
 * @throws InvalidInput naming asOf, TooCostly
 */
export async function labelQuestion(
  { asOf, method: named, whatIf }: Arguments,
  level: 'WARD' | 'LOCALITY',
  context: RequestContext,
): Promise<LabelQuestion> {
  const day = dayOf(asOf, context, 'LABELS');
  const snapshot = await context.data();
  const { edition } = (await snapshot.areas()).linesOn(day);
  const version = named == null ? method.id : parseMethodId('method', named);
  const tried =
    whatIf || version !== method.id ? { ...readWhatIf(whatIf ?? {}), ...ofVersion(version) } : undefined;
  context.runs.take(level, day, tried ?? {});
  context.basis.edition(edition.id);
  context.basis.method(methodId(parametersOf(tried)));
  if (whatIf) context.basis.whatIf();
  return { snapshot, day, edition, tried };
}

/** The published version needs no name, so that it is one answer however it is asked for. */
const ofVersion = (id: MethodId): Pick<WhatIf, 'method'> => (id === method.id ? {} : { method: id });

/** The parameters of the version that is run, with those that are tried out. */
export const parametersOf = (tried: WhatIf | undefined): MethodParameters => ({
  ...parametersOfMethod(tried?.method ?? method.id),
  ...Object.fromEntries((tried?.parameters ?? []).map(({ name, value }) => [name, value])),
});

/** The id of the version with these very parameters; with others it is another method. */
export function methodId(parameters: MethodParameters): string {
  const changedFrom = (id: MethodId) => {
    const own = parametersOfMethod(id);
    return Object.entries(parameters).filter(
      ([name, value]) => own[name as keyof MethodParameters] !== value,
    );
  };
  const version = methodIds.find((id) => changedFrom(id).length === 0);
  return version ?? uniqueId(method.id, changedFrom(method.id).sort());
}
