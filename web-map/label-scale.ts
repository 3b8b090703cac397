export * from '../domain/classification/label-look.ts';
