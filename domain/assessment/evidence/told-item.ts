import { type AnyMessage, message, type ToldText, untranslated } from '../../messages/message.ts';
import type { EvidenceItemId } from './evidence-item.ts';
import { evidenceRules } from './evidence-rules.ts';
import { itemNotes } from './item-notes.ts';
import { profileTables } from './profile-tables.ts';
import { frozenText, type ReadableEvidence } from './readable-evidence.ts';

/** What an item of a pack says around its rows, to be told in any language. */
export interface ToldItem {
  readonly title: ToldText;
  readonly query: ToldText;
  readonly inputs: readonly ToldText[];
  readonly notes: readonly ToldText[];
}

/**
 * The sentences of an item as they were frozen, as messages where the figures of the pack still give them.
 * @example toldItem('labels', evidence).title // evidenceTitle.labels
 */
export function toldItem(id: EvidenceItemId, evidence: ReadableEvidence): ToldItem {
  const item = evidence.pack.items[id];
  if (!item) return { title: itemTitle(id), query: queries[id](evidence), inputs: [], notes: [] };
  const { title, query, inputs, notes } = item;
  const told = (made: readonly ToldText[]) => (stored: string) => frozenText(stored, made, evidence);
  return {
    title: told([itemTitle(id)])(title),
    query: told([queries[id](evidence)])(query),
    inputs: inputs.map(told(readFrom(evidence))),
    notes: notes.map(told(itemNotes[id](evidence))),
  };
}

/** The head of an item. @example itemTitle('gaps') // evidenceTitle.gaps */
export const itemTitle = (id: EvidenceItemId): AnyMessage => message(`evidenceTitle.${id}`);

const queries: { readonly [Id in EvidenceItemId]: (evidence: ReadableEvidence) => AnyMessage } = {
  areasTouched: ({ pack: { catchmentMetres: metres } }) =>
    message('evidenceQuery.areasTouched', { percent: 100 * evidenceRules.catchmentWardShare, metres }),
  schemeShares: () => message('evidenceQuery.schemeShares'),
  peopleTouched: (evidence) => message('evidenceQuery.peopleTouched', radiiOf(evidence)),
  profile: ({ pack }) => message('evidenceQuery.profile', { metres: pack.catchmentMetres }),
  venues: (evidence) => message('evidenceQuery.venues', radiiOf(evidence)),
  projects: ({ pack: { asOf, catchmentMetres: metres } }) =>
    message('evidenceQuery.projects', { day: untranslated(asOf), metres }),
  placesOfWelcome: () => message('evidenceQuery.placesOfWelcome'),
  busStops: () => message('evidenceQuery.busStops', { metres: evidenceRules.busStopMetres }),
  labels: () => message('evidenceQuery.labels'),
  indicators: () => message('evidenceQuery.indicators'),
  tension: () => message('evidenceQuery.tension'),
  nearbyAssessments: () =>
    message('evidenceQuery.nearbyAssessments', {
      metres: evidenceRules.nearbyMetres,
      months: evidenceRules.nearbyMonths,
    }),
  gaps: () => message('evidenceQuery.gaps'),
};

const radiiOf = ({ pack }: ReadableEvidence) => ({ radii: untranslated(pack.radiiMetres.join(', ')) });

/** Everything that an item may have been read from. */
function readFrom({ pack }: ReadableEvidence): readonly ToldText[] {
  const { run } = pack.items.labels.values;
  const level = untranslated(pack.items.peopleTouched.values.level);
  return [
    message('evidenceInput.site'),
    message('evidenceInput.wardLines', { edition: untranslated(pack.edition.id) }),
    message('evidenceInput.residents', { level }),
    message('evidenceInput.centres', { level }),
    message('evidenceInput.lines', { level }),
    ...profileTables.map(({ table }) => message('evidenceInput.censusTable', { table: untranslated(table) })),
    message('evidenceInput.venues'),
    message('evidenceInput.busStops'),
    message('evidenceInput.projects'),
    message('evidenceInput.labels', { day: run.asOf, method: untranslated(run.method) }),
    message('evidenceInput.indicators'),
    message('evidenceInput.tension'),
    message('evidenceInput.assessments'),
    message('evidenceInput.otherItems'),
    message('evidenceInput.reviews'),
  ];
}
