import { InvalidInput } from '../../errors/errors.ts';

/** That a document is not taken, with what would be right; the field is that of the request. */
export const refuseDocument = (reason: string): InvalidInput => new InvalidInput('file', reason);
