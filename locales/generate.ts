import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { bundleOf, bundles, languagesOf, translatedLanguages } from './catalogue/bundles.ts';
import { argumentTypes, bundleFile, compiledFile, fetchingFile } from './catalogue/compile-catalogue.ts';
import { faultsOf } from './catalogue/find-faults.ts';
import { unusedCodes } from './catalogue/find-unused.ts';
import { readPo, type TranslatedEntry, writePo, writePot } from './catalogue/po-file.ts';
import { synchronise } from './catalogue/synchronise.ts';

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const read = (file: string) => readFile(join(root, file), 'utf8').catch(() => '');

const english = readPo(await read('locales/en.pot'));
const translated = english.filter(({ code }) => languagesOf(bundleOf(code)).length > 1);
const held = new Map<string, readonly TranslatedEntry[]>();
const files = new Map<string, string>([['locales/en.pot', writePot(english)]]);
for (const language of translatedLanguages) {
  const entries = synchronise(translated, readPo(await read(`locales/${language}.po`)));
  held.set(language, entries);
  files.set(`locales/${language}.po`, writePo(language, entries));
}
const sorted = english.toSorted((a, b) => (a.code < b.code ? -1 : 1));
const byBundle = Map.groupBy(sorted, ({ code }) => bundleOf(code));
const byCode = new Map(
  [...held].map(([language, entries]) => [language, new Map(entries.map((entry) => [entry.code, entry]))]),
);
for (const bundle of bundles) {
  const languages = languagesOf(bundle);
  for (const language of languages) {
    const content = compiledFile(
      bundle,
      language,
      byBundle.get(bundle) ?? [],
      byCode.get(language) ?? new Map(),
    );
    files.set(`locales/generated/${bundle}/${language}.ts`, content);
  }
  files.set(`locales/generated/${bundle}/all.ts`, bundleFile(bundle, languages));
  files.set(`locales/generated/${bundle}/fetched.ts`, fetchingFile(bundle, languages));
}
files.set('domain/messages/generated/message-arguments.ts', argumentTypes(sorted));

const sources = globSync('{domain,functions,web-map,infra}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: ['**/generated/**', '**/node_modules/**', '**/*.{test,browser,bench}.*', '**/dist/**'],
}).map((file) => readFileSync(join(root, file), 'utf8'));
const faults = [
  ...translatedLanguages.flatMap((language) => faultsOf(language, translated, held.get(language) ?? [])),
  ...unusedCodes(
    sorted.map(({ code }) => code),
    sources,
  ).map((code) => `${code}: nothing says it`),
];

for (const [file, content] of files) {
  if ((await read(file)) === content) continue;
  if (isCheck) faults.push(`${file} is not what \`npm run codegen\` writes`);
  else {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
}
const stale = [...held].map(([language, entries]) => [
  language,
  entries.filter(({ madeFrom }) => madeFrom !== undefined).length,
]);
for (const [language, count] of stale)
  if (count) console.log(`${language}: ${count} translations are stale and read in English`);
if (faults.length > 0) {
  console.error(faults.slice(0, 60).join('\n'));
  console.error(`${faults.length} faults of the catalogues in locales/.`);
  process.exitCode = isCheck ? 1 : 0;
}
