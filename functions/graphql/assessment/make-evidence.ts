import type { EvidenceScheme, OtherAssessment } from '../../../domain/assessment/evidence/evidence-inputs.ts';
import { makeEvidencePack } from '../../../domain/assessment/evidence/make-evidence-pack.ts';
import type { RegisterEntry, RegisterVersion } from '../../../domain/assessment/register/register-entry.ts';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { RequestContext } from '../context.ts';
import { evidenceInputsOf } from '../evidence-inputs-of.ts';
import type { HeldData } from '../held-data.ts';
import type { FrozenEvidence } from './governed-records.ts';

/** The pack of a scheme as it would be made now, with what it is made of. Nothing is saved. */
export async function packOfToday(
  scheme: EvidenceScheme,
  { data, records, today, now }: Pick<RequestContext, 'data' | 'records' | 'today' | 'now'>,
): Promise<FrozenEvidence> {
  const [held, entries] = await Promise.all([data(), records.revisions.current()]);
  const inputs = await evidenceInputsOf(held, {
    scheme,
    asOf: today,
    madeAt: now,
    otherAssessments: await otherAssessments(held, entries, scheme.assessment),
  });
  return { inputs, pack: makeEvidencePack(inputs) };
}

/** Every other assessment with a site that stands; what the public may not read of them is marked so. */
async function otherAssessments(
  held: HeldData,
  entries: readonly RegisterEntry[],
  own: string | undefined,
): Promise<OtherAssessment[]> {
  const standing = entries.filter(
    ({ id, newest }) => id !== own && newest.state !== 'WITHDRAWN' && newest.state !== 'SUPERSEDED',
  );
  const others = standing.map(async ({ id, newest, published }) => {
    const version = published ?? newest;
    return version.site ? [await otherOf(held, id, version, published !== undefined)] : [];
  });
  return (await Promise.all(others)).flat();
}

async function otherOf(
  held: HeldData,
  id: string,
  version: RegisterVersion,
  published: boolean,
): Promise<OtherAssessment> {
  const { title, site, savedAt, homes, placesLost = [], placesGained = [] } = version;
  if (!site) throw new RangeError('An assessment without a site lies near nothing.');
  const lost = await Promise.all(placesLost.map((venue) => held.venues.byId.load(venue)));
  return {
    id,
    title,
    site,
    date: legalDayOf(savedAt),
    published,
    ...(homes === undefined ? {} : { homes }),
    placesLost: placesLost.map((venue, index) => ({ id: venue, name: lost[index]?.name ?? venue })),
    placesGained: placesGained.map((name) => ({ id: name, name })),
  };
}
