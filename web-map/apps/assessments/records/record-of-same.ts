import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { askSignedIn } from '../../../api/api.ts';
import { textOf, type Values } from '../form/fields.ts';
import { valuesOf } from './record-form.ts';
import { recordOperations, type ToldRecord } from './record-operations.ts';

/** The record that somebody else has begun meanwhile about the very same, where there can be one alone; undefined: none. */
export async function recordOfSame(kind: RecordKind, values: Values): Promise<ToldRecord | undefined> {
  const { oneFor = [] } = kind;
  const venue = oneFor.find((name) => kind.fields[name]?.type === 'VENUE');
  const { records } = await askSignedIn(
    recordOperations(kind).list,
    venue === undefined ? {} : { venue: textOf(values, venue) },
  );
  return records.edges
    .map(({ node }) => node)
    .find((record) => {
      const theirs = valuesOf(kind, record.proposed ?? record.stands);
      return oneFor.every((name) => textOf(theirs, name) === textOf(values, name));
    });
}
