import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Conflict, CorruptRecord } from '../../domain/errors/errors.ts';
import { ask, type StoreCall } from './ask.ts';
import { type Item, queryAll } from './read-items.ts';
import { manifestKey, pointerKey, registerPk, versionOfManifestSk } from './table.ts';

/**
 * The pointer that makes one data version the one that readers see. `turn` counts how often it has moved; `previous`
 * is kept until the next move, for readers that still hold it.
 */
export interface Pointer {
  readonly version: string;
  readonly previous?: string;
  readonly turn: number;
}

/** What a version wrote: the partitions to remove it by, and the turn that its load was meant for. */
export interface Manifest {
  readonly version: string;
  readonly turn: number;
  readonly partitions: readonly string[];
}

/** The pointer, strongly consistent; undefined before the first complete load. */
export async function readPointer(call: StoreCall): Promise<Pointer | undefined> {
  const { Item: item } = await ask(call.meter, 'read', () =>
    call.client.send(
      new GetCommand({
        TableName: call.tableName,
        Key: pointerKey,
        ConsistentRead: true,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    ),
  );
  return item && parsePointer(item);
}

/** Pointer and manifests in one strongly consistent Query. */
export async function readRegister(
  call: StoreCall,
): Promise<{ pointer: Pointer | undefined; manifests: Manifest[] }> {
  const items = await queryAll(call, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': registerPk },
    ConsistentRead: true,
  });
  const pointer = items.find(({ sk }) => sk === pointerKey.sk);
  return {
    pointer: pointer && parsePointer(pointer),
    manifests: items.filter((item) => item !== pointer).map(parseManifest),
  };
}

export async function writeManifest(call: StoreCall, manifest: Manifest): Promise<void> {
  const { version, turn, partitions } = manifest;
  await put(call, { ...manifestKey(version), turn, partitions });
}

/**
 * Moves the pointer from what was seen to a version whose items are all written: the one step by which a load
 * becomes visible. Where another load of the same version was first, what it set is returned.
 * @throws Conflict when another load moved it meanwhile.
 */
export async function movePointer(
  call: StoreCall,
  seen: Pointer | undefined,
  version: string,
): Promise<Pointer> {
  const moved: Pointer = {
    version,
    turn: (seen?.turn ?? 0) + 1,
    ...(seen ? { previous: seen.version } : {}),
  };
  try {
    await put(
      call,
      { ...pointerKey, ...moved },
      seen
        ? { ConditionExpression: 'turn = :turn', ExpressionAttributeValues: { ':turn': seen.turn } }
        : { ConditionExpression: 'attribute_not_exists(pk)' },
    );
  } catch (cause) {
    if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
    const now = await readPointer(call);
    if (now?.version === version) return now;
    throw new Conflict('Another load finished while this one ran. Run the import again.', undefined, {
      cause,
    });
  }
  return moved;
}

async function put(
  call: StoreCall,
  item: Record<string, unknown>,
  condition: { ConditionExpression?: string; ExpressionAttributeValues?: Record<string, unknown> } = {},
): Promise<void> {
  await ask(call.meter, 'write', () =>
    call.client.send(
      new PutCommand({
        TableName: call.tableName,
        Item: item,
        ReturnConsumedCapacity: 'TOTAL',
        ...condition,
      }),
    ),
  );
}

function parsePointer({ version, previous, turn }: Item): Pointer {
  if (typeof version !== 'string' || typeof turn !== 'number') {
    throw new CorruptRecord('The pointer to the current data version cannot be read.');
  }
  return { version, turn, ...(typeof previous === 'string' ? { previous } : {}) };
}

function parseManifest({ sk, turn, partitions }: Item): Manifest {
  const version = typeof sk === 'string' ? versionOfManifestSk(sk) : undefined;
  if (version === undefined || typeof turn !== 'number' || !isTexts(partitions)) {
    throw new CorruptRecord('The manifest of a data version cannot be read.');
  }
  return { version, turn, partitions };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
