import type { Entry } from '../../src/core/item.ts';

const EMPTY: Entry = {
  id: null,
  title: '',
  link: null,
  published: null,
  updated: null,
  author: null,
  summary: '',
  content: '',
  text: '',
  categories: [],
  language: null,
};

/** An entry of which only some parts are known. */
export const entryOf = (parts: Partial<Entry> & Pick<Entry, 'id'>): Entry => ({ ...EMPTY, ...parts });

/** The notice that an entry was taken back. @param at when, ISO 8601 UTC, where the source says it */
export const deletedEntry = (id: string, at: string | null, link: string | null = null): Entry =>
  entryOf({ id, link, updated: at, deleted: true });
