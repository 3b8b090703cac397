/** Steps of an assessment, each with pages of its own; "tasks" is the list of them all. */
export const steps = [
  'tasks',
  'facts',
  'phases',
  'site',
  'evidence',
  'places',
  'options',
  'screen',
  'decision',
  'ask',
  'detail',
  'grid',
  'pairs',
  'engagement',
  'actions',
  'predictions',
  'sensitive',
  'documents',
  'conclusion',
  'document',
  'check',
  'comments',
  'team',
  'history',
] as const;
export type Step = (typeof steps)[number];

/** Stands in an address for the page that lists all kinds of kept record. No kind is called so. */
export const everyKind = 'records';

/** Pages without an assessment: begin one, begin an exercise, the list of exercises, and newcomers matched with buddies. */
const besideList = ['new', 'exercise', 'exercises', 'buddies'] as const;
export type StepBesideList = (typeof besideList)[number];

/** Where somebody is in the app: what the address says. */
export interface Route {
  /** The assessment; undefined: the list of them. */
  readonly id?: string;
  /** Undefined with an id: the task list. Without one: a page beside the list, or the list itself. */
  readonly step?: Step | StepBesideList;
  /** Page within the step: a question, an item, a row. */
  readonly question?: string;
  /** Words searched for in the list. */
  readonly text?: string;
  /** State that the list is narrowed to. */
  readonly state?: string;
  /** Kind of kept record, by its name, or `everyKind`: the page is about records, and not about assessments. */
  readonly kind?: string;
  /** Id of a kept record, or "new". */
  readonly record?: string;
  /** Code of the area that a list of kept records is narrowed to, or that a new one is about. */
  readonly area?: string;
  /** Id of the place that a list of kept records is narrowed to, or that a new one is about. */
  readonly venue?: string;
  /** Id of the promise or milestone that a new kept record is about. */
  readonly about?: string;
  /** What a new kept record says already: values by field, as a query string. */
  readonly given?: string;
  /** Cursor from which the list, or the history, goes on. */
  readonly after?: string;
}

const names = [
  'id',
  'step',
  'question',
  'text',
  'state',
  'kind',
  'record',
  'area',
  'venue',
  'about',
  'given',
  'after',
] as const;

/** Most letters of what a new record says already. */
const mostGiven = 1_500;

/** Whether this is a step. */
export const isStep = (text: string): text is Step => (steps as readonly string[]).includes(text);

/**
 * Reads a route from a query string. What makes no sense is left out, so that an old link still opens something.
 * @example parseRoute('?id=a1&step=screen&question=4') // { id: 'a1', step: 'screen', question: '4' }
 */
export function parseRoute(search: string): Route {
  const query = new URLSearchParams(search);
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name)?.trim();
      return value ? [[name, value.slice(0, name === 'given' ? mostGiven : 300)]] : [];
    }),
  );
  const { id, step, ...rest } = given;
  if (id === undefined) {
    const beside = besideList.find((each) => each === step);
    if (beside === 'exercises') return { ...rest, step: beside };
    return beside ? { step: beside } : { ...rest };
  }
  return { ...rest, id, ...(step !== undefined && isStep(step) ? { step } : {}) };
}

/**
 * The address of a route.
 * @example routeAddress({ id: 'a1', step: 'screen' }) // '/assess?id=a1&step=screen'
 */
export function routeAddress(route: Route): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = route[name];
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '/assess' : `/assess?${text}`;
}
