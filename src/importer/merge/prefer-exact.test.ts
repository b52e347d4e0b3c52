import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferExact } from './prefer-exact.ts';

const named = (...names: string[]): unknown => names.map((name) => ({ name }));

/** The more exact value, the less exact one, and what comes of them if that is not the first. */
type Pair = readonly [field: string, exact: unknown, poor: unknown, joined?: unknown];

const pairs: readonly Pair[] = [
  ['published', '2019-03', '2019'],
  ['published', '2019-03-11', '2019-03'],
  ['updated', '2019-03-11', '2019'],
  ['title', 'Bells that ring slowly', 'BELLS THAT RING SLOWLY'],
  ['title', 'Bells that ring slowly', 'bells that ring slowly'],
  ['title', 'Bells of $R^2$', 'Bells of R^2'],
  ['title', 'Cloches à la dérive', 'Cloches a la derive'],
  ['title', 'Bells that ring slowly in the fog', 'Bells that ring slowly…'],
  ['title', 'Bells that ring slowly: a survey of the coast', 'Bells that ring slowly'],
  ['abstract', 'We ring bells slowly. Then we wait.', 'We ring bells slowly. Then …'],
  ['abstract', 'We ring bells slowly. Then we wait.', 'We ring bells slowly. Then we'],
  ['abstract', 'We ring\n\nbells slowly.', 'We ring bells...'],
  ['authors', named('Jane A. Doe', 'Kim Roe'), named('J.A. Doe', 'K. Roe')],
  ['authors', named('Jane Doe', 'Kim Roe'), named('Doe J', 'ROE K')],
  ['authors', named('Jürgen von Mühll'), named('Juergen Muehll')],
  ['authors', named('Wenbo Guo'), named('Wenbo Guo 0001')],
  ['authors', named('Jane Doe', 'Kim Roe', 'Lee Moss'), named('J. Doe', 'others')],
  ['authors', named('Jane Doe', 'Kim Roe', 'Lee Moss'), named('J. Doe', 'K. Roe')],
  [
    'authors',
    [{ name: 'Jane Doe', orcid: '0000-0002-1825-0097' }],
    [{ name: 'J. Doe', affiliation: 'Harbour' }],
    [{ name: 'Jane Doe', orcid: '0000-0002-1825-0097', affiliation: 'Harbour' }],
  ],
  ['venue', { name: 'Harbour Letters', volume: '3' }, { name: 'HARB LETT' }],
  ['venue', { name: 'Harbour Letters' }, { name: 'HARBOUR LETTERS' }],
  [
    'venue',
    { name: 'Harbour Letters', pages: '10–19' },
    { name: 'Harb. Lett.', volume: '3', pages: '10' },
    { name: 'Harbour Letters', volume: '3', pages: '10–19' },
  ],
  ['venue', { name: 'Proceedings of FogConf 2019' }, { name: 'FogConf 2019' }],
  ['title', 'Bells that ring slowly', 'Bells that ring slowly.'],
  ['keywords', ['Bells', 'fog'], ['bells']],
  ['doi', '10.5555/fog.77', '10.1101/2019.03.11.512'],
  ['doi', '10.5555/fog.77', '10.21203/rs.3.rs-4512/v1'],
  ['doi', '10.21203/rs.3.rs-4512', '10.21203/rs.3.rs-4512/v1'],
];

for (const [field, exact, poor, joined = exact] of pairs) {
  test(`prefers ${JSON.stringify(exact)} to ${JSON.stringify(poor)}, whichever comes first`, () => {
    assert.deepEqual(preferExact(field, exact, poor), joined);
    assert.deepEqual(preferExact(field, poor, exact), joined);
  });
}

const others: readonly (readonly [field: string, a: unknown, b: unknown])[] = [
  ['published', '2019-03', '2020'],
  ['title', 'Bells', 'Horns'],
  ['title', 'Bells that ring slowly', 'Bells that rang slowly'],
  ['abstract', 'We ring bells slowly.', 'We ring bells slowly. Then we wait.'],
  ['authors', named('Jane Doe'), named('John Doe')],
  ['authors', named('Jane Doe', 'Kim Roe'), named('Kim Roe', 'Jane Doe')],
  ['venue', { name: 'Harbour Letters', volume: '3' }, { name: 'Harbour Letters', volume: '4' }],
  ['venue', { name: 'FogConf 2018' }, { name: 'FogConf 2019' }],
  ['venue', { name: 'Harbour Letters' }, { name: 'Annals of Weather' }],
  ['doi', '10.5555/fog.77', '10.5555/fog.78'],
  ['keywords', ['bells', 'sea'], ['bells', 'fog']],
];

for (const [field, a, b] of others) {
  test(`does not decide between ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
    assert.equal(preferExact(field, a, b), undefined);
    assert.equal(preferExact(field, b, a), undefined);
  });
}

test('leaves the newer of two values that are equally exact', () => {
  assert.equal(preferExact('title', 'Bells That Ring', 'Bells that ring'), 'Bells That Ring');
  assert.deepEqual(
    preferExact('authors', named('J.A. Doe'), named('J. A. Doe')),
    named('J.A. Doe'),
  );
});
