interface Numbered {
  readonly number: string;
  readonly framework: string;
}

/** Whether a priority is one of the present programme, by whose numbers projects are filed. */
export const isOfProgramme = ({ framework }: Pick<Numbered, 'framework'>): boolean =>
  framework.startsWith('Walsall for All');

/**
 * The priority that a project serves: that of the present programme with its number.
 * @param number as the project has it; null and undefined: under none
 */
export const programmePriority = <Priority extends Numbered>(
  priorities: readonly Priority[],
  number: number | null | undefined,
): Priority | undefined => priorities.find((each) => isOfProgramme(each) && each.number === `${number}`);
