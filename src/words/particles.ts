import type { Words } from './listen.ts';

/**
 * Little words of a language, which mean nothing by themselves and say what another word does: whose order it is, by
 * whom it was done, whether something is only said there. By what they do; as data, so that a reader of the language
 * can correct them. A language that has none of a row is not read so finely.
 */
export interface Particles {
  // Between names
  /** Between the last two of a list. */
  and?: Words;
  or?: Words;
  with?: Words;
  the?: Words;
  /** Between what is counted and its count: 件の投稿. */
  link?: Words;

  /** Written onto the digits that count the noun before them: "වෙබ් අඩවි 24ක්". */
  counterEnding?: Words;

  // Where something is said
  /** Before the place: "on X", "в Telegram". */
  on?: Words;
  /** After it: "एक्स पर". */
  at?: Words;
  /** "takes to Koo": the verb of moving there to speak. */
  takesTo?: Words;

  // Who does it, to whom, whose it is
  by?: Words;
  /** After the doer: "ट्विटर ने". */
  doer?: Words;
  /** After the one who is spoken to: "केंद्र को". */
  spokenTo?: Words;
  /** Before the one who is told or asked, and so orders nothing: "told the ministry". */
  telling?: Words;
  /** What opens a call on others after a colon, in the form that bids: "Benin: undo the block", "Gabon : rétablissez". */
  bids?: Words;
  /** Before who has no say: "sans juge". */
  without?: Words;
  /** After the one at whose wish somebody else orders; endings may follow: "मंत्रालय के अनुरोध पर". */
  request?: Words;
  /** Between whose it is and what it is: "उच्च न्यायालय का आदेश". */
  owns?: Words;
  /** One's own: "lifts his own order". */
  own?: Words;
  /** Before one thing: "and a website". */
  article?: Words;
  /** Of what was just counted: "and their channels". */
  their?: Words;
  against?: Words;
  /** Verbs whose object is who is sued. */
  sues?: Words;
  /** Before what somebody is glad, dismayed or cross about. */
  over?: Words;

  /** Between what somebody says and the act that it is about: "says it was not asked before block". */
  occasion?: Words;

  /** Whoever may lose a seat or a job: "suspends teacher". */
  roles?: Words;
  /** Before what somebody is punished for: "suspended over a post". */
  reason?: Words;
  /** Of whoever puts something online, in forms that say that somebody does: "twittert Foto". */
  posting?: Words;
  /** Before or after what follows: "and then deletes it", "und löscht es wieder". */
  thereupon?: Words;
  /** One single post. */
  onePost?: Words;
  /** Of whoever is held by the police or charged. */
  arrested?: Words;

  // Whether it is done
  if?: Words;
  /** The same, written onto the verb: "keçməsə", "எடுக்காவிட்டால்". */
  ifEnding?: Words;
  /** Of what is to come: "will be shut down". */
  will?: Words;
  /** The same, written onto the act or the verb right after it: "bloklanacaq", "zablokuje". Read beside `if` alone, so the present will do. */
  willEnding?: Words;
  /** What the act begins on there: "itafungwa", "ייחסם", "haharangin". */
  willBeginning?: Words;
  /** Before what goes on at the same time: "as protests spread". */
  while?: Words;
  /** After what is to come, where the verb comes last: "अपील करेगी", "عدالت جائے گا". */
  willLast?: Words;
  /** Before what is only wished or owed: "asks the court to void". */
  toDo?: Words;
  /** Before what somebody has in mind: "un truco para volver". */
  for?: Words;
  /** Of what is done: "has blocked". */
  has?: Words;
  /** "over", which may be "more than" or what a dispute is about. */
  overWhat?: Words;
  /** Disputes, before what they are about. */
  disputes?: Words;
  /** What makes of what is done something that is suffered: "has been blocked". */
  been?: Words;
  /** Of what is done, or being done: "operadores ya aplican el bloqueo". */
  already?: Words;
  /** What counts the things of an order, beside no word of what it does: "the annex lists 32 videos". */
  lists?: Words;
  /** After a past form that is suffered and not done: "Twitter blocked in Nigeria". */
  suffered?: Words;

  /** Where apps are had. */
  stores?: Words;

  // What is counted
  /** "three other apps": those named before belong to the list. */
  others?: Words;
  /** Beside a number, of what comes on top: "312 more accounts". */
  more?: Words;
  /** Of what is hit besides: "64 accounts are disabled, too". */
  also?: Words;
  /** After such a word, of a comparison: "more than 312", "daha fazla". */
  than?: Words;
  services?: Words;
  /** Whose sites are cut off where nobody says site: "told carriers to unblock 58 outlets". */
  outlets?: Words;
  /** What says behind a number that it is more: "700'den fazla". */
  behind?: Words;
  /** Before what is still to be done: "must comply". */
  owed?: Words;
  /** Before what is waited for: "until the company complies". */
  awaited?: Words;
  /** Behind what is done, that it was done in part: "complies with most of the order", "acted on only some". */
  partly?: Words;
  /** That what is back is back for a moment: "briefly accessible". */
  briefly?: Words;
  /** Whoever or whatever measures access: "scans show", "NetBlocks data". */
  measures?: Words;
  /** What is measured of what is cut off: "fails on three carriers", "down". */
  fails?: Words;
  /** In a headline: access is slowed, and not cut. */
  slowed?: Words;
  /** Before people: it is back for them, and not for all. */
  someOf?: Words;
  /** Behind a name, and before "to", they say that it is told what to do. */
  ordered?: Words;
  /** Before what was until then: "blocks it again, days after lifting the ban". */
  after?: Words;
  /** Before the name of what was there before, or a word before that: "following Roblox", "вслед за Roblox", "depois do Roblox". */
  upon?: Words;
  /** After the name of what was there before, or a word after that: "Roblox'un ardından", "Roblox के बाद". */
  uponWhich?: Words;
  /** Spans of time whose "after" is history: "three years after". */
  longTime?: Words;
  /** A thing that one holder has, and not several: "the account of". */
  oneThing?: Words;
  /** Where the thing is written as if it were one, they say that there are several: "कई अकाउंट". */
  several?: Words;
  /** Before the number of those of whom one is told: "among 250 accounts". */
  among?: Words;
  /** Between a part and the whole: "4 out of 32". */
  outOf?: Words;
  /** Before that, where a single one is meant: "one of the four sites". */
  oneOf?: Words;
  /** Between what is counted and what only hosts it: "45 videos from 10 channels". */
  hosting?: Words;
  /** What ends a sentence on what was done earlier: "… were blocked before". */
  formerly?: Words;
  /** Before a "with" that only adds: "together with 33 sites". */
  together?: Words;
  /** Short forms of currencies that stand before a sum. */
  currencies?: Words;
  /** Before an age, whoever has it: "a boy aged 14". */
  aged?: Words;
  /** Before an age that is a limit: "under 16". */
  ageLimit?: Words;
  /** The same, and elsewhere of places: "sotto i 15 anni". */
  limitOrPlace?: Words;
  /** After an age that is a limit: "16 साल से कम". */
  younger?: Words;

