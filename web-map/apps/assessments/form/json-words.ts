import { t } from '../../../i18n/officers.ts';

const longest = 600;

/**
 * A value of a field as a reader sees it: text as it is, lists with semicolons, anything else by its parts.
 * @param json text of the value; null: it was not there
 * @example jsonWords('["Hall","School"]') // 'Hall; School'
 */
export function jsonWords(json: string | null): string {
  if (json === null) return t('officers.nothing');
  try {
    const words = wordsOf(JSON.parse(json));
    return words.length > longest ? `${words.slice(0, longest)} …` : words;
  } catch {
    return json;
  }
}

function wordsOf(value: unknown): string {
  if (value === null || value === '') return t('officers.nothing');
  if (typeof value === 'boolean') return t(value ? 'officers.yes' : 'officers.no');
  if (Array.isArray(value)) return value.length === 0 ? t('officers.nothing') : value.map(wordsOf).join('; ');
  if (typeof value !== 'object') return String(value);
  if ('coordinates' in value) return t('officers.aShape');
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${wordsOf(part)}`)
    .join(', ');
}
