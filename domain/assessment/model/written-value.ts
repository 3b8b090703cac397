import * as v from 'valibot';
import { InvalidInput } from '../../errors/errors.ts';
import { type CalendarDate, parseCalendarDate } from '../../provenance/calendar-date.ts';
import { faultInText } from '../../text/plain-text.ts';
import { hasSubstance, substanceAsked } from './substance.ts';

/**
 * Of what an assessment is written: schemas of one value each, from which the API checks, the forms take their limits and
 * the refusals their words. The limits stand here and nowhere else.
 */

/** Most characters of a line, a sentence or a paragraph that somebody writes. */
export const textLimits = { line: 200, sentence: 1_000, paragraph: 4_000 } as const;
export type TextSize = keyof typeof textLimits;

const text = (size: TextSize) =>
  v.pipe(
    v.string(),
    v.transform((given) => given.trim().replaceAll('\r\n', '\n')),
    v.minLength(1, 'this is empty. Write something, or leave it out.'),
    v.maxLength(
      textLimits[size],
      ({ input, requirement }) => `this has ${input.length} characters. Write at most ${requirement}.`,
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? faultInText(dataset.value) : undefined;
      if (fault) addIssue({ message: `this ${fault.reason}` });
    }),
  );

/** A text of one line, 1 to 200 characters, without space around it. */
export const line = text('line');
/** A text of a sentence or two, 1 to 1,000 characters. */
export const sentence = text('sentence');
/** A text of a few paragraphs, 1 to 4,000 characters. */
export const paragraph = text('paragraph');
/** The text of each size. */
export const textOf = { line, sentence, paragraph } as const;

const inWords = (text: typeof sentence) => v.pipe(text, v.check(hasSubstance, substanceAsked));

/** A sentence or a few paragraphs that say something: see `hasSubstance`. */
export const saying = { sentence: inWords(sentence), paragraph: inWords(paragraph) } as const;

/** A number from `from` to `to`, both among them. */
export function number(from: number, to: number) {
  const say = notIn('a number', from, to);
  return v.pipe(v.number(say), v.minValue(from, say), v.maxValue(to, say));
}

/** A whole number from `from` to `to`, both among them. */
export function wholeNumber(from: number, to: number) {
  const say = notIn('a whole number', from, to);
  return v.pipe(v.number(say), v.minValue(from, say), v.maxValue(to, say), v.integer(say));
}

const notIn =
  (kind: string, from: number, to: number) =>
  ({ input }: { readonly input: unknown }): string =>
    `${input} is not ${kind} from ${from} to ${to}.`;

/** A figure in whatever unit its author names. */
export const amount = number(-1e12, 1e12);

/** One of the codes that are known. */
export const oneOf = <const Code extends string>(known: readonly Code[]) =>
  v.picklist(known, ({ input }) => `"${String(input).slice(0, 40)}" is none of ${known.join(', ')}.`);

/** A day that a scheme or an answer speaks of, YYYY-MM-DD, of the years 1900 to 2100. */
export const day = v.pipe(
  v.string(),
  v.rawTransform<string, CalendarDate>(({ dataset, addIssue, NEVER }) => {
    try {
      return parseCalendarDate('', dataset.value);
    } catch (fault) {
      if (!(fault instanceof InvalidInput)) throw fault;
      addIssue({ message: fault.reason });
      return NEVER;
    }
  }),
);

/** An id that a client chose for an item of a list. */
export const itemId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/, 'an id has 1 to 60 letters, digits, hyphens or underscores.'),
);

/** Titles of what an answer rests on: at most twenty lines, each once. */
export const titles = v.pipe(
  v.array(v.string()),
  v.maxLength(20, ({ input, requirement }) => `these are ${input.length}. Give at most ${requirement}.`),
  v.array(line),
  v.transform((given): readonly string[] => [...new Set(given)]),
);

type ReadonlyList<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

/** What a request gives of a record that a schema takes. */
export type Given<Schema extends v.GenericSchema> = {
  readonly [Field in keyof v.InferInput<Schema>]: ReadonlyList<v.InferInput<Schema>[Field]>;
};

/**
 * What is given, as its schema takes it.
 * @param field path by which the request names it: "actions[0]"
 * @throws InvalidInput naming the first field that is wrong, in the order of the schema
 * @example parseAs(line, 'facts.title', '  Moxley Road ') // 'Moxley Road'
 */
export function parseAs<Input, Output>(
  schema: v.GenericSchema<Input, Output>,
  field: string,
  given: unknown,
): Output {
  const { success, issues, output } = v.safeParse(schema, given, { abortEarly: true });
  if (success) return output;
  const [{ path = [], message }] = issues;
  const below = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  throw new InvalidInput(`${field}${below.join('')}`, message);
}
