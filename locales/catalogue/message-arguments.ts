import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What fills one brace of a sentence. */
export type Argument =
  | { readonly kind: 'text' | 'number' | 'date' | 'tag' }
  | { readonly kind: 'choice'; readonly keys: readonly string[]; readonly open: boolean };

/** The braces of a sentence in ICU MessageFormat, by name, and how many forms each count has. */
export interface Braces {
  readonly arguments: ReadonlyMap<string, Argument>;
  /** Forms that each plural of the sentence has: "one", "other", "=0". */
  readonly plurals: readonly (readonly string[])[];
}

/**
 * Reads the braces of a sentence.
 *
 * @throws SyntaxError where it is not ICU MessageFormat or names one brace in two ways
 */
export function bracesOf(sentence: string): Braces {
  const found = new Map<string, Argument>();
  const plurals: (readonly string[])[] = [];
  const meet = (name: string, argument: Argument) => {
    const before = found.get(name);
    // A choice is as well told as text, and a count as a number: the narrower says more.
    if (!before || before.kind === 'text') found.set(name, argument);
    else if (argument.kind !== 'text' && argument.kind !== before.kind) {
      throw new SyntaxError(`{${name}} is a ${before.kind} and a ${argument.kind} in “${sentence}”`);
    } else if (argument.kind === 'choice' && before.kind === 'choice') {
      const keys = [...new Set([...before.keys, ...argument.keys])].sort();
      found.set(name, { kind: 'choice', keys, open: before.open && argument.open });
    }
  };
  const look = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.argument) meet(element.value, { kind: 'text' });
      else if (element.type === TYPE.number) meet(element.value, { kind: 'number' });
      else if (element.type === TYPE.date) meet(element.value, { kind: 'date' });
      else if (element.type === TYPE.tag) {
        meet(element.value, { kind: 'tag' });
        look(element.children);
      } else if (element.type === TYPE.select) {
        const keys = Object.keys(element.options).filter((key) => key !== 'other');
        const { other } = element.options;
        meet(element.value, { kind: 'choice', keys: keys.sort(), open: (other?.value.length ?? 0) > 0 });
        for (const { value } of Object.values(element.options)) look(value);
      } else if (element.type === TYPE.plural) {
        meet(element.value, { kind: 'number' });
        plurals.push(Object.keys(element.options));
        for (const { value } of Object.values(element.options)) look(value);
      }
    }
  };
  look(parse(sentence));
  return { arguments: found, plurals };
}
