import { defaultFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { EditionId } from '../../../domain/geography/area.ts';
import type { RequestContext } from '../request/context.ts';

interface OfEdition {
  readonly edition: EditionId;
}

/**
 * Notes the edition of every area that an answer holds, whichever field gives it, for the receipt. Nothing else of a
 * field changes.
 */
export function noteAreas(schema: GraphQLSchema): void {
  const area = schema.getType('Area');
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (getNamedType(field.type) !== area) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context: RequestContext, info) => {
        const found: unknown = resolve(parent, args, context, info);
        if (found instanceof Promise) {
          return found.then((areas: unknown) => {
            note(areas, context);
            return areas;
          });
        }
        note(found, context);
        return found;
      };
    }
  }
}

function note(found: unknown, { basis }: RequestContext): void {
  if (found == null) return;
  const areas = (Array.isArray(found) ? found : [found]) as readonly OfEdition[];
  for (const { edition } of areas) basis.edition(edition);
}
