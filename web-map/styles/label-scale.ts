export * from '../../domain/cohesion-label/classification/label-look.ts';
