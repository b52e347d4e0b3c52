import type { Understand } from './create-search-engine.ts';

/** All words as typed, and then some of them. */
export const understandPlainly: Understand = async function* ({ typed }) {
  const text = typed.replace(/[^\p{L}\p{N}"'.-]+/gu, ' ').trim();
  const wordings = text === '' ? [] : [{ text, weight: 1 }];
  yield await Promise.resolve({ plan: { wordings, conditions: [] }, changes: [] });
  if (text === '') return;
  const loose = [{ text, weight: 1, isLoose: true }];
  yield { plan: { wordings: loose, conditions: [] }, changes: [{ kind: 'some-words' }] };
};
