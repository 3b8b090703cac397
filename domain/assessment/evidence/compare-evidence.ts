import { type EvidenceItemId, evidenceItemIds } from './evidence-item.ts';
import type { EvidencePack } from './evidence-pack.ts';
import { type EvidenceFacts, type EvidenceRow, itemRows } from './evidence-rows.ts';

/** One thing that a newer pack says and the older did not, or says otherwise. */
export interface EvidenceChange {
  readonly item: EvidenceItemId;
  /** What the item is called. */
  readonly title: string;
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** What it is about: a ward, a radius, a venue. */
  readonly about: string;
  /** In words: "Darlaston Library: status was open, is closed". */
  readonly sentence: string;
  /** The values as they were and are, by name; undefined where there is none. */
  readonly before?: EvidenceFacts;
  readonly after?: EvidenceFacts;
}

/** What changed between two packs. */
export interface EvidenceComparison {
  /** Whether a day, data version, edition, label run or the rules differ, in words; empty: none does. */
  readonly basis: readonly string[];
  /** In the order of the items, and in an item of the newer pack, then what is gone. */
  readonly changes: readonly EvidenceChange[];
  readonly sentence: string;
}

/**
 * What a newer pack says otherwise than an older one of the same scheme, item by item: for a refreshed pack, and for
 * an old assessment opened under newer data. Give both as frozen or both as the public reads them.
 * Source: "Cohesion impact assessment", section 9 ("Refreshing makes a new pack and shows what changed").
 * @example compareEvidence(frozen, makeEvidencePack(inputsOfToday)).changes.map(({ sentence }) => sentence)
 */
export function compareEvidence(before: EvidencePack, after: EvidencePack): EvidenceComparison {
  const changes = evidenceItemIds.flatMap((id) =>
    differences(id, after.items[id].title, itemRows(before, id), itemRows(after, id)),
  );
  const basis = basisOf(before, after);
  return { basis, changes, sentence: summary(changes.length, basis) };
}

function differences(
  item: EvidenceItemId,
  title: string,
  before: readonly EvidenceRow[],
  after: readonly EvidenceRow[],
): EvidenceChange[] {
  const was = new Map(before.map((row) => [row.key, row]));
  const is = new Map(after.map((row) => [row.key, row]));
  const changed = [...is.values()].flatMap(({ key, about, facts }): EvidenceChange[] => {
    const old = was.get(key);
    if (!old) {
      return [
        { item, title, change: 'ADDED', about, sentence: `${about}: new${said(facts)}.`, after: facts },
      ];
    }
    const names = differingNames(old.facts, facts);
    if (names.length === 0) return [];
    const sentence = `${about}: ${names.map((name) => difference(name, old.facts, facts)).join('; ')}.`;
    return [{ item, title, change: 'CHANGED', about, sentence, before: old.facts, after: facts }];
  });
  const gone = [...was.values()]
    .filter(({ key }) => !is.has(key))
    .map(({ about, facts }): EvidenceChange => {
      const sentence = `${about}: no longer there${said(facts, 'was ')}.`;
      return { item, title, change: 'REMOVED', about, sentence, before: facts };
    });
  return [...changed, ...gone];
}

const differingNames = (was: EvidenceFacts, is: EvidenceFacts): string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]);

function difference(name: string, was: EvidenceFacts, is: EvidenceFacts): string {
  const label = name === '' ? '' : `${name} `;
  const [before, after] = [was[name], is[name]];
  if (before === undefined) return `${label}is now said: ${after}`;
  return after === undefined
    ? `${label}is no longer said, was ${before}`
    : `${label}was ${before}, is ${after}`;
}

function said(facts: EvidenceFacts, verb = ''): string {
  const values = Object.entries(facts).map(([name, value]) => (name === '' ? value : `${name} ${value}`));
  return values.length > 0 ? ` (${verb}${values.join(', ')})` : '';
}

function basisOf(before: EvidencePack, after: EvidencePack): string[] {
  const pairs: readonly (readonly [what: string, was: string, is: string])[] = [
    ['The day asked about', before.asOf, after.asOf],
    ['The data version', before.dataVersion, after.dataVersion],
    ['The edition of the wards', before.edition.id, after.edition.id],
    ['The run of the labels', before.items.labels.values.run.id, after.items.labels.values.run.id],
    ['The version of the rules', before.packMethod, after.packMethod],
    [
      'The site',
      `${before.site.areaSquareMetres} square metres`,
      `${after.site.areaSquareMetres} square metres`,
    ],
  ];
  return pairs.flatMap(([what, was, is]) => (was === is ? [] : [`${what} was ${was}, is ${is}.`]));
}

function summary(changes: number, basis: readonly string[]): string {
  if (changes === 0) {
    return basis.length === 0
      ? 'Nothing has changed.'
      : 'What the evidence rests on has changed, and what it says has not.';
  }
  return changes === 1 ? 'One thing has changed.' : `${changes} things have changed.`;
}
