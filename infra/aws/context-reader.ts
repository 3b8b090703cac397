import type { Node } from 'constructs';

/** Reads settings of a context and gathers what is wrong with them, so that all of it can be said at once. */
export interface ContextReader {
  /** The setting as text without spaces around it; undefined where it is not given, null or empty. */
  readonly text: (name: string) => string | undefined;
  /** A setting that must look so; `wanted` ends the sentence "... ; give". */
  readonly matching: (name: string, pattern: RegExp, wanted: string) => string | undefined;
  readonly number: (name: string, wanted: string, accepts: (value: number) => boolean) => number | undefined;
  readonly fault: (sentence: string) => void;
  readonly faults: readonly string[];
}

/** A reader of `cdk.json` and of `--context name=value`. */
export function contextReader(node: Node): ContextReader {
  const faults: string[] = [];
  const text = (name: string): string | undefined => {
    const value: unknown = node.tryGetContext(name);
    const given = value === undefined || value === null ? '' : String(value).trim();
    return given === '' ? undefined : given;
  };
  return {
    text,
    matching: (name, pattern, wanted) => {
      const given = text(name);
      if (given !== undefined && !pattern.test(given)) faults.push(`${name} is "${given}"; give ${wanted}`);
      return given;
    },
    number: (name, wanted, accepts) => {
      const given = text(name);
      if (given === undefined) return undefined;
      const value = Number(given);
      if (accepts(value)) return value;
      faults.push(`${name} is "${given}"; give ${wanted}`);
      return undefined;
    },
    fault: (sentence) => faults.push(sentence),
    faults,
  };
}
