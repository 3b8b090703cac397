import type { Commitment } from '../commitments/commitment.ts';
import { message, untranslated } from '../messages/message.ts';
import { legalDayOf } from '../provenance/legal-day.ts';
import type { RecordKind } from '../records-kept/declaration/record-kind.ts';
import type { PublicKept } from '../records-kept/life/kept-entry.ts';
import { confirmBy } from '../records-kept/life/kept-times.ts';
import type { AreaChange } from './area-change.ts';

/** Reports on the milestones of a promise, by the day on which somebody approved each. @param owners names of who is to keep it */
export const changesOfPromise = (
  { id, words, milestones }: Commitment,
  owners: readonly string[],
): readonly AreaChange[] =>
  milestones.flatMap(({ report, words: step = words }): AreaChange[] => {
    const standing = report?.record.stands;
    if (!report || !standing) return [];
    const owner = report.office ?? (owners.length > 0 ? owners.join(', ') : undefined);
    return [
      {
        kind: 'PROMISE',
        on: legalDayOf(standing.approved.at),
        about: id,
        words: message('areaChange.promise', { promise: untranslated(step), state: report.state }),
        ...(owner === undefined ? {} : { owner }),
        ...(report.nextReview === undefined
          ? {}
          : { nextStep: message('areaChange.lookAgain', { day: report.nextReview }) }),
      },
    ];
  });

/** Kinds whose records are told in words of their own above. */
export const toldApart: ReadonlySet<string> = new Set(['labelReply', 'labelOverride', 'milestoneReport']);

/** A record of any other kind that came to stand. Its name is the first of these fields that everyone may read. */
const nameFields = ['organisation', 'name', 'title', 'words'];

export function changesOfRecord(kind: RecordKind, { id, stands }: PublicKept): readonly AreaChange[] {
  if (!stands) return [];
  const { content, approved } = stands;
  const name = nameFields.flatMap((field) => content[field] ?? [])[0] ?? '';
  const owner = content.office ?? content.organisation;
  return [
    {
      kind: 'RECORD',
      on: legalDayOf(approved.at),
      about: id,
      words: message('areaChange.record', {
        kind: kind.name,
        named: name === '' ? 'no' : 'yes',
        name: untranslated(String(name)),
      }),
      ...(owner === undefined ? {} : { owner: String(owner) }),
      nextStep: message('areaChange.confirmBy', { day: confirmBy(kind, stands) }),
    },
  ];
}
