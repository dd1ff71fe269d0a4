import koo from '../../../feeds/kinds/koo.ts';
import type { KindCase, News } from '../../contracts/kind.ts';
import { json } from './here.ts';

const section = ({ number, text, at }: News) => ({
  id: `e${number}`,
  sectionType: 'single_koo',
  uiItemType: 'koo',
  items: [
    {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      title: text,
      createdAt: Date.parse(at) / 1000,
      modifiedAt: null,
      handle: 'examplemin',
      name: 'Example Ministry',
      identifiedLangCode: 'en',
      isHidden: false,
      deletionReason: '',
      nlikes: number,
    },
  ],
});

/** Its server, for the contract. */
export default {
  kind: koo,
  source: (origin) => ({ url: `${origin}/apiV1/users/created/ku/aa?showPoll=false` }),
  serve({ query }, held) {
    const [from, count] = [Number(query.get('offset')), Number(query.get('limit'))];
    return json({ feed: [{ uiItemType: 'ad', items: [{}] }, ...held.slice(from, from + count).map(section)] });
  },
  wrong: [
    ['a page', { body: '<!doctype html><title>Goodbye</title>' }, 'is an HTML page, not JSON: “Goodbye”'],
    ['an answer of another shape', json({ feed: 'none' }), 'is not a feed of Koo: feed'],
    [
      'koos of another shape',
      json({ feed: [{ uiItemType: 'koo', items: [{ text: 'a' }] }] }),
      'holds nothing that is a koo: id',
    ],
  ],
  mostRequests: 5,
  html: true,
} satisfies KindCase;
