import type { AssessmentResolvers } from '../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../context.ts';

export const options: NonNullable<AssessmentResolvers<RequestContext>['options']> = () => null;
export const cumulative: NonNullable<AssessmentResolvers<RequestContext>['cumulative']> = () => null;
