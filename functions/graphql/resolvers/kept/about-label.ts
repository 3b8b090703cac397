import { nameOfLabel } from '../../../../domain/cohesion-label/classification/labels.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { labelRunId, parseLabelRun } from '../../../../domain/label-answers/label-run.ts';
import { method } from '../../../../domain/method/method.ts';
import { dayAnswered } from '../../../../domain/provenance/days-answered.ts';
import type { KeptContent, RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { KeptRecord } from '../../../../domain/records-kept/life/kept-record.ts';
import type { RequestContext } from '../../request/context.ts';

/**
 * Content with the run and the label that it is about, where it left them out: those of the day of the request. A label that
 * is given must be the one that its run gives, and the run one on the data that are held: nobody answers a label that nobody
 * was told, and what other data gave can be looked up no more. What a record answers already is taken as it is: an edit of
 * its words answers no other label.
 * @param before the record that the content is for; undefined: it is begun
 * @throws InvalidInput for an area without a label, a run of a day, method or data that there is not, or another label
 */
export async function withLabel(
  kind: RecordKind,
  content: KeptContent,
  { data, requestDay, runs }: Pick<RequestContext, 'data' | 'requestDay' | 'runs'>,
  before?: Pick<KeptRecord, 'content' | 'standing'>,
): Promise<KeptContent> {
  if (
    !kind.aboutLabel ||
    [before?.content, before?.standing?.content].some((was) => answersSame(content, was))
  )
    return content;
  const snapshot = await data();
  const field = 'input.content.run';
  const run = content.run === undefined ? undefined : parseLabelRun(field, String(content.run));
  const day = dayAnswered(field, run?.asOf ?? requestDay, 'LABELS', requestDay);
  if (run && run.method !== method.id)
    throw new InvalidInput(field, `${run.method} is not the published method. That is ${method.id}.`);
  const { version } = snapshot.stored;
  if (run && run.dataVersion !== version)
    throw new InvalidInput(
      field,
      `the label stands on other data by now: ${version}. Read it again and give its run, or leave the run out to answer the label of today.`,
    );
  const area = (await snapshot.areas()).find(content.area as AreaCode);
  const level = area?.level === 'LOCALITY' ? 'LOCALITY' : 'WARD';
  runs.take(level, day, {});
  const { areas } = await snapshot.classification(level, day);
  const found = areas.find((each) => each.area.code === content.area);
  if (!found)
    throw new InvalidInput('input.content.area', 'the method gives this area no label on that day.');
  const label = nameOfLabel(found.label);
  if (content.label !== undefined && content.label !== label)
    throw new InvalidInput('input.content.label', `that run gives ${label}. Answer the label that stands.`);
  const whole = { ...content, run: labelRunId(method.id, day, version), label };
  const against = kind.contradiction?.(whole);
  if (against) throw new InvalidInput(`input.content.${against.field}`, against.reason);
  return whole;
}

/** Whether content is about the very label of the very run that a record is about. */
const answersSame = (content: KeptContent, was: KeptContent | undefined): boolean =>
  was !== undefined &&
  ['area', 'run', 'label'].every((name) => content[name] !== undefined && content[name] === was[name]);
