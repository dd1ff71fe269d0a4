/** Headlines that were once taken for something else, each as one of its class. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { judge } from '../../src/core/judge.ts';

const found = (language: string, title: string, text = ''): Finding =>
  judge({ title, summary: '', text, language, publishedAt: '2026-02-02T09:00:00Z', outlet: null, country: null });

describe('of two courts the one that decides is named', () => {
  test.each([
    ['en', 'Supreme Court sets aside Delhi HC order on a Wikipedia page', 'Supreme Court of India'],
    ['en', 'Delhi HC order on Wikipedia page set aside by Supreme Court', 'Supreme Court of India'],
    ['en', "Supreme Court overturns Bombay High Court's block on streaming sites", 'Supreme Court of India'],
    ['en', "SC stays Madras HC's ban on TikTok", 'Supreme Court of India'],
    ['en', "Bombay High Court's ban on streaming apps stayed by top court", 'Supreme Court of India'],
    ['en', 'Supreme Court upholds Madras HC order blocking app', 'Supreme Court of India'],
    [
      'en',
      "US Supreme Court lifts appeals court's block on Texas social media law",
      'Supreme Court of the United States',
    ],
    ['hi', 'बॉम्बे हाईकोर्ट के आदेश पर सुप्रीम कोर्ट ने लगाई रोक, यूट्यूब वीडियो नहीं हटेगा', 'Supreme Court of India'],
    ['mr', 'दिल्ली उच्च न्यायालयाचा विकिपीडियाबाबतचा आदेश सर्वोच्च न्यायालयाकडून रद्द', 'Supreme Court of India'],
    ['ta', 'டெல்லி உயர் நீதிமன்ற உத்தரவை ரத்து செய்தது உச்ச நீதிமன்றம்: விக்கிபீடியா பக்கம்', 'Supreme Court of India'],
    ['ru', 'Верховный суд отменил решение Тверского суда о блокировке Facebook', 'Supreme Court of Russia'],
  ])('%s: %s', (language, title, issuer) => {
    expect(found(language, title).order?.issuer).toBe(issuer);
  });

  test('the lead says which is the top court', () => {
    const text = 'The Constitutional Court found on Thursday that the block of Wikipedia violates free expression.';
    const { order } = found('en', "Turkey's top court: Roblox block violates free speech", text);
    expect(order?.issuer).toBe('Constitutional Court (Turkey)');
  });
});

describe('a suit that fails is decided', () => {
  test.each([
    ['en', 'Challenge to Twitter ban fails in Abuja court'],
    ['en', 'WhatsApp challenge to traceability rule fails in Delhi HC'],
    ['en', 'HC dismisses plea against ban on 118 apps'],
    ['de', 'Klage gegen Sperre von Telegram scheitert vor Gericht'],
    ['es', 'Telegram pierde el recurso contra su bloqueo en el Supremo'],
    ['fr', "TikTok débouté par le Conseil d'État : la suspension est maintenue"],
    ['it', 'Telegram perde il ricorso al Tar contro il blocco'],
    ['pt', 'X perde recurso contra bloqueio no STF'],
    ['id', 'Gugatan terhadap pemblokiran TikTok kandas di pengadilan'],
  ])('%s: %s', (language, title) => {
    expect(found(language, title)).toMatchObject({ action: 'ruling', order: { status: 'upheld' } });
  });

  test('who appeals against what was upheld goes on', () => {
    expect(found('en', 'Telegram appeals ruling that upheld its ban in Kenya').action).toBe('challenge');
  });
});

describe('an outlet that a state cuts off', () => {
  test.each([
    ['de', 'Moskau sperrt Spiegel, FAZ', ['Der Spiegel', 'Frankfurter Allgemeine']],
    ['en', 'Moscow bans Le Monde, El Pais in tit-for-tat move', ['Le Monde', 'El País']],
    ['en', 'Niger blocks BBC for three months', ['BBC']],
    ['en', 'Turkey restores access to Deutsche Welle', ['Deutsche Welle']],
    ['es', 'Venezuela bloquea a CNN en Español y Deutsche Welle', ['CNN en Español', 'Deutsche Welle']],
    ['fr', 'Moscou bloque Le Monde et Libération', ['Le Monde', 'Libération']],
    ['it', 'Russia, oscurate Rai, Repubblica e Stampa', ['Rai', 'La Repubblica', 'La Stampa']],
    ['it', 'Bielorussia, oscurate Rai, La Stampa, Corriere della Sera e La7', []],
    ['nl', 'Rusland blokkeert NOS en NRC', ['NOS', 'NRC']],
    ['pl', 'Rosja zablokowała Polsat i Rzeczpospolitą', ['Polsat', 'Rzeczpospolita']],
    ['pt', 'Rússia bloqueia RTP, Público e Expresso', ['RTP', 'Público', 'Expresso']],
    ['ru', 'Роскомнадзор заблокировал «Медузу»', ['Meduza']],
    ['tr', "Türkiye Deutsche Welle ve Amerika'nın Sesi'ni engelledi", ['Deutsche Welle', 'Voice of America']],
    ['hi', 'रूस ने बीबीसी और डॉयचे वेले को ब्लॉक किया', ['BBC', 'Deutsche Welle']],
  ])('%s: %s', (language, title, platforms) => {
    const { relevant, order } = found(language, title);
    expect(relevant).toBe(true);
    expect(order?.platforms.toSorted()).toEqual(platforms.toSorted());
  });

  test.each([
    ['en', 'Russia blocks 81 European media outlets'],
    ['en', 'Kremlin bars access to dozens of EU news outlets'],
    ['de', 'Russland sperrt 81 Medien aus der EU'],
    ['es', 'Moscú bloquea el acceso a 81 medios europeos'],
    ['it', 'Mosca oscura 81 testate europee'],
    ['ru', 'Россия заблокировала 81 европейское СМИ'],
  ])('many at once: %s: %s', (language, title) => {
    expect(found(language, title)).toMatchObject({ action: 'block', order: { country: 'RU' } });
  });

  test('what it has on a platform is the platform’s', () => {
    expect(found('en', 'India blocks Reuters on X').order?.platforms).toEqual(['X']);
    expect(found('en', 'Russia blocks Facebook, BBC and Deutsche Welle').order?.platforms).toEqual([
      'Facebook',
      'BBC',
      'Deutsche Welle',
    ]);
  });

  test.each([
    ['en', 'White House bans AP, Reuters from pool'],
    ['en', 'BBC suspends presenter'],
    ['en', 'Court blocks Guardian from publishing names'],
    ['en', 'Court bars media outlets from covering trial'],
    ['es', 'El país bloquea carreteras, dice Chile'],
    ['de', 'Die Zeit der Sperren ist vorbei, sagt die Bundesregierung'],
  ])('is none where its people or its country are meant: %s: %s', (language, title) => {
    expect(found(language, title).relevant).toBe(false);
  });
});

describe('a platform that leaves its office over an order answers it', () => {
  test.each([
    ['en', "X to close Brazil office over judge's orders"],
    ['en', "X ends operations in Brazil over court's secret orders"],
    ['es', 'X cierra su oficina en Brasil por las órdenes de un juez'],
    ['fr', "X ferme son bureau au Brésil après les ordres d'un juge"],
    ['id', 'X tutup kantor di Brasil karena perintah hakim'],
    ['it', "X chiude l'ufficio in Brasile per gli ordini del giudice"],
    ['ru', 'X закрывает офис в Бразилии из-за приказов судьи'],
  ])('%s: %s', (language, title) => {
    expect(found(language, title)).toMatchObject({ action: 'statement', order: { country: 'BR', platforms: ['X'] } });
  });

  test('and one that saves costs does not', () => {
    expect(found('en', 'Meta closes office in Lagos to cut costs').relevant).toBe(false);
  });
});

describe('a platform that is back', () => {
  test.each([
    ['en', 'Telegram is back'],
    ['en', 'Some users regain access to X'],
    ['en', 'X temporarily available again'],
    ['de', 'Telegram ist wieder da'],
    ['es', 'Vuelve Telegram'],
    ['it', 'Telegram è tornato'],
    ['nl', 'Telegram is terug'],
  ])('%s: %s', (language, title) => {
    expect(found(language, title)).toMatchObject({ relevant: true, action: 'restore' });
  });

  test.each([
    ['en', 'Apple is back'],
    ['en', 'Telegram is back after an outage'],
    ['de', 'Der Sommer ist wieder da'],
    ['es', 'Vuelve el frío'],
  ])('and what else may be back: %s: %s', (language, title) => {
    expect(found(language, title).relevant).toBe(false);
  });
});

describe('a market of a platform is a matter of competition', () => {
  test.each([
    ['en', 'Meta fined €798m over Facebook Marketplace'],
    ['de', 'EU verhängt Millionenstrafe gegen Meta wegen Facebook Marketplace'],
    ['fr', "Bruxelles inflige 798 millions d'euros à Meta pour Facebook Marketplace"],
    ['es', 'Bruselas multa a Meta con 798 millones por Facebook Marketplace'],
  ])('%s: %s', (language, title) => {
    expect(found(language, title).relevant).toBe(false);
  });
});

describe('of two countries the one whose doing it is', () => {
  test.each([
    ['en', "After Turkey's Twitter ban, Bangladesh blocks YouTube"],
    ['en', 'Turkey-style block comes to Dhaka: Facebook cut off'],
    ['en', "Bangladesh: Facebook ban worse than Turkey's, says minister"],
    ['de', 'Wie die Türkei: Bangladesch blockiert YouTube'],
    ['fr', 'Après la Turquie, le Bangladesh bloque Facebook'],
    ['hi', 'तुर्की के बाद बांग्लादेश ने भी फेसबुक ब्लॉक किया'],
    ['bn', 'তুরস্কের পর এবার বাংলাদেশেও ফেসবুক বন্ধ'],
    ['id', 'Setelah Turki, Bangladesh blokir Facebook'],
    ['ru', 'Вслед за Турцией Бангладеш заблокировал Facebook'],
    ['tr', "Bangladeş, Türkiye gibi Facebook'u engelledi"],
  ])('%s: %s', (language, title) => {
    expect(found(language, title).order?.country).toBe('BD');
  });

  test('what the other cut off is another matter', () => {
    const { order } = found('en', "After Turkey's Twitter ban, Bangladesh blocks YouTube");
    expect(order?.platforms).toEqual(['YouTube']);
  });
});

describe('who owns an app, and until when it is shut', () => {
  test.each([
    ['en', 'Chinese-owned app TikTok blocked in Albania', 'AL'],
    ['en', 'India bans Chinese-owned shopping app Shein', 'IN'],
    ['en', 'US-owned platform X unreachable in Tanzania', 'TZ'],
    ['es', 'La red social de propiedad china TikTok, bloqueada en Albania', 'AL'],
    ['de', 'Chinesische App Temu in Belgien gesperrt', 'BE'],
  ])('says nothing of who cut it off: %s: %s', (language, title, country) => {
    expect(found(language, title).order?.country).toBe(country);
  });

  test.each([
    ['en', 'Internet shut down in Manipur till Feb 7'],
    ['hi', 'हरियाणा में 7 फरवरी तक इंटरनेट बंद'],
    ['es', 'Suspenden X en Venezuela hasta el 7 de febrero'],
    ['id', 'Internet diputus hingga 7 Februari di Papua'],
  ])('is no day of the order: %s: %s', (language, title) => {
    expect(found(language, title)).toMatchObject({ relevant: true, order: { orderDate: null } });
  });
});

describe('what a lead tells only as history is none of its acts', () => {
  test.each([
    [
      'en',
      "A pundit's second act",
      'Three years after YouTube terminated her channel, the presenter has opened a bakery in Lyon.',
    ],
    [
      'en',
      'Kathmandu dances',
      'A year after a ban on social media set off protests, Nepal held a carnival in the old town.',
    ],
    ['de', 'Ein Leben nach dem Netz', 'Zwei Jahre nachdem Facebook sein Konto gesperrt hat, züchtet er Schafe.'],
    [
      'es',
      'Otra vida',
      'Tres años después de que Twitter suspendiera su cuenta, la actriz abre una librería en Cádiz.',
    ],
  ])('%s: %s', (language, title, text) => {
    expect(found(language, title, text).relevant).toBe(false);
  });

  test('and what is new behind it is', () => {
    const text = 'Four years after Uganda shut down the internet, a court ruled the shutdown unlawful on Friday.';
    expect(found('en', 'Silence, then a verdict', text)).toMatchObject({ relevant: true, action: 'ruling' });
  });
});

describe('the month of May is no possibility', () => {
  const doubts = (text: string): string[] =>
    found('en', 'Peru blocks Signal', text)
      .why.filter(({ says }) => says === 'guard: hypothesis')
      .map((one) => one.text);
  test.each([
    'The ministry had it blocked on May 11.',
    'The ministry had it blocked on the 11th of May.',
    'The ministry, on 11 May, had it blocked.',
    'The ministry had it blocked in May.',
  ])('%s', (text) => {
    expect(doubts(text)).toEqual([]);
  });
  test.each(['The ministry may 11 months later block it again.', 'May Peru block it? The ministry may.'])(
    '%s',
    (text) => {
      expect(doubts(text)).not.toEqual([]);
    },
  );
});

describe('phones, accounts of a bank, parties and goods are not cut off online', () => {
  test.each([
    ['en', 'Four million SIMs silenced in Ghana for want of an ID', 'The regulator told operators to act.'],
    [
      'en',
      'Regulator orders lines of the unregistered to work again',
      'Telecoms had blocked phone lines in the SIM registration drive.',
    ],
    [
      'en',
      'Blue badges to go from profiles that do not pay',
      'Twitter removes legacy verified check marks from accounts on Friday.',
    ],
    ['en', 'Stolen phones go dead: Kenya disables 300,000 by IMEI', 'Owners can use a portal of the authority.'],
    ['en', 'Ex-minister of telecoms has his accounts frozen', 'Banks acted on an order of financial intelligence.'],
    ['en', 'Religious party banned in Chad under anti-terror law', 'The interior ministry announced it.'],
    ['en', 'Court halts sales ban on two smartwatches', 'The watch models may be sold in the stores again.'],
    ['en', 'Tribunal confirms competition penalty on Amazon', 'It had abused its dominant position.'],
    ['de', 'Kartellamt straft Amazon: 200 Millionen Euro wegen Marktmacht'],
    ['es', 'Multa a Amazon por abusar de su posición dominante en los anuncios'],
  ])('%s: %s', (language, title, text = '') => {
    expect(found(language, title, text).relevant).toBe(false);
  });
});

describe('an outlet by its address, and one that goes to court over a block, is a site', () => {
  test.each([
    ['Journalists call block a travesty', 'They ask the government of Bangladesh to unblock bdnews24.com.', 'Bdnews24'],
    ['Portal goes missing', 'The ministry of information has cut access to setopati.com, providers said.', 'Setopati'],
    ['Setopati petitions top court over block', 'It says that it was never heard.', 'Setopati'],
  ])('%s', (title, text, name) => {
    expect(found('en', title, text)).toMatchObject({ relevant: true, order: { platforms: [name] } });
  });
});
