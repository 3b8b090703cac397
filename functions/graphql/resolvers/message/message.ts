import {
  type AnyMessage,
  isMessage,
  isUntranslated,
  type MessageValue,
  type MessagePart as Part,
} from '../../../../domain/messages/message.ts';
import type { MessagePartResolvers, MessageResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';

export const Message: MessageResolvers<RequestContext> = {
  values: valuesOf,
  text: (message) => message,
};

export const MessagePart: MessagePartResolvers<RequestContext> = {
  code: (part) => (isMessage(part) ? part.code : null),
  values: (part) => (isMessage(part) ? valuesOf(part) : []),
  text: (part) => part,
};

const none = { number: null, text: null, messages: [] };

function valuesOf({ values }: AnyMessage) {
  return Object.entries(values).map(([name, value]) => ({ name, ...kindsOf(value) }));
}

/** The value of a brace as the schema tells values apart. */
function kindsOf(value: MessageValue): {
  readonly number: number | null;
  readonly text: string | null;
  readonly messages: readonly Part[];
} {
  if (typeof value === 'number') return { ...none, number: value };
  if (typeof value === 'string') return { ...none, text: value };
  if (Array.isArray(value)) return { ...none, messages: value };
  return isUntranslated(value) ? { ...none, text: value.text } : { ...none, messages: [value as AnyMessage] };
}
