import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import {
  areaFieldsOf,
  type KeptContent,
  type RecordKind,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { ReadKept } from '../../../../domain/records-kept/life/kept-entry.ts';
import type { RequestContext } from '../../request/context.ts';

/** What a list of records is narrowed to, by name of field. */
export type KeptFilter = Readonly<Record<string, unknown>>;

/**
 * Records that meet a filter: by state, and by what stands or waits in each field that it names. Of an area are those too
 * of the areas that lie in it.
 * @throws InvalidInput for an area that is held nowhere
 */
export async function matching(
  kind: RecordKind,
  records: readonly ReadKept[],
  filter: KeptFilter | null | undefined,
  context: Pick<RequestContext, 'data'>,
): Promise<readonly ReadKept[]> {
  const asked = Object.entries(filter ?? {}).filter(([, wanted]) => wanted !== null && wanted !== undefined);
  const areas = new Map<string, ReadonlySet<unknown>>();
  for (const name of areaFieldsOf(kind)) {
    const code = filter?.[name];
    if (typeof code === 'string') areas.set(name, await areasIn(`filter.${name}`, code, context));
  }
  return records.filter((record) =>
    asked.every(([name, wanted]) => {
      if (name === 'states') return Array.isArray(wanted) && wanted.includes(record.state);
      const within = areas.get(name);
      return contentsOf(record).some((content) =>
        within ? within.has(content[name]) : content[name] === wanted,
      );
    }),
  );
}

const contentsOf = (record: ReadKept): readonly KeptContent[] => [
  ...(record.stands ? [record.stands.content] : []),
  ...('proposed' in record && record.proposed ? [record.proposed] : []),
];

/** Codes of an area and of all that lies in it. */
async function areasIn(
  field: string,
  text: string,
  { data }: Pick<RequestContext, 'data'>,
): Promise<ReadonlySet<AreaCode>> {
  const directory = await (await data()).areas();
  const area = directory.find(parseAreaCode(field, text));
  if (!area) throw new InvalidInput(field, 'no area that is held has this code.');
  const localities =
    area.level === 'BOROUGH' ? directory.ofLevel('LOCALITY', directory.edition(area.edition)) : [];
  return new Set([area, ...localities, ...directory.wardsOf(area)].map(({ code }) => code));
}
