import { RefusedInput } from '../../errors/refused-input.ts';
import type { AnyMessage } from '../../messages/message.ts';

/** That a document is not taken, with what would be right; the field is that of the request. */
export const refuseDocument = (told: AnyMessage): RefusedInput => new RefusedInput('file', told);
