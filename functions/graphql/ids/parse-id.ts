import { InvalidInput } from '../../../domain/errors/errors.ts';

const longest = 200;

/**
 * An id as a visitor gives it: any text of a bounded length, because an id that is not held is simply not found.
 * @throws InvalidInput when it is empty or longer than 200 characters
 */
export function parseId(field: string, id: string): string {
  if (id !== '' && id.length <= longest) return id;
  throw new InvalidInput(field, `an id has 1 to ${longest} characters.`);
}
