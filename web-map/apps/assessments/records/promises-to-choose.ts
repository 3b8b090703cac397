import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { Operation } from '../../../../schema/generated/assess-operations.ts';
import { promiseFields } from '../../../../schema/kept-selection.ts';
import { askSignedIn } from '../../../api/api.ts';
import { date, t } from '../../../i18n/officers.ts';
import type { Choice } from '../form/fields.ts';

/** A promise as a record about it names it. */
export interface NamedPromise {
  readonly id: string;
  readonly refNo: string | null;
  readonly words: string;
  readonly milestones: readonly {
    readonly id: string;
    readonly words: string | null;
    readonly date: string | null;
  }[];
}

const onePromise: Operation<{ readonly commitment: NamedPromise | null }, { readonly id: string }> = {
  name: 'PromiseToChoose',
  text: `query PromiseToChoose($id:ID!){commitment(id:$id){${promiseFields}}}`,
};

interface PromisePage {
  readonly commitments: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: NamedPromise & { readonly source: string } }[];
  };
}
const allPromises: Operation<PromisePage, { readonly after: string | null }> = {
  name: 'PromisesToChoose',
  text: `query PromisesToChoose($after:String){commitments(first:100,after:$after){pageInfo{hasNextPage endCursor} edges{node{source ${promiseFields}}}}}`,
};

/** A promise in one line. @example promiseWords(promise) // '1.1.1 Work with schools on cohesion' */
export const promiseWords = ({ refNo, words }: Pick<NamedPromise, 'refNo' | 'words'>): string =>
  [refNo, words].filter(Boolean).join(' ');

/** A step as it was printed. @example stepWords({ date: '2008-07', words: 'A plan' }) // 'July 2008: A plan' */
const stepWords = ({ date: when, words }: NamedPromise['milestones'][number]): string =>
  [when !== null && /^\d{4}(-\d{2}){0,2}$/.test(when) ? date(when) : when, words].filter(Boolean).join(': ');

/** What of a promise an id means: the promise, or the milestone of it. */
export function meantWords(promise: NamedPromise, id: string): string {
  const step = promise.milestones.find((each) => each.id === id && each.id !== promise.id);
  return step ? `${promiseWords(promise)} · ${stepWords(step)}` : promiseWords(promise);
}

/** The milestones of one promise, which is told once: beside the choice of the whole. */
const ofOnePromise = (promise: NamedPromise): readonly Choice[] => [
  ...promise.milestones
    .filter(({ id }) => id !== promise.id)
    .map((step) => ({ value: step.id, label: stepWords(step) })),
  { value: promise.id, label: t('officers.keptWholePromise', { promise: promiseWords(promise) }) },
];

/** The same in a list of all promises, where each has to name its own. */
const amongAll = (promise: NamedPromise): readonly Choice[] =>
  ofOnePromise(promise).map(({ value }) => ({ value, label: meantWords(promise, value) }));

/** The field of a kind by which its records are about a promise or an event; undefined: they are not. */
export const referenceOf = ({ fields }: Pick<RecordKind, 'fields'>): string | undefined =>
  Object.entries(fields).find(([, { type }]) => type === 'REFERENCE')?.[0];

/** An event as a record about it names it; nothing where it stands no more. */
export interface NamedEvent {
  readonly id: string;
  readonly stands: { readonly title: string; readonly startsOn?: string; readonly standing?: string } | null;
}
const allEvents: Operation<
  { readonly events: { readonly edges: readonly { readonly node: NamedEvent }[] } },
  Record<string, never>
> = {
  name: 'EventsToChoose',
  text: 'query EventsToChoose{events(filter:{states:[CURRENT] standing:GOES_AHEAD} first:100){edges{node{id stands{title startsOn}}}}}',
};

/** The hundred events with the newest word, the latest first: those that have begun. */
async function eventsToChoose(): Promise<readonly Choice[]> {
  const { events } = await askSignedIn(allEvents, {});
  const today = legalDayOf(new Date());
  return events.edges
    .flatMap(({ node: { id, stands } }) =>
      stands?.startsOn !== undefined && stands.startsOn <= today
        ? [{ id, on: stands.startsOn, ...stands }]
        : [],
    )
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ id, title, on }) => ({ value: id, label: `${title} · ${date(on)}` }));
}

/**
 * What a record of the kind can be about: of a promise that is known its milestones, else every promise with all of them.
 * @param about id of a promise or milestone that a link names, or the record has
 */
export async function promisesToChoose(
  kind: RecordKind,
  about: string | undefined,
): Promise<readonly Choice[]> {
  const name = referenceOf(kind);
  const field = name === undefined ? undefined : kind.fields[name];
  if (field?.type !== 'REFERENCE') return [];
  const ofPromise = (promise: NamedPromise): readonly Choice[] => [
    { value: promise.id, label: promiseWords(promise) },
  ];
  if (field.to === 'EVENT') return eventsToChoose();
  const toMilestone = field.to === 'MILESTONE';
  const known = about === undefined ? null : (await askSignedIn(onePromise, { id: about })).commitment;
  if (known) return toMilestone ? ofOnePromise(known) : ofPromise(known);
  const choices: Choice[] = [];
  for (let after: string | null = null; ; ) {
    const { commitments }: PromisePage = await askSignedIn(allPromises, { after });
    const held = commitments.edges.filter(({ node }) => node.source !== 'ASSESSMENT');
    choices.push(...held.flatMap(({ node }) => (toMilestone ? amongAll(node) : ofPromise(node))));
    if (!commitments.pageInfo.hasNextPage) return choices;
    after = commitments.pageInfo.endCursor;
  }
}
