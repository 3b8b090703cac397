import type { Feature } from 'geojson';

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether features are drawn alike: in the same order, with the same shapes and properties. Shapes that are one object are not gone through. */
export const areSame = (some: readonly Feature[], others: readonly Feature[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ geometry, properties }, i) =>
      isSame(geometry, others[i]?.geometry) && isSame(properties, others[i]?.properties),
  );
