/** What a mailbox of an office is named by. None is a common surname: "jo.church@" names somebody. */
const officeWords: ReadonlySet<string> = new Set(
  `admin bookings booking cafe care centre center charity clinic cohesion committee communications communities community contact
  coordinator council customer customers desk enquiries enquiry equality events event families family feedback general group
  headteacher health hello help helpdesk housing hub info information learning libraries library local mail media meeting members
  membership network news newsletter office parish partnership partnerships police press programme project projects public
  reception referrals safeguarding school schools secretary service services staff supporters support surgery team training trust
  volunteer volunteering volunteers walsall ward welcome youth`.split(/\s+/),
);

/** Looked for from the beginning of each run of letters alone: from every letter a long run would take its length squared. */
const mailbox = /(?<![^\s<>()[\]{}",;:@/])[^\s<>()[\]{}",;:@/]+@[^\s<>()[\]{}",;:@/]+/gu;

/** The words of the part before the @, without digits and what stands behind a plus. */
const wordsBefore = (address: string): readonly string[] =>
  (address.split('@')[0] ?? '')
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .map((part) => part.replaceAll(/[^\p{L}'’]/gu, '').toLowerCase())
    .filter((part) => part !== '');

/**
 * The first mailbox in a text that looks like one of a person: two names or more, "jo.bloggs@", "j_bloggs2@", "jo-bloggs@",
 * and no word of an office among them. Undefined: none does. "jobloggs@" and "jo@" cannot be told from an office's.
 * @example mailboxOfPersonIn('ask jo-bloggs@made.up') // 'jo-bloggs@made.up'
 */
export function mailboxOfPersonIn(text: string): string | undefined {
  const found =
    text
      .normalize('NFKC')
      .replaceAll(/\p{Cf}/gu, '')
      .match(mailbox) ?? [];
  return found.find((address) => {
    const words = wordsBefore(address);
    return words.length >= 2 && !words.some((word) => officeWords.has(word));
  });
}
