import type { EvidencePack } from '../../../../domain/assessment/evidence/evidence-pack.ts';
import { level1FactsOf } from '../../../../domain/assessment/evidence/level1-facts.ts';
import type { ReadAssessment } from '../../../../domain/assessment/publication/read-assessment.ts';
import type { NamedLabel } from '../../../../domain/assessment/workflow/reopening-triggers.ts';
import { sensitiveReaders } from '../../../../domain/permission/assessment-access.ts';
import { holds } from '../../../../domain/permission/person.ts';
import type { AssessmentResolvers } from '../../../../schema/generated/resolver-types.ts';
import { cornersIn } from '../../measuring/corners-in.ts';
import { askedBy, measuring } from '../../measuring/measuring.ts';
import { inEnglish } from '../../messages/api-translator.ts';
import type { RequestContext } from '../../request/context.ts';
import { newestPack } from './newest-evidence.ts';

/** Why a published assessment should be opened again, as of the day of the request. A person opens it. */
export const reopeningReasons: NonNullable<AssessmentResolvers<RequestContext>['reopeningReasons']> = async (
  { head, record: read, asOfficer, viewer }: ReadAssessment,
  _,
  { records, data, today, now },
) => {
  const last = head.record.publications.at(-1);
  if (!last) return [];
  const published = await records.revisions.revision(head.record.id, last.revision);
  const content = published?.record.content ?? read.content;
  const pack = await newestPack(content, records);
  const run = pack && (await (await data()).classification('WARD', today));
  const labelsThen = pack ? labelsOf(pack) : [];
  const labelsNow = labelsThen.flatMap(({ ward, name }) => {
    const found = run?.areas.find(({ area }) => area.code === ward);
    return found ? [{ ward, name, label: inEnglish(found.label) }] : [];
  });
  // No band of tension is held today, so that then is all there is to say of now.
  const tension = pack ? level1FactsOf(pack).tension : 'NOT_KNOWN';
  const scheme = asOfficer ? head.record.content : content;
  // The land that the site of today has in common with the published one is measured.
  const triggers = await measuring.run(
    'reopeningTriggers',
    {
      record: head.record,
      published: content,
      scheme,
      labelsThen,
      labelsNow,
      tensionThen: tension,
      tensionNow: tension,
      at: now,
    },
    cornersIn([content.site?.geometry, scheme.site?.geometry]),
    askedBy(viewer),
  );
  return triggers
    .filter(({ code }) => code !== 'tension-risen' || holds(viewer, sensitiveReaders))
    .map(({ sentence }) => sentence);
};

const labelsOf = ({ items }: EvidencePack): NamedLabel[] =>
  items.labels.values.wards.flatMap(({ code, name, touched, label }) =>
    touched && label ? [{ ward: code, name, label: label.label }] : [],
  );
