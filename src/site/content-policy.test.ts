import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ArchiveConfigSchema } from './archive-config.ts';
import { createContentPolicy } from './content-policy.ts';
import { earlyDisplay } from './early-display.ts';

const policyOf = (more: object): Promise<string> =>
  createContentPolicy(
    ArchiveConfigSchema.parse({
      title: 'A',
      description: 'B',
      url: 'https://a.example',
      ...more,
    }),
  );

test('forms go to the archive alone unless it takes subscriptions', async () => {
  assert.ok((await policyOf({})).includes("form-action 'self';"));
  const subscription = { action: 'https://mail.example/subscribe?list=1' };
  assert.ok(
    (await policyOf({ subscription })).includes("form-action 'self' https://mail.example;"),
  );
  const kit = { provider: 'kit', form: 12, thanks: 'https://thanks.example/' };
  assert.ok(
    (await policyOf({ subscription: kit })).includes(
      "form-action 'self' https://app.kit.com https://thanks.example;",
    ),
  );
});

test('nothing is let in wholesale', async () => {
  assert.doesNotMatch(await policyOf({}), /unsafe-inline|'unsafe-eval'|\*/u);
});

test('the script that stands in the page is let in by what it says', async () => {
  const hash = createHash('sha256').update(earlyDisplay).digest('base64');
  assert.ok((await policyOf({})).includes(`'sha256-${hash}'`));
});
