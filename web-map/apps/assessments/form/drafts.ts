import { type KeptTexts, keptInTab, keptOnDevice } from '../../../kept/kept-in-browser.ts';
import type { Values } from './fields.ts';

/** What was typed in a form and not saved. */
export interface Draft {
  readonly values: Values;
  /** What the form held when it was opened: tells what was typed from what was there. */
  readonly base: Values;
  /** Instant of the last letter, RFC 3339. */
  readonly at: string;
}

/** Which form of which assessment, and who fills it in. */
export interface DraftKey {
  readonly person: string;
  readonly assessment: string;
  readonly form: string;
}

const prefix = 'cohesion-map draft';
const nameOf = ({ person, assessment, form }: DraftKey): string =>
  [prefix, person, assessment, form].map(encodeURIComponent).join(':');

/**
 * Keeps what was typed on this device, for one person, assessment and form. Where the browser keeps nothing it lives as
 * long as the page: `draftsLast` says so. What is restricted must never be given to it.
 */
export const keepDraft = (key: DraftKey, draft: Draft, kept: KeptTexts = keptOnDevice): void =>
  kept.write(nameOf(key), JSON.stringify(draft));

/** What was typed and not saved; undefined where nothing was, or it does not read. */
export function keptDraft(key: DraftKey, kept: KeptTexts = keptOnDevice): Draft | undefined {
  try {
    const found: unknown = JSON.parse(kept.read(nameOf(key)) ?? 'null');
    return isDraft(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what was typed: it was saved, or given up. */
export const dropDraft = (key: DraftKey, kept: KeptTexts = keptOnDevice): void => kept.forget(nameOf(key));

/** Whether what is typed outlives the page on this device. */
export const draftsLast = (kept: KeptTexts = keptOnDevice): boolean => kept.lasts();

/** The forms of an assessment in which a person typed something that is not saved. */
export function formsWithDrafts(
  { person, assessment }: Pick<DraftKey, 'person' | 'assessment'>,
  kept: KeptTexts = keptOnDevice,
): readonly string[] {
  const start = `${nameOf({ person, assessment, form: '' })}`;
  return kept
    .names()
    .flatMap((name) => (name.startsWith(start) ? [decodeURIComponent(name.slice(start.length))] : []));
}

/**
 * Forgets what was kept under the names of people, before it was kept under ids: nobody is led back to it, and it may hold
 * what few may read.
 */
export function forgetKeptByName(kept: KeptTexts = keptOnDevice): void {
  const isOfName = (name: string): boolean =>
    (name.startsWith(`${encodeURIComponent(prefix)}:`) &&
      !name.startsWith(`${encodeURIComponent(prefix)}:${personShape}`)) ||
    (name.startsWith('unanswered ') && !name.startsWith(`unanswered ${personShape}`));
  for (const name of kept.names()) if (isOfName(name)) kept.forget(name);
}

/** How the id of a person begins. */
const personShape = 'viewer~';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isValues = (value: unknown): value is Values =>
  isRecord(value) &&
  Object.values(value).every(
    (each) =>
      typeof each === 'string' || (Array.isArray(each) && each.every((one) => typeof one === 'string')),
  );

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && isValues(value.values) && isValues(value.base) && typeof value.at === 'string';

/** What is typed in one form and not saved. */
export interface FormDraft {
  /** What was typed before; undefined where nothing was. */
  readonly kept: () => Draft | undefined;
  /** Keeps what is typed now. @param base what the form held when it was opened */
  readonly keep: (values: Values, base: Values) => void;
  /** It was saved, or given up. */
  readonly drop: () => void;
}

/**
 * The draft of one form, kept on this device as it is typed.
 * @param inTab names of fields that few people may read: they are kept with the tab and gone when it is closed
 */
export function formDraft(
  key: DraftKey,
  inTab: readonly string[] = [],
  onDevice: KeptTexts = keptOnDevice,
  withTab: KeptTexts = keptInTab,
): FormDraft {
  const split = (values: Values, isInTab: boolean): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => inTab.includes(name) === isInTab));
  return {
    kept: () => {
      const [draft, apart] = [keptDraft(key, onDevice), keptDraft(key, withTab)];
      if (!draft || !apart) return draft ?? apart;
      return {
        ...draft,
        values: { ...draft.values, ...apart.values },
        base: { ...draft.base, ...apart.base },
      };
    },
    keep: (values, base) => {
      const at = new Date().toISOString();
      keepDraft(key, { values: split(values, false), base: split(base, false), at }, onDevice);
      if (inTab.length > 0)
        keepDraft(key, { values: split(values, true), base: split(base, true), at }, withTab);
    },
    drop: () => {
      dropDraft(key, onDevice);
      dropDraft(key, withTab);
    },
  };
}

/** For what must not stay on the device. */
export const noDraft: FormDraft = { kept: () => undefined, keep: () => {}, drop: () => {} };
