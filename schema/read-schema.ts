import { readdir, readFile } from 'node:fs/promises';
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type GraphQLNamedType,
  GraphQLSchema,
  getNamedType,
  isEnumType,
  isSpecifiedDirective,
  parse,
} from 'graphql';
import { audiences } from '../domain/permission/audiences.ts';
import { describeRoles } from '../domain/permission/roles.ts';
import type { RecordKind } from '../domain/records-kept/declaration/record-kind.ts';
import { keptKinds } from '../domain/records-kept/kinds/kept-kinds.ts';
import { sdlOfKind } from './kept-sdl.ts';

/**
 * Reads every `*.graphql` file of a folder, in the order of their names. A folder that does not exist holds none.
 * @param except names that are left out
 */
export async function readDocuments(folder: URL, except: readonly string[] = []): Promise<DocumentNode[]> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [];
    throw cause;
  });
  const wanted = names.filter((name) => name.endsWith('.graphql') && !except.includes(name)).sort();
  return Promise.all(wanted.map(async (name) => parse(await readFile(new URL(name, folder), 'utf8'))));
}

/** The values that `@access(to: ...)` takes: the audiences of the domain, each with its roles in words. */
const audienceEnum = (): string => {
  const values = Object.entries(audiences).map(([name, needs]) => `"For ${describeRoles(needs)}." ${name}`);
  return `"Whom a field can be for." enum Audience { ${values.join(' ')} }`;
};

/** The schema of some SDL, which may use the directives of `directives.graphql`. */
export async function schemaOf(documents: readonly DocumentNode[]): Promise<GraphQLSchema> {
  const directives = await readFile(new URL('./directives.graphql', import.meta.url), 'utf8');
  return buildASTSchema(concatAST([...documents, parse(directives), parse(audienceEnum())]));
}

/**
 * The schema that the files of `schema/` make together with what each kind of kept record declares; the published
 * contract beside them is not part of it.
 */
export async function readSchema(kinds: readonly RecordKind[] = keptKinds): Promise<GraphQLSchema> {
  const folder = new URL('./', import.meta.url);
  const written = await readDocuments(folder, ['contract.graphql', 'directives.graphql']);
  return schemaOf([...written, ...kinds.map((kind) => parse(sdlOfKind(kind)))]);
}

/** The schema as the API runs it, without our directives: what they say stands in the generated tables. */
export function withoutDirectives(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const own = config.directives.filter((directive) => !isSpecifiedDirective(directive));
  const given = new Set<GraphQLNamedType>(
    own.flatMap(({ args }) => args.map(({ type }) => getNamedType(type))),
  );
  const types = config.types.filter((type) => !(isEnumType(type) && given.has(type)));
  return new GraphQLSchema({ ...config, types, directives: config.directives.filter(isSpecifiedDirective) });
}
