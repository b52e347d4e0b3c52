import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { translateWords } from './translate-words.ts';

const checkout = join(import.meta.dirname, '../..');
const file = (language: string): string => join(checkout, 'src/words', language, 'lists/counts.ts');

test('a translation takes the place of the English words, which remain for what it lacks', () => {
  const { load } = translateWords(checkout, 'de-AT');
  const [rest, own] = load(`${file('english')}?in=a.ts`)?.split('\n') ?? [];
  assert.equal(rest, `export * from ${JSON.stringify(`${file('english')}?plain&in=a.ts`)};`);
  assert.match(own ?? '', /^export \{.*\bpapers\b.*\} from ".*german.*counts\.ts\?in=a\.ts";$/u);
  assert.equal(load(`${file('english')}?plain&in=a.ts`), undefined);
  assert.match(
    load(file('english')) ?? '',
    /english\/lists\/counts\.ts\?plain";\n.*german\/lists\/counts\.ts";$/u,
  );
  assert.equal(load(file('german')), undefined);
  assert.equal(translateWords(checkout, 'fr').load(file('english')), undefined);
});

test('each script of the browser has a copy of its own words', () => {
  const { transform } = translateWords(checkout, 'en');
  const code = "import { counts, card as words } from '../../words/shown.ts';\nfoo();";
  const run = (name: string) =>
    transform.call({ environment: { name } }, code, join(checkout, 'src/a.ts'));
  assert.equal(run('ssr'), undefined);
  assert.equal(
    run('client'),
    `import * as counts from ${JSON.stringify(`${file('english')}?in=src-a-ts`)}; ` +
      `import * as words from ${JSON.stringify(`${file('english').replace('lists/counts', 'papers/card')}?in=src-a-ts`)};\nfoo();`,
  );
});
