import type { Based, FieldBasis } from '../../../../domain/provenance/field-basis.ts';

/** What is said of the fields of a record: nothing where all stand as printed. */
export const basesOf = ({ bases }: Based): readonly FieldBasis[] => bases ?? [];
