/** A thing of an answer that names itself, with what is said of it: the path of each value below it, and the value. */
export interface Entity {
  readonly key: string;
  readonly values: Map<string, string>;
}

/**
 * Every object of an answer that has a type and an id. What it holds without an id of its own is part of it.
 * @param isKnown left out with all that it holds: lists say of the same thing the same hundreds of times
 * @param types those of the objects that are met are added
 */
export function entitiesIn(
  answer: unknown,
  isKnown: (record: object) => boolean,
  types: Set<string>,
): Entity[] {
  const found: Entity[] = [];
  const visit = (value: unknown, path: string, into: Map<string, string> | undefined): void => {
    if (Array.isArray(value)) {
      into?.set(`${path}.length`, String(value.length));
      for (const [index, each] of value.entries()) visit(each, into ? `${path}.${index}` : path, into);
      return;
    }
    if (typeof value !== 'object' || value === null) {
      into?.set(path, JSON.stringify(value));
      return;
    }
    const record = value as Readonly<Record<string, unknown>>;
    const { __typename: type, id } = record;
    if (typeof type === 'string') types.add(type);
    const key = typeof type === 'string' && id != null ? `${type}:${String(id)}` : undefined;
    if (key !== undefined) into?.set(path, key);
    if (key !== undefined && isKnown(record)) return;
    const own = key === undefined ? into : new Map<string, string>();
    if (key !== undefined && own) found.push({ key, values: own });
    for (const [name, each] of Object.entries(record)) {
      visit(each, key === undefined && into ? `${path}.${name}` : name, own);
    }
  };
  visit(answer, '', undefined);
  return found;
}

/** Answers that are laid beside each other one by one, so that none has to be kept whole. */
export interface Comparison {
  add(answer: unknown): void;
  /** Where one type and id has two values, within one answer or over several, in sentences. */
  readonly contradictions: ReadonlySet<string>;
  /** The types of all objects in them. */
  readonly types: ReadonlySet<string>;
}

export function comparison(): Comparison {
  const known = new Map<string, Map<string, string>>();
  const found = new Set<string>();
  const types = new Set<string>();
  const said = new Set<string>();
  const isSaid = (record: object): boolean => {
    const before = said.size;
    return said.add(JSON.stringify(record)).size === before;
  };
  return {
    contradictions: found,
    types,
    add(answer) {
      for (const { key, values } of entitiesIn(answer, isSaid, types)) {
        const before = known.get(key);
        if (!before) {
          known.set(key, values);
          continue;
        }
        for (const [path, value] of values) {
          const earlier = before.get(path);
          if (earlier !== undefined && earlier !== value)
            found.add(`${key} ${path}: ${earlier.slice(0, 60)} and ${value.slice(0, 60)}`);
          before.set(path, value);
        }
      }
    },
  };
}

/** The contradictions of answers that are there all at once. */
export function contradictions(answers: readonly unknown[]): string[] {
  const { add, contradictions: found } = comparison();
  answers.forEach(add);
  return [...found];
}

/** The types of all objects in some answers. */
export function typesIn(answers: readonly unknown[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && '__typename' in value) seen.add(String(value.__typename));
    for (const each of Object.values(value)) visit(each);
  };
  visit(answers);
  return seen;
}

/**
 * The same answer with a few entries of each list: the first, the last and two between. Where a list comes twice, with
 * other fields of its entries, the same ones are kept.
 */
export function shortened<Answer>(answer: Answer): Answer {
  const short = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const kept = new Set([0, Math.floor(value.length / 5), Math.floor(value.length / 2), value.length - 1]);
      return value.filter((_, at) => kept.has(at)).map(short);
    }
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, short(each)]));
  };
  return short(answer) as Answer;
}

/** Whether two answers say the same; the order of names is a client's own, and what is undefined is not there. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, index) => sameAnswer(each, other[index]))
    );
  }
  const others = new Map(Object.entries(other).filter(([, value]) => value !== undefined));
  const own = Object.entries(one).filter(([, value]) => value !== undefined);
  return (
    own.length === others.size &&
    own.every(([name, value]) => others.has(name) && sameAnswer(value, others.get(name)))
  );
}
