import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { publicOnly } from '../disclosure/public-records.ts';
import { untranslated } from '../messages/message.ts';
import type { Exchange, ExchangeParty } from '../records/programme.ts';
import type { PairingCandidate } from './pairing.ts';
import { placeParty } from './place-party.ts';
import { projectsAt } from './projects-at.ts';

/**
 * Places with a documented practice, by name: those that a document names in an exchange of practice or in a pair of
 * venues that took place, or calls a catalyst, and at which at least one project took place. This is practice on
 * record and no label: the label needs the five tests. A place that cannot be put in a locality is left out.
 * Source: "Cold spots and catalysts of change", section 1; the documents that the exchanges name.
 * @example documentedPlaces(input).map(({ name }) => name) // ['Brownhills', 'Caldmore Community Garden', ...]
 */
export function documentedPlaces(input: ClassifyAreasInput): PairingCandidate[] {
  const named = publicOnly(input.exchanges).flatMap((exchange) =>
    groundsOf(exchange) === undefined ? [] : exchange.parties.map((party) => ({ party, exchange })),
  );
  const byPlace = Map.groupBy(named, ({ party }) => party.venue ?? party.name);
  return [...byPlace.values()]
    .flatMap((mentions) => candidateOf(mentions, input) ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function candidateOf(
  mentions: readonly { readonly party: ExchangeParty; readonly exchange: Exchange }[],
  input: ClassifyAreasInput,
): PairingCandidate | undefined {
  const [first] = mentions;
  const placed = first && placeParty(first.party, input);
  const area = placed?.ward ?? placed?.locality;
  if (!placed || !area) return undefined;
  const projects = projectsAt(placed, input);
  if (projects.length === 0) return undefined;
  const grounds = mentions.map(({ exchange }) => `${groundsOf(exchange)} (${exchange.source.title}).`);
  return { ...placed, area, projects, grounds: untranslated([...new Set(grounds)].join(' ')) };
}

/** Why a record makes its parties worth asking; undefined where it does not. */
function groundsOf({ type, status, stated, title }: Exchange): string | undefined {
  if (/^(planned|cancelled)/.test(status ?? '')) return undefined;
  if (type === 'practice exchange') return `Named in an exchange of practice, ${title}`;
  if (type === 'venue pair') return `Named as one of a pair of venues, ${title}`;
  if (stated?.label === 'catalyst') return `Called a catalyst in a document, which is ${stated.basis} there`;
  return undefined;
}
