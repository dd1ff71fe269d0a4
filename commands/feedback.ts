import type { Asked, Asker, Command, Desk, Option, Subcommand } from '../src/core/command.ts';
import {
  type Decision,
  FEEDBACK_STATES,
  type Feedback,
  MEANINGS,
  type Meaning,
  termsFor,
  type Verdict,
  type Wish,
} from '../src/core/mending/feedback.ts';
import {
  composeDecided,
  composeFeedback,
  composeFeedbacks,
  decidingButtons,
  outWords,
} from '../src/core/mending/feedback-cards.ts';
import { feedbackButtons } from '../src/core/compose.ts';
import { sinceOf } from '../src/core/asking/filter.ts';
import { FACT, factsFixed } from '../src/core/mending/fixing.ts';
import type { Button } from '../src/core/message.ts';
import { pressId } from '../src/core/asking/press.ts';
import { offered, storyOf } from '../src/core/asking/suggest.ts';

const story = storyOf('told');
const other: Option = {
  name: 'as',
  says: 'the order or story that it is the same as, by id',
  type: 'text',
  suggest: async (typed, desk, asker) => [
    ...(await story.suggest!(typed, desk, asker)),
    ...(await desk.orders.ids(typed, asker.language)),
  ],
};
const LANGUAGE = 'en';

/** Keeps the vote, whatever becomes of what is wished; where that is no change yet, offers what it may be. */
async function keep(
  ask: Asked,
  desk: Desk,
  verdict: Verdict,
  wish: (() => Wish) | null,
  offer: (kept: Awaited<ReturnType<Desk['feedback']['keep']>>) => Promise<Button[]> | Button[],
) {
  const about = { kind: 'story' as const, id: String(ask.values.story) };
  const vote = await desk.feedback.keep(ask, verdict, about, null);
  if (!wish) return composeFeedback(vote.feedback, await offer(vote), ask.voice);
  return proposed((await desk.feedback.keep(ask, verdict, about, wish())).feedback, ask, desk);
}

/** Who may decide need not look for it. */
const proposed = (feedback: Feedback, ask: Asked, desk: Desk) =>
  composeFeedback(feedback, decidingButtons(feedback.id, desk.feedback.decisions(ask, feedback), ask.voice), ask.voice);

/** One press for each change that lies near, and a form for all others. */
const press = (
  subcommand: Subcommand,
  values: Asked['values'],
  label: string,
  how: 'ask' | 'form' = 'ask',
): Button => ({
  label,
  id: pressId(how, feedback, subcommand, values),
});

const irrelevant: Subcommand = {
  name: 'irrelevant',
  says: 'An alert was not relevant; what is to be left out from now on?',
  quiet: true,
  options: [
    story,
    { name: 'term', says: 'what is to be left out: cricket, -outlet:daily.example', type: 'text', rest: true },
  ],
  run(ask, desk) {
    const { term, story: id } = ask.values;
    return keep(ask, desk, 'irrelevant', term ? () => ({ kind: 'exclude', term: String(term) }) : null, (kept) => [
      ...termsFor(kept.story!).map((near) => press(irrelevant, { story: id!, term: near }, outWords(near, ask.voice))),
      press(irrelevant, { story: id! }, ask.voice.say.feedback.inWords, 'form'),
      // An alert may have room for one button only: the other verdicts stand behind it.
      ...feedbackButtons(kept.story!, ask.voice.say).filter(
        (button) => !button.id?.startsWith('ask:feedback irrelevant'),
      ),
    ]);
  },
};

const wrong: Subcommand = {
  name: 'wrong',
  says: 'A fact of an alert is wrong; what is right?',
  quiet: true,
  options: [
    story,
    FACT,
    { name: 'value', says: 'what is right: MeitY, IN, 1178 accounts, 2021-02-04', type: 'text', rest: true },
  ],
  run(ask, desk) {
    const { fact, value, story: id } = ask.values;
    const wish =
      fact && value
        ? () => ({ kind: 'fix' as const, facts: factsFixed({ [fact]: value }, desk.now(), desk.platforms()) })
        : null;
    return keep(ask, desk, 'wrong', wish, () => [
      // What was said already stands in the form: the one is of no use without the other.
      press(
        wrong,
        { story: id!, ...(fact && { fact }), ...(value && { value }) },
        ask.voice.say.feedback.inWords,
        'form',
      ),
    ]);
  },
};

