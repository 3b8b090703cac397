import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import type { Organisation } from '../../../../domain/records/programme.ts';
import { countsOf } from '../../../../domain/records-kept/declaration/field.ts';
import { readNames } from '../../../../domain/records-kept/declaration/listed-types.ts';
import {
  type KeptContent,
  type RecordKind,
  venueFieldsOf,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import { kindNameOfId } from '../../../../domain/records-kept/life/kept-id.ts';
import { foldText } from '../../../../domain/search/fold-text.ts';
import type { RequestContext } from '../../request/context.ts';
import { standingEvent } from '../../snapshot/placed-records.ts';
import { wardOfVenue } from '../../snapshot/venue-place.ts';

/**
 * Content with each place named by the id that it has on the register now: records of one building are joined.
 * @throws InvalidInput for a place that is not on the register, or of another kind than the field takes
 */
export async function withPlaces(
  kind: RecordKind,
  content: KeptContent,
  { data }: Pick<RequestContext, 'data'>,
): Promise<KeptContent> {
  const { venues } = await data();
  const named = venueFieldsOf(kind).filter((field) => content[field] !== undefined);
  const places = await Promise.all(
    named.map(async (field) => {
      const place = await venues.byId.load(String(content[field]));
      if (!place) throw new InvalidInput(`input.content.${field}`, 'no place on the register has this id.');
      const declared = kind.fields[field];
      if (declared?.type === 'VENUE' && declared.kind !== undefined && place.kind !== declared.kind)
        throw new InvalidInput(
          `input.content.${field}`,
          `${place.name} is no ${declared.kind}. Give the id of a ${declared.kind}.`,
        );
      return [field, place.id] as const;
    }),
  );
  return { ...content, ...Object.fromEntries(places) };
}

/**
 * Content with the ward of its place on the register, where the kind lies where its place does. A place without a point
 * leaves the area to whoever knows it.
 * @throws InvalidInput for another area than that ward, for none, or for one whose lines are not held
 */
export async function withAreaOfPlace(
  { areaOf }: RecordKind,
  content: KeptContent,
  { data }: Pick<RequestContext, 'data'>,
): Promise<KeptContent> {
  if (!areaOf) return content;
  const snapshot = await data();
  const directory = await snapshot.areas();
  const field = `input.content.${areaOf.area}`;
  const id = content[areaOf.venue];
  const place = id === undefined ? undefined : await snapshot.venues.byId.load(String(id));
  const ward = place?.position && wardOfVenue(place, directory);
  const said = content[areaOf.area];
  if (said === undefined && !ward)
    throw new InvalidInput(
      field,
      'the register has no point of this place. Say in which ward or locality it is.',
    );
  if (ward && said !== undefined && said !== ward.code)
    throw new InvalidInput(field, `the place lies in ${ward.name}. Leave the area out, or give that ward.`);
  const code = (said ?? ward?.code) as AreaCode;
  const area = directory.find(code);
  if (area && area.edition !== directory.mappedEdition.id)
    throw new InvalidInput(
      field,
      `${area.name} is no ward whose boundaries are held. Use the wards of the edition that is drawn.`,
    );
  return { ...content, [areaOf.area]: code };
}

/** @throws InvalidInput for a promise, milestone or event that is not held, or a day on which the event was not */
export async function checkReferences(
  { fields, contradictsEvent }: RecordKind,
  content: KeptContent,
  { data, requestDay }: RequestContext,
): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const id = content[name];
    if (field.type !== 'REFERENCE' || id === undefined) continue;
    if (field.to === 'EVENT') {
      const held = await standingEvent(await data(), String(id));
      if (!held) throw new InvalidInput(`input.content.${name}`, 'no event that stands has this id.');
      const against = contradictsEvent?.(content, held.stands.content);
      if (against) throw new InvalidInput(`input.content.${against.field}`, against.reason);
      continue;
    }
    const promise = (await (await data()).commitments(requestDay)).promiseOf(String(id));
    if (promise && (field.to === 'MILESTONE' || promise.id === id)) continue;
    throw new InvalidInput(
      `input.content.${name}`,
      `no ${field.to === 'MILESTONE' ? 'milestone' : 'promise'} that is held has this id. Take it from commitments.`,
    );
  }
}

/**
 * @param id of the record that the content is for; undefined: it is begun
 * @throws InvalidInput for an organisation that is not held, one said to be new whose name stands on the register already, or
 * the name of another one
 */
export async function checkOrganisations(
  { name: kindName, fields, newName }: RecordKind,
  content: KeptContent,
  { data }: Pick<RequestContext, 'data'>,
  id?: string,
): Promise<void> {
  const named = Object.keys(fields).filter(
    (name) => fields[name]?.type === 'ORGANISATION' && content[name] !== undefined,
  );
  if (named.length === 0 && !newName) return;
  const held = await (await data()).organisationById();
  for (const name of named) {
    const found = held.get(String(content[name]));
    if (!found || kindNameOfId(found.id) === kindName)
      throw new InvalidInput(
        `input.content.${name}`,
        'no organisation on the register has this id. Take it from organisations; one that was put down here is changed itself.',
      );
  }
  if (!newName) return;
  const about = content[newName.unless];
  const others = [...held.values()].filter(({ id: of }) => of !== id && of !== about);
  const name = String(content[newName.field]);
  const subject = about === undefined ? undefined : held.get(String(about));
  // Documents may call two organisations the same: what one is called already it may go on to be called.
  const isOwn = subject !== undefined && isCalled(name)(subject);
  const same = isOwn ? undefined : others.find(isCalled(name));
  if (same)
    throw new InvalidInput(
      `input.content.${newName.field}`,
      about === undefined
        ? `${same.name} stands on the register as ${same.id}. Is it this one? Then say so in ${newName.unless}.`
        : `${same.name} stands on the register as ${same.id}, which is another organisation. Give the name of this one.`,
    );
  const { others: field } = newName;
  const aliases = field === undefined ? [] : readNames(String(content[field] ?? ''));
  const taken = aliases.find((alias) => others.some((each) => foldText(each.name) === foldText(alias)));
  if (taken !== undefined)
    throw new InvalidInput(
      `input.content.${field}`,
      `${taken} is the name of another organisation on the register. Leave it out.`,
    );
}

/** Whether an organisation bears a name, as its own or as one of its others; how it is written plays no part. */
const isCalled =
  (name: string) =>
  (each: Organisation): boolean =>
    [each.name, ...(each.aliases ?? [])].some((other) => foldText(other) === foldText(name));

/** @throws InvalidInput for a ward that is not held, in which people are said to live */
export async function checkHomes(
  { fields }: RecordKind,
  content: KeptContent,
  { data }: Pick<RequestContext, 'data'>,
): Promise<void> {
  const named = Object.keys(fields).filter(
    (name) => countsOf(fields[name]?.type ?? 'TEXT') === 'HOME' && content[name] !== undefined,
  );
  if (named.length === 0) return;
  const directory = await (await data()).areas();
  for (const name of named) {
    const wards = String(content[name]).match(/E05\d{6}/g) ?? [];
    const unknown = wards.find((code) => directory.find(code as AreaCode)?.level !== 'WARD');
    if (unknown !== undefined)
      throw new InvalidInput(`input.content.${name}`, `no ward that is held has the code ${unknown}.`);
  }
}
