import {
  organisationFieldsOf,
  type RecordKind,
} from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { Operation } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { type Choice, textOf, type Values } from '../form/fields.ts';
import type { NamedPlace } from './record-operations.ts';

interface OrganisationPage {
  readonly organisations: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: NamedPlace }[];
  };
}
const allOrganisations: Operation<OrganisationPage, { readonly after: string | null }> = {
  name: 'OrganisationsToChoose',
  text: 'query OrganisationsToChoose($after:String){organisations(first:100,after:$after){pageInfo{hasNextPage endCursor} edges{node{id name}}}}',
};

/** The organisations on the register, by name; none for a kind that is about none. */
export async function organisationsToChoose(kind: RecordKind): Promise<readonly Choice[]> {
  if (organisationFieldsOf(kind).length === 0) return [];
  const choices: Choice[] = [];
  for (let after: string | null = null; ; ) {
    const { organisations }: OrganisationPage = await askSignedIn(allOrganisations, { after });
    choices.push(...organisations.edges.map(({ node: { id, name } }) => ({ value: id, label: name })));
    if (!organisations.pageInfo.hasNextPage) return choices;
    after = organisations.pageInfo.endCursor;
  }
}

/** What follows from an organisation that was just chosen: its name, where none was written yet. */
export function nameOfChosen(
  kind: RecordKind,
  organisations: readonly Choice[],
  values: Values,
  field: string,
  value: Values[string],
): Values {
  const { newName } = kind;
  if (newName?.unless !== field || textOf(values, newName.field).trim() !== '') return {};
  const chosen = organisations.find((each) => each.value === value);
  return chosen ? { [newName.field]: chosen.label } : {};
}
