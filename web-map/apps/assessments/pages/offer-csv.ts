/** Has the browser keep a text as a file for a spreadsheet. */
export function offerCsv(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may begin to write only when somebody has said where.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
