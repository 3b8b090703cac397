import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addCohesionMap, type CohesionMapStacks } from '../cohesion-map-stacks.ts';
import { projectRoot } from '../project-root.ts';
import { readSettings } from '../settings.ts';
import { madeUpContact } from './made-up-settings.ts';

/** A folder that passes for a built web map. */
export function builtSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'explorer'));
  for (const page of ['index.html', 'assess.html', 'explorer/index.html'])
    writeFileSync(join(folder, page), '<!doctype html>');
  return folder;
}

export interface Synthesised {
  readonly stacks: CohesionMapStacks;
  /** Folder of the cloud assembly. */
  readonly folder: string;
}

const { context: defaults }: { context: Record<string, unknown> } = JSON.parse(
  readFileSync(join(projectRoot, 'cdk.json'), 'utf8'),
);

function appWith(
  context: Readonly<Record<string, unknown>>,
  bundled: readonly string[],
  validated: boolean,
): App {
  return new App({
    builtinCloudFormationValidation: validated,
    context: { ...defaults, ...madeUpContact, ...context, 'aws:cdk:bundling-stacks': bundled },
    outdir: mkdtempSync(join(tmpdir(), 'cdk-')),
  });
}

/** The whole app with checks, synthesised as `cdk synth` does; functions are bundled only in the stacks named. */
export function synthesised(
  context: Readonly<Record<string, unknown>> = {},
  bundled: readonly string[] = [],
): Synthesised {
  const app = appWith(context, bundled, true);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const stacks = addCohesionMap(app, readSettings(app.node), builtSite());
  return { stacks, folder: app.synth().directory };
}

type Templates = Record<keyof CohesionMapStacks, Template>;

/** Templates by the settings they were made of, which alone decide what is in them. */
const made = new Map<string, Templates>();

/**
 * The templates of all stacks, by name, from one synthesis without checks, which take most of its time; that of a stack
 * which is not made holds nothing. Made once for the same settings: read them only.
 */
export function templates(context: Readonly<Record<string, unknown>> = {}): Templates {
  const settings = JSON.stringify(context);
  const known = made.get(settings);
  if (known) return known;
  const fresh = freshTemplates(context);
  made.set(settings, fresh);
  return fresh;
}

function freshTemplates(context: Readonly<Record<string, unknown>>): Templates {
  const app = appWith(context, [], false);
  const stacks = addCohesionMap(app, readSettings(app.node), builtSite());
  const { data, identity, api, edge, web, edgeWatch, watch } = stacks;
  return {
    data: Template.fromStack(data),
    identity: identity ? Template.fromStack(identity) : Template.fromJSON({ Resources: {} }),
    api: Template.fromStack(api),
    edge: Template.fromStack(edge),
    web: Template.fromStack(web),
    edgeWatch: Template.fromStack(edgeWatch),
    watch: Template.fromStack(watch),
  };
}
