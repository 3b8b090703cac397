import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { bundleSettings } from './bundle-settings.ts';

/**
 * Bundles of some modules, by their paths from the root of the project: each is one minified ES module with everything
 * that it imports. One run of esbuild makes all of them when the first is wanted, so that what several import is read once;
 * none is made for a stack that CDK does not bundle.
 *
 * The AWS SDK goes into a bundle: half a megabyte more, no slower to start, and never another version than the tested one.
 * Packages are taken by their CommonJS entry, esbuild's own choice for Node: some packages require graphql, and a second
 * copy of it by its module entry would refuse the schema of the first.
 */
export class FunctionBundles {
  private readonly entries: readonly string[];
  private made: ReadonlyMap<string, Uint8Array> | undefined;

  constructor(entries: readonly string[]) {
    this.entries = entries;
  }

  /** The code of a function: the bundles of modules, by the name of the file that each is put into. */
  code(files: Readonly<Record<string, string>>): AssetCode {
    return Code.fromAsset(projectRoot, {
      assetHashType: AssetHashType.OUTPUT,
      bundling: {
        // No image is asked, as this machine always bundles; by the command CDK tells one code from another.
        image: DockerImage.fromRegistry('none'),
        command: Object.entries(files).flat(),
        local: {
          tryBundle: (folder) => {
            for (const [file, entry] of Object.entries(files)) this.write(entry, join(folder, file));
            return true;
          },
        },
      },
    });
  }

  private write(entry: string, file: string): void {
    this.made ??= bundled(this.entries);
    const bundle = this.made.get(entry);
    if (!bundle) throw new Error(`${entry} is not among the modules to bundle: ${this.entries.join(', ')}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bundle);
  }
}

function bundled(entries: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const { outputFiles } = buildSync({
    absWorkingDir: projectRoot,
    entryPoints: Object.fromEntries(entries.map((entry, at) => [String(at), entry])),
    outdir: 'bundles',
    write: false,
    logLevel: 'warning',
    ...bundleSettings,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  return new Map(
    entries.flatMap((entry, at) => {
      const contents = files.get(`${at}.js`);
      return contents ? [[entry, contents] as const] : [];
    }),
  );
}
