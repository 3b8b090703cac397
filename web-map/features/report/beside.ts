import type { VNode } from 'preact';

/** What is said beside a part of a draft, and how that part is named where the draft has no place for it. */
export interface Beside {
  readonly part: string;
  readonly drawn: VNode;
}
