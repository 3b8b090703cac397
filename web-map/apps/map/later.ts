import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';

/** Panels, lists and the whole key: what the first view does without, fetched together with the first that is asked for. */
export const laterViews = once(() => load(() => import('./later-views.ts')));
