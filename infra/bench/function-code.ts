import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundleSettings } from '../aws/constructs/bundle-settings.ts';

/** What the logical id of a function begins with in the template that deploys it, by the file it begins with. */
const deployedAs: Readonly<Record<string, string>> = {
  'functions/graphql/handler.ts': 'GraphqlFunction',
  'functions/pages/handler.ts': 'PagesFunction',
};

interface Resource {
  readonly Type: string;
  readonly Properties: { readonly Code: { readonly S3Key: string } };
}

/**
 * The file that a function runs from: of the synthesis, where CLOUD_ASSEMBLY names the folder of one; else bundled by the
 * same settings.
 * @param outfile where it is bundled to
 */
export async function functionCode(entry: string, outfile: string): Promise<string> {
  const { CLOUD_ASSEMBLY: made } = process.env;
  const name = deployedAs[entry];
  if (made && name) return synthesisedCode(resolve(made), name);
  await build({ ...bundleSettings, entryPoints: [entry], outfile, logLevel: 'error' });
  return outfile;
}

function synthesisedCode(assembly: string, name: string): string {
  const template = readFileSync(join(assembly, 'CohesionMapApi.template.json'), 'utf8');
  const { Resources }: { Resources: Readonly<Record<string, Resource>> } = JSON.parse(template);
  const [found, ...more] = Object.entries(Resources).filter(
    ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(name),
  );
  if (!found || more.length > 0) throw new Error(`Not one function of ${assembly} is ${name}.`);
  return join(assembly, `asset.${found[1].Properties.Code.S3Key.replace(/\.zip$/, '')}`, 'index.mjs');
}
