import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Config } from './config.ts';
import { Complaint, messageOf } from './core/complaint.ts';
import type { Finding } from './core/finding.ts';
import type { Text } from './core/item.ts';
import { judge, makeJudge } from './core/judge.ts';
import { type Pack, phrasesOf } from './core/pack.ts';
import { clean, quoted } from './core/packs/complaints.ts';
import { joinPacks, withPacks } from './core/packs/join.ts';
import { packOf } from './core/packs/read.ts';
import { sharedPack } from './core/packs/share.ts';
import type { Platform } from './words/entities/platforms.ts';
import { WORDS } from './words/index.ts';

/*
 * A newsroom's own words, read from files that may come from anybody: no pack stops the bot, and none is left out
 * without a word. YAML is read as plain data: no tags, no anchors, no names said twice; what reads it is loaded with the
 * first pack, since most have none.
 */

/** Read where it exists and `PACKS` names no other. */
const FOLDER = 'packs';
const BYTES_AT_MOST = 1_000_000;

export interface Packs {
  /** Where they were looked for; null where there is no folder. */
  folder: string | null;
  packs: Pack[];
  phrases: number;
  /** One line for each thing that is wrong: file, path and what is expected. */
  complaints: string[];
}

/**
 * Every pack of a folder, in the order of their names.
 * @param folder null: `packs` in the working directory, if there is one
 */
export async function loadPacks(folder: string | null): Promise<Packs> {
  const files = await filesOf(folder);
  if ('complaint' in files) return { folder, packs: [], phrases: 0, complaints: [files.complaint] };
  return readPacks(files.paths, files.paths.length > 0 || folder ? (folder ?? FOLDER) : null);
}

/** These files, as if they were the packs in force. */
export async function readPacks(paths: readonly string[], folder: string | null = null): Promise<Packs> {
  const read = await Promise.all(paths.map(readPack));
  const packs = read.flatMap(({ pack }) => (pack ? [pack] : []));
  return {
    folder,
    packs,
    phrases: packs.reduce((sum, pack) => sum + phrasesOf(pack), 0),
    complaints: [...read.flatMap(({ complaints }) => complaints), ...joinPacks(WORDS, packs).complaints],
  };
}

/** Lines of a pack that somebody proposed and an admin approved. */
interface Taught {
  id: string;
  yaml: string;
}

/** All words in force: those of the packs, and those that people teach while the bot runs. */
interface Words extends Packs {
  judge(text: Text): Finding;
  /** Another list whenever it says something else: what was compiled with the former is to be compiled anew. */
  platforms(): readonly Platform[];
  /** Looks whether more was taught, by whichever process, and heeds it. @returns what is wrong with it */
  heed(): Promise<string[]>;
}

/**
 * The judge with the words in force; without any of one's own it is the shared one, ready made. And their platforms.
 * @param taught all that was taught so far, to be asked as often as one likes
 */
export async function openWords(config: Config, taught: () => Promise<readonly Taught[]>): Promise<Words> {
  const loaded = await loadPacks(config.packs);
  let known = '';
  let heard = heardWith(loaded.packs);
  const words: Words = {
    ...loaded,
    judge: (text) => heard.judge(text),
    platforms: () => heard.platforms,
    async heed() {
      const all = await taught();
      const now = all.map(({ id }) => id).join(' ');
      if (now === known) return [];
      const read = await Promise.all(all.map(({ id, yaml }) => packFrom(`name: ${id}\n${yaml}`, id)));
      const packs = [...loaded.packs, ...read.flatMap(({ pack }) => (pack ? [pack] : []))];
      heard = heardWith(packs);
      known = now;
      return read.flatMap(({ complaints }) => complaints);
    },
  };
  const complaints = await words.heed();
  return { ...words, complaints: [...loaded.complaints, ...complaints] };
}

/** What hears the words with these packs in force. */
interface Heard {
  judge: (text: Text) => Finding;
  platforms: readonly Platform[];
}

function heardWith(packs: readonly Pack[]): Heard {
  const words = withPacks(WORDS, packs);
  return { judge: packs.length === 0 ? judge : makeJudge(words), platforms: words.platforms };
}

/** The judge with the packs alone. */
export async function loadJudge(config: Config): Promise<Packs & Heard> {
  const loaded = await loadPacks(config.packs);
  return { ...loaded, ...heardWith(loaded.packs) };
}

/** For commands on standard input: complaints go to standard error. */
export async function hearHere(config: Config): Promise<Heard> {
  const { judge, platforms, complaints } = await loadJudge(config);
  for (const complaint of complaints) process.stderr.write(`pack ${complaint}\n`);
  return { judge, platforms };
}

/** All packs as one file, which loads again to the same words. */
export async function packFile(packs: readonly Pack[]): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(sharedPack(packs), { schema: 'core', aliasDuplicateObjects: false, lineWidth: 0 });
}

async function filesOf(folder: string | null): Promise<{ paths: string[] } | { complaint: string }> {
  const where = folder ?? FOLDER;
  try {
    const names = (await readdir(where)).filter((name) => /^\.ya?ml$/i.test(extname(name)));
    return { paths: names.sort().map((name) => join(where, name)) };
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (folder === null && code === 'ENOENT') return { paths: [] };
    return { complaint: `${where}: the folder of packs cannot be read (${code}): make it readable, or change PACKS` };
  }
}

async function readPack(path: string): Promise<{ pack: Pack | null; complaints: string[] }> {
  const file = clean(basename(path));
  return textOf(path).then(
    (text) => packFrom(text, file),
    (thrown) => unread(file, thrown),
  );
}

async function packFrom(text: string, file: string): Promise<{ pack: Pack | null; complaints: string[] }> {
  try {
    return packOf(await dataOf(text), file);
  } catch (thrown) {
    return unread(file, thrown);
  }
}

const unread = (file: string, thrown: unknown) => ({
  pack: null,
  complaints: [`${file}: ${clean(messageOf(thrown))}`],
});

const refused = (says: string, cause?: unknown) => new Complaint(says, { act: 'admin', cause });

async function textOf(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > BYTES_AT_MOST)
      throw refused(`is ${size} bytes large, and a pack takes at most ${BYTES_AT_MOST}: part it, or leave some out`);
    bytes = await readFile(path);
  } catch (thrown) {
    if (thrown instanceof Complaint) throw thrown;
    const { code } = thrown as NodeJS.ErrnoException;
    throw refused(code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, thrown);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (thrown) {
    throw refused('is not UTF-8: save it as UTF-8', thrown);
  }
}

/** The library's own check for keys given twice compares every two of them, so it is made here; its pretty errors grow with the square as well. */
async function dataOf(text: string): Promise<unknown> {
  const { isAlias, isMap, isNode, parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, {
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number): string => `line ${text.slice(0, offset).split('\n').length}`;
  const [error] = document.errors;
  if (error) throw refused(`${lineAt(error.pos[0])} is not YAML: ${error.message}`, error);
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const refuse = (says: string) => refused(`${lineAt(node.range?.[0] ?? 0)}: ${says}`);
    if (isAlias(node)) throw refuse('aliases (*name) are not taken: write the words out');
    if ('anchor' in node && node.anchor) throw refuse('anchors (&name) are not taken: write the words out');
    if (node.tag) throw refuse('tags (!name) are not taken');
    if (!isMap(node)) return;
    const keys = new Set<string>();
    for (const { key } of node.items) {
      if (keys.has(String(key))) throw refuse(`${quoted(String(key))} is given twice below`);
      keys.add(String(key));
    }
  });
  return document.toJS({ maxAliasCount: 0 });
}
