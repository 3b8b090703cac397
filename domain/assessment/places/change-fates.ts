import { InvalidInput } from '../../errors/errors.ts';
import type { NamedThing } from '../evidence/evidence-inputs.ts';
import type { AssessmentContent, PlaceFate } from '../model/assessment.ts';
import { oneOf, parseAs } from '../model/written-value.ts';
import { closedByScheme, evidenceOfSite, fatesOfSite, namedAsLost, placeFateCodes } from './place-fates.ts';

/** What is said of one place inside the site; null takes the answer back. */
export interface FateChange {
  readonly venue: string;
  readonly fate: PlaceFate | null;
}

/** What is said of places inside the site, with the places that the newest evidence finds there. */
export interface FateChanges {
  readonly asked: readonly NamedThing[];
  readonly said: readonly FateChange[];
}

/**
 * The content with fates of places in it, bound to its site. A place has one answer: one that was named as lost before is
 * named so no longer.
 * @throws InvalidInput at "placeFates" before there is evidence for the site as it stands; at the place where the
 *   evidence finds none inside with this id, or where the option put forward closes one that is said to be kept
 * @example changeFates(content, { asked: [hall], said: [{ venue: 'hall', fate: 'KEPT' }] }).placeFates?.fates.hall // 'KEPT'
 */
export function changeFates(content: AssessmentContent, { asked, said }: FateChanges): AssessmentContent {
  if (said.length === 0) return content;
  const { site, facts, placeFates: _, ...rest } = content;
  const ground = evidenceOfSite(content);
  if (!site || !ground) {
    throw new InvalidInput(
      'placeFates',
      'make the evidence for the site as it stands first: it finds the places of which this is asked.',
    );
  }
  const fates = new Map(fatesOfSite(content));
  for (const [index, { venue, fate }] of said.entries()) {
    checkFate(`placeFates[${index}]`, content, asked, { venue, fate });
    if (fate === null) fates.delete(venue);
    else fates.set(venue, fate);
  }
  const answered = new Set(said.map(({ venue }) => venue));
  const { venuesLost: __, ...others } = facts;
  const named = namedAsLost(facts).filter((venue) => !answered.has(venue));
  return {
    ...rest,
    facts: named.length > 0 ? { ...others, venuesLost: named } : others,
    site,
    ...(fates.size > 0
      ? { placeFates: { siteHash: ground.siteHash, fates: Object.fromEntries(fates) } }
      : {}),
  };
}

function checkFate(
  field: string,
  content: AssessmentContent,
  asked: readonly NamedThing[],
  { venue, fate }: FateChange,
): void {
  if (asked.every(({ id }) => id !== venue)) {
    const found =
      asked.length > 0
        ? `It finds: ${asked.map(({ id }) => id).join(', ')}.`
        : 'It finds none; a place elsewhere is named in facts.venuesLost.';
    throw new InvalidInput(
      `${field}.venueId`,
      `the evidence finds no place to meet "${venue.slice(0, 80)}" inside the site. ${found}`,
    );
  }
  if (fate === null) return;
  const code = parseAs(oneOf(placeFateCodes), `${field}.fate`, fate);
  if (code !== 'LOST' && closedByScheme(content, venue)) {
    throw new InvalidInput(
      `${field}.fate`,
      'the option put forward closes this place, so that it is lost. Change the option first.',
    );
  }
}
