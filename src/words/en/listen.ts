import type { Listen } from '../listen.ts';

/** English as Indian, British, American and wire desks print it. Checked by readers of the language. */
export const listen: Listen = {
  code: 'en',
  name: 'English',
  checked: true,
  thousands: ',',
  marks: 'the, of, and, to, in, for, on, with, by, from, is, has, that, after, its, at, be, it, was, as, over, not',
  names: {
    'body:Government of India':
      'centre, centre s, the centre, union government, union govt, central government, central govt, union cabinet',
    'body:Ministry of Home Affairs': 'union home ministry',
  },
  says: {
    block:
      'blocking order, blocking orders, block, blocks, blocked, blocking, blockage of access, banned, ban, bans, banning, bar access, bars access, barred access, barred from, outlaw*, geoblock*, geo block*, geo blocked, geo blocking, geo restricted, restrict access, restricts access, restricted access, restricting access, restrictions on access, access restricted, access be restricted, access limited, cut access, cuts access, cut off access, cuts off access, block access, blocks access, blocked access, blocking access, access blocked, disable access, disabled access, access denied, throttle, throttles, throttled, throttling, slowed down, slows down, slowdown, blacklist*, restrict, restricts, restricted, restricting, restriction, restrictions, crackdown, cracks down, brought down, goes dark, go dark, cut off, cuts off, shut off, switched off, firewall, censor*, filtered, curb, curbs, inaccessible, unavailable, unreachable, not accessible, no longer available, zapped, partially blocks, partly blocks, debar*, no longer accessible, prohibits, prohibited, close access, be suspended, be blocked, be switched off, rules to halt, rules to block, rules to suspend, must stop operating',
    withhold:
      'withhold*, withheld, not visible in india, not available in india, made unavailable, made inaccessible, hidden in india, withheld in india, legal demand, in response to a legal demand, legal request, legal requests, country withheld',
    remove:
      'remove, removes, removed, removing, removal, removals, take down, takes down, taken down, took down, taking down, takedown, takedowns, take down order, take down orders, pull down, pulls down, pulled, pull, pulls, delete, deletes, deleted, deleting, deletion, scrub, scrubbed, erase, erased, delist*, de list, de index*, deindex*, purge, purged, purges, drop links, expunge, unpublish*',
    suspend:
      'suspend, suspends, suspended, suspending, suspension, suspensions, deactivat*, de activated, deplatform*, terminate, terminates, terminated, disables, disabled, disable, locks out, locked out, permanently banned, demonetise*, demonetize*, shadow ban*, shadowban*, sanctioned account',
    restore:
      'restore, restores, restored, restoring, restoration, unblock, unblocks, unblocked, unblocking, reinstate, reinstates, reinstated, reinstatement, back online, accessible again, available again, back in, back up, reactivat*, bring back, brings back, access returns, access returned, re enable*, reopen*, unban, unbans, unbanned, unwithheld, return to, returns to, visible again, active again, resume, resumes, resumed, resumption, puts back, puts posts back, put back, free again, no longer banned, no longer blocked, u turn',
    lift: 'lift, lifts, lifted, lifting, revoke, revokes, revoked, revoking, rescind*, withdraw, withdraws, withdrawn, withdrew, withdrawing, withdrawal, reverses, reversed, reverse, reversal, overturn, overturns, overturned, overturning, scrap, scraps, scrapped, drops ban, dropped its ban, ban dropped, end ban, ends ban, ended ban, ends block, end block, ban ends, relax, relaxed, relaxes, take back, took back, taken back, backtrack*, cancelled, cancels, ban removed, removed the ban, remove the ban, removes ban, removed blocks, ban lifted, lifts ban, revokes ban',
    halt: 'stop operating, shutdown, shutdowns, internet shutdown, internet shutdowns, internet blackout, halt, halts, halted, halting, stop, stops, stopped, stopping, cease, shut, shuts, shutting down, shut down, shuts down, close, closes, closed, closing, closure, snap, snaps, snapped, disconnect*, blackout, cut, cuts, pause, pauses, paused, barring, bar, bars, barred',
    fine: 'fine, fines, fined, fining, penalty, penalties, penalise*, penalize*, penalised, costs, cost of rs, levies, slapped with, slaps, slapped, must pay',
    order:
      'order, orders, ordered, ordering, direct, directs, directed, direction, directions, directive, directives, instruct*, instruction, instructions, blocking order, blocking orders, executive order, executive orders, emergency order, mandate, mandates, mandated, injunction, injunctions, interim order, compel, compels, oblige, obliges, obliging, decree, told, tells, requiring, requires, command, commands, invoked, invokes, powers under, rules to halt, rules to block, rules to suspend, must stop operating, be suspended, be switched off, be blocked',
    ask: 'ask, asks, asked, asking, demand, demands, demanded, demanding, request, requests, requested, requesting, urge, urges, urged, seek, seeks, sought, seeking, calls for, called for, wants, want, appealed to, at the request, writes to, wrote to, flag, flags, flagged, letter to',
    notice:
      'notice, notices, show cause, show cause notice, summon, summons, summoned, summoning, ultimatum, fresh notice, legal notice, seeks explanation, seeks report, action taken report, seeks response, deadline, hours notice, hours to, information request, request for information, formal request, formal proceedings, preliminary findings, formally proposes, register of, letter, called in, pulls up, pulled up, sends notice, notified of, explain, questioned, questions platform, writing to',
    charge:
      'charge, charges, charged, charging, probing, investigation, investigates, investigating, investigate, under investigation, indict*, prosecut*, fir against, booked, complaint against, criminal case, opens proceedings, opened proceedings, opens investigation, formally accused, files charges, faces charges, formally charged, placed under investigation',
    warn: 'warn, warns, warned, warning, warnings, sternly, risk losing, face action, strict action, last chance, could face, will face',
    enact:
      'passed, passes, notified, notifies, notify, comes into force, came into force, take effect, takes effect, took effect, in force, takes force, tabled, tables, introduced, introduces, introduce, enacted, enacts, enact, adopted, adopts, approved, approves, cleared, clears, signed into law, draft, drafts, amends, amended, amendment, amendments, effective from, rolled out, unveils, unveiled, new rules, criminalises, outlaws, implement*, issues advisory, issued an advisory, issued advisory, issue advisory, second advisory, fresh advisory, advisory to, changes policy, changed its policy, changes its rules, changed its rules, updates policy, policy change, new policy, clears both, issues guidelines, publishes draft, published draft, unveils rules, would ban, would require, seeking blanket, passes law, passed by, amended rules',
    law: 'law, laws, bill, bills, act, rule, rules, regulation, regulations, advisory, advisories, guideline, guidelines, policy, policies, directive, code, ordinance, statute, legislation, provision, provisions, framework, decree, compliance framework, safe harbour, safe harbor, intermediary, intermediaries, issues advisory, issued an advisory, issued advisory, issue advisory, second advisory, fresh advisory, advisory to, changes policy, changed its policy, changes its rules, changed its rules, updates policy, policy change, new policy, issues guidelines, publishes draft, published draft, unveils rules, would ban, passes law, new rules',
    sue: 'sue, sues, sued, suing, lawsuit, lawsuits, suit, appeal, appeals, appealed, appealing, petition, petitions, petitioned, petitioner, petitioners, plea, pleas, challenge, challenges, challenged, challenging, moves court, moves hc, moved court, moves high court, moves supreme court, approaches court, approached the court, approaches, approached, files case, filed a case, takes to court, went to court, goes to court, gone to, contest, contests, contested, legal challenge, writ petition, writ appeal, legal action, files appeal, pil, moves, moved, legal battle',
    hearing:
      'hearing, hearings, hear, hears, heard, reserve, reserves, reserved, adjourn*, next hearing, sealed cover, sealed covers, issued notice to, issues notice to, issues notice on, issued notice on, seeks centre s response, seeks reply, senior counsel, counsel, argues, argued, oral argument, arguments, pending, questions, questioned, cast doubt, casts doubt, doubts, asks centre to respond, may come, listed for, lawyer for',
    rule: 'ruled, ruling, rules that, verdict, judgment, judgement, judgments, decided, decides, held, holds, finds, found, declares, declared, quash, quashes, tie breaker, majority opinion, unanimous, unanimously, backs, grants, granted, allows, allowed, rejects, rejected, turned down, turns away, won, wins, obtained, recognised, recognized, rule against, rules against, ruled against, breaches the constitution, refuses to stay, refuses to block, refused to block, declared extremist, over extremism, as extremist, extremist activity, extremist activities, extremist organisation, extremist organization, recognised as extremist, recognised as an extremist, designated extremist, turns tiktok away, refused request',
    uphold:
      'uphold, upholds, upheld, upholding, dismiss, dismisses, dismissed, dismissing, dismissal, affirm, affirms, affirmed, confirmed the order, confirms order, confirmed the decision, rejects plea, rejected the appeal, rejects appeal, refused request to halt, backs law, clear way for, clears way for, turns away, refused x s, refuses to halt, devoid of merit, devoid of merits, without merit, confirmed unanimously, legality of, justices agree',
    strike:
      'strike down, strikes down, struck down, quash, quashes, quashed, quashing, set aside, sets aside, nullif*, annul*, invalidat*, unconstitutional, illegal, unlawful ban, ultra vires, void, violates the constitution, breaches the constitution, cannot stand, violation of the constitution, rule against',
    stay: 'stay, stays, stayed, put on hold, puts on hold, pauses order, suspends order, suspended the order, suspends the ban, interim stay, interim relief',
    comply:
      'comply, complies, complied, complying, compliance, in compliance, acted on, at the behest, on the orders of, on government request, following government order, on the centre s orders, on instructions, on the instruction, acts on, accede*, obeyed, after notice, after the notice, after government notice, begun blocking, starts blocking, started blocking, has begun, has got, cannot be seen in india, at the request of the government, following government request',
    refuse:
      'refuse, refuses, refused, refusal, refusing, decline, declines, declined, defy, defies, defied, will not comply, not comply, non compliance, noncompliance, failed to comply, ignores, ignored, ignoring, resist*, disobey*',
    notYet:
      'yet to comply, has not complied, not yet complied, not complied, has not acted, not been acted on, had not acted, has not responded, fails to respond, not acted, yet to respond, remains accessible, still accessible',
    deny: 'deny, denies, denied, denying, denial, no role in, did not order, not ordered, refutes, rubbished, fake news claim, no proposal, no plan to ban, not banned, no order, clarifies, clarified, clarification, dispels',
    may: 'may, might, could, likely, considering, considers, consider, weighs, mulls, mulling, plans to, planning to, proposal, proposes, proposed, possible, possibly, would, expected to, set to, ponders, eyes, looks to, threatens to, exploring, option, rule out, rules out, in talks, talks of, will soon, threat, threaten, threatens, threatened, threats',
    not: 'not, no, never, without, nor, neither, isn t, won t, doesn t, didn t, wasn t, nobody',
    figures:
      'transparency report, transparency reports, transparency centre, rti, rti reply, rti response, right to information, monthly report, compliance report, report shows, report says, report reveals, data show, data shows, government data, figures, statistics, tops, most requests, most demands, highest number, number of requests, content removal requests, requests to remove, government requests, tops globally, top countries, second half of, first half of, up from, cases filed, disposed of, study finds, ranks, ranked, percent more, year on year, map shows, roundup, look back, in numbers, year in review, government requests tool, released a tool, launched a tool, legal demands, received reports, monthly transparency, first transparency report, demands to remove, requests to remove content, under rti, told it under rti',
    told: 'sc told, tells sc, tells supreme court, tells court, tells hc, tells high court, informs sc, informs hc, informs court, informs supreme court, informs high court, court told, hc told, high court told, supreme court was told, court was told, court was informed, supreme court was informed, told the supreme court, told the high court, told the court, informed the supreme court, informed the high court, informed the court, supreme court is told, supreme court heard, court heard, tells islamabad court, told the islamabad high court, tells delhi hc, told delhi high court, told the delhi high court, told the bombay high court',
    house:
      'hateful conduct, community guidelines, community standards, terms of service, terms of use, its rules, its policies, own rules, own policies, twitter rules, platform rules, violating rules, violated rules, violation of rules, breaking rules, breaking its rules, repeated violations, violating its, violated its, policy violation, policy violations, abusive behaviour, abusive behavior, coordinated inauthentic, inauthentic behaviour, inauthentic behavior, platform manipulation, spam, glorification of violence, content policy, content rules, strikes policy, state affiliated, fake accounts, troll farm, influence operation, covert network, proactively',
    parliament:
      'told parliament, informs parliament, informed parliament, lok sabha, rajya sabha, told the lok sabha, told the rajya sabha, written reply, parliament told, in a reply, in parliament, replying to a question, question in parliament, senate hearing, informed the house, told lawmakers, told mps, unstarred question',
    say: 'say, says, said, saying, statement, announced, announces, announcement, told reporters, tweeted, according to, confirms, confirmed, confirm, claims, claimed, reveals, revealed, admits, disclosed, wrote, blog post, spokesperson, spokesman, expressed, disagree, disagrees, disagreed',
    react:
      'slam, slams, slammed, criticise*, criticize*, criticised, criticism, condemn, condemns, condemned, condemnation, defend, defends, defended, hits out, hit out, lashes out, lashed out, jibe, react, reacts, reacted, reaction, blast, blasts, blasted, decries, decried, calls it, called it, welcomes, welcomed, hails, hailed, murder of democracy, urges, protest against, outrage, attack on free speech, assault on, censure, comment on, commented, comments, assessment, what it means, warns against, won t compromise, expressed disagreement, defends removing, legal shield, safe harbour immunity, loses safe harbour, lost its safe harbour, not in favour, does not favour, rejects claims, expressed concern, voices concern, calls the, british intelligence, uk intelligence',
    extend:
      'extend, extends, extended, extension, extending, continue, continues, continued, remain, remains, stays suspended, still, till, until',
    again: 'again, once again, once more, fresh, second time, re imposed, reimposes, anew, back',
    earlier:
      'earlier, previously, last year, last month, last week, since, years ago, year ago, months ago, a year after, ago, in the past, dates back, dates to, so far, taking the number, anniversary, recall*, back in 20*, in 2020, had earlier, had previously, also blocked, has also, separately',
    now: 'breaking, just, now, this week',
    undisturbed:
      'not in favour of banning, no plans to ban, not banning, does not favour banning, users block each other, block users, mute or block, block other users, how to unblock, how to block, block someone, blocked contacts, ban appeal guide',
    state:
      'parliamentary panel, parliamentary committee, government, government s, govt, govt s, authorities, authority s, officials, official, administration, state, the state, union, cabinet, president, prime minister, premier, junta, military government, regime, ruling party, lawmakers, interim government, minister, ministers, secretary, home secretary, home commissioner, chief secretary, district magistrate, collector, district administration, home department, officials said, chancellor, federal government, moi, embassy',
    ministry:
      'ministry, ministry s, ministries, home ministry, interior ministry, information ministry, communications ministry, information minister, communications minister, it minister, ict minister, home minister, interior minister, department, foreign ministry, defence ministry, justice ministry, digital ministry, heritage minister, minister of information, home affairs',
    regulator:
      'regulator, regulator s, regulators, watchdog, telecom regulator, media regulator, communications regulator, internet regulator, commission, commissioner, telecommunications authority, telecoms regulator, telecoms agency, data protection authority, privacy watchdog, safety commissioner, competent authority, communications authority, communications commission, agency, appellate committee, appellate committees, review committee',
    court:
      'court, court s, courts, high court, supreme court, hc, sc, judge, judges, judge s, justice, justices, bench, division bench, tribunal, magistrate, chief justice, sessions court, district court, appeals court, constitutional court, federal court, top court, apex court, judiciary, judicial, high courts, trial court, single judge, courtroom',
    police:
      'police, prosecutor, prosecutors, prosecution, public prosecutor, security agencies, law enforcement, law enforcement agencies, intelligence agencies, cyber cell, cybercrime, cyber crime, attorney general, attorneys general, investigators, anti terrorism squad, fbi, gendarmerie',
    company:
      'the company, the platform, the firm, tech giant, tech giants, ceo, chief executive, founder, micro blogging site, microblogging site, microblogging platform, micro blogging platform, social media giant, spokesperson, parent company, elon musk, musk, zuckerberg, durov, dorsey, big tech, tech companies, tech firms, bytedance, social media companies, social media firms, alphabet, xai, chief, boss',
    account: 'account, accounts, handle, handles, profile, profiles, user accounts, ids, accounts and handles',
    post: 'tweet, tweets, retweets, posts, social media post, social media posts, toots, koos, online posts, offending post',
    url: 'url, urls, link, links, web link, web links, weblinks, web addresses, web address, webpage, webpages, web page, web pages, hyperlinks, ip addresses',
    site: 'streaming site, pirate site, betting site, gambling site, website, websites, web site, web sites, sites, portal, portals, domain, domains, web portal, web portals, news site, news sites, news website, news websites, porn sites, porn websites, adult sites, domain names, internet domain*',
    app: 'app, apps, mobile app, mobile apps, applications, mobile application, mobile applications, ott platforms, ott apps, games, mobile games, vpn, vpns, vpn apps, vpn services, platforms, social media platforms, social media sites, social networks, social platforms, social networking sites, messaging apps, chinese apps, betting apps, loan apps, betting platforms, chatbot, chatbots',
    channel: 'channels, news channels',
    video: 'video, videos, clip, clips, reel, reels, shorts, footage, livestream, livestreams, documentary links',
    song: 'song, songs',
    content:
      'content, contents, material, materials, pieces of content, hashtag, hashtags, post, page, piece of content, offending content, items, search results, posts, keywords, ads',
    platform:
      'social media, social media platform, social network, social networks, social networking, messaging app, messaging service, messaging platform, encrypted messenger, microblogging, micro blogging, video sharing, chat app, short video app, ai chatbot, search engine, online platform, online platforms, app store, app stores, e mail service, internet companies, porn sites, pornographic sites, adult sites, online game, online games, gambling sites, streaming platform',
    network:
      'internet, mobile internet, internet services, internet service, internet access, internet connectivity, mobile data, mobile internet services, broadband, 2g, 3g, 4g, 5g, sms services, bulk sms, dongle, internet shutdown, internet shutdowns, internet blackout, mobile services, data services, network shutdown, communications blackout, telecom services, web access, connectivity, internet outage ordered, internet curbs, internet cut, net services, internet restrictions, wi fi',
    online:
      'online, social media, internet users, netizens, misinformation, disinformation, fake news, deepfake, deepfakes, hate speech, provocative tweets, digital rights, net neutrality, vpn, terrorist content, netblocks, internet freedom foundation, sflc, access now, digital strike, under 16, under 16s, pirate sites, illegal content, fact check unit, fact checking unit, traceability, sahyog, sahyog portal, user data, content moderation, transparency report, content takedown, takedown requests, takedown request, removal requests',
    stake:
      'web, digital, tech, technology, cyber, free speech, freedom of expression, freedom of speech, censorship, privacy, encryption, encrypted, farmers protest, farmers agitation, obscene, vulgar, sovereignty, public order, national security, extremist, extremism, anti india, khalistan, child safety, minors, piracy, harmful content, porn, pornographic, defamatory, platform, messenger, pornography, intermediary, intermediaries, encyclopedia',
    isp: 'isp, isps, internet service providers, internet providers, service providers, telecom operators, telcos, operators, licensees, mobile operators, internet service provider, tsps, vodafone, airtel, jio',
    people:
      'followers, users, subscribers, people, downloads, views, viewers, members, fans, downloaders, customers, citizens, lakh users, employees, staff, journalists, retweets, likes, protesters, officers, users in, residents, children, teenagers, players, man, men, women, students, persons, subscriber, installs, crore views',
    complaint:
      'complaint, complaints, requests, demands, reports, notices, cases, blocking orders, appeals, petitions, grievances, grievance reports, reports of problems, decisions, provisions, orders, charges, decisions on',
    time: 'hours, hour, days, day, weeks, week, months, month, years, year, minutes, minute, seconds, am, pm, days of, year old, noon, times',
    money:
      'rs, rupees, dollar, dollars, usd, euro, euros, million euros, million dollars, pounds, crore rupees, rubles, roubles, lira, reais, yen, yuan, dirhams, shares, worth, in funding, aed',
    share: 'per cent, percent, percentage, percentage points',
    place:
      'districts, district, cities, states, countries, towns, villages, provinces, nations, schools, voters, dead, killed, injured, deaths, arrests, arrested, injured officers, articles, sections, rounds, metres, kilometres, km, seats, jobs, aides, internet providers, isps, languages, flights, trucks, trains, vehicles, requests from',
    sport:
      'match, matches, cricket, cricketer, cricketers, football, footballer, goal, goals, league, tournament, championship, championships, cup, medal, medals, olympic, olympics, olympian, wrestling, wrestler, wrestlers, boxing, nba, nfl, nhl, mlb, ufc, mma, fifa, uefa, icc, bcci, ipl, badminton, tennis, hockey, volleyball, basketball, rugby, golf, coach, captain, skipper, batsman, bowler, striker, midfielder, goalkeeper, referee, umpire, innings, wicket, wickets, quarterback, touchdown, touchdowns, playoff, playoffs, season, seasons, doping, anti doping, athlete, athletes, sprinter, blockers, middle blocker, kill blocks, rebounds, rebound, scored, defeated, beat, final, finals, semi final, semifinal, gold medal, grand prix, f1, race, racing, player, players, team, teams, squad, stadium, dunk, blocked shot, blocked shots, blocks record, shots, spurs, lakers, takedown defence, takedown defense, takedown artist, asian games, commonwealth games, fifa world cup, dressing room, spot fixing, match fixing, suspension appeal, two game, one game, game suspension, match ban, game ban, games ban, red card, yellow card',
    road: 'road, roads, highway, highways, traffic, rail roko, chakka jam, blockade, blockades, economic blockade, trucks, truck, truckers, tractors, motorists, commuters, bridge, tunnel, landslide, expressway, intersection, barricade, barricades, bandh, rail block, road block, roadblock, roadblocks, roadblockade, stranded, toll, lanes, lane closures, detour, nh, national highway, pavement, drain, drains, drainage, sewer, parking, vehicle, vehicles',
    market:
      'block deal, block deals, bulk deal, bulk deals, shares, stock, stocks, sensex, nifty, ipo, investors, investor, earnings, revenue, profit, quarterly, quarter, dividend, stake, equity, trading, traders, mutual fund, funds, nasdaq, wall street, shareholders, sebi registered, brokerage, bitcoin, crypto, cryptocurrency, cryptocurrencies, blockchain, blockchains, token, tokens, valuation, market cap, guidance, estimates, beats estimates, ad revenue, sales, per share, bonds, turnover, forecast, q1, q2, q3, q4, fiscal',
    medicine:
      'hospital, hospitalised, hospitalized, surgery, artery, arteries, heart attack, angioplasty, stent, doctors, doctor, patient, patients, cancer, drug trial, vaccine, vaccines, virus, covid vaccine, beta blocker, beta blockers, nerve block, medicine, medicines, drugmaker, fda, pharma, cardiac, stroke, disease, blockages, blockage, insulin',
    school:
      'teacher, teachers, school, schools, student, students, headmaster, principal, university, college, exam, exams, cbse, class 12, board exam, syllabus, classroom, campus, superintendent, school district, pupils, hostel, professor, faculty, vice chancellor, admission, education department, neet, jee, grading',
    outage:
      'certificate, certificates, reinstall, re install, reinstalling, stopped working, stopped launching, crashes, crashing, bug, bugs, outage, outages, down, downdetector, glitch, global outage, worldwide outage, technical issue, technical glitch, server, servers, not loading, unable to load, users report, users reported, user reports, back up after, service disruption, users complained, memes, down for, error message, crashed, crash, undersea cable, cable cut, power outage, power cut, blackout hits, power blackout',
    product:
      'feature, features, launch, launches, launched, rollout, rolls out, rolling out, beta, update, updates, premium, subscription, verified badge, blue tick, new tool, tests, testing, tested, redesign, version, ios, android update, messaging app called, announced features, monetisation, monetization, creators, creator, influencer, influencers, marketing, brands, brand, advertisers, campaign, shopping, stories, reels feature, dark mode, how to use, tips, privacy feature, chat lock, restrict button, guest panels, sign ups, viral trend, trend, trends, trending, dance, challenge goes viral, annual fee, price, prices, pricing',
    business:
      'layoff, layoffs, lays off, laid off, fired, staff, hiring, hires, appoints, appointed, appointment, resigns, resigned, resignation, steps down, takes charge, took charge, reshuffle, cabinet reshuffle, cabinet expansion, rejig, sworn in, oath, new ceo, merger, mergers, acquisition, acquire, acquires, acquired, buyout, takeover, funding, funding crunch, startup, startups, investment, invest, invests, founders, shuts shop, winding up, valuation, relocated, transfer, transfers, senior director, country director, managing director, portfolio, sponsor, sponsorship, joint venture, partnership, office space, unicorn, bankruptcy, ipo bound, seed round, series b, roadshow, semiconductor, chips to startup, chip design, data centre, data center, shutting down operations',
    travel:
      'flight, flights, airline, airlines, airport, airports, aviation, train, trains, railway, railways, mega block, megablock, megablocks, jumbo block, power block, traffic block, night block, local trains, passengers, visa, visas, tourists, tourism, cruise, ferry, carriers, lufthansa, ryanair, boeing, airbus, travel ban, hajj, pilgrims, bus services, metro services',
    film: 'film, films, movie, movies, box office, blockbuster, blockbusters, actor, actress, album, singer, concert, censor board, cbfc, novel, book, books, trailer, theatres, cinema, screening, bollywood, hollywood, web series, tv show, season 2, netflix series, celebrity, celebrities',
    crime:
      'arrest, arrested, arrests, held for, murder, murdered, rape, raped, drug, drugs, smuggling, smugglers, gang, gangs, stabbing, shooting, shot dead, robbery, burglary, kidnap*, custody, bail plea, jailed, sentenced, sentence, darknet, dark web marketplace, drug market, sim card, sim cards, handsets, mobile connections, fraudsters, scam, scams, scammers, money laundering, restraining order, restraining orders, stalker, stalking, gag order, gag orders, objectionable post, terror outfit, unlawful association, uapa, militants, encounter, drug trafficking, counterfeit, seized, seizure, cybercriminals',
    sanction:
      'sanctions, ofac, tariff, tariffs, export controls, vessels, oil, embargo, trade war, imports, exports, import ban, export ban, customs, wheat, rice, sugar, onion, steel, entity list, blocked property, plastic, single use plastic, firecrackers, crackers, liquor, alcohol, tobacco, cigarettes, vape, vapes, e cigarettes, vaping, pesticide, pesticides, diesel, coal, meat, beef, cattle slaughter, sale of',
    explain:
      'podcast, episode, explained, explainer, what is, what are, how to, opinion, column, columnist, op ed, editorial, interview, argues, writes, essay, book review, webinar, quiz, guide, here s why, why brands, faq, faqs, debate, thread, celebrities with, things to know, history of, understanding, step by step, tips, conference, panel discussion',
    adblock:
      'ad blocker, ad blockers, adblock, adblocker, adblockers, adblock plus, ad blocking, popup blocker, call blocking, spam calls, robocall, robocalls, caller id, parental control, block ads, blocks ads, blocking ads, website blocker, site blocker, focus mode',
    politics:
      'government shutdown, us shutdown, federal shutdown, longest shutdown, end shutdown, shutdown ends, senate, senators, house republicans, democrats, republicans, budget, birthright, birthright citizenship, citizenship, immigration, immigrants, deportation, election results, voters, polls, by election, campaign rally, filibuster, nominee, nomination, abortion, gun control, transgender, travel ban, mps suspended, suspended mps, opposition mps, winter session, monsoon session, reservation, caste census, gram panchayat, panchayat, block development, block development officer, block development officers, bdo, bdos, block level, block president, block office, block headquarters, block education officer, community development block, beo, ward, councillors, councillor, municipal, municipality, zoning, executive order on',
    finance:
      'bank, banks, banking, bank account, tax, taxes, gst, input tax credit, itc, invoices, invoice, refund, loan, loans, upi, payments, atm, credit card, debit card, deposits, demat, rbi, assets, property, properties, estate, insolvency, pension, salary, insurance, freeze, frozen, freezing, mortgage, audit, auditor, invoicing, kyc, withholding tax, wallet',
    science:
      'scientists, scientist, researchers found, nasa, isro, satellite launch, rocket, climate, weather, rain, rains, flood, floods, cyclone, earthquake, species, fossil, telescope, asteroid, planet, physics, chemistry, crop, crops, farm loans, paddy, procurement, monsoon, heatwave, snow, temperature, land records, land registry, housing block, apartment block, tower block, office block, city block, blocks away, building blocks, building block, stumbling block, cell block, block party, voting bloc, engine block, chopping block, block printing, writer s block, sun block, sunblock, starting blocks, cinder block, concrete block, concrete blocks, wood block, ice block, lego, bird, birds',
    antitrust:
      'antitrust, competition commission, competition law, dominance, monopoly, billing policy, in app billing, service fees, app store fees, market power, merger review, competition authority, cartel, payment policy, abuse of dominance, abusing dominance, competition watchdog',
    satire: 'satire, satirical, parody, humour, spoof, the onion, april fool, april fools',
    privacy:
      'data protection, data protection authority, data protection law, cambridge analytica, data breach, data breaches, data leak, data leaks, data scandal, personal data, leaked data, stolen data, data transfers, data harvesting, gdpr, unlock, unlocks, unlocked, unlocking, passcode, backdoor, back door, facial recognition, cookies, wiretap*, spyware, stalkerware, hacker, hackers, hacked, phishing, malware, ransomware, vulnerability, vulnerabilities, zero day, password, passwords',
  },
  numbers: {
    words: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    scales: {
      hundred: 100,
      thousand: 1000,
      k: 1000,
      lakh: 100000,
      lakhs: 100000,
      lac: 100000,
      million: 1e6,
      mn: 1e6,
      crore: 1e7,
      crores: 1e7,
      billion: 1e9,
      bn: 1e9,
      dozen: 12,
    },
    over: 'over, more than, at least, upwards of, above, in excess of, plus, not less than',
    about: 'about, around, nearly, almost, some, roughly, approximately, close to, as many as, an estimated',
    upTo: 'up to, fewer than, less than, under',
  },
  calendar: {
    months: [
      'january, jan',
      'february, feb',
      'march, mar',
      'april, apr',
      'may',
      'june, jun',
      'july, jul',
      'august, aug',
      'september, sep, sept',
      'october, oct',
      'november, nov',
      'december, dec',
    ],
    weekdays: [
      'monday, mon',
      'tuesday, tue, tues',
      'wednesday, wed',
      'thursday, thu, thurs',
      'friday, fri',
      'saturday, sat',
      'sunday, sun',
    ],
    today: 'today',
    yesterday: 'yesterday',
  },
};
