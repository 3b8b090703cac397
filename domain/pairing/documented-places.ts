import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { publicOnly } from '../disclosure/public-records.ts';
import { distinct } from '../messages/distinct.ts';
import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
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
  const [grounds, ...others] = distinct(mentions.flatMap(({ exchange }) => groundsOf(exchange) ?? []));
  return grounds && { ...placed, area, projects, grounds: oneText(grounds, ...others) };
}

/** Why a record makes its parties worth asking; undefined where it does not. */
function groundsOf({ type, status, stated, title, source }: Exchange): AnyMessage | undefined {
  if (/^(planned|cancelled)/.test(status ?? '')) return undefined;
  const told = { title: untranslated(title), source: untranslated(source.title) };
  if (type === 'practice exchange') return message('pairing.namedInExchange', told);
  if (type === 'venue pair') return message('pairing.namedInPair', told);
  if (stated?.label !== 'catalyst') return undefined;
  return message('pairing.calledCatalyst', { basis: untranslated(stated.basis), source: told.source });
}
