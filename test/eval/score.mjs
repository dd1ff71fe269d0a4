#!/usr/bin/env node
// Scores the output of `withheld analyze` against labelled items.
//
//   withheld analyze < dev.items.jsonl > out.jsonl
//   node score.mjs dev.items.jsonl out.jsonl [--errors] [--json]
//
// Both files: one JSON object a line, joined on `id`. Fields: see CONTRACT.md. Items marked BORDERLINE are left out.
// relevance   precision, recall, F1 of `relevant`
// action      share right among relevant items, and macro-F1 over the actions
// facts       issuer, country, status, date: share right where the label has one; platforms, targets, law: micro-F1 of the sets
// stories     BCubed F1 of `story` over the labelled items that have a story or stand alone
import { readFileSync } from 'node:fs';

const [goldPath, predPath, ...flags] = process.argv.slice(2);
if (!goldPath || !predPath) {
  console.error('usage: score.mjs GOLD.jsonl PREDICTED.jsonl [--errors] [--json]');
  process.exit(2);
}
const read = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const all = read(goldPath);
const gold = all.filter((item) => !/borderline/i.test(item.hard ?? ''));
const predicted = new Map(read(predPath).map((item) => [item.id, item]));
const missing = gold.filter((item) => !predicted.has(item.id));
const errors = [];
const note = (what, item, want, got) => errors.push({ what, id: item.id, title: item.title, want, got });

const fold = (text) =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const ratio = (a, b) => (b ? a / b : 0);
const f1 = ({ tp, fp, fn }) => ({ p: ratio(tp, tp + fp), r: ratio(tp, tp + fn), f1: ratio(2 * tp, 2 * tp + fp + fn) });

/** Names of one body, folded; the first is what the labels use. */
const bodies = [
  [
    'meity',
    'ministry of electronics and information technology',
    'ministry of electronics and it',
    'it ministry',
    'ministry of electronics and information technology india',
    'electronics and it ministry',
  ],
  [
    'mib',
    'ministry of information and broadcasting',
    'i b ministry',
    'information and broadcasting ministry',
    'ministry of information and broadcasting india',
  ],
  ['mha', 'ministry of home affairs', 'home ministry', 'ministry of home affairs india'],
  ['department of telecommunications', 'dot', 'department of telecom'],
  ['roskomnadzor', 'rkn'],
  ['pakistan telecommunication authority', 'pta'],
  [
    'information and communication technologies authority turkey',
    'btk',
    'information and communication technologies authority',
  ],
  [
    'supreme federal court brazil',
    'stf',
    'supreme federal court',
    'brazilian supreme court',
    'supreme court of brazil',
  ],
  [
    'ministry of communication and digital affairs indonesia',
    'komdigi',
    'ministry of communication and digital affairs',
    'kominfo',
  ],
  ['esafety commissioner australia', 'esafety', 'esafety commissioner'],
  ['twitter', 'x', 'x corp'],
  ['meta', 'facebook'],
];
const body = new Map(bodies.flatMap((names) => names.map((name) => [name, names[0]])));
const isCourt = (name) => /court|judge|magistrate|tribunal|audiencia|judgeship/.test(name);
/** The same body, or the same one named with less precision: a court of the country, "Government of X". */
function sameIssuer(want, got, wantCountry, gotCountry) {
  const [a, b] = [fold(want), fold(got)].map((name) => body.get(name) ?? name);
  if (a === b) return true;
  if (!wantCountry || wantCountry !== gotCountry) return false;
  if (isCourt(a) && isCourt(b))
    return a.includes(b) || b.includes(a) || /^[a-z]+ courts?$/.test(a) || /^[a-z]+ courts?$/.test(b);
  return (/^government of/.test(a) && !isCourt(b)) || (/^government of/.test(b) && !isCourt(a));
}
const platform = (name) =>
  ({ x: 'twitter', 'x twitter': 'twitter', 'x formerly twitter': 'twitter' })[fold(name)] ?? fold(name);
