import type { ToldText } from '../messages/message.ts';
import type { Unplaced } from '../provenance/unplaced.ts';
import type { Project } from '../records/programme.ts';

/** A page of projects, with what may be missing from the list. */
export interface ListedProjects {
  readonly edges: readonly { readonly node: Project; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Of the whole list. */
  readonly totalCount: number;
  readonly unplaced: readonly Unplaced[];
  readonly unplacedCount: number;
  readonly undatedCount: number;
  readonly note: ToldText | null;
  /** How many of the whole list reached a known locality. Worked out when it is asked for: it takes the register. */
  readonly inKnownLocality: () => Promise<number>;
}
