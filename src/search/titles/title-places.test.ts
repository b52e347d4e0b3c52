import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostPlaces, readPlaces, writePlaces, type TitlePlace } from './title-places.ts';

const place = (paper: number, rest: Partial<TitlePlace> = {}): TitlePlace => ({
  ...{ paper, position: 0, endsName: false, endsTitle: false },
  ...rest,
});

test('places are read as they were written', () => {
  const places = [
    place(0),
    place(0, { position: 31, endsTitle: true }),
    place(7, { position: 4, endsName: true }),
    place(123_456, { endsName: true, endsTitle: true }),
  ];
  assert.deepEqual(readPlaces(writePlaces(places)), places);
});

test('of a common word the newest places are kept', () => {
  const places = Array.from({ length: mostPlaces + 5 }, (_, paper) => place(paper));
  assert.deepEqual(readPlaces(writePlaces(places)), places.slice(5));
});
