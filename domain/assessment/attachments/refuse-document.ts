import { RefusedInput } from '../../errors/refused-input.ts';
import { type AnyMessage, message } from '../../messages/message.ts';
import { attachmentLimits } from '../model/attachment.ts';

/** That a document is not taken, with what would be right; the field is that of the request. */
export const refuseDocument = (told: AnyMessage): RefusedInput => new RefusedInput('file', told);

/** Refuses what is empty or too large, with how large it may be. @throws RefusedInput at "file" */
export function refuseSize(bytes: number): void {
  if (bytes <= 0) throw refuseDocument(message('documentFile.empty'));
  if (bytes <= attachmentLimits.bytes) return;
  throw refuseDocument(message('documentFile.tooLarge', { size: bytes, most: attachmentLimits.bytes }));
}
