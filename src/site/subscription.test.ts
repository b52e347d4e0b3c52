import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../problem/parse-yaml.ts';
import { formatProblem } from '../problem/problem.ts';
import { ArchiveConfigSchema } from './archive-config.ts';
import { createSubscriptionForm, SubscriptionSchema } from './subscription.ts';

const formOf = (subscription: unknown) =>
  createSubscriptionForm(SubscriptionSchema.parse(subscription));

test('any form takes subscriptions by its address and field', () => {
  assert.deepEqual(formOf({ action: 'https://mail.example.org/join' }), {
    action: 'https://mail.example.org/join',
    field: 'email',
    hidden: [],
    origins: ['https://mail.example.org'],
  });
});

test('each provider has its own address, field and hidden fields', () => {
  assert.deepEqual(formOf({ provider: 'buttondown', name: 'daily-papers' }), {
    action: 'https://buttondown.com/api/emails/embed-subscribe/daily-papers',
    field: 'email',
    hidden: [['embed', '1']],
    origins: ['https://buttondown.com'],
  });
  const action = 'https://papers.us16.list-manage.com/subscribe/post?u=8836&id=d0b8';
  assert.deepEqual(formOf({ provider: 'mailchimp', action }), {
    action,
    field: 'EMAIL',
    hidden: [['b_8836_d0b8', '']],
    origins: ['https://papers.us16.list-manage.com'],
  });
  assert.deepEqual(formOf({ provider: 'kit', form: 123456 }), {
    action: 'https://app.kit.com/forms/123456/subscriptions',
    field: 'email_address',
    hidden: [],
    origins: ['https://app.kit.com'],
  });
  const lists = ['edc6e7b1-7f43-4773-b49b-8f0d4a3c0a11', '0b9a1f5e-7f43-4773-b49b-8f0d4a3c0a12'];
  assert.deepEqual(formOf({ provider: 'listmonk', url: 'https://lists.example.org/', lists }), {
    action: 'https://lists.example.org/subscription/form',
    field: 'email',
    hidden: [
      ['nonce', ''],
      ['l', lists[0]],
      ['l', lists[1]],
    ],
    origins: ['https://lists.example.org'],
  });
});

test('the page after the form may be elsewhere, and Listmonk is told which', () => {
  const { hidden, origins } = formOf({
    provider: 'listmonk',
    url: 'https://lists.example.org',
    lists: ['edc6e7b1-7f43-4773-b49b-8f0d4a3c0a11'],
    thanks: 'https://thanks.example.org/you',
  });
  assert.deepEqual(hidden.at(-1), ['next', 'https://thanks.example.org/you']);
  assert.deepEqual(origins, ['https://lists.example.org', 'https://thanks.example.org']);
});

test('what is wrong with a subscription is said where it stands', () => {
  const problemsOf = (lines: readonly string[]): string => {
    const head = ['title: A', 'description: B', 'url: https://a.example', 'subscription:'];
    const text = [...head, ...lines.map((line) => `  ${line}`), ''].join('\n');
    const parsed = parseYaml(text, { schema: ArchiveConfigSchema, file: 'archive.yaml' });
    return parsed.ok ? '' : parsed.problems.map(formatProblem).join('\n');
  };
  assert.match(
    problemsOf(['provider: mailchamp']),
    /archive\.yaml:5 subscription\.provider: is "mailchamp"\n {4}Write one of form, buttondown/,
  );
  assert.match(
    problemsOf(['provider: mailchimp', 'action: https://a.example/subscribe']),
    /archive\.yaml:6 subscription\.action: .*\n {4}Copy the action of the embedded form/,
  );
  assert.match(problemsOf(['provider: kit', 'from: 12']), /Did you mean "form"\?/);
  assert.equal(problemsOf(['provider: kit', 'form: 12']), '');
});
