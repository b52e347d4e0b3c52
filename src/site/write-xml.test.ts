import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DOMParser } from '@xmldom/xmldom';
import { writeXml, xmlElement } from './write-xml.ts';

test('elements stand on lines of their own, and no space enters a text', () => {
  const root = xmlElement('list', { id: 'a', lang: undefined }, [
    xmlElement('entry', {}, ['One & <two>']),
    xmlElement('empty'),
    xmlElement('mixed', {}, ['before ', xmlElement('b', {}, ['x']), ' after']),
  ]);
  assert.equal(
    writeXml(root),
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<list id="a">',
      '<entry>One &amp; &lt;two&gt;</entry>',
      '<empty/>',
      '<mixed>before <b>x</b> after</mixed>',
      '</list>',
      '',
    ].join('\n'),
  );
});

test('a style sheet is named before the root', () => {
  assert.match(
    writeXml(xmlElement('a'), '/x/feed.css?a=1&b=2'),
    /\n<\?xml-stylesheet type="text\/css" href="\/x\/feed\.css\?a=1&amp;b=2"\?>\n<a\/>\n$/,
  );
});

test('any text comes back as it was, but for what XML forbids', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 60 });
  const pieces = fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '&amp;',
    '\u0000',
    '\uFFFE',
    '\uD800',
    '\r\n',
    '"',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, pieces), { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const xml = writeXml(
        xmlElement('a', { b: text }, [
          xmlElement('text', {}, [text]),
          xmlElement('cdata', {}, [{ cdata: text.replaceAll('\r', '') }]),
        ]),
      );
      const document = new DOMParser({
        onError: (level, message) => assert.fail(`${level}: ${message}`),
      }).parseFromString(xml, 'text/xml');
      const kept = text.replace(
        /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
        '',
      );
      const textOf = (name: string) => document.getElementsByTagName(name)[0]?.textContent;
      assert.equal(document.documentElement?.getAttribute('b'), kept);
      assert.equal(textOf('text'), kept);
      assert.equal(textOf('cdata'), kept.replaceAll('\r', ''));
    }),
  );
});
