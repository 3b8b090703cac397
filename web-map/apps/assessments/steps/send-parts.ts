import { partBytes, partsOf } from '../../../../domain/assessment/model/attachment.ts';
import { NetworkError } from '../../../api/api-error.ts';

/** A document on its way, from its first part to the revision that names it. */
export interface OpenUpload {
  /** Under which its parts are sent. */
  readonly key: string;
  readonly bytes: Uint8Array;
  /** How many parts have arrived: where it goes on when it was held up. */
  arrived: number;
}

/** Milliseconds to wait before a part that got no answer is sent again. */
const pauses = [1_000, 4_000];

/**
 * Sends the parts that have not arrived yet, one after another; one that gets no answer is sent again, twice.
 * @param send sends one part, its bytes in base64
 * @param tell hears how many have arrived
 * @throws what `send` throws of a refusal, NetworkError where a part got no answer three times; what arrived stays
 */
export async function sendParts(
  upload: OpenUpload,
  send: (part: number, base64: string) => Promise<unknown>,
  tell: (arrived: number) => void,
  pause: (milliseconds: number) => Promise<void> = (milliseconds) =>
    new Promise((done) => setTimeout(done, milliseconds)),
): Promise<void> {
  tell(upload.arrived);
  while (upload.arrived < partsOf(upload.bytes.length)) {
    const from = upload.arrived * partBytes;
    const base64 = base64Of(upload.bytes.subarray(from, from + partBytes));
    await insist(() => send(upload.arrived, base64), pause);
    upload.arrived += 1;
    tell(upload.arrived);
  }
}

async function insist(
  send: () => Promise<unknown>,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  for (const wait of pauses) {
    try {
      await send();
      return;
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      await pause(wait);
    }
  }
  await send();
}

/** A multiple of three, so that pieces of it join to one text. */
const atOnce = 3 * 8_192;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  }
  return text;
}
