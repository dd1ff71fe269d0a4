import { openStore } from '../../src/store/index.ts';
import { aFinding, anItem } from '../core/worlds.ts';
import { aDelivery } from './worlds.ts';

/*
 * A process that keeps items until it is killed, and says each on standard output once it is kept.
 * node keeper.ts URL NAME [meet|finding|promise]: killed by its own hand in the fifth item, after that step.
 */

const [url = '', name = '', dieAfter] = process.argv.slice(2);
const store = await openStore(url);

for (let count = 1; ; count += 1) {
  const id = `i-${name}-${count}`;
  await store.keep(async (ledger) => {
    const done = (step: string) => {
      if (step === dieAfter && count === 5) process.kill(process.pid, 'SIGKILL');
    };
    await ledger.meet(anItem({ id }), [`id:${id}`, `url:${id}`], 'hash');
    done('meet');
    await ledger.saveFinding(id, aFinding(), null);
    done('finding');
    await ledger.promise([aDelivery({ storyId: id })], []);
    done('promise');
  });
  process.stdout.write(`${id}\n`);
}
