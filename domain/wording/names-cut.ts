import { message, type ToldText, untranslated } from '../messages/message.ts';

/**
 * Names for a list of at most so many; past them the rest are counted.
 * @example namesCut([{ name: 'Oak' }, { name: 'Elm' }, { name: 'Ash' }], 2) // "Oak, Elm and 1 more"
 */
export const namesCut = (named: readonly { readonly name: string }[], most: number): ToldText[] => {
  const shown = named.slice(0, most).map(({ name }) => untranslated(name));
  const rest = named.length - shown.length;
  return rest > 0 ? [...shown, message('list.more', { count: rest })] : shown;
};
