import type { Area, AreaCode } from '../../geography/area.ts';
import type { RecordKind } from '../declaration/record-kind.ts';
import type { NamedOfCounted } from './counted-in-documents.ts';
import type { HealthCounts } from './register-health.ts';

/** A register in one area, or as a whole. */
export interface RegisterIn {
  readonly counts: HealthCounts;
  readonly subjects: number | null;
  readonly unanswered: number | null;
}

/** What the API is told of a register. */
export interface KeptRegister extends RegisterIn {
  readonly kind: RecordKind;
  readonly area: AreaCode | undefined;
  readonly localities: readonly (RegisterIn & {
    readonly area: Area;
    readonly named: NamedOfCounted | null;
  })[];
  readonly documented:
    | { readonly indicator: string; readonly named: NamedOfCounted; readonly notPlaced: number }
    | undefined;
}