  // What a number is not
  /** Beside the number that it is not, besides the words for "not": "et non 310", "310ではなく". */
  notThis?: Words;
  /** Between the number that it is not and the one that it is: "not 310 but 301", "sondern". */
  but?: Words;
  /** Of whoever corrects a number: "revised from 310 to 301". */
  revises?: Words;
  /** Beside the number that was: "from 310", "310 से". */
  fromOld?: Words;
  /** Beside the number that is: "to 301". */
  toNew?: Words;
  /** What an outlet calls what it wrote before it corrected itself: "an earlier version of this report said 310". */
  earlierVersion?: Words;

  // When, and of where
  /** Before a day that begins or ends something else. */
  until?: Words;
  /** The same, right before it: "from 3 to 5 May". */
  upTo?: Words;
  /** Before the day by which something is to be done. */
  beforeDay?: Words;
  /** Before a day on which something else began. */
  since?: Words;
  /** With an "of" before the day of something to come: "ahead of Thursday's election". */
  ahead?: Words;
  /** What may stand between that and the day: "hasta el día 5 de junio". */
  untilThe?: Words;
  /** The same where it stands after the day. */
  untilAfter?: Words;
  /** Before a day and its month in numbers: "ngày 2/9". */
  dayBefore?: Words;
  /** Before the day that a paper bears, and after it. */
  dated?: Words;
  datedAfter?: Words;
  /** Before what something only comes near to in time: "on the eve of a hearing". */
  around?: Words;
  ofDay?: Words;
  ofCountry?: Words;
  /** Before a country whose doings another follows or is held against, beside `like`: "after Turkey", "than India". */
  likeCountry?: Words;
  /** The same behind it, beside `likeAfter`: "तुर्की के बाद", "Türkiye'nin ardından", "Turkey-style". */
  likeCountryAfter?: Words;
  /** Before a country where it is done: "blocked in India", "bloqueada en España". */
  inCountry?: Words;
  /** After it. */
  inCountryAfter?: Words;
  /** The same written onto the country: "भारतात", "భారత్‌లో", "இந்தியாவில்", "인도에서". */
  inCountryEnding?: Words;
  /** Between a ban and the platform that laid it, of whose users it is: "Trump's ban from Twitter", "Löschung bei Youtube". */
  banFrom?: Words;

  /** Before the number of a paragraph: "Section 79 of the Act". */
  section?: Words;
  /** Before a court at whose order it is done. */
  orderOf?: Words;
  /** Before an office that somebody held: "the former president". */
  former?: Words;
  /** Who speaks where no office does: "sources said on Saturday". */
  sources?: Words;
  /** Before the day on which something begins to hold: "set to start on January 1". */
  starts?: Words;
  /** Beside a law that holds in a place besides, as one against gatherings does. */
  inForce?: Words;
  /** Whoever pleads in a case, and cites what the judge need not follow. */
  pleaders?: Words;

  // What only compares
  /** Before who is compared: "like China". */
  like?: Words;
  /** Before the "in" of where it is so, too: "as in China", "wie in China". */
  asIn?: Words;
  /** Between "à" and a people: "à la chinoise". */
  mannerOf?: Words;
  /** After who is compared: "चीन की तरह", "Çin gibi". */
  likeAfter?: Words;
  /** Before a "like" that compares nobody: "looks like China will", "would like Britain to". */
  noLike?: Words;

  /** What opens words for what happens to whatever is cut off, and not for what it does: "goes quiet", "gets the boot". */
  suffers?: Words;
  /** What ends words for an act as a thing: "TikTok blackout". */
  actAsThing?: Words;
  /** Between a fine and on whom it is laid: "pokuta pro TikTok". */
  onWhom?: Words;
  /** After a country from which a thing comes: "Pakistan-based channels". */
  whence?: Words;
  /** Before a country that a thing has to do with: "apps with links to China". */
  tiedTo?: Words;
  /** After it: "चीन से जुड़े ऐप". */
  tiedAfter?: Words;

  /** Between an act and what access is cut or given back to: "restores access to". */
  accessTo?: Words;
  /** Before what an outlet is kept from: "bans BBC from". */
  keptFrom?: Words;
  /** Behind an outlet, whoever works for it or what it makes: "BBC crew". */
  ofOutlet?: Words;

  // The letter X where it is no platform: before it, and after it
  noPlatformX?: Words;
  xOfSomething?: Words;
}
