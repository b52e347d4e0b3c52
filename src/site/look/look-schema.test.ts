import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CustomCssSchema,
  IconSchema,
  LogoSchema,
  NavigationSchema,
  NoticeSchema,
} from './look-schema.ts';

test('an entry of the navigation is a page of the engine, a page of prose or an address', () => {
  assert.deepEqual(
    NavigationSchema.parse([
      'today',
      { place: 'topics', label: 'Subjects' },
      { page: 'program' },
      { href: '/tags/agents/', label: 'Agents' },
      { href: 'https://example.org', label: 'Group' },
    ]),
    [
      { place: 'today', label: undefined },
      { place: 'topics', label: 'Subjects' },
      { page: 'program' },
      { href: '/tags/agents/', label: 'Agents' },
      { href: 'https://example.org', label: 'Group' },
    ],
  );
  for (const entry of [
    'home',
    { href: 'javascript:alert(1)', label: 'x' },
    { href: '//evil.example', label: 'x' },
    { href: 'https://example.org' },
    { page: '../x' },
    { page: 'about', place: 'today' },
  ])
    assert.ok(!NavigationSchema.safeParse([entry]).success, JSON.stringify(entry));
  assert.ok(!NavigationSchema.safeParse([]).success);
});

test('files of the look are below the content folder and of a kind that browsers show', () => {
  assert.deepEqual(LogoSchema.parse('look/logo.svg'), {
    light: 'look/logo.svg',
    dark: 'look/logo.svg',
  });
  assert.equal(IconSchema.parse('icon.PNG'), 'icon.PNG');
  assert.equal(CustomCssSchema.parse('custom.css'), 'custom.css');
  for (const path of [
    '/etc/logo.svg',
    '../logo.svg',
    'a/../../logo.svg',
    'logo.svg?x',
    'c:\\a.svg',
    'logo.gif',
    '',
  ])
    assert.ok(!LogoSchema.safeParse(path).success, path);
});

test('a notice is short text with an address or none', () => {
  assert.deepEqual(NoticeSchema.parse({ text: ' Moved. ' }), { text: 'Moved.' });
  assert.ok(!NoticeSchema.safeParse({ text: '' }).success);
  assert.ok(!NoticeSchema.safeParse({ text: 'x', href: 'data:text/html,x' }).success);
});