const lawTokens = (law) =>
  new Set(
    fold((law ?? '').replace(/(\d+)\s*\(?-?\s*([A-Z])\)?(?![a-z])/g, '$1$2'))
      .split(' ')
      .filter(
        (word) =>
          ![
            'of',
            'the',
            'section',
            'sec',
            's',
            'act',
            'article',
            'rule',
            'rules',
            'law',
            'no',
            'and',
            'india',
            'indian',
            'it',
            'information',
            'technology',
            'under',
          ].includes(word),
      ),
  );
const sameLaw = (a, b) => {
  if (fold(a) === fold(b)) return true;
  const [x, y] = [lawTokens(a), lawTokens(b)];
  if (!x.size || !y.size) return false;
  const both = [...x].filter((word) => y.has(word)).length;
  return both > 0 && both / Math.min(x.size, y.size) >= 0.5;
};

/** Batch bans of apps name whichever apps the outlet liked, so platforms are not scored there. */
function sets(name, wantOf, gotOf, same = (a, b) => a === b, counts = () => true) {
  const count = { tp: 0, fp: 0, fn: 0 };
  for (const item of gold.filter((it) => it.relevant && it.order && counts(it))) {
    const want = wantOf(item),
      rest = [...gotOf(predicted.get(item.id) ?? {})];
    let bad = false;
    for (const one of want) {
      const at = rest.findIndex((other) => same(one, other));
      if (at >= 0) {
        count.tp++;
        rest.splice(at, 1);
      } else {
        count.fn++;
        bad = true;
      }
    }
    count.fp += rest.length;
    if (bad || rest.length) note(name, item, want, gotOf(predicted.get(item.id) ?? {}));
  }
  return f1(count);
}
function share(name, pick, got, same = (a, b) => a === b) {
  let right = 0,
    all = 0;
  for (const item of gold.filter((it) => it.relevant && it.order)) {
    const want = pick(item);
    if (want == null) continue;
    all++;
    const had = got(predicted.get(item.id) ?? {});
    if (had != null && same(want, had, item, predicted.get(item.id))) right++;
    else note(name, item, want, had);
  }
  return { right, all, share: ratio(right, all) };
}

const relevance = { tp: 0, fp: 0, fn: 0 };
for (const item of gold) {
  const said = Boolean(predicted.get(item.id)?.relevant);
  if (item.relevant && said) relevance.tp++;
  else if (said) {
    relevance.fp++;
    note('relevance', item, false, true);
  } else if (item.relevant) {
    relevance.fn++;
    note('relevance', item, true, false);
  }
}
const actions = [...new Set(gold.filter((item) => item.relevant).map((item) => item.action))].filter(
  (action) => action && action !== 'other',
);
const perAction = Object.fromEntries(
  actions.map((action) => {
    const count = { tp: 0, fp: 0, fn: 0 };
    for (const item of gold.filter((it) => it.relevant)) {
      const got = predicted.get(item.id)?.action ?? null;
      if (item.action === action && got === action) count.tp++;
      else if (item.action === action) {
        count.fn++;
        note('action', item, action, got);
      } else if (got === action) count.fp++;
    }
    return [action, { ...f1(count), n: count.tp + count.fn }];
  }),
);
const relevant = gold.filter((item) => item.relevant);
const actionRight = relevant.filter((item) => predicted.get(item.id)?.action === item.action).length;

/** BCubed over the relevant items; an item with no labelled story stands alone. */
function bcubed() {
  const want = (item) => item.story ?? `alone:${item.id}`;
  const got = (item) => predicted.get(item.id)?.story ?? `none:${item.id}`;
  let p = 0,
    r = 0;
  for (const a of relevant) {
    const sameGot = relevant.filter((b) => got(b) === got(a)),
      sameWant = relevant.filter((b) => want(b) === want(a));
    const both = sameGot.filter((b) => want(b) === want(a)).length;
    p += both / sameGot.length;
    r += both / sameWant.length;
    if (both < sameWant.length || both < sameGot.length) note('story', a, want(a), got(a));
  }
  p = ratio(p, relevant.length);
  r = ratio(r, relevant.length);
  return { p, r, f1: ratio(2 * p * r, p + r) };
}

