import { InvalidInput } from '../../../domain/errors/errors.ts';
import { RefusedInput } from '../../../domain/errors/refused-input.ts';
import type { ToldText } from '../../../domain/messages/message.ts';

/** What the worker says: first that it is ready, then what came of each task, in the order given. */
export type Told =
  | { readonly kind: 'READY' }
  | { readonly kind: 'DONE'; readonly result: unknown }
  /** The input is wrong: an error of the domain, which a message cannot carry as such. */
  | { readonly kind: 'REFUSED'; readonly field: string; readonly reason: string; readonly told?: ToldText }
  | { readonly kind: 'FAULT'; readonly message: string; readonly stack: string | undefined };

/** What is told of an error. */
export function toldOf(error: unknown): Told {
  if (error instanceof RefusedInput) {
    return { kind: 'REFUSED', field: error.field, reason: error.reason, told: error.told };
  }
  if (error instanceof InvalidInput) return { kind: 'REFUSED', field: error.field, reason: error.reason };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'FAULT', message, stack };
}

/** The error of which was told. */
export function errorOf(told: Extract<Told, { readonly kind: 'REFUSED' | 'FAULT' }>): Error {
  if (told.kind === 'REFUSED') {
    return told.told ? new RefusedInput(told.field, told.told) : new InvalidInput(told.field, told.reason);
  }
  const fault = new Error(`Measuring failed: ${told.message}`);
  if (told.stack !== undefined) fault.stack = told.stack;
  return fault;
}
