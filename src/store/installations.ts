import type { Kysely } from 'kysely';
import type { Store } from '../core/store.ts';
import type { Database } from './tables.ts';

/* Where a chat's app is installed. What stands there was sealed before it came here. */

type Installations = Pick<
  Store,
  'installation' | 'saveInstallation' | 'removeInstallation' | 'installedHomes' | 'claimInstallation'
>;

/** Tokens of workspaces that have installed the bot, sealed. */
export function installationsOf(db: Kysely<Database>): Installations {
  return {
    async installation(home) {
      const row = await db.selectFrom('installations').select('sealed').where('home', '=', home).executeTakeFirst();
      return row?.sealed ?? null;
    },
    async saveInstallation(home, sealed, at) {
      const row = { sealed, installed_at: at, claimed_until: null };
      await db
        .insertInto('installations')
        .values({ home, ...row })
        .onConflict((conflict) => conflict.column('home').doUpdateSet(row))
        .execute();
    },
    async removeInstallation(home) {
      await db.deleteFrom('installations').where('home', '=', home).execute();
    },
    async installedHomes() {
      const rows = await db.selectFrom('installations').select('home').orderBy('home').execute();
      return rows.map((row) => row.home);
    },
    async claimInstallation(home, now, until) {
      const { numUpdatedRows } = await db
        .updateTable('installations')
        .set({ claimed_until: until })
        .where('home', '=', home)
        .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
