import { areaBasisWords } from '../../../../domain/place/area-basis-words.ts';
import type {
  AreaTag as AreaTagRecord,
  FoundTag,
  TaggingInput,
} from '../../../../domain/programme/project-areas.ts';
import type { AreaTagResolvers } from '../../../../schema/generated/resolver-types.ts';
import { dayAsked, type RequestContext } from '../../request/context.ts';
import { taggingInput } from '../../snapshot/tagging-input.ts';

/** The tags of a record on the lines of a day, each with its area. */
export async function areaTags(
  asOf: string | null | undefined,
  context: RequestContext,
  tag: (input: TaggingInput) => readonly AreaTagRecord[],
): Promise<FoundTag[]> {
  const day = dayAsked(asOf, context, 'RECORDS');
  const snapshot = await context.data();
  const directory = await snapshot.areas();
  const edition = day === undefined ? directory.mappedEdition : directory.linesOn(day).edition;
  return tag(await taggingInput(snapshot, edition)).flatMap((each) => {
    const found = directory.find(each.area, edition);
    return found ? [{ ...each, found }] : [];
  });
}

export const AreaTag: AreaTagResolvers<RequestContext> = {
  area: ({ found }) => found,
  words: ({ basis, from }) => areaBasisWords(basis, from),
};
