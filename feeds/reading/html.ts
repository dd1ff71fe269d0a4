import { compile, is, selectAll, selectOne } from 'css-select';
import { DomHandler, type Document, type Element, type ParentNode } from 'domhandler';
import { getOuterHTML, textContent } from 'domutils';
import { Parser } from 'htmlparser2';
import { clip } from '../../src/core/text/clean.ts';
import { Refusal } from '../../src/core/complaint.ts';
import { type Evidence, LONGEST_EVIDENCE } from '../../src/core/item.ts';
import { plainly } from './bodies.ts';

/* Pages as a tree that CSS selectors look through. The tree is bounded, because what walks it walks it by recursion. */

/** Elements within elements; pages of today have about forty. */
const DEEPEST = 400;
const LONGEST_PAGE = 8_000_000;

/** @throws Refusal where it nests without end */
export function readHtml(source: string): Document {
  const handler = new BoundedHandler();
  const parser = new Parser(handler, { decodeEntities: true });
  parser.write(source.slice(0, LONGEST_PAGE));
  parser.end();
  return handler.root;
}

class BoundedHandler extends DomHandler {
  private depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.depth > DEEPEST)
      throw new Refusal(`nests deeper than ${DEEPEST} elements, which no page does`, { act: 'admin', code: 'parse' });
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.depth--;
    super.onclosetag();
  }
}

/** Why a selector cannot be read, or null. */
export function selectorProblem(selector: string): string | null {
  try {
    compile(selector);
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message.split('\n')[0]! : String(thrown);
  }
}

/** What a selector finds within an element, itself included; `.` is the element itself. */
export const find = (selector: string, within: Element): Element[] =>
  selector === '.'
    ? [within]
    : [
        ...(is(within, selector) ? [within] : []),
        ...selectAll<ParentNode | Element, Element>(selector, within.children as Element[]),
      ];

/** All elements that a selector finds, as they come. */
export const findAll = (selector: string, document: Document): Element[] =>
  selectAll<ParentNode | Element, Element>(selector, document.children as Element[]);
/** The first element that a selector finds. */
export const findOne = (selector: string, within: Element | Document): Element | null =>
  selectOne<ParentNode | Element, Element>(selector, within.children as Element[]);

/** The words of an element as a reader sees them, on one line; `without` is left out. */
export function wordsOfElement(element: Element, without: readonly Element[] = []): string {
  const markup = getOuterHTML(element);
  const left = without.reduce((html, one) => html.replace(getOuterHTML(one), ' '), markup);
  return plainly({ raw: left, markup: true });
}

/** An attribute, trimmed; empty where there is none. */
export const attribute = (element: Element | null, name: string): string => element?.attribs[name]?.trim() ?? '';
/** The text of an element as it stands, with its breaks. */
export const rawText = (element: Element | null): string => (element ? textContent(element) : '');
/** An element as it was sent, to be kept where it led to an alert. */
export const htmlEvidence = (element: Element): Evidence => ({
  form: 'html',
  raw: clip(getOuterHTML(element), LONGEST_EVIDENCE),
});
