import { dimensionIndicator, diversityBy } from '../../../../domain/cohesion-label/diversity/diversity-by.ts';
import type { AreaResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';

export const areaDiversity: NonNullable<AreaResolvers<RequestContext>['diversityBy']> = async (
  area,
  { dimension },
  { data },
) => {
  const snapshot = await data();
  const directory = await snapshot.areas();
  const wards = area.level === 'WARD' ? [] : directory.wardsOf(area).map(({ code }) => code);
  const figures = await snapshot.figuresOfIndicator.load(dimensionIndicator(dimension));
  return diversityBy(dimension, { code: area.code, wards }, figures) ?? null;
};