/** The same as something else, or told before: both are mended by making one of two. */
function merging(name: 'same' | 'old', says: string): Subcommand {
  const subcommand: Subcommand = {
    name,
    says,
    quiet: true,
    options: [story, other],
    run(ask, desk) {
      const { as, story: id } = ask.values;
      return keep(ask, desk, name, as ? () => ({ kind: 'merge', into: String(as) }) : null, async (kept) => [
        ...(await desk.feedback.alike(kept.story!, name)).map((one) =>
          press(subcommand, { story: id!, as: one.id }, `${one.id} · ${one.headline}`),
        ),
        press(subcommand, { story: id! }, ask.voice.say.feedback.inWords, 'form'),
      ]);
    },
  };
  return subcommand;
}

/** Items that came near to being told in the room lately. */
const missedItems: Option['suggest'] = async (typed, desk, { roomId }) => {
  const span = { since: sinceOf(MISSED_SINCE, desk.now()), until: null };
  const { missed } = await desk.orders.missed(roomId, span, { offset: 0, limit: MISSED });
  return offered(
    typed,
    missed.map(({ item }) => ({ id: item.id, says: item.title })),
  );
};
const MISSED_SINCE = '7d';
const MISSED = 100;

const missed: Subcommand = {
  name: 'missed',
  says: 'An item should have alerted; which of its words say so?',
  quiet: true,
  options: [
    {
      name: 'item',
      says: 'the id of an item, as /orders missed gives it, or its address',
      type: 'text',
      required: true,
      suggest: missedItems,
    },
    { name: 'means', says: 'what the words mean', type: 'choice', choices: MEANINGS },
    {
      name: 'name',
      says: 'where they name a platform or a body: what the bot calls it',
      type: 'text',
      accepts: () => false,
    },
    { name: 'language', says: 'of the words, if not that of the item: en, hi', type: 'text', accepts: () => false },
    { name: 'words', says: 'the words, as they stand in the item', type: 'text', rest: true },
  ],
  async run(ask, desk) {
    const { item, means, name, language, words } = ask.values;
    const kept = await desk.feedback.keep(ask, 'missed', { kind: 'item', id: String(item) }, null);
    const about = { kind: 'item' as const, id: kept.feedback.about.id };
    if (!means || !words) {
      const form = press(missed, { ...ask.values, item: about.id }, ask.voice.say.feedback.inWords, 'form');
      return composeFeedback(kept.feedback, [form], ask.voice);
    }
    const wish: Wish = {
      kind: 'words',
      words: String(words),
      means: means as Meaning,
      name: name ? String(name) : null,
      language: String(language ?? kept.language?.split('-')[0] ?? LANGUAGE),
    };
    return proposed((await desk.feedback.keep(ask, 'missed', about, wish)).feedback, ask, desk);
  },
};

const list: Subcommand = {
  name: 'list',
  says: 'What people said of what they were told, and what they propose',
  quiet: true,
  options: [{ name: 'state', says: 'open if not said', type: 'choice', choices: FEEDBACK_STATES }],
  async run(ask, desk) {
    const state = (ask.values.state ?? 'open') as Feedback['state'];
    // Whoever reads them here need not be told that there are any.
    if (state === 'open') await desk.feedback.waiting(ask);
    const mayDecide = (one: Feedback) => desk.feedback.decisions(ask, one);
    return composeFeedbacks(await desk.feedback.list(ask, state), state, mayDecide, ask.voice);
  },
};

const proposals = async (desk: Desk, asker: Asker, state: Feedback['state']) =>
  (await desk.feedback.list(asker, state)).map(({ id, about }) => ({ id, says: about.headline }));

function deciding(name: Decision, says: string): Subcommand {
  return {
    name,
    says,
    admin: true,
    quiet: true,
    options: [
      {
        name: 'id',
        says: 'the id of a proposal, as /feedback list shows it',
        type: 'text',
        required: true,
        suggest: async (typed, desk, asker) =>
          offered(typed, await proposals(desk, asker, name === 'undo' ? 'approved' : 'open')),
      },
    ],
    async run(ask, desk) {
      const { feedback, settled } = await desk.feedback.decide(ask, String(ask.values.id), name);
      const may = desk.feedback.decisions(ask, feedback);
      return composeDecided(feedback, { how: name, settled, may }, ask.voice);
    },
  };
}

const feedback: Command = {
  name: 'feedback',
  says: 'What was told wrongly, or not at all, and what should change',
  subcommands: [
    list,
    irrelevant,
    wrong,
    merging('same', 'An alert tells what another has told; which?'),
    merging('old', 'An alert tells what is old; where was it told?'),
    missed,
    deciding('approve', 'Make the change that was proposed'),
    deciding('decline', 'Leave it as it is'),
    deciding('undo', 'Take back what was approved'),
  ],
};

export default feedback;
