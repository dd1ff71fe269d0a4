import lumen from '../../../feeds/kinds/lumen.ts';
import type { KindCase, News } from '../../contracts/kind.ts';
import { json } from './here.ts';

const PAGE = 25;
const notice = ({ number, text, at }: News) => ({
  id: 70_000_000 + number,
  type: 'CourtOrder',
  title: text,
  explanation: '',
  date_submitted: at,
  sender_name: 'Example Court',
  recipient_name: 'Example Platform',
  works: [],
  language: 'en',
});

/** Its server, for the contract. */
export default {
  kind: lumen,
  source: (origin) => ({ url: `${origin}/notices/search.json?term=India&sort_by=created_at%20desc` }),
  env: (origin) => ({ LUMEN_TOKEN: 'token', LUMEN_API_URL: origin }),
  serve({ query, headers }, held) {
    if (headers['x-authentication-token'] !== 'token') return json({}, 401);
    const page = Number(query.get('page'));
    const notices = held.slice((page - 1) * PAGE, page * PAGE).map(notice);
    return json({ notices, meta: { current_page: page, next_page: held.length > page * PAGE ? page + 1 : null } });
  },
  wrong: [
    ['a page', { body: '<!doctype html><title>Lumen</title>' }, 'is an HTML page, not JSON: “Lumen”'],
    ['an answer of another shape', json({ notices: 7, meta: {} }), 'is not a search of Lumen: notices'],
    ['a token that is not taken', json({}, 401), 'does not accept LUMEN_TOKEN'],
    ['too many questions', { status: 429, body: 'Slow down' }, 'was asked too often'],
  ],
  mostRequests: 3,
  html: false,
} satisfies KindCase;
