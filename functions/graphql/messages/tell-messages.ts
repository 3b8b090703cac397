import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { isLanguageCode, type LanguageCode } from '../../../domain/languages/interface-languages.ts';
import { isMessage, isUntranslated } from '../../../domain/messages/message.ts';
import { toldBy } from '../../../schema/generated/message-table.ts';
import type { RequestContext } from '../request/context.ts';
import { apiTranslator } from './api-translator.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Has every field that takes a language tell the messages of its record in it, and every field of messages give those
 * of the field that it belongs to. A language is asked for in the query itself and never guessed, so that an answer is
 * the same for everyone who asks the same.
 */
export function tellMessages(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const fields = Object.values(type.getFields());
    for (const field of fields) {
      const source = toldBy[`${type.name}.${field.name}`];
      if (source === undefined) continue;
      const resolve = type.getFields()[source]?.resolve;
      field.resolve =
        resolve ?? ((parent) => (parent as Readonly<Record<string, unknown>> | undefined)?.[source]);
    }
    for (const field of fields) {
      if (!field.args.some(({ name }) => name === 'language')) continue;
      const resolve: Resolver = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context, info) => {
        const { language, ...others } = args;
        const found: unknown = resolve(parent, others, context, info);
        const { t } = apiTranslator(languageOf(language));
        return found instanceof Promise ? found.then((texts) => told(texts, t)) : told(found, t);
      };
    }
  }
}

function told(found: unknown, t: ReturnType<typeof apiTranslator>['t']): unknown {
  if (Array.isArray(found)) return found.map((each) => told(each, t));
  return isMessage(found) || isUntranslated(found) ? t(found) : found;
}

/** The language of a value of the schema's enumeration; English where none is given. */
export function languageOf(value: unknown): LanguageCode {
  const code = typeof value === 'string' ? value.toLowerCase() : 'en';
  return isLanguageCode(code) ? code : 'en';
}
