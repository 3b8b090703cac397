import type { Boundary } from '../../geography/measures.ts';
import type { Position } from '../../geography/position.ts';
import type { AnyMessage, ToldText } from '../../messages/message.ts';
import type { SiteFileChange } from '../site/file-origin.ts';
import type { Site } from '../site/site.ts';

/** A change that is offered: what it is and does, and the place on the map where it is one place. */
export interface ProposedChange {
  readonly code: SiteFileChange;
  readonly told: AnyMessage;
  readonly at?: Position;
}

/** One of several shapes of a file. */
export interface ShapeToChoose {
  /** Place in the file, from 0. */
  readonly number: number;
  /** As the file calls it. */
  readonly name: string | undefined;
  /** On the British National Grid, whole. */
  readonly areaSquareMetres: number;
  readonly geometry: Boundary;
}

/** What was answered about a file: nothing at first. */
export interface SiteFileAnswers {
  /** Numbers of the shapes that are the site, united where they are several. */
  readonly shapes?: readonly number[] | undefined;
  readonly accepted: readonly SiteFileChange[];
}

/** What came of a file, with the answers given so far. Plain data. */
export type SiteFileReading =
  | {
      readonly kind: 'READ' | 'PROPOSED';
      readonly site: Site;
      /** All of them accepted where it is READ. */
      readonly changes: readonly ProposedChange[];
      readonly notes: readonly AnyMessage[];
    }
  | {
      readonly kind: 'CHOICE';
      readonly shapes: readonly ShapeToChoose[];
      readonly notes: readonly AnyMessage[];
    }
  | {
      readonly kind: 'REFUSED';
      readonly told: ToldText;
      readonly at?: Position;
      /** The lines as they were understood, where they can be drawn. */
      readonly outline?: Boundary;
    };
