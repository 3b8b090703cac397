import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type RefusalCode, storeRefusal } from '../../functions/store/store-refusal.ts';
import { governedPrefix } from '../../functions/store/table.ts';
import type { EngineAnswer } from './store-engine.ts';

/** What can be asked behind a server: an answer, or why it is refused. */
export interface AskedEngine {
  run(operation: string, input: unknown): Promise<EngineAnswer | RefusalCode>;
}

export interface ServedEngine {
  /** Where it answers: the loopback address alone, on a port that was free. */
  readonly endpoint: string;
  /** Answers what is under way, for a moment, and lets go of the port. */
  close(): Promise<void>;
}

/** Largest request. Source: Amazon DynamoDB API Reference, BatchWriteItem: 16 MB. */
const largestBodyBytes = 16 * 1024 * 1024;

/**
 * Serves an engine as DynamoDB is reached, JSON over HTTP. Signatures are not checked: only this machine reaches it.
 * @param recordsAway set where the engine stands in for a store that holds records and cannot be opened: whoever asks
 *   for one is refused with this, and is not told that there are none
 */
export async function serveEngine(engine: AskedEngine, recordsAway?: RefusalCode): Promise<ServedEngine> {
  const server = createServer((request, response) => {
    answer(engine, recordsAway, request, response).catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error);
      process.stderr.write(`The embedded store could not answer: ${said}\n`);
      send(response, 500, { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message: said });
    });
  });
  const port = await listen(server);
  return { endpoint: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

async function answer(
  engine: AskedEngine,
  recordsAway: RefusalCode | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined) return send(response, 413, { message: 'The request is too large.' });
  const [, operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
  const input = parsed(body);
  if (typeof input !== 'object' || input === null) {
    return send(response, 400, { __type: 'com.amazon.coral.service#SerializationException' });
  }
  const made =
    recordsAway && body.includes(`"${governedPrefix}`) ? recordsAway : await engine.run(operation, input);
  if (typeof made === 'string') {
    return send(response, 400, { __type: `cohesion-map#${storeRefusal}`, message: made });
  }
  send(response, made.status, made.body);
}

/** The whole body; undefined once it is larger than allowed, with the rest read and dropped. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largestBodyBytes) chunks.push(chunk);
  }
  return size <= largestBodyBytes ? Buffer.concat(chunks).toString() : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.destroy();
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(text),
    'x-amzn-requestid': crypto.randomUUID(),
  });
  response.end(text);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The embedded store has no port.');
  return address.port;
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
    // Requests that are under way get a moment; a client that keeps a connection open must not hold up the end.
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
  });
