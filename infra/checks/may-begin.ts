import type { Stage } from './stages.ts';

/**
 * How many stages run side by side: one more than the two cores of a checking service, so that neither waits while a
 * stage reads files. Vitest and the browser keep both busy by themselves.
 */
export const sideBySide = 3;

/**
 * The stages that may begin now, in their order: what each needs has ended well, and there is room. Where a stage has
 * failed nothing more begins.
 * @param begun those that have begun, also where they have ended
 * @param ended whether each of these ended well
 * @example mayBegin(everything, new Set(), new Map()).length // 3
 */
export function mayBegin(
  stages: readonly Stage[],
  begun: ReadonlySet<Stage>,
  ended: ReadonlyMap<Stage, boolean>,
): readonly Stage[] {
  if ([...ended.values()].includes(false)) return [];
  return stages
    .filter((stage) => !begun.has(stage) && (stage.after ?? []).every((needed) => ended.get(needed)))
    .slice(0, sideBySide - (begun.size - ended.size));
}
