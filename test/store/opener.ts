import { messageOf } from '../../src/core/complaint.ts';
import { openStore } from '../../src/store/index.ts';

/* Opens the store at the address given, says on standard output what came of it, and ends. */

const opening = await openStore(process.argv[2]!).then(
  async (store) => {
    await store.close();
    return { opened: store.name };
  },
  (thrown) => ({ act: thrown.act, says: messageOf(thrown) }),
);
process.stdout.write(JSON.stringify(opening));
