/**
 * The codes that no source names, whole and in quotation marks, or by the beginning of a template: `unit.${code}` names
 * every code that begins with "unit.", and so does `codeWords('unit.', code)`.
 *
 * A template that is a type, `map.${string}`, names none.
 *
 * @param sources texts of the program, tests and generated files apart
 */
export function unusedCodes(codes: readonly string[], sources: readonly string[]): readonly string[] {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const source of sources) {
    for (const [, code = ''] of source.matchAll(/['"`]([a-z]\w*(?:\.\w+)+)['"`]/g)) whole.add(code);
    for (const [, start = ''] of source.matchAll(/`([a-z]\w*(?:\.\w+)*\.?\w*)\$\{(?!string\})/g)) {
      if (start.includes('.')) beginnings.add(start);
    }
    for (const [, start = ''] of source.matchAll(/\bcodeWords\(\s*'([^']+)'/g)) beginnings.add(start);
  }
  const begun = [...beginnings];
  return codes.filter((code) => !whole.has(code) && !begun.some((start) => code.startsWith(start)));
}
