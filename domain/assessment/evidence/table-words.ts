import { message, type ToldText, untranslated } from '../../messages/message.ts';
import { profileTables } from './profile-tables.ts';

/**
 * A table that is not held, as packs name it.
 * @example notHeldWords('age bands') // evidenceTable.name { table: 'AGE_BAND' }
 */
export function notHeldWords(name: string): ToldText {
  const table = name === 'age bands' ? 'AGE_BAND' : profileTables.find((each) => each.name === name)?.id;
  return table ? message('evidenceTable.name', { table }) : untranslated(name);
}
