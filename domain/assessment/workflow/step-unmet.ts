import { InvalidInput } from '../../errors/errors.ts';
import type { ToldText } from '../../messages/message.ts';

/** A step is refused for what is missing: `field` names it, and why is told where the error is answered. */
export class StepUnmet extends InvalidInput {
  readonly told: ToldText;
  constructor(field: string, told: ToldText, options?: ErrorOptions) {
    super(field, JSON.stringify(told), options);
    this.told = told;
  }

  override below(parent: string): StepUnmet {
    return new StepUnmet(`${parent}.${this.field}`, this.told, { cause: this });
  }
}
