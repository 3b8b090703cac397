import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { readRecordIds } from '../../../../domain/records-kept/declaration/listed-types.ts';
import type { KeptContent, RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { projectEntry } from '../../../../domain/records-kept/kinds/project-entry.ts';
import { kindNameOfId } from '../../../../domain/records-kept/life/kept-id.ts';
import type { RequestContext } from '../../request/context.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { namedRecord, type Register } from './named-records.ts';

/** Whether a register holds a record of an id; a project that was told of here is changed itself. */
const holds = async (data: DataSnapshot, register: Register, id: string): Promise<boolean> =>
  (await namedRecord(data, register, id)) !== undefined &&
  !(register === 'projects' && kindNameOfId(id) === projectEntry.name);

/** The first of the ids in a text that a register does not hold. */
async function notHeld(data: DataSnapshot, register: Register, ids: string): Promise<string | undefined> {
  for (const id of readRecordIds(ids)) if (!(await holds(data, register, id))) return id;
  return undefined;
}

/**
 * A review that settles a record that is not there would settle nothing, and nobody would be told.
 * @throws InvalidInput naming the first id that its register does not hold
 */
export async function checkRecordIds(
  { fields }: RecordKind,
  content: KeptContent,
  { data }: Pick<RequestContext, 'data'>,
): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const named = content[name];
    if (field.type !== 'RECORD_IDS' || named === undefined) continue;
    const unknown = await notHeld(
      await data(),
      field.register ?? (content.register as Register),
      String(named),
    );
    if (unknown === undefined) continue;
    throw new InvalidInput(
      `input.content.${name}`,
      `${unknown} is no record of this register. Take the ids from openRecords of the practice test.`,
    );
  }
}
