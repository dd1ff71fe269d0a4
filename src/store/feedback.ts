import { type Kysely, sql } from 'kysely';
import type { Feedback } from '../core/mending/feedback.ts';
import type { Ledger, Store } from '../core/store.ts';
import { type Database, literal } from './tables.ts';

/* What people said of what they were told. */

type Db = Kysely<Database>;

/** What people have said of what they were told. */
export function feedbackOf(db: Db): Pick<Store, 'feedback' | 'feedbacks' | 'taught'> {
  return {
    feedback: (id) => voteOf(db, id),
    async feedbacks(state, home, limit) {
      const rows = await db
        .selectFrom('feedback')
        .select('document')
        .$if(state !== null, (query) => query.where('state', '=', state!))
        .$if(home !== null, (query) =>
          query.where(sql<boolean>`(room_id = ${home} or room_id like ${`${literal(home!)}:%`} escape '\\')`),
        )
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => JSON.parse(row.document) as Feedback);
    },
    async taught() {
      const rows = await db
        .selectFrom('feedback')
        .select('document')
        .where('state', '=', 'approved')
        .where('document', 'like', '%"kind":"words"%')
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.flatMap((row) => {
        const { id, proposal } = JSON.parse(row.document) as Feedback;
        return proposal?.kind === 'words' ? [{ id, yaml: proposal.yaml }] : [];
      });
    },
  };
}

/** Inside the transaction of `keep`. */
export function votingOf(db: Db): Pick<Ledger, 'feedback' | 'saveFeedback'> {
  return {
    feedback: (id) => voteOf(db, id),
    async saveFeedback(feedback) {
      const row = {
        at: feedback.at,
        room_id: feedback.roomId,
        about: feedback.about.id,
        state: feedback.state,
        document: JSON.stringify(feedback),
      };
      await db
        .insertInto('feedback')
        .values({ id: feedback.id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
  };
}

async function voteOf(db: Db, id: string): Promise<Feedback | null> {
  const row = await db.selectFrom('feedback').select('document').where('id', '=', id).executeTakeFirst();
  return row ? (JSON.parse(row.document) as Feedback) : null;
}
