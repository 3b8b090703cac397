import { isMessage, isUntranslated, type ToldText } from './message.ts';

/** The same with every text in it told. */
export type Told<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends ToldText
    ? string
    : Value extends readonly (infer Each)[]
      ? readonly Told<Each>[]
      : { readonly [Key in keyof Value]: Told<Value[Key]> };

/**
 * Tells every text within a value of plain data, however deep.
 *
 * @example tellAll({ level: 'LOW', label: message('label.building') }, t) // { level: 'LOW', label: 'Building' }
 */
export const tellAll = <Value>(value: Value, t: (text: ToldText) => string): Told<Value> =>
  told(value, t) as Told<Value>;

function told(value: unknown, t: (text: ToldText) => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => told(each, t));
  if (isMessage(value) || isUntranslated(value)) return t(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, told(each, t)]));
}
