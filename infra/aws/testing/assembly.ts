import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import type { CohesionMapStacks } from '../cohesion-map-stacks.ts';
import { projectRoot } from '../project-root.ts';
import { madeUpSettings } from './made-up-settings.ts';

/** The app as `cdk synth` makes it, its functions bundled. */
export interface Assembly {
  /** Folder of the cloud assembly. */
  readonly folder: string;
  template(stack: keyof CohesionMapStacks): Template;
}

/** What the check made by `cdk synth` before the tests, where CLOUD_ASSEMBLY names its folder; else the same, made here. */
export async function assembly(): Promise<Assembly> {
  const { CLOUD_ASSEMBLY: made } = process.env;
  const folder = made ? resolve(projectRoot, made) : await synthesisedHere();
  return {
    folder,
    template(stack) {
      const name = `CohesionMap${stack.charAt(0).toUpperCase()}${stack.slice(1)}`;
      return Template.fromJSON(JSON.parse(readFileSync(join(folder, `${name}.template.json`), 'utf8')));
    },
  };
}

/** Whoever is handed an assembly needs nothing of what makes one. */
async function synthesisedHere(): Promise<string> {
  const { synthesised } = await import('./synthesised.ts');
  return synthesised(madeUpSettings, ['CohesionMapApi', 'CohesionMapIdentity']).folder;
}
