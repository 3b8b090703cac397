import type { Based } from '../provenance/field-basis.ts';
import type { Source } from '../provenance/source.ts';

/** What a statement is about. */
export const statementKinds = [
  'VISION',
  'DEFINITION',
  'CRITERIA',
  'TOPICS',
  'LANGUAGES',
  'PRACTICES',
  'GAP',
  'CONSULTATION',
  'RESEARCH',
  'MEETING',
  'LEGACY',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/**
 * What a document says that is no project, figure, exchange or action: a vision, what grants were given for, the
 * languages of a pack, what is to remain. All text is our own summary.
 */
export interface Statement extends Based {
  readonly id: string;
  readonly kind: StatementKind;
  readonly title: string;
  readonly text: string;
  /** What the statement lists, in the order of the document. */
  readonly items: readonly string[];
  /** As the source gives it. Undefined: it gives none. */
  readonly date?: string;
  /** Id of the project that it is about. */
  readonly project?: string;
  /** Ids of the organisations that it names. */
  readonly organisations: readonly string[];
  readonly source: Source;
  readonly restricted: boolean;
}
