import { InvalidInput } from '../../errors/errors.ts';
import { withExerciseTitle } from '../exercise/exercise.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import { contentHash } from '../model/content-hash.ts';
import { changeFates } from '../places/change-fates.ts';
import type { Site } from '../site/site.ts';
import type { AssessmentChanges, ItemListName } from './assessment-changes.ts';
import { changeDetail, changeGrid, changeScreening } from './change-answers.ts';
import { changeConclusion, changeConflictPrevention, changeFacts } from './change-facts.ts';
import { changeList } from './change-lists.ts';
import { withPhaseTotals } from './change-phases.ts';
import { changeSetAside } from './change-set-aside.ts';

const lists: readonly ItemListName[] = ['pairs', 'engagement', 'options', 'actions', 'predictions', 'phases'];

/**
 * The content with one request's changes in it: all of them, or none. What the request does not name stays as it is.
 * Another site leaves its wards and localities behind, and the evidence speaks of the old one: all are made anew by the
 * next evidence.
 * @throws InvalidInput naming the field, what is wrong with it and what would be right
 * @example applyChanges(content, { facts: { homes: 60 } }).facts.homes // 60
 */
export function applyChanges(content: AssessmentContent, changes: AssessmentChanges): AssessmentContent {
  const { facts, site, screening, setAside, detail, grid } = changes;
  const changed: AssessmentContent = {
    ...content,
    ...(facts ? { facts: changeFacts(content.facts, facts) } : {}),
    ...(site ? siteChanged(content, site) : {}),
    ...(screening ? { screening: changeScreening(content, screening) } : {}),
    ...(setAside ? { setAside: changeSetAside(content, setAside) } : {}),
    ...(detail ? { detail: changeDetail(content, detail) } : {}),
    ...(grid ? { grid: changeGrid(content.grid, grid) } : {}),
    ...Object.fromEntries(lists.map((name) => [name, changeList(name, content, changes)])),
  };
  const phased = withPhaseTotals(changed, changes, content.phases);
  const said = changes.placeFates ? changeFates(phased, changes.placeFates) : phased;
  return withExerciseTitle(withConclusion(withJustification(withBlock(said, changes), changes), changes));
}

/** Who leads a locality reads what touches it: that is not known of other ground until evidence is made. */
function siteChanged(before: AssessmentContent, site: Site): Partial<AssessmentContent> {
  const same = before.site && contentHash(before.site.geometry) === contentHash(site.geometry);
  return same ? { site } : { site, wards: [], localities: [] };
}

function withBlock(
  { conflictPrevention: before, ...content }: AssessmentContent,
  { conflictPrevention: patch }: AssessmentChanges,
): AssessmentContent {
  const after = patch === undefined ? before : patch && changeConflictPrevention(before ?? {}, patch);
  return after && Object.keys(after).length > 0 ? { ...content, conflictPrevention: after } : content;
}

function withConclusion(
  { conclusion: before, ...content }: AssessmentContent,
  { conclusion: patch }: AssessmentChanges,
): AssessmentContent {
  const after = patch === undefined ? before : patch && changeConclusion(before ?? {}, patch);
  return after && Object.keys(after).length > 0 ? { ...content, conclusion: after } : content;
}

function withJustification(
  { residualRedJustification: before, ...content }: AssessmentContent,
  { residualRedJustification: given }: AssessmentChanges,
): AssessmentContent {
  if (given === undefined)
    return before === undefined ? content : { ...content, residualRedJustification: before };
  if (given === null) return content;
  throw new InvalidInput(
    'residualRedJustification',
    'the director who signs what stays red says why to go on, with their signature.',
  );
}
