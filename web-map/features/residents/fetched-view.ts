import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';

/** Code of what the first view does without. */
export const residentsView = once(() => load(() => import('./residents-view.ts')));
