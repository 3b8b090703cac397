import type { RecordKind } from '../declaration/record-kind.ts';
import { registerReview } from './register-review.ts';
import { venueDetail } from './venue-detail.ts';
import { venueOpening } from './venue-opening.ts';

/** Every kind of record that people keep here. */
export const keptKinds: readonly RecordKind[] = [registerReview, venueOpening, venueDetail];
