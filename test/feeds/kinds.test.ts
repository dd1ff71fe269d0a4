import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadKinds } from '../../src/load.ts';
import { type KindCase, kindContract } from '../contracts/kind.ts';

const folder = join(import.meta.dirname, 'kinds');
const names = readdirSync(folder).filter((file) => /^[a-z]+\.ts$/.test(file) && file !== 'here.ts');
const cases = await Promise.all(names.map(async (file) => (await import(join(folder, file))).default as KindCase));
for (const one of cases) kindContract(one);

it('every kind is under this contract', async () =>
  expect(cases.map(({ kind }) => kind.name).sort()).toEqual([...(await loadKinds()).keys()].sort()));
