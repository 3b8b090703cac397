import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addCohesionMap } from './cohesion-map-stacks.ts';
import { projectRoot } from './project-root.ts';
import { readSettings } from './settings.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
addCohesionMap(app, readSettings(app.node), join(projectRoot, 'web-map/dist'));
