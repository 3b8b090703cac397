const zone = { timeZone: 'Europe/London' } as const;
const instant = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  ...zone,
});
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An instant as people in Walsall read it: "22 November 2026 at 10:42". What is no instant is said as it stands. */
export function instantWords(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : instant.format(at);
}

/** A day: "22 November 2026". What is no day is said as it stands. @example dayWords('2026-11-22') // '22 November 2026' */
export function dayWords(text: string): string {
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? text : day.format(at);
}
