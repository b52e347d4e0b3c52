import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { parseProps } from './parse-props.ts';

const schema = z.strictObject({ alt: z.string() });

test('good props are returned', () => {
  assert.deepEqual(parseProps('Figure', schema, { alt: '' }), { alt: '' });
});

test('wrong props name component and prop', () => {
  assert.throws(() => parseProps('Figure', schema, {}), /<Figure>/);
  assert.throws(
    () => parseProps('Figure', schema, { alt: 1 }),
    (error) => error instanceof Error && 'hint' in error && /alt:/.test(String(error.hint)),
  );
  assert.throws(
    () => parseProps('Figure', schema, { alt: '', stile: 'x' }),
    (error) => error instanceof Error && 'hint' in error && /stile/.test(String(error.hint)),
  );
});
