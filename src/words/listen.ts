import type { Particles } from './particles.ts';

/**
 * What a language folder holds: what we listen for, as data. Nothing here runs, so that a reader of the
 * language can correct a list without reading a program, and so that a newsroom's own pack has the same shape.
 */

/**
 * Words and phrases parted by commas. A star at the end of a word stands for any ending ("block*": blocks, blocked,
 * blocking). Three dots in one sign stand for one to five other words ("lets … back"). A tilde before a name
 * says that it needs a second signal ("~X"). Case and accents do not matter.
 */
export type Words = string;

/** What a word may mean to us. The comment is the test: would a desk read the word so? */
export const CONCEPTS = [
  // What is done
  'block', // access is cut: block, ban, bar, restrict access, throttle
  'withhold', // hidden in one country
  'remove', // particular content goes: take down, delete, pull
  'suspend', // suspend, deactivate
  'restore', // access is back: unblock, restore, reinstate
  'lift', // an order ends: lift, revoke, withdraw, reverse
  'halt', // stop, cut, close: weak alone
  'fine', // fine, penalty
  'order', // order, direct, instruct
  'ask', // ask, demand, request, urge
  'notice', // notice, show-cause, summons, ultimatum
  'charge', // charged, investigated, proceedings opened
  'warn', // warning, threat
  'enact', // passed, notified, tabled, in force
  'law', // bill, rules, act, amendment, advisory, guideline
  'sue', // sues, appeals, moves court, petition
  'hearing', // hears, reserves, adjourns, issues notice
  'rule', // ruled, verdict, judgment, injunction
  'uphold', // upheld, dismissed the plea
  'strike', // struck down, quashed, unconstitutional
  'stay', // stays, puts on hold
  'comply', // complied, acted on, at the behest of
  'refuse', // refuses, declines
  'notYet', // has yet to, has not
  'deny', // denies
  'may', // may, could, considers, proposes
  'not', // plain negation
  'figures', // transparency report, RTI, figures, tops
  'told', // a court or minister is told: it listens and decides nothing
  'house', // a platform's own rules: community guidelines, hateful conduct
  'parliament', // told parliament, written reply
  'say', // said, told
  'react', // criticises, defends, condemns, reacts
  'extend', // extended, continues, remains
  'again', // again, once more
  'earlier', // earlier, last year, since, previously: background
  'now', // today, on Monday: news
  'undisturbed', // phrases that turn the sense: "not in favour of banning"
  // Who does it
  'state', // government, authorities, the Centre
  'ministry', // ministry, department, minister
  'regulator', // regulator, watchdog, authority
  'court', // court, judge, bench, tribunal
  'police', // police, prosecutors, security agencies
  'company', // the platform, the company, chief executive
  'critic', // rights groups, unions, lawyers, activists, the opposition: who speaks of what others do
  // What it is done to
  'account',
  'post',
  'url',
  'site',
  'app',
  'channel',
  'video',
  'song',
  'content', // content, material, items: counted as other
  'platform', // social network, messenger
  'network', // internet, mobile data, broadband
  'online', // online, social media, censorship: nothing else is meant
  'stake', // national security, privacy, obscenity: what is said to be at stake, here as elsewhere
  'isp', // providers who carry it out
  // What a number may count that is no target
  'people', // followers, users, subscribers, people
  'complaint', // complaints, requests, reports, orders
  'time', // hours, days, years
  'money', // rupees, dollars, euro
  'share', // per cent
  'place', // districts, countries, cities
  // The same words in another sense
  'sport',
  'road',
  'market', // shares, deals, earnings
  'medicine',
  'school', // teachers, students, exams
  'outage', // down, glitch, Downdetector
  'product', // feature, launch, update, subscription
  'business', // layoffs, funding, merger, resigns, appointed
  'travel', // flights, trains
  'film', // films, books, music
  'crime', // arrested, drugs, fraud, murder
  'sanction', // sanctions, tariffs, vessels
  'explain', // explained, podcast, opinion, what is
  'adblock', // ad blockers
  'politics', // parliament sittings, elections, budgets, citizenship
  'finance', // bank accounts, tax, property
  'science', // chips, space, weather, farming
  'antitrust', // competition, dominance, billing
  'privacy', // personal data, leaks, unlocking of devices: what is done with data and not with access
  'satire',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** The kinds of named things. The id is `kind:key`, as in `platform:Twitter`, `country:IN`, `body:MeitY`, `law:Section 69A IT Act`. */
export type EntityId = `platform:${string}` | `country:${string}` | `body:${string}` | `law:${string}`;

export interface Numbers {
  /** Word or phrase → value: "one" 1, "dozen" 12. */
  words: Record<string, number>;
  /** Word or phrase → factor: "thousand" 1000, "lakh" 100000. */
  scales: Record<string, number>;
  over: Words;
  about: Words;
  upTo: Words;
  /** What follows a number that counts the noun before it: "アカウント12件". */
  counters?: Words;
}

export interface Calendar {
  /** January first, twelve. */
  months: Words[];
  /** Monday first, seven. */
  weekdays: Words[];
  today: Words;
  yesterday: Words;
  /** The day before the one that is told of: "a day earlier". */
  dayEarlier?: Words;
}

export interface Listen {
  /** BCP 47 primary language. */
  code: string;
  /** Other codes under which its texts come: "nb, nn". */
  alsoCodes?: string;
  name: string;
  /** Where it is at home in one state, "the government" is that state's: ISO 3166-1 alpha-2. */
  home?: string;
  /** Whether someone who reads the language has checked these lists. */
  checked: boolean;
  /** What parts thousands in its print. */
  thousands: '.' | ',' | ' ';
  /** Whether a sentence ends on its verb: who acts comes first, what is done last. */
  verbLast?: boolean;
  /** Little words that give the language away where nobody said which it is. */
  marks: Words;
  /** What named things are called in it, beside the names in `entities/`. */
  names: Partial<Record<EntityId, Words>>;
  says: Partial<Record<Concept, Words>>;
  particles?: Particles;
  numbers: Numbers;
  calendar: Calendar;
}
