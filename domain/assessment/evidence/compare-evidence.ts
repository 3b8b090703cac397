import { type AnyMessage, message, type ToldText, untranslated } from '../../messages/message.ts';
import type { EvidenceFact } from './evidence-facts.ts';
import { type EvidenceItemId, evidenceItemIds } from './evidence-item.ts';
import { type EvidencePack, itemIdsOf } from './evidence-pack.ts';
import { type EvidenceRow, itemRows } from './evidence-rows.ts';
import { apart, listed } from './joined-texts.ts';
import type { ReadableEvidence } from './readable-evidence.ts';
import { toldItem } from './told-item.ts';

/** One thing that a newer pack says and the older did not, or says otherwise. */
export interface EvidenceChange {
  readonly item: EvidenceItemId;
  /** What the item is called. */
  readonly title: ToldText;
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** What it is about: a ward, a radius, a venue. */
  readonly about: ToldText;
  /** "Darlaston Library: status was open, is closed." */
  readonly sentence: AnyMessage;
}

/** What changed between two packs. */
export interface EvidenceComparison {
  /** Whether a day, data version, edition, label run or the rules differ; empty: none does. */
  readonly basis: readonly AnyMessage[];
  /** In the order of the items, and in an item of the newer pack, then what is gone. */
  readonly changes: readonly EvidenceChange[];
  readonly sentence: AnyMessage;
}

/**
 * What a newer pack says otherwise than an older one of the same scheme, item by item: for a refreshed pack, and for
 * an old assessment opened under newer data. Give both as frozen or both as the public reads them.
 * Source: "Cohesion impact assessment", section 9 ("Refreshing makes a new pack and shows what changed").
 * @example compareEvidence(frozen, today).changes.map(({ sentence }) => sentence)
 */
export function compareEvidence(before: ReadableEvidence, after: ReadableEvidence): EvidenceComparison {
  const said = new Set([...itemIdsOf(before.pack), ...itemIdsOf(after.pack)]);
  const changes = evidenceItemIds.flatMap((item) => {
    if (!said.has(item)) return [];
    const { title } = toldItem(item, after.pack.items[item] ? after : before);
    return differences(itemRows(before, item), itemRows(after, item)).map((change) => ({
      item,
      title,
      ...change,
    }));
  });
  const basis = basisOf(before.pack, after.pack);
  return { basis, changes, sentence: summary(changes.length, basis) };
}

type RowChange = Pick<EvidenceChange, 'change' | 'about' | 'sentence'>;

function differences(before: readonly EvidenceRow[], after: readonly EvidenceRow[]): RowChange[] {
  const was = new Map(before.map((row) => [row.key, row]));
  const is = new Map(after.map((row) => [row.key, row]));
  const changed = [...is.values()].flatMap(({ key, about, facts }): RowChange[] => {
    const old = was.get(key);
    if (!old) return [{ change: 'ADDED', about, sentence: added(about, facts) }];
    const found = apart(differingFacts(old.facts, facts));
    return found
      ? [
          {
            change: 'CHANGED',
            about,
            sentence: message('evidenceChange.changed', { about, differences: found }),
          },
        ]
      : [];
  });
  const gone = [...was.values()]
    .filter(({ key }) => !is.has(key))
    .map(({ about, facts }): RowChange => ({ change: 'REMOVED', about, sentence: removed(about, facts) }));
  return [...changed, ...gone];
}

function added(about: ToldText, facts: readonly EvidenceFact[]): AnyMessage {
  const said = allOf(facts);
  return said
    ? message('evidenceChange.added', { about, facts: said })
    : message('evidenceChange.addedBare', { about });
}

function removed(about: ToldText, facts: readonly EvidenceFact[]): AnyMessage {
  const said = allOf(facts);
  return said
    ? message('evidenceChange.removed', { about, facts: said })
    : message('evidenceChange.removedBare', { about });
}

const allOf = (facts: readonly EvidenceFact[]): ToldText | undefined =>
  listed(facts.map(({ name, value }) => (name ? message('evidenceChange.fact', { name, value }) : value)));

/** Facts are the same where they are told the same, whatever the language. */
const sameText = (a: ToldText | undefined, b: ToldText | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What two rows of one thing say differently, name by name: first those of the older. */
function differingFacts(was: readonly EvidenceFact[], is: readonly EvidenceFact[]): ToldText[] {
  const find = (facts: readonly EvidenceFact[], name: ToldText | undefined) =>
    facts.find((each) => sameText(each.name, name));
  const names = [...was, ...is.filter(({ name }) => !find(was, name))].map(({ name }) => name);
  return names.flatMap((name) => {
    const [before, after] = [find(was, name)?.value, find(is, name)?.value];
    if (sameText(before, after)) return [];
    const what = difference(before, after);
    return [name ? message('evidenceChange.named', { name, what }) : what];
  });
}

function difference(was: ToldText | undefined, is: ToldText | undefined): AnyMessage {
  if (was && is) return message('evidenceChange.wasIs', { was, is });
  return is
    ? message('evidenceChange.nowSaid', { is })
    : message('evidenceChange.noLongerSaid', { was: was ?? untranslated('') });
}

function basisOf(before: EvidencePack, after: EvidencePack): AnyMessage[] {
  const recorded = (
    what: 'asOf' | 'dataVersion' | 'edition' | 'labelRun' | 'packMethod',
    was: string,
    is: string,
  ): AnyMessage[] =>
    was === is ? [] : [message(`evidenceBasis.${what}`, { was: untranslated(was), is: untranslated(is) })];
  const [was, is] = [before.site.areaSquareMetres, after.site.areaSquareMetres];
  return [
    ...recorded('asOf', before.asOf, after.asOf),
    ...recorded('dataVersion', before.dataVersion, after.dataVersion),
    ...recorded('edition', before.edition.id, after.edition.id),
    ...recorded('labelRun', before.items.labels.values.run.id, after.items.labels.values.run.id),
    ...recorded('packMethod', before.packMethod, after.packMethod),
    ...(was === is ? [] : [message('evidenceBasis.site', { was, is })]),
  ];
}

function summary(count: number, basis: readonly AnyMessage[]): AnyMessage {
  if (count > 0) return message('evidenceChange.count', { count });
  return message(basis.length === 0 ? 'evidenceChange.nothing' : 'evidenceChange.basisOnly');
}
