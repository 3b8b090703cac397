import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AreaListQuery, AreaPageQuery } from '../../schema/generated/briefing-operations.ts';
import type { OverviewQuery, VenueRegisterQuery } from '../../schema/generated/operations.ts';
import type { Loadable } from './loadable.ts';

type VenueRow = VenueRegisterQuery['venues']['edges'][number]['node'];

/** An area with its label, and the labels of all. */
interface BriefedArea {
  readonly area: NonNullable<AreaPageQuery['area']>;
  readonly list: AreaListQuery;
}

/** A label as far as a what-if can change it. */
export interface LabelLine {
  readonly area: { readonly code: string };
  readonly diversity: object;
  readonly practice: object;
}

/** A place as far as a what-if can change it. */
export interface StatusLine {
  readonly id: string;
  readonly status: VenueRow['status'];
  readonly statusDate: string | null;
}

/** How the figures of the page read under a what-if. */
export interface TriedOut {
  /** The banner: what is changed. */
  readonly sentence: string;
  /** Lines of diversity, published and tried out: no chance may read as one that it is off. */
  readonly diversityLines: readonly number[];
  overview(published: OverviewQuery): OverviewQuery;
  /** Labels asked for beside the overview. */
  labels<Line extends LabelLine>(published: readonly Line[]): readonly Line[];
  briefing(published: BriefedArea): BriefedArea;
  /** Places with the status that they are tried out with. */
  places<Line extends StatusLine>(published: readonly Line[]): readonly Line[];
  venues(published: readonly VenueRow[]): readonly VenueRow[];
}

/** Whether an id is that of a place that is only tried out, and on no register. */
export const isTriedOut = (id: string): boolean => id.startsWith('what-if-');

/** How far the what-if of the address is. */
export type WhatIfState =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'shown'; readonly by: TriedOut; readonly unread: readonly string[] };

/** Set by features/what-if alone. */
export const whatIfState = signal<WhatIfState>({ status: 'none' });

/** Figures as the page shows them: as published, or under what is tried out. */
export function triedOut<T>(
  published: () => Loadable<T>,
  part: (by: TriedOut) => (published: T) => T,
): ReadonlySignal<Loadable<T>> {
  return computed(() => {
    const figures = published();
    const state = whatIfState.value;
    if (figures.status !== 'ready' || state.status !== 'shown') return figures;
    return { status: 'ready', value: part(state.by)(figures.value) };
  });
}
