import { parseSync, Visitor } from 'vite';

/** An import of a file, in the words of dependency-cruiser. */
export interface FoundImport {
  readonly module: string;
  readonly moduleSystem: 'es6' | 'cjs';
  readonly dynamic: boolean;
  readonly exoticallyRequired: false;
  readonly dependencyTypes: readonly string[];
}

const found = (module: string, type: string, rest: Partial<FoundImport> = {}): FoundImport => ({
  module,
  moduleSystem: 'es6',
  dynamic: false,
  exoticallyRequired: false,
  dependencyTypes: [type],
  ...rest,
});

/** What a text names in quotation marks, or between back ticks without a place to fill in. */
interface Named {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string | null } }[];
}

function nameIn(named: Named | undefined): readonly string[] {
  if (named?.type === 'Literal' && typeof named.value === 'string') return [named.value];
  const [only, ...more] = (named?.type === 'TemplateLiteral' && named.quasis) || [];
  return only && more.length === 0 ? [only.value.cooked ?? ''] : [];
}

/**
 * All that a file imports, types too, wherever it stands in the file.
 * @throws Error where the text is not TypeScript
 */
export function importsOf(file: string, text: string): readonly FoundImport[] {
  const parsed = parseSync(file, text);
  const [fault] = parsed.errors;
  if (fault) throw new Error(`${file} cannot be read: ${fault.message}`);
  const { staticImports, staticExports } = parsed.module;
  const imports = staticImports.map(({ moduleRequest }) => found(moduleRequest.value, 'import'));
  const exports = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [found(moduleRequest.value, 'export')] : [])),
  );
  // The whole tree is looked through only where something may be in it: few files have any of these.
  const within: FoundImport[] = [];
  if (/\b(?:import|require)\s*\(/.test(text)) {
    new Visitor({
      ImportExpression: ({ source }) => {
        within.push(...nameIn(source).map((name) => found(name, 'dynamic-import', { dynamic: true })));
      },
      TSImportType: ({ source }) => {
        within.push(found(source.value, 'type-import'));
      },
      CallExpression: ({ callee, arguments: [first] }) => {
        if (callee.type !== 'Identifier' || callee.name !== 'require') return;
        within.push(...nameIn(first).map((name) => found(name, 'require', { moduleSystem: 'cjs' })));
      },
    }).visit(parsed.program);
  }
  return [...imports, ...exports, ...within];
}
