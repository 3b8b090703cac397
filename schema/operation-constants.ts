import { type DocumentNode, Kind, print, separateOperations, stripIgnoredCharacters } from 'graphql';

const head = `/** One operation of the page: its text is sent as it stands, its types say what goes in and comes out. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Set where it takes the language of who reads, which whoever asks it for a page adds. */
  readonly inLanguage?: true;
  /** Holds the types; never set. */
  readonly types?: (variables: Variables) => Data;
}
`;

/**
 * TypeScript that exports one constant an operation, with its fragments, in as few characters as possible, because it
 * travels in an address: `query WardPanel` gives `export const wardPanel`.
 */
export function operationConstants(documents: DocumentNode): string {
  const each = Object.entries(separateOperations(documents)).map(([name, document]) => {
    const text = JSON.stringify(stripIgnoredCharacters(print(document)));
    const constant = name.charAt(0).toLowerCase() + name.slice(1);
    const isMutation = document.definitions.some(
      (part) => part.kind === Kind.OPERATION_DEFINITION && part.operation === 'mutation',
    );
    const inLanguage = document.definitions.some(
      (part) =>
        part.kind === Kind.OPERATION_DEFINITION &&
        part.variableDefinitions?.some(({ variable }) => variable.name.value === 'language'),
    );
    const kind = isMutation ? 'Mutation' : 'Query';
    const types = `${name}${kind}, ${name}${kind}Variables`;
    return `export const ${constant}: Operation<${types}> = {\n  name: '${name}',\n  text: ${text},\n${inLanguage ? '  inLanguage: true,\n' : ''}};\n`;
  });
  return [head, ...each].join('\n');
}
