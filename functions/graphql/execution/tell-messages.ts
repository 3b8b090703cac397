import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { isLanguageCode, type LanguageCode } from '../../../domain/languages/interface-languages.ts';
import {
  type AnyMessage,
  isMessage,
  isUntranslated,
  type MessageValue,
} from '../../../domain/messages/message.ts';
import { sentencesOf } from '../../../domain/messages/sentences-of.ts';
import { toldBy } from '../../../schema/generated/message-table.ts';
import { apiTranslator } from '../messages/api-translator.ts';
import type { RequestContext } from '../request/context.ts';

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
      const resolve: Resolver = type.getFields()[source]?.resolve ?? readFrom(source);
      const given = messagesAs(field.type);
      field.resolve = (parent, args, context, info) => {
        const found: unknown = resolve(parent, args, context, info);
        return found instanceof Promise ? found.then(given) : given(found);
      };
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

const readFrom =
  (source: string): Resolver =>
  (parent) =>
    (parent as Readonly<Record<string, unknown>> | undefined)?.[source];

/** What a field of messages gives of what the field of their text is resolved to: every sentence, or the only one. */
const messagesAs =
  (type: GraphQLOutputType) =>
  (found: unknown): readonly AnyMessage[] | AnyMessage | null => {
    const messages = [found].flat().flatMap((text) => sentencesOf(text as MessageValue | null | undefined));
    return isListType(getNullableType(type)) ? messages : (messages[0] ?? null);
  };

function told(found: unknown, t: ReturnType<typeof apiTranslator>['t']): unknown {
  if (Array.isArray(found)) return found.map((each) => told(each, t));
  return isMessage(found) || isUntranslated(found) ? t(found) : found;
}

/** The language of a value of the schema's enumeration; English where none is given. */
export function languageOf(value: unknown): LanguageCode {
  const code = typeof value === 'string' ? value.toLowerCase() : 'en';
  return isLanguageCode(code) ? code : 'en';
}
