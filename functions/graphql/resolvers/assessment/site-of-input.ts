import type { Site } from '../../../../domain/assessment/site/site.ts';
import { CorruptRecord } from '../../../../domain/errors/errors.ts';
import { parsePostcode } from '../../../../domain/geography/postcode.ts';
import type { SiteInput } from '../../../../schema/generated/resolver-types.ts';
import { cornersIn } from '../../measuring/corners-in.ts';
import type { AskedBy } from '../../measuring/measuring-worker.ts';
import { apiTranslator } from '../../messages/api-translator.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { postcodeStatusOf } from '../../snapshot/postcode-status-of.ts';

/**
 * The site that a request gives, checked and measured off the thread that answers, once however often it is given.
 * @param by whose task it is: a change is always of somebody who signed in
 * @throws InvalidInput naming `field` and what is below it; TooCostly for an outline that takes too long
 */
export async function siteOfInput(
  snapshot: DataSnapshot,
  input: SiteInput,
  field: string,
  by: AskedBy,
): Promise<Site> {
  const directory = await snapshot.areas();
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  if (!borough?.boundary) throw new CorruptRecord('The line of the borough is not held.');
  const postcode = input.aroundPostcode?.postcode;
  const asked =
    postcode === undefined ? undefined : parsePostcode(`${field}.aroundPostcode.postcode`, postcode);
  const status = asked === undefined ? undefined : await postcodeStatusOf(asked, snapshot);
  // Lines of wards go along only where wards are what is asked for: they are most of what would be sent.
  const wards = input.wards ? directory.ofLevel('WARD', directory.mappedEdition) : [];
  return snapshot.siteReadings.read(
    {
      input,
      borough: borough.boundary,
      wards,
      centroid: status?.position,
      whyNoCentroid: status?.note && apiTranslator('en').t(status.note),
      field,
    },
    cornersIn(input),
    by,
  );
}
