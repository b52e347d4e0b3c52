import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromiumPlaces } from './chromium-places.ts';

test('on Linux the search path comes before fixed folders, Chromium before Chrome, nothing twice', () => {
  const places = chromiumPlaces({
    platform: 'linux',
    environment: { PATH: '/home/reader/bin::/usr/bin' },
  });
  assert.deepEqual(places.slice(0, 5), [
    '/home/reader/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/chromium',
    '/snap/bin/chromium',
    '/home/reader/bin/chromium-browser',
  ]);
  assert.ok(places.indexOf('/usr/bin/chromium') < places.indexOf('/usr/bin/google-chrome-stable'));
  assert.equal(new Set(places).size, places.length);
});

test('on macOS the applications count, of the system and of the person', () => {
  const places = chromiumPlaces({ platform: 'darwin', environment: { HOME: '/Users/reader' } });
  assert.ok(places.includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
  assert.ok(places.includes('/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium'));
});

test('on Windows only the folders that exist there are looked at', () => {
  assert.deepEqual(
    chromiumPlaces({ platform: 'win32', environment: { PROGRAMFILES: 'C:\\Program Files' } }),
    [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  );
});
