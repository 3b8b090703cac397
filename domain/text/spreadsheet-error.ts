/**
 * What spreadsheets write in a cell whose formula failed, by itself or as a part of a list with semicolons.
 * Source: Microsoft, "Excel error values"; OpenFormula 1.3 (OASIS), section 4.10.
 */
const spreadsheetError =
  /(?:^|;)\s*(#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!|#+)|Err:\d{3})\s*(?:;|$)/i;

/**
 * Why the text of a cell is the error of a spreadsheet and no value, in words; undefined where it is none.
 * @example spreadsheetErrorIn('#N/A') // '"#N/A" is the error of a spreadsheet, not a value. Mend the formula, ...'
 */
export function spreadsheetErrorIn(text: string): string | undefined {
  const error = spreadsheetError.exec(text)?.[1];
  return error === undefined
    ? undefined
    : `"${error}" is the error of a spreadsheet, not a value. Mend the formula, or write what is right; where nothing is known, leave it out.`;
}
