/** Words that tell no event from another, parted by spaces, as they are folded in reading. */

/** The little words of each language, and those with which all news is told. */
export const GRAMMAR = `
the and for with from that this has have had was were are been being will would can could may might shall should must
not but its their they them his her she you our your who whom whose
what when where which while than then there here these those into over under after before about against between during
through upon within without also only more most some any all new now out off
said says say told tell tells asked asks ask reported report reports according amid among because since until still
again just how why one two three first last day days week month year years
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december
der die das und ist im in den dem des ein eine einen einer mit von auf fur nicht auch nach bei wie aus sich wird hat
sind wegen gegen uber
les des une est dans pour par sur que qui pas avec aux son ses plus apres selon cette ces elle ont ete sont
los las del una por para con que como mas sus tras fue han esta este sobre entre desde
della delle degli dei gli che per con una non nel alla dal sono piu anche come dopo
uma dos das pelo pela para com que por nao mais foi sua seu apos entre ser
dan yang untuk dari pada dengan ini itu akan tidak telah oleh atau juga karena dalam ke di
bir ile icin olarak olan daha kadar sonra gibi
что это как для при или его она они был было были уже так также после
من في على عن إلى التي الذي هذا هذه أن بعد مع
के की का को में से पर ने है हैं और यह इस कि भी नहीं गया गए लिए कर एक हो था थे ही तक साथ बाद
`;

/** The talk of our trade: every story is about blocking an account of a platform, and its name counts as a fact already. */
export const TRADE = `
twitter facebook youtube instagram whatsapp telegram tiktok google meta
social media platform platforms online internet web website websites site sites app apps application account accounts
post posts tweet tweets content user users url urls link links channel channels video videos handle handles
block blocks blocked blocking ban bans banned banning order orders ordered ordering directs directed direct asks
suspend suspended suspension withhold withheld remove removed removal takedown restrict restricted access
government govt centre ministry minister court judge official officials state country national law act rule rules
section notice company statement issue issued news
gobierno plataforma redes bloqueo bloquear cuenta cuentas governo bloqueio rede redes gouvernement blocage reseau
sociaux regierung sperre netzwerk pemerintah blokir diblokir akses aplikasi
блокировка блокировки заблокировать соцсеть роскомнадзор доступ россия
`;