const languages = Object.fromEntries(
  [...new Set(gold.map((item) => item.lang))].map((lang) => {
    const count = { tp: 0, fp: 0, fn: 0 };
    for (const item of gold.filter((it) => it.lang === lang)) {
      const said = Boolean(predicted.get(item.id)?.relevant);
      if (item.relevant && said) count.tp++;
      else if (said) count.fp++;
      else if (item.relevant) count.fn++;
    }
    return [lang, { ...f1(count), n: gold.filter((it) => it.lang === lang).length }];
  }),
);
const target = (t) => `${t.kind}:${t.count}`;
const report = {
  items: gold.length,
  borderline: all.length - gold.length,
  missing: missing.length,
  relevance: f1(relevance),
  action: {
    share: ratio(actionRight, relevant.length),
    macroF1: actions.reduce((sum, action) => sum + perAction[action].f1, 0) / (actions.length || 1),
    perAction,
  },
  issuer: share(
    'issuer',
    (it) => it.order.issuer,
    (pr) => pr.order?.issuer,
    (want, had, item, pr) => sameIssuer(want, had, item.order.country, pr.order?.country),
  ),
  country: share(
    'country',
    (it) => it.order.country,
    (pr) => pr.order?.country,
  ),
  status: share(
    'status',
    (it) => it.order.status,
    (pr) => pr.order?.status,
  ),
  date: share(
    'date',
    (it) => it.order.orderDate,
    (pr) => pr.order?.orderDate,
  ),
  platforms: sets(
    'platforms',
    (it) => it.order.platforms.map(platform),
    (pr) => (pr.order?.platforms ?? []).map(platform),
    undefined,
    (it) => !it.order.targets.some((one) => one.kind === 'app' && one.count >= 10),
  ),
  targets: sets(
    'targets',
    (it) => it.order.targets.map(target),
    (pr) => (pr.order?.targets ?? []).filter((t) => t.count !== 1).map(target),
  ),
  law: sets(
    'law',
    (it) => it.order.legalBasis,
    (pr) => pr.order?.legalBasis ?? [],
    sameLaw,
  ),
  stories: bcubed(),
  languages,
};
const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
report.facts = mean([
  report.issuer.share,
  report.country.share,
  report.status.share,
  report.date.share,
  report.platforms.f1,
  report.targets.f1,
  report.law.f1,
]);

if (flags.includes('--json')) console.log(JSON.stringify(report));
else {
  const pct = (n) => (100 * n).toFixed(1).padStart(5);
  console.log(`items ${report.items}, borderline and left out ${report.borderline}, not answered ${report.missing}`);
  console.log(`relevance  P ${pct(report.relevance.p)}  R ${pct(report.relevance.r)}  F1 ${pct(report.relevance.f1)}`);
  console.log(
    `action     right ${pct(report.action.share)}  macro-F1 ${pct(report.action.macroF1)}   ${Object.entries(perAction)
      .map(([a, s]) => `${a} ${pct(s.f1).trim()} (${s.n})`)
      .join(', ')}`,
  );
  for (const name of ['issuer', 'country', 'status', 'date'])
    console.log(`${name.padEnd(10)} right ${pct(report[name].share)}  of ${report[name].all}`);
  for (const name of ['platforms', 'targets', 'law', 'stories'])
    console.log(`${name.padEnd(10)} P ${pct(report[name].p)}  R ${pct(report[name].r)}  F1 ${pct(report[name].f1)}`);
  console.log(`facts mean ${pct(report.facts)}`);
  console.log(
    `languages  ${Object.entries(languages)
      .sort((a, b) => b[1].n - a[1].n)
      .map(([l, s]) => `${l} ${pct(s.f1).trim()} (${s.n})`)
      .join(', ')}`,
  );
}
if (flags.includes('--errors')) for (const e of errors) console.log(JSON.stringify(e));
