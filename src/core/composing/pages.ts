import type { Button } from '../message.ts';
import { fill, type Voice } from '../voice.ts';

/** Where a list stands: the press that leads one page back and that which leads one on, where there is such a page. */
export interface Pages {
  page: number;
  back: string | null;
  next: string | null;
}

/** Which page of something long is wanted, and what leads to another. */
export interface Turning {
  page: number;
  to(page: number): string | null;
}

/** @param to the press that leads to a page; null where none does */
export const pagesAt = (page: number, isMore: boolean, to: (page: number) => string | null): Pages => ({
  page,
  back: page > 1 ? to(page - 1) : null,
  next: isMore ? to(page + 1) : null,
});

/** The presses that lead to the pages beside it. */
export const pageButtons = ({ back, next }: Pages, { say }: Voice): Button[] => [
  ...(back ? [{ label: say.buttons.previous, id: back }] : []),
  ...(next ? [{ label: say.buttons.next, id: next }] : []),
];

/** What is said where a page has nothing. @param none said where there is nothing at all: past the end there may be what fits */
export const nothingOn = ({ page }: Pages, none: string, { say }: Voice): string =>
  page > 1 ? say.orders.noPage : none;

/** Which page it is, where there are several. */
export const pageFooter = ({ page, next }: Pages, { say }: Voice): string[] =>
  page > 1 || next ? [fill(say.orders.page, { n: String(page) })] : [];
