import { readSite } from '../../../domain/assessment/site/read-site.ts';
import type { Site } from '../../../domain/assessment/site/site.ts';
import { CorruptRecord } from '../../../domain/errors.ts';
import { parsePostcode } from '../../../domain/geography/postcode.ts';
import type { SiteInput } from '../../../schema/generated/resolver-types.ts';
import type { HeldData } from '../held-data.ts';
import { postcodeStatusOf } from '../postcode-status-of.ts';

/**
 * The site that a request gives, checked and measured.
 * @throws InvalidInput naming `field` and what is below it
 */
export async function siteOfInput(held: HeldData, input: SiteInput, field: string): Promise<Site> {
  const directory = await held.areas();
  const [borough] = directory.ofLevel('BOROUGH', directory.drawn);
  if (!borough?.boundary) throw new CorruptRecord('The line of the borough is not held.');
  const postcode = input.aroundPostcode?.postcode;
  const asked =
    postcode === undefined ? undefined : parsePostcode(`${field}.aroundPostcode.postcode`, postcode);
  const status = asked === undefined ? undefined : await postcodeStatusOf(asked, held);
  const places = {
    borough: borough.boundary,
    wards: directory.ofLevel('WARD', directory.drawn),
    centroidOf: (wanted: string) => (wanted === asked ? status?.position : undefined),
    whyNoCentroid: (wanted: string) => (wanted === asked ? status?.note : undefined),
  };
  return readSite(input, places, field);
}
