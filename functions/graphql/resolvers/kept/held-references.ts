import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { countsOf } from '../../../../domain/records-kept/declaration/field.ts';
import {
  type KeptContent,
  type RecordKind,
  venueFieldsOf,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { RequestContext } from '../../request/context.ts';
import { standingEvent } from '../../snapshot/placed-records.ts';

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
