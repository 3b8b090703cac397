import type { LanguageCode } from '../../languages/interface-languages.ts';
import { isMessage, isUntranslated } from '../message.ts';
import { told } from './told.ts';

/** What a value is once every text in it is told. */
export type ToldIn<Value> = Value extends
  | { readonly code: string; readonly values: object }
  | { readonly text: string }
  ? string
  : Value extends readonly (infer Each)[]
    ? ToldIn<Each>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: ToldIn<Value[Key]> }
      : Value;

/**
 * A value with every message and text of the records in it told as a reader reads it, English where no language is
 * given. So a test says what is read.
 *
 * @example toldIn(withoutNumber(area, 'SUPPRESSED')).words // 'Withheld'
 */
export function toldIn<Value>(value: Value, code: LanguageCode = 'en'): ToldIn<Value> {
  const tell = (part: unknown): unknown => {
    if (isMessage(part)) return told(part, code);
    if (isUntranslated(part) && Object.keys(part).length === 1) return told(part, code);
    if (Array.isArray(part)) return part.map(tell);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, tell(each)]));
  };
  return tell(value) as ToldIn<Value>;
}
