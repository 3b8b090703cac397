import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { EngineAnswer, StoreEngine } from '../../../infra/local/store-engine.ts';

type Fields = Readonly<Record<string, unknown>>;
type Step = (asked: { readonly input: object }) => Promise<{ readonly output: Fields }>;

/** What a command of the document client has, and its types keep to themselves. */
interface DocumentCommand {
  readonly input: object;
  /** The command that it is for the engine: its schema has the name of the operation in the third place. */
  readonly clientCommand: {
    readonly schema: readonly [number, string, string, ...unknown[]];
    readonly middlewareStack: {
      add(pass: (next: Step) => Step, options: object): void;
      remove(name: string): boolean;
      resolve(last: Step, context: object): Step;
    };
  };
  addMarshallingMiddleware(configuration: object): void;
}

const isDocumentCommand = (command: object): command is DocumentCommand =>
  'addMarshallingMiddleware' in command && 'clientCommand' in command;

/** What a command is sent with where the engine has refused it: the SDK reads that answer, and asks nobody. */
export interface Refused {
  readonly refused?: EngineAnswer;
}

/**
 * Lets a client give its commands to an engine as values, and take what it answers: the SDK makes values of the engine out
 * of ours, and ours out of the engine's, as always, but neither writes nor reads a request, which takes half of the CPU of
 * each. Whatever the engine refuses the SDK reads, which knows the errors.
 */
export function sendDirectly(client: DynamoDBDocumentClient, engine: StoreEngine): void {
  const sendBySdk = client.send.bind(client) as (command: object, options?: Refused) => Promise<unknown>;
  client.send = (async (command: object) => {
    if (!engine.isOpen || !isDocumentCommand(command)) return sendBySdk(command);
    let refused: EngineAnswer | undefined;
    command.addMarshallingMiddleware(client.config);
    const { schema, middlewareStack } = command.clientCommand;
    const [, , operation] = schema;
    for (const at of wireSteps) middlewareStack.add(onward, at);
    const handle = middlewareStack.resolve(async ({ input }) => {
      const answer = await engine.run(operation, withTextForBytes(input));
      if (answer.status !== 200) refused = answer;
      return { output: refused ? {} : (withBytes(answer.body) as Fields) };
    }, {});
    const { output } = await handle({ input: command.input });
    if (refused) {
      for (const { name } of wireSteps) middlewareStack.remove(name);
      return sendBySdk(command, { refused });
    }
    return { ...output, $metadata: { attempts: 1, httpStatusCode: 200 } };
  }) as typeof client.send;
}

/** Where the SDK would write the request and read the answer; it does its own part before the one and after the other. */
const wireSteps = [
  { name: 'serializerMiddleware', step: 'serialize', override: true },
  { name: 'deserializerMiddleware', step: 'deserialize', override: true },
];
const onward = (next: Step): Step => next;

/** A request as JSON would carry it: bytes in base64. */
function withTextForBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return bufferOf(value).toString('base64');
  if (Array.isArray(value)) return value.map(withTextForBytes);
  if (typeof value !== 'object' || value === null) return value;
  const text: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) text[name] = withTextForBytes(each);
  return text;
}

/** An answer with its bytes: a text stands under `B` or a list of them under `BS`, for which items have objects. */
function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null) return value;
  const made: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) {
    if (name === 'B' && typeof each === 'string') made[name] = bytesOf(each);
    else if (name === 'BS' && Array.isArray(each)) made[name] = each.map(bytesOf);
    else made[name] = withBytes(each);
  }
  return made;
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

function bytesOf(base64: string): Uint8Array {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, 'base64');
  return new Uint8Array(buffer, byteOffset, byteLength);
}
