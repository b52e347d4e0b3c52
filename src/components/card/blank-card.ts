/** The card of a `<template>`: each part of a card once, and nothing in it. */
export const blankCard = {
  ids: undefined,
  href: undefined,
  // No heading of a page may be empty.
  titleHtml: '…',
  titleLabel: undefined,
  language: undefined,
  authors: [{ label: '', href: undefined }],
  authorsMore: '',
  organization: undefined,
  date: { label: '', href: undefined, value: undefined },
  comments: undefined,
  upvotes: 0,
  isWithdrawn: undefined,
  code: undefined,
  topics: [{ label: '', href: undefined }],
} as const;
