import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PersonSchema } from '../../paper/person.ts';
import { formatProblem } from '../../problem/problem.ts';
import { checkPeople } from './check-people.ts';

const orcid = '0000-0002-1825-0097';
const person = (name: string, more: object = {}) => PersonSchema.parse({ name, ...more });
const paper = (id: string, ...names: readonly string[]) => ({
  id,
  aliases: [`former-${id}`],
  authors: names.map((name) => ({ name })),
});
const check = (
  people: Parameters<typeof checkPeople>[0],
  ...papers: Parameters<typeof checkPeople>[1]
): readonly string[] =>
  checkPeople(people, papers).map((problem) => formatProblem(problem).replace(/\n\s*/u, ' | '));

test('people who agree have no problem', () => {
  const people = {
    'ada-crane': person('Ada Crane', { variants: ['A. Crane'], orcid }),
    'wei-wang': person('Wei Wang'),
    'wei-wang-two': person('Wei Wang', { papers: ['a', 'former-b'] }),
  };
  const papers = [
    paper('a', 'Wei Wang', 'A. Crane'),
    paper('b', 'Wei Wang'),
    paper('c', 'WEI WANG'),
  ];
  assert.deepEqual(check(people, ...papers), []);
});

test('a paper that is unknown, or has no such author', () => {
  assert.deepEqual(
    check({ 'w-one': person('Wei Wang', { papers: ['a', 'b'] }) }, paper('b', 'Ada Crane')),
    [
      'people/w-one.yaml papers.0: there is no paper "a" | Write the identifier as its address has it, for example "2505.20444", or remove it.',
      'people/w-one.yaml papers.1: no author of "b" is written like this person | Add the name as that paper has it to "variants", or remove the paper.',
    ],
  );
});

test('a spelling, a paper or an ORCID iD that two people claim', () => {
  assert.deepEqual(
    check({
      'a-crane': person('A. Crane'),
      'ada-crane': person('Ada Crane', { variants: ['a crane'] }),
    }),
    [
      'people/ada-crane.yaml variants.0: "a crane" is claimed by people/a-crane.yaml | Name under "papers" which papers are whose, in one of the two files or in both.',
    ],
  );
  const papers = ['a'];
  assert.deepEqual(
    check(
      { one: person('Wei Wang', { papers, orcid }), two: person('Wei Wang', { papers, orcid }) },
      paper('a', 'Wei Wang'),
    ),
    [
      `people/two.yaml orcid: ${orcid} is claimed by people/one.yaml | Remove it from one of the two files, or join them.`,
      'people/two.yaml papers.0: "Wei Wang" of "a" is claimed by people/one.yaml | Remove it from one of the two files.',
    ],
  );
});

test('an address that other papers under the name need, or another author has', () => {
  assert.deepEqual(
    check(
      {
        'wei-wang': person('Wei Wang', { papers: ['a'] }),
        'john-smith': person('Jon Smith'),
      },
      paper('a', 'Wei Wang', 'John Smith', 'Jon Smith'),
    ),
    [
      'people/wei-wang.yaml name: /authors/wei-wang/ is for the other papers under this name | Rename the file, for example to wei-wang-2.yaml, or leave "papers" out.',
      'people/john-smith.yaml name: /authors/john-smith/ is the page of "John Smith" | Rename the file, or add "John Smith" to "variants" when it is the same person.',
    ],
  );
});

test('a namesake whose ORCID iD is another needs the plain address', () => {
  const stranger = { name: 'Wei Wang', orcid: '0000-0001-5109-3700' };
  assert.equal(
    check({ 'wei-wang': person('Wei Wang', { orcid }) }, { ...paper('a'), authors: [stranger] })
      .length,
    1,
  );
});
