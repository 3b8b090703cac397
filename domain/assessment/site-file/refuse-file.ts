import { RefusedInput } from '../../errors/refused-input.ts';
import type { Position } from '../../geography/position.ts';
import type { ToldText } from '../../messages/message.ts';

/** A file that is no site, why, and where on the map the reason lies if it lies anywhere. */
export class FileRefused extends RefusedInput {
  readonly at: Position | undefined;
  constructor(told: ToldText, { at, ...options }: ErrorOptions & { readonly at?: Position } = {}) {
    super('file', told, options);
    this.at = at;
  }
}
