import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNew, noteCards, resumeVisit } from './last-visit.ts';

const minute = 60 * 1000;
const noon = Date.UTC(2026, 5, 10, 12);
const card = (date: string, ...ids: readonly string[]) => ({ date, ids });
const [a, b] = [card('2026-06-10', 'a'), card('2026-06-10', 'b', 'b-formerly')];
const older = card('2026-06-09', 'older');

/** As the device keeps it. */
function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test('on a first visit nothing is new, whatever the device holds', () => {
  for (const held of [undefined, null, 7, 'visit', [], {}, { at: 'noon' }, { at: null, ids: 5 }]) {
    const visit = resumeVisit(held, noon);
    assert.deepEqual(visit, { at: noon, newest: '', ids: [], before: undefined });
    assert.equal(isNew(visit, a), false);
  }
});

test('what is added after a visit is new on the next, and only that', () => {
  const first = noteCards(resumeVisit(undefined, noon), [a, older]);
  const next = resumeVisit(stored(first), noon + 31 * minute);
  assert.equal(isNew(next, card('2026-06-11', 'c')), true);
  assert.equal(isNew(next, b), true, 'a paper added to the newest day');
  assert.equal(isNew(next, a), false);
  assert.equal(isNew(next, card('2026-06-10', 'renamed', 'a')), false, 'a seen paper, renamed');
  assert.equal(isNew(next, older), false);
  assert.equal(isNew(next, card('2026-06-09', 'never shown')), false);
});

test('a month or a year alone is never new', () => {
  const next = resumeVisit(
    stored(noteCards(resumeVisit(undefined, noon), [a])),
    noon + 99 * minute,
  );
  for (const date of ['2027', '2026-07', '', 'tomorrow']) {
    assert.equal(isNew(next, card(date, 'c')), false);
  }
});

test('marks stay for the whole visit and are gone on the one after', () => {
  const first = noteCards(resumeVisit(undefined, noon), [a]);
  const second = noteCards(resumeVisit(stored(first), noon + 60 * minute), [b, a]);
  const going = noteCards(resumeVisit(stored(second), noon + 89 * minute), [b, a]);
  assert.equal(isNew(going, b), true, 'on the second page of the visit');
  assert.equal(going.before?.at, noon);
  const third = resumeVisit(stored(going), noon + 120 * minute);
  assert.equal(isNew(third, b), false);
  assert.equal(third.before?.at, noon + 89 * minute);
});

test('half an hour of rest ends a visit, not a minute less', () => {
  const first = noteCards(resumeVisit(undefined, noon), [a]);
  assert.equal(resumeVisit(stored(first), noon + 30 * minute).before, undefined);
  assert.notEqual(resumeVisit(stored(first), noon + 30 * minute + 1).before, undefined);
});

test('a clock put back, or an older tab that closes, forgets nothing', () => {
  const first = noteCards(resumeVisit(undefined, noon), [a]);
  const second = noteCards(resumeVisit(stored(first), noon + 60 * minute), [b]);
  const back = resumeVisit(stored(second), noon + 50 * minute);
  assert.deepEqual({ ...back, at: second.at }, second);
});

test('a visit that saw no list leaves nothing to compare with', () => {
  const first = noteCards(resumeVisit(undefined, noon), []);
  const next = resumeVisit(stored(first), noon + 60 * minute);
  assert.equal(next.before, undefined);
  assert.equal(isNew(next, a), false);
});

test('lists of older days do not hide what was seen of newer ones', () => {
  const visit = noteCards(noteCards(resumeVisit(undefined, noon), [a, b]), [older]);
  assert.deepEqual([visit.newest, visit.ids], ['2026-06-10', ['a', 'b', 'b-formerly']]);
  const later = noteCards(visit, [card('2026-06-11', 'c')]);
  assert.deepEqual([later.newest, later.ids], ['2026-06-11', ['c']]);
  assert.deepEqual(noteCards(visit, [card('2026-07', 'd'), card('x', 'e')]).newest, '2026-06-10');
});

test('rubbish inside of a visit is left out', () => {
  const held = { at: noon, newest: '<b>', ids: ['a', 1, null], before: { newest: 9, ids: {} } };
  assert.deepEqual(resumeVisit(held, noon), {
    at: noon,
    newest: '',
    ids: ['a'],
    before: undefined,
  });
});
