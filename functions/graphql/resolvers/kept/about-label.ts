import { nameOfLabel } from '../../../../domain/cohesion-label/classification/labels.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { labelRunId, parseLabelRun } from '../../../../domain/label-answers/label-run.ts';
import { method } from '../../../../domain/method/method.ts';
import { dayAnswered } from '../../../../domain/provenance/days-answered.ts';
import type { KeptContent, RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { RequestContext } from '../../request/context.ts';

/**
 * Content with the run and the label that it is about, where it left them out: those of the day of the request. A label that
 * is given must be the one that its run gives: nobody answers a label that nobody was told.
 * @throws InvalidInput for an area without a label, a run of a day or method that there is not, or another label
 */
export async function withLabel(
  kind: RecordKind,
  content: KeptContent,
  { data, requestDay, runs }: Pick<RequestContext, 'data' | 'requestDay' | 'runs'>,
): Promise<KeptContent> {
  if (!kind.aboutLabel) return content;
  const snapshot = await data();
  const field = 'input.content.run';
  const given =
    content.run === undefined
      ? labelRunId(method.id, requestDay, snapshot.stored.version)
      : String(content.run);
  const run = parseLabelRun(field, given);
  const day = dayAnswered(field, run.asOf, 'LABELS', requestDay);
  if (run.method !== method.id)
    throw new InvalidInput(field, `${run.method} is not the published method. That is ${method.id}.`);
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
  const whole = { ...content, run: given, label };
  const against = kind.contradiction?.(whole);
  if (against) throw new InvalidInput(`input.content.${against.field}`, against.reason);
  return whole;
}
