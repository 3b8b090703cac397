import { LeftOut } from '../../../web-map/features/briefing/on-paper.tsx';
import type { Part } from '../markup/html.ts';
import { rendered } from '../markup/rendered.ts';

/** What `LeftOut` draws, for a section that is still made by `html`. */
export function leftOut(count: number, sentence: string): Part {
  const left = LeftOut({ count, sentence });
  return left && rendered(left);
}
