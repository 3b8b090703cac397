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
  /** Waits for what is on its way; gives why nobody can have chosen among all that there is. */
  readonly unseen: () => Promise<Unseen | undefined>;
}

/** Choices of a field that nobody has seen: they came only now, or could not be read, which is told once. */
export interface Unseen {
  readonly field: string;
  readonly came: boolean;
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
  const [told, setTold] = useState<Asked & { readonly tests: readonly ToldTest[] }>();
  const onItsWay = useRef<Promise<readonly ToldTest[] | undefined>>(undefined);
  const saidNotRead = useRef(false);
  const ask = (): Promise<readonly ToldTest[] | undefined> => {
    const asked = askSignedIn(openRecordsOf, { area, asOf }).then(
      ({ area: found }) => found?.classification.practice.tests ?? [],
      () => undefined,
    );
    onItsWay.current = asked;
    void asked.then((tests) => {
      if (onItsWay.current !== asked) return;
      onItsWay.current = undefined;
      if (tests) setTold({ area, asOf, tests });
    });
    return asked;
  };
  useEffect(() => {
    if (area === '') return;
    saidNotRead.current = false;
    void ask();
    return () => {
      onItsWay.current = undefined;
    };
  }, [area, asOf]);
  if (name === undefined) return { choices: [], unseen: async () => undefined };
  const own = field?.type === 'RECORD_IDS' ? field.register : undefined;
  const register = own ?? textOf(values, 'register');
  const test = practiceTestIds.find((id) => registerBehind[id] === register);
  const openOf = (tests: readonly ToldTest[]) => tests.find(({ key }) => key === test)?.openRecords ?? [];
  // What was told of another day stands until that of this one has come, but is not taken for it.
  const known = told?.area === area && told.asOf === asOf ? told.tests : undefined;
  const open = openOf(told?.area === area ? told.tests : []);
  const named = (content?.[`${name}Named`] ?? []) as readonly NamedPlace[];
  const before = ticked(values, name).filter((id) => !open.some((record) => record.id === id));
  return {
    choices: [
      ...open.map((record) => ({ value: record.id, label: record.name })),
      ...before.map((id) => ({ value: id, label: named.find((each) => each.id === id)?.name ?? id })),
    ],
    unseen: async () => {
      const tests = await (onItsWay.current ?? known ?? ask());
      if (tests === undefined) {
        // Who was told so and sends again means it: the review settles nothing then.
        if (saidNotRead.current) return undefined;
        saidNotRead.current = true;
        return { field: name, came: false };
      }
      const isNew = openOf(tests).some(({ id }) => !open.some((seen) => seen.id === id));
      return isNew ? { field: name, came: true } : undefined;
    },
  };
}
