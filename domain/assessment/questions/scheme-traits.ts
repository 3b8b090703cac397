import type { AssessmentContent, ScreeningAnswer, ScreeningValue } from '../model/assessment.ts';
import type { QuestionId, SchemeTrait } from '../model/question-set.ts';
import { lostByFacts, movedElsewhere, openPlaces } from '../places/place-fates.ts';

/** What the traits are read from. Level 1 is asked of every scheme, so that no trait rests on a hidden answer. */
export type TraitContent = Pick<
  AssessmentContent,
  'facts' | 'site' | 'options' | 'screening' | 'placeFates'
> &
  Partial<Pick<AssessmentContent, 'evidence'>>;

/**
 * What a scheme is like, from its facts, site, options and answers to the screen. Where a fact of a building scheme is
 * not given the trait holds: what is not known hides no question.
 * Source: "Cohesion impact assessment", sections 5 and 6 (which questions need homes, works or arrivals).
 * @example schemeTraits({ facts: { title: 'Fair', kind: 'EVENT' }, options: [], screening: allNeutral }) // Set {}
 */
export function schemeTraits(content: TraitContent): ReadonlySet<SchemeTrait> {
  const { facts, site, options, screening } = content;
  const builds = facts.kind === 'HOUSING' || facts.kind === 'REGENERATION';
  const homes = [facts.homes, ...options.map((option) => option.homes)];
  const hasHomes = homes.some((count) => (count ?? 0) > 0) || (builds && facts.homes === undefined);
  const lost = [...lostByFacts(content), ...options.flatMap(({ closes }) => closes)];
  // A place of which it is not known what becomes of it may be lost, and one that moves leaves people behind.
  const atStake = [...lost, ...movedElsewhere(content), ...openPlaces(content)].length > 0;
  const gained = [...(facts.venuesGained ?? []), ...options.flatMap(({ opens }) => opens)];
  // Unanswered hides nothing: only a judgement does.
  const judged = (id: string, values: readonly ScreeningValue[]) => {
    const answer: ScreeningAnswer | undefined = screening[id as QuestionId];
    return answer !== undefined && values.includes(answer.value);
  };
  const holds: Readonly<Record<SchemeTrait, boolean>> = {
    HAS_HOMES: hasHomes,
    HAS_SITE: site !== undefined,
    BUILDS: builds || hasHomes,
    DISPLACES: atStake || !judged('4', ['POSITIVE', 'NEUTRAL']),
    CHANGES_MEETING_PLACES: atStake || gained.length > 0 || !judged('8', ['NEUTRAL']),
    BRINGS_ARRIVALS: hasHomes || !judged('7', ['NEUTRAL']),
  };
  return new Set((Object.keys(holds) as SchemeTrait[]).filter((trait) => holds[trait]));
}
