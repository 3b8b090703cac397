import type {
  EvidenceScheme,
  OtherAssessment,
} from '../../../../domain/assessment/evidence/evidence-inputs.ts';
import { type AssessmentState, isEnded } from '../../../../domain/assessment/model/assessment-state.ts';
import type {
  ReadableEntry,
  RegisterVersion,
} from '../../../../domain/assessment/register/register-entry.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import { cornersIn } from '../../measuring/corners-in.ts';
import { askedBy, measuring } from '../../measuring/measuring.ts';
import type { FrozenEvidence } from '../../records/governed-records.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { evidenceInputsOf } from './evidence-inputs-of.ts';
import { readableEntries } from './readable-entries.ts';

/**
 * The pack of a scheme as it would be made now, with what it is made of. Nothing is saved.
 * @param madeAt instant of the step that it belongs to; that of the request where it belongs to none
 * @throws TooCostly for a site that takes too long to measure
 */
export async function packOfToday(
  scheme: EvidenceScheme,
  context: Pick<RequestContext, 'data' | 'person' | 'records' | 'today' | 'now'>,
  madeAt: string = context.now,
): Promise<FrozenEvidence> {
  const { data, today } = context;
  const [snapshot, entries] = await Promise.all([data(), readableEntries(context)]);
  const inputs = await evidenceInputsOf(snapshot, {
    scheme,
    asOf: today,
    madeAt,
    otherAssessments: await otherAssessments(snapshot, entries, scheme.assessment),
  });
  return {
    inputs,
    pack: await measuring.run('makePack', inputs, cornersIn(scheme.site), askedBy(context.person)),
  };
}

/** Every other assessment of a scheme with a site that stands; what the public may not read of them is marked so. */
async function otherAssessments(
  snapshot: DataSnapshot,
  entries: readonly ReadableEntry[],
  own: string | undefined,
): Promise<OtherAssessment[]> {
  const others = entries.map(async (entry) => {
    const { id, published } = entry;
    const version = published ?? ('newest' in entry ? entry.newest : undefined);
    if (id === own || !version?.site || version.exercise || isEnded(stateOf(entry))) return [];
    return [await otherOf(snapshot, id, version, published !== undefined)];
  });
  return (await Promise.all(others)).flat();
}

/** That of the newest revision; the public is told of these ends as well. */
const stateOf = (entry: ReadableEntry): AssessmentState =>
  'newest' in entry ? entry.newest.state : entry.published.state;

async function otherOf(
  snapshot: DataSnapshot,
  id: string,
  version: RegisterVersion,
  published: boolean,
): Promise<OtherAssessment> {
  const { title, site, savedAt, homes, placesSaid = false, placesLost = [], placesGained = [] } = version;
  if (!site) throw new RangeError('An assessment without a site lies near nothing.');
  const lost = await Promise.all(placesLost.map((venue) => snapshot.venues.byId.load(venue)));
  return {
    id,
    title,
    site,
    date: legalDayOf(savedAt),
    published,
    ...(homes === undefined ? {} : { homes }),
    placesSaid,
    placesLost: placesLost.map((venue, index) => ({ id: venue, name: lost[index]?.name ?? venue })),
    placesGained: placesGained.map((name) => ({ id: name, name })),
  };
}
