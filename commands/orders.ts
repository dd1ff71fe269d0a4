import type { Command } from '../src/core/command.ts';
import { Complaint } from '../src/core/complaint.ts';
import { composeOrder, composeOrders } from '../src/core/compose.ts';
import { countryCode } from '../src/core/country.ts';
import { filterOf, isPlatform, isSince } from '../src/core/filter.ts';
import { ACTIONS, STATUSES } from '../src/core/finding.ts';
import { fill } from '../src/core/voice.ts';

const MOST = 25;

const beginningWith = (typed: string, values: readonly string[]): string[] =>
  values.filter((value) => value.toLowerCase().startsWith(typed.toLowerCase())).slice(0, MOST);

export default {
  name: 'orders',
  says: 'What was ordered, by whom, against whom, and what became of it',
  subcommands: [
    {
      name: 'latest',
      says: 'The latest orders',
      options: [
        { name: 'count', says: `how many, up to ${MOST}`, type: 'number', min: 1, max: MOST },
        {
          name: 'country',
          says: 'a country by name or code: India, IN, EU',
          type: 'text',
          accepts: (word) => countryCode(word) !== null,
          suggest: async (typed, desk) => beginningWith(typed, await desk.orders.countries()),
        },
        { name: 'action', says: 'the main thing reported', type: 'choice', choices: ACTIONS },
        { name: 'status', says: 'where the order stands', type: 'choice', choices: STATUSES },
        {
          name: 'since',
          says: '30d, 6w, 3m, 1y or a date',
          type: 'text',
          accepts: isSince,
        },
        {
          name: 'platform',
          says: 'a platform by name: X, YouTube',
          type: 'text',
          accepts: isPlatform,
          suggest: async (typed, desk) => beginningWith(typed, await desk.orders.platforms()),
        },
      ],
      async run(ask, desk) {
        const orders = await desk.orders.latest(filterOf(ask.values, desk.now()));
        return composeOrders(orders, ask.voice);
      },
    },
    {
      name: 'show',
      says: 'One order and its life so far',
      options: [
        {
          name: 'id',
          says: 'the id of an order, as /orders latest shows it',
          type: 'text',
          required: true,
          suggest: async (typed, desk) => beginningWith(typed, await desk.orders.ids()),
        },
      ],
      async run(ask, desk) {
        const id = String(ask.values.id);
        const found = await desk.orders.show(id);
        if (!found)
          throw new Complaint(fill(ask.voice.say.orders.unknown, { id, command: '/orders latest' }), { act: 'retry' });
        return composeOrder(found.order, found.stories, ask.voice);
      },
    },
  ],
} satisfies Command;
