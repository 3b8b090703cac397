import type { Template } from 'aws-cdk-lib/assertions';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

interface Body {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Json }>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: Json }>>;
}

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': '123456789012',
  'AWS::Partition': 'aws',
  'AWS::Region': 'eu-west-2',
  'AWS::URLSuffix': 'amazonaws.com',
};

/**
 * Reads values of templates as a deployment would make them: what one stack puts out the other reads. Things that only
 * AWS can name have the name that `named` gives, by their logical id; `attribute` is undefined for the thing itself.
 */
export function resolver(
  templates: readonly Template[],
  named: (logicalId: string, attribute: string | undefined) => string,
): (value: Json) => Json {
  const outputs = new Map(
    templates.flatMap((template) => Object.entries((template.toJSON() as Body).Outputs ?? {})),
  );
  const resolve = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(resolve);
    const entries = Object.entries(value as Readonly<Record<string, Json>>);
    const [only] = entries;
    if (entries.length !== 1 || !only || !/^(Ref|Fn::.+)$/.test(only[0])) {
      return Object.fromEntries(entries.map(([name, each]) => [name, resolve(each)]));
    }
    return called(only[0], only[1]);
  };
  const texts = (value: Json): readonly string[] => (resolve(value) as readonly Json[]).map(String);
  const called = (name: string, given: Json): Json => {
    if (name === 'Ref') return pseudo[String(given)] ?? named(String(given), undefined);
    if (name === 'Fn::GetAtt') {
      const [logicalId = '', attribute] = texts(given);
      return named(logicalId, attribute);
    }
    if (name === 'Fn::GetStackOutput') {
      const { OutputName } = given as { readonly OutputName: string };
      const output = outputs.get(OutputName);
      if (output === undefined) throw new Error(`No stack puts out ${JSON.stringify(given)}`);
      return resolve(output.Value);
    }
    if (name === 'Fn::Join') {
      const [separator, parts] = given as readonly [string, Json];
      return texts(parts).join(separator);
    }
    throw new Error(`${name} is not read here yet`);
  };
  return resolve;
}
