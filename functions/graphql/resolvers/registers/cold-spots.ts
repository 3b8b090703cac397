import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { areaFieldsOf } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { touchedArea } from '../../../../domain/records-kept/health/touched-areas.ts';
import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import { pledge } from '../../../../domain/records-kept/kinds/pledge.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { labelQuestion } from '../label/label-question.ts';

export const coldSpotsInRegister: NonNullable<QueryResolvers<RequestContext>['coldSpotsInRegister']> = async (
  _,
  { kind: asked },
  context,
) => {
  const kinds = keptKinds.filter((each) => areaFieldsOf(each).length > 0);
  const kind = kinds.find(({ name }) => name === (asked ?? pledge.name));
  if (!kind)
    throw new InvalidInput(
      'kind',
      `name a kind that lies in areas: ${kinds.map(({ name }) => name).join(', ')}.`,
    );
  const { snapshot, day } = await labelQuestion({}, 'WARD', context);
  const [run, placed] = await Promise.all([
    snapshot.classification('WARD', day),
    snapshot.placedRecords(kind),
  ]);
  return run.areas.filter(({ coldSpot }) => coldSpot).map(({ area }) => touchedArea(area, placed));
};
