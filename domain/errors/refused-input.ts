import type { ToldText } from '../messages/message.ts';
import { InvalidInput } from './errors.ts';

/** The request is wrong, and what was wrong and what would be right is told in the language of whoever reads it. */
export class RefusedInput extends InvalidInput {
  readonly told: ToldText;
  constructor(field: string, told: ToldText, options?: ErrorOptions) {
    super(field, JSON.stringify(told), options);
    this.told = told;
  }

  override below(parent: string): RefusedInput {
    return new RefusedInput(`${parent}.${this.field}`, this.told, { cause: this });
  }
}
