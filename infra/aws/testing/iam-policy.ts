/** A statement of an IAM policy as a template holds it, its references resolved. */
export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** One thing that is asked of a service. */
export interface AskedAction {
  readonly action: string;
  readonly resource: string;
  /** Values of condition keys; a key that the request does not have is left out. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const list = <T>(given: T | readonly T[]): readonly T[] => (Array.isArray(given) ? given : [given as T]);

/** Whether a text fits a pattern, where a star stands for anything and a question mark for one character. */
const fits = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  ).test(text);

type Holds = (wanted: readonly string[], given: readonly string[] | undefined) => boolean;

/** Operators that our policies use. "For all values" holds of a request that has none: IAM User Guide, "Multivalued context keys". */
const operators: Readonly<Record<string, Holds>> = {
  'ForAllValues:StringLike': (wanted, given = []) =>
    given.every((value) => wanted.some((pattern) => fits(pattern, value))),
  'ForAllValues:StringEquals': (wanted, given = []) => given.every((value) => wanted.includes(value)),
  Null: (wanted, given) => wanted.every((text) => (text === 'true') === (given === undefined)),
};

function conditionHolds(condition: Statement['Condition'], { values }: AskedAction): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) => {
    const holds = operators[operator];
    if (!holds) throw new Error(`No policy used the operator ${operator} before: say here what it means`);
    return Object.entries(keys).every(([key, wanted]) => holds(list(wanted), values[key]));
  });
}

/** Whether statements let something be done: nothing denies it, and one allows it. Source: IAM User Guide, "Policy evaluation logic". */
export function isAllowed(statements: readonly Statement[], asked: AskedAction): boolean {
  const about = statements.filter(
    ({ Action, Resource, Condition }) =>
      list(Action).some((pattern) => fits(pattern.toLowerCase(), asked.action.toLowerCase())) &&
      list(Resource).some((pattern) => fits(pattern, asked.resource)) &&
      conditionHolds(Condition, asked),
  );
  return about.some(({ Effect }) => Effect === 'Allow') && !about.some(({ Effect }) => Effect === 'Deny');
}
