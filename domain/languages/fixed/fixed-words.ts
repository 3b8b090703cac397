import type { DiversityLevel } from '../../cohesion-label/diversity/diversity-level.ts';
import type { PracticeLevel } from '../../cohesion-label/practice/practice-level.ts';

type Cell = `${DiversityLevel}_${PracticeLevel}`;

/** Cells of the label table whose label another cell has already. */
type SameLabel = 'HIGH_DEVELOPING' | 'HIGH_STRONG' | 'HIGH_NOT_KNOWN';

/** Sentences that a run and a strength are told in. */
export type SentenceKey =
  | 'coldWards'
  | 'coldLocalities'
  | 'noColdWards'
  | 'noColdLocalities'
  | 'catalysts'
  | 'unreadAll'
  | 'unreadSome'
  | 'shared'
  | 'welcome'
  | 'learners'
  | 'meeting';

/** A fixed text of the API: a label, its public wording, or a sentence with braces. */
export type FixedKey = `label_${Exclude<Cell, SameLabel>}` | `public_${Cell}` | SentenceKey;

/** The fixed texts of the API in one language. A missing one fails the types. */
export type FixedWords = Readonly<Record<FixedKey, string>>;
