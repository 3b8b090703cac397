import { useEffect, useRef, useState } from 'preact/hooks';
import { practiceTestIds } from '../../../../domain/cohesion-label/practice/practice-level.ts';
import { registerBehind } from '../../../../domain/cohesion-label/practice/register-behind.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { Operation } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { type Choice, dayOf, textOf, ticked, type Values } from '../form/fields.ts';
import type { NamedPlace, ToldContent } from './record-operations.ts';

interface ToldTest {
  readonly key: string;
  readonly openRecords: readonly NamedPlace[];
}
interface ToldArea {
  readonly classification: { readonly practice: { readonly tests: readonly ToldTest[] } };
}
interface Asked {
  readonly area: string;
  readonly asOf: string | null;
}

const openRecordsOf: Operation<{ readonly area: ToldArea | null }, Asked> = {
  name: 'OpenRecords',
  text: 'query OpenRecords($area:ID!,$asOf:Date){area(code:$area){classification(asOf:$asOf){practice{tests{key openRecords{id name}}}}}}',
};

export interface OpenRecords {
  /** What can be ticked. None for a kind that settles none, and until area and register are chosen. */
  readonly choices: readonly Choice[];
  /** Waits for what is on its way; gives the name of the field that got choices which nobody has seen yet. */
  readonly cameMeanwhile: () => Promise<string | undefined>;
}

/**
 * The records that leave a count open in the area and the register that a form is about, to be settled there; also those
 * that are ticked.
 * @param content what the record says that is changed: it names those that were settled and leave nothing open any more
 */
export function useOpenRecords(
  { fields }: RecordKind,
  values: Values,
  content: ToldContent | null,
): OpenRecords {
  const [name, field] = Object.entries(fields).find(([, { type }]) => type === 'RECORD_IDS') ?? [];
  const area = name === undefined ? '' : textOf(values, 'area');
  const asOf = dayOf(values, 'reviewedOn') ?? null;
  const [told, setTold] = useState<{ readonly area: string; readonly tests: readonly ToldTest[] }>();
  const onItsWay = useRef<Promise<readonly ToldTest[] | undefined>>(undefined);
  useEffect(() => {
    if (area === '') return;
    // Without an answer the review can be sent all the same: it settles nothing then.
    const asked = askSignedIn(openRecordsOf, { area, asOf }).then(
      ({ area: found }) => found?.classification.practice.tests ?? [],
      () => undefined,
    );
    onItsWay.current = asked;
    void asked.then((tests) => {
      if (onItsWay.current !== asked) return;
      onItsWay.current = undefined;
      if (tests) setTold({ area, tests });
    });
    return () => {
      onItsWay.current = undefined;
    };
  }, [area, asOf]);
  if (name === undefined) return { choices: [], cameMeanwhile: async () => undefined };
  const own = field?.type === 'RECORD_IDS' ? field.register : undefined;
  const register = own ?? textOf(values, 'register');
  const test = practiceTestIds.find((id) => registerBehind[id] === register);
  const openOf = (tests: readonly ToldTest[]) => tests.find(({ key }) => key === test)?.openRecords ?? [];
  const open = openOf(told?.area === area ? told.tests : []);
  const named = (content?.[`${name}Named`] ?? []) as readonly NamedPlace[];
  const before = ticked(values, name).filter((id) => !open.some((record) => record.id === id));
  return {
    choices: [
      ...open.map((record) => ({ value: record.id, label: record.name })),
      ...before.map((id) => ({ value: id, label: named.find((each) => each.id === id)?.name ?? id })),
    ],
    cameMeanwhile: async () => {
      const came = openOf((await onItsWay.current) ?? []);
      return came.some(({ id }) => !open.some((seen) => seen.id === id)) ? name : undefined;
    },
  };
}
