import type { EngineAnswer, StoreEngine } from '../../../infra/local/store-engine.ts';
import { openConnection, type StoreConnection } from '../connection.ts';
import { type Refused, sendDirectly } from './send-directly.ts';

interface SentRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString();

/**
 * A connection to a table of an engine in this process. The SDK makes every request and reads every answer as it does
 * for AWS; between it and the engine are no signature, no headers that the engine would not read, and no socket: those
 * take four fifths of the CPU of a small request.
 */
export function connectInProcess(engine: StoreEngine, tableName: string): StoreConnection {
  const connection = openConnection({ tableName, region: 'eu-west-2', endpoint: nowhere });
  const { config, middlewareStack } = connection.client;
  for (const name of ofHeaders) middlewareStack.remove(name);
  config.signer = async () => ({ sign: async (request) => request });
  config.requestHandler = {
    handle: async (request: SentRequest, { refused }: Refused = {}) => ({
      response: responseOf(refused ?? (await answerOf(engine, request))),
    }),
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
  return connection;
}

/** The same, but its commands go to the engine as values; see `sendDirectly`. */
export function connectDirectly(engine: StoreEngine, tableName: string): StoreConnection {
  const connection = connectInProcess(engine, tableName);
  sendDirectly(connection.client, engine);
  return connection;
}

/** What tells AWS of who sends a request, and of its length. */
const ofHeaders = [
  'contentLengthMiddleware',
  'getUserAgentMiddleware',
  'hostHeaderMiddleware',
  'recursionDetectionMiddleware',
];

/** Well formed, and never asked. */
const nowhere = 'http://127.0.0.1:1';

async function answerOf(engine: StoreEngine, { headers, body }: SentRequest): Promise<EngineAnswer> {
  if (!engine.isOpen) throw Object.assign(new Error('Nothing answers.'), { code: 'ECONNREFUSED' });
  const [, operation = ''] = (headers['x-amz-target'] ?? '').split('.');
  const input: unknown = JSON.parse(typeof body === 'string' ? body : textOf(body));
  return engine.run(operation, input);
}

const responseOf = ({ status, body }: EngineAnswer) => ({
  statusCode: status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: Buffer.from(JSON.stringify(body)),
});
