import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { distanceMetres } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { parsePostcode } from '../../../../domain/geography/postcode.ts';
import { idsOf } from '../../../../domain/place/ids-of.ts';
import type { KeptContent, RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { foldText } from '../../../../domain/search/fold-text.ts';
import type { RequestContext } from '../../request/context.ts';

/**
 * Content of a kind whose records are new places, with the postcode in its normal form and the ward that it lies in.
 * @param id of the record that the content is for; undefined: it is begun
 * @throws InvalidInput for a postcode that is on no list that is held, or lies outside the borough; for another ward than that
 * of the postcode; and for a place whose name a building so near bears that it is the same one: named by its id
 */
export async function withPlaceOfPostcode(
  kind: RecordKind,
  content: KeptContent,
  { data, records }: Pick<RequestContext, 'data' | 'records'>,
  id?: string,
): Promise<KeptContent> {
  const { newPlace } = kind;
  if (!newPlace) return content;
  const snapshot = await data();
  const field = `input.content.${newPlace.postcode}`;
  const postcode = parsePostcode(field, String(content[newPlace.postcode]));
  const position = await snapshot.stored.postcode(postcode);
  if (!position) throw new InvalidInput(field, `${postcode} is on no list of postcodes that is held.`);
  const ward = (await snapshot.areas()).locate(position).area;
  if (!ward) throw new InvalidInput(field, `${postcode} lies outside the borough.`);
  const said = content[newPlace.area];
  if (said !== undefined && said !== ward.code)
    throw new InvalidInput(
      `input.content.${newPlace.area}`,
      `${postcode} lies in ${ward.name}. Leave the ward out, or give that one.`,
    );
  const name = foldText(String(content[newPlace.name]));
  const isSame = (other: string, at: Position | undefined): boolean =>
    foldText(other) === name && at !== undefined && distanceMetres(at, position) <= newPlace.apartMetres;
  const same =
    (await snapshot.venues.all()).find(
      (venue) =>
        (id === undefined || !idsOf(venue).includes(id)) &&
        [venue.name, ...(venue.aliases ?? [])].some((each) => isSame(each, venue.position)),
    ) ?? (await justApproved());
  if (same)
    throw new InvalidInput(
      `input.content.${newPlace.name}`,
      `${same.name} stands on the register as ${same.id}, at most ${newPlace.apartMetres} m from there. Is it this one?`,
    );
  return { ...content, [newPlace.postcode]: postcode, [newPlace.area]: ward.code };

  /** What came to stand since the container last looked: of two who put down one place another may have been approved just now. */
  async function justApproved() {
    for (const { id: other, stands } of await records.kept.of(kind).published()) {
      if (!newPlace || !stands || other === id) continue;
      const at = await snapshot.stored.postcode(String(stands.content[newPlace.postcode]));
      const called = String(stands.content[newPlace.name]);
      if (isSame(called, at)) return { id: other, name: called };
    }
    return undefined;
  }
}
