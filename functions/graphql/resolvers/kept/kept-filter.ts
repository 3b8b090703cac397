import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import {
  areaFieldsOf,
  type KeptContent,
  type RecordKind,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { ReadKept } from '../../../../domain/records-kept/life/kept-entry.ts';
import { liesIn } from '../../../../domain/records-kept/life/placed-record.ts';
import type { RequestContext } from '../../request/context.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';
import { whereContentLies } from '../../snapshot/placed-records.ts';

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
  const found = records.filter((record) =>
    asked.every(([name, wanted]) => {
      if (name === 'lyingIn') return true;
      if (name === 'states') return Array.isArray(wanted) && wanted.includes(record.state);
      const within = areas.get(name);
      return contentsOf(record).some((content) =>
        within ? within.has(content[name]) : content[name] === wanted,
      );
    }),
  );
  const { lyingIn } = filter ?? {};
  return typeof lyingIn === 'string' ? lyingThere(kind, found, lyingIn, context) : found;
}

/** Those that lie in an area or in one within it, by what stands or waits. @throws InvalidInput for an area held nowhere */
async function lyingThere(
  kind: RecordKind,
  records: readonly ReadKept[],
  text: string,
  { data }: Pick<RequestContext, 'data'>,
): Promise<readonly ReadKept[]> {
  const snapshot = await data();
  const { level, code } = areaOf('filter.lyingIn', text, await snapshot.areas());
  const there = await Promise.all(
    records.map(async (record) => {
      const places = await Promise.all(
        contentsOf(record).map((content) => whereContentLies(snapshot, kind, content)),
      );
      // One for a whole locality is in no ward of it: the area is asked about without what it lies in.
      return places.some((place) => place !== undefined && liesIn(place, { level, code }));
    }),
  );
  return records.filter((_, at) => there[at]);
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
  const area = areaOf(field, text, directory);
  const localities =
    area.level === 'BOROUGH' ? directory.ofLevel('LOCALITY', directory.edition(area.edition)) : [];
  return new Set([area, ...localities, ...directory.wardsOf(area)].map(({ code }) => code));
}

function areaOf(field: string, text: string, directory: AreaDirectory): Area {
  const area = directory.find(parseAreaCode(field, text));
  if (!area) throw new InvalidInput(field, 'no area that is held has this code.');
  return area;
}
