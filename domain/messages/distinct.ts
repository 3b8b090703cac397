import type { ToldText } from './message.ts';

/**
 * Texts, each once, where it first stands: two are the same that say the same of the same.
 *
 * @example distinct([message('colour.notAnswered', { question }), message('colour.notAnswered', { question })]).length // 1
 */
export const distinct = <Text extends ToldText>(texts: readonly Text[]): readonly Text[] => {
  const known = new Set<string>();
  return texts.filter((text) => {
    const said = JSON.stringify(text);
    if (known.has(said)) return false;
    known.add(said);
    return true;
  });
};
