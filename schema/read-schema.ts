import { readdir, readFile } from 'node:fs/promises';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, parse } from 'graphql';

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

/** The schema that the files of `schema/` make together; the published contract beside them is not part of it. */
export async function readSchema(): Promise<GraphQLSchema> {
  const folder = new URL('./', import.meta.url);
  return buildASTSchema(concatAST(await readDocuments(folder, ['contract.graphql'])));
}
