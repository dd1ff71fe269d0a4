import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';

/** Italian as agencies and dailies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'it',
  name: 'Italian',
  home: 'IT',
  checked: false,
  thousands: '.',
  marks:
    'il, lo, gli, del, della, dei, delle, di, che, per, con, una, un, nel, nella, al, alla, dal, dalla, sul, sulla, è, non, si, più, ha, dopo, anche, contro, sono, ai, da, e, tra, come, su',
  names: {
    ...PLACES,
    'platform:X': 'social network x, piattaforma x, social x, x ex twitter, ex twitter, x l ex twitter, l ex twitter',
    'body:AGCOM':
      'agcom, autorità per le garanzie nelle comunicazioni, garante per le comunicazioni, garante delle comunicazioni',
    'body:Data Protection Authority (Italy)':
      'garante privacy, garante della privacy, garante per la privacy, garante per la protezione dei dati, garante per la protezione dei dati personali, il garante, autorità garante per la protezione, garante, autorità garante per la protezione dei dati personali, garante dei dati personali, authority della privacy, authority privacy, pasquale stanzione, stanzione',
    'body:Lazio Regional Administrative Court': 'tar del lazio, tar lazio, tribunale amministrativo del lazio',
    'body:European Commission': 'commissione europea, commissione ue, bruxelles',
    'body:Court of Justice of the European Union':
      'corte di giustizia ue, corte di giustizia dell unione europea, corte ue, corte di giustizia europea',
    'body:Supreme Court of the United States':
      'corte suprema usa, corte suprema degli stati uniti, corte suprema americana',
    'body:Supreme Federal Court (Brazil)':
      'corte suprema brasiliana, corte suprema del brasile, tribunale supremo brasiliano',
    'body:Constitutional Court (Turkey)': 'corte costituzionale turca, corte costituzionale della turchia',
    'body:São Paulo Court of Justice':
      'tribunale di san paolo, corte di san paolo, tribunale di giustizia di san paolo, corte d appello di san paolo',
    'body:Council of State (France)': 'consiglio di stato francese',
    'body:Moscow court': 'tribunale di mosca',
    'body:Data Protection Commission (Ireland)': 'garante irlandese',
    'law:Digital Services Act':
      'digital services act, legge sui servizi digitali, regolamento sui servizi digitali, dsa',
    'law:Legge antipirateria':
      'legge antipirateria, legge anti pirateria, normativa antipirateria, legge sulla pirateria',
    'law:GDPR': 'gdpr',
  },
  says: {
    block:
      'blocc*, vieta, vietano, vietare, vietato, vietata, vietò, divieto, divieti, bandisce, bandito, bandita, bandire, mette al bando, messa al bando, messo al bando, bando a, ban a, oscur*, limita l accesso, limitare l accesso, limitato l accesso, accesso limitato, accesso negato, inaccessibil*, irraggiungibil*, restrizion*, inibi*, inibizione, censur*, rallent*, filtro, stop a, stop al, stop ai, sospende l accesso, chiude l accesso, impedisce l accesso, sospensione del social, blocca*, blocco, blocchi, vieta*, oscura*, oscurament*, limitazione, bandit*, vietat*, banna*, bandi*, chius* l accesso, ferma, limitazione immediata, limitazione provvisoria, sospensione di, geoblocc*, ha bloccato, hanno bloccato, mancato blocco, non ha bloccato, minaccia di bloccare, ordini di blocco, toglie … la spina, spegne … social, spento per, spento, spenta, spenti, messo offline, messi offline, mette offline, stacca la spina, sbarra, sbarrano, ferma chatgpt, ferma … app, vietati, vietate, fuori uso, giù per ordine, rende inaccessibile, rende irraggiungibile, resi inaccessibili, reso inaccessibile, sequestra … sito, sequestra … siti, sequestrato il sito, sequestrati … siti, sequestrati siti, sequestrato il canale, sequestro preventivo, sequestro dei siti, chiude il rubinetto, imbavaglia, bavaglio, taglia l accesso, tagliato l accesso, lista nera, inibire, bandiscono, fuorilegge, provvedimento di blocco, blocco di facebook, blocco di telegram, vieterà, vieteremo, bandiremo, vieteranno, sarà vietato, annuncia il divieto, annuncia un divieto',
    withhold: 'trattenut*, non visibile in, non disponibile in, nascost*, richiesta legale',
    remove:
      'rimuov*, rimoss*, rimozion*, cancell*, elimin*, ritira, ritirat*, ritiro, togli*, tolto, tolti, deindicizz*, ritir*, tolt*, mette offline, ha rimosso, fa rimuovere, far rimuovere, toglie … dallo store, toglie … dall app store, via dall app store, via dagli store, sparisce dagli store, sparisce dallo store, spariscono dagli store, sparita dagli store, fuori dagli store, rimuove … dallo store, deindicizza*, deindicizzazione, oblio, chiede la rimozione, ordina la rimozione, cancella … contenuti',
    suspend:
      'sospen*, sospes*, disattiv*, disabilit*, espell*, chiude l account, chiude il profilo, chiusi gli account, demonetizz*, sospend*, sospension*, espuls*, banna*, chiude account, sospende l accesso, sospensione del social, sospensione di, chiude le pagine, chiude la pagina, chiuse le pagine, chiusa la pagina, chiude il canale, chiuso il canale, cancella il canale, cancella la pagina, cancella le pagine, rimuove la pagina, rimuove le pagine, oscura la pagina, oscura il profilo, caccia, cacciato da, cacciata da, mette alla porta, fuori da facebook, fuori da twitter, sospeso da, sospesa da',
    restore:
      'ripristin*, sblocc*, riattiv*, riammett*, riammess*, di nuovo accessibil*, di nuovo disponibil*, torna accessibile, torna disponibile, torna online, tornano online, tornano accessibili, torna attivo, torna su, torna in funzione, torna a funzionare, di nuovo online, di nuovo raggiungibile, riapr*, riapert*, ritorno, tornato, restituit*, di nuovo accessibile, torna in italia, ritorno di, riaccende, riaccesa, riacceso, riapre … accesso, torna … online, torna raggiungibile, torna visibile, tornano visibili, torna operativo, torna operativa, torna operativi, torna attiva, tornata online, tornato online, torna a essere accessibile, di nuovo attivo, di nuovo attiva, di nuovo operativo, fa ritorno, riapre la pagina, riattivata, riattivare, restituisce, ripristino, riammette, rientra, via libera al ritorno, di nuovo su, di nuovo in funzione',
    lift: 'revoc*, annulla il divieto, annulla il blocco, rimuove il blocco, rimosso il blocco, toglie il divieto, tolto il divieto, tolto il blocco, toglie il blocco, fine del blocco, fine del divieto, dietrofront, marcia indietro, ritira il divieto, abolisce, cade il divieto, ritirato il provvedimento, ritira il provvedimento, stop al blocco, annull* il blocco, revoca … blocco, revoca … divieto, revocato il blocco, revocato il divieto, toglie … blocco, toglie … bando, annulla … blocco, annulla … bando, fa retromarcia, retromarcia, ci ripensa, fa dietrofront, fa marcia indietro, sospende il blocco, sospende il bando, fine del bando',
    halt: 'chiude, chiudono, chiudere, chiuso, chiusa, chiusi, chiusura, spegn*, spento, interromp*, interrott*, interruzion*, ferma, fermato, fermare, taglia, tagliato, stacca, staccato, stop, chiud*, chius*, ferma*, staccat*, chiusur*, blackout di internet, senza internet, stop a, stop al, stop ai, chiude l accesso, chius* l accesso, chiude l account, chiude il profilo, chiusi gli account, chiude account, taglia internet, internet tagliato, blocca internet, internet bloccato, spegne internet, internet spento, blackout internet, sospende internet, internet sospeso, interruzione di internet, oscuramento di internet, interrompe internet, internet oscurato, internet giù, senza rete, al buio, spegne … internet, spento … internet, taglia … internet, taglia … rete, stacca … internet, blackout digitale, blackout della rete, isolato dalla rete',
    fine: 'multa, multe, multò, multata, multato, multare, maxi multa, sanzione, sanzioni, sanzionat*, sanziona, sanzione da, sanzionare, ammenda, penale, stangata, multat*, sanzion*, multa da, maxi sanzione, sanzione di, stangata da, dovrà pagare, condannata a pagare, condannato a pagare, supermulta',
    order:
      'ordina, ordinano, ordinato, ordinare, ordine, ordini, ordinanza, ordinanze, impone, imposto, imporre, obbliga, obblig*, dispone, disposto, disporre, provvedimento, provvedimenti, provvedimento d urgenza, intima, intimato, ingiunzion*, decreta, delibera, prescrive, inibitoria, ordin*, dispon*, ingiunzione, stabil*, impon*, obbliga*, ingiun*, dispost*, provvediment*, intima*, cautelare, decret*, non disponibile in, decreto legge, rispett* l ordine, su ordine, per ordine, su ordine di, su ordine del, dopo l ordine, ordini di blocco, diffida … a rimuovere, ordina … di bloccare, ordina … di rimuovere, ordina … di oscurare, obbliga … a, costringe, costretto a, costretta a, impone … di',
    ask: 'chiede, chiedono, chiesto, chiedere, richiesta, richieste, richiede, sollecit*, esort*, pretende, invita, invito, istanza, su richiesta, chied*, chiest*, richied*, richiest*, richiesta legale, chiede chiarimenti, richiesta di informazioni, accetta la richiesta, su richiesta di, su richiesta del, su richiesta della',
    notice:
      'diffida, diffide, diffidat*, ultimatum, convoc*, avviso, notific*, lettera, chiede chiarimenti, chiarimenti, richiesta di informazioni, contestat*, contestazione, istruttoria, avvia un istruttoria, apre un istruttoria, procedimento, procedimento formale, conclusioni preliminari, giorni di tempo, entro giorni, termine di, diffid*, avvio del procedimento, diffida*, avvert*, richiam*, apre istruttoria, avvia istruttoria, apre procedimento, avvia procedimento, diffida … a, dà … giorni, dà … ore, lancia l ultimatum, apre … istruttoria, apre … indagine, apre … procedimento, avvia … indagine, avvia … istruttoria, avvia … procedimento, apre formalmente, apre un fascicolo, nel mirino, chiede conto, chiede spiegazioni, richiesta di chiarimenti, chiama a rapporto, mette in mora, avvia l iter, avvia iter, avviato l iter, fa partire l iter, fa partire la procedura, avvia la procedura, avvia una procedura, avviata la procedura, avvia le procedure, apre la procedura, apre una procedura, parte l iter, parte la procedura, procedura per, iter per, avvia il procedimento, avvia un procedimento, via all iter, via alla procedura',
    charge:
      'indag*, inchiesta, indagine, indagini, apre un indagine, accus*, procedimento, denunciat*, rinvi* a giudizio, esposto, denunci*, perquisi*, imputat*, procura, procedimento formale, avvio del procedimento, apre procedimento, avvia procedimento, denuncia al, apre … indagine, avvia … indagine, apre un fascicolo, sotto inchiesta, avvia l iter, avvia iter, avviato l iter, fa partire l iter, fa partire la procedura, avvia la procedura, avvia una procedura, avviata la procedura, avvia le procedure, apre la procedura, apre una procedura, parte l iter, parte la procedura, procedura per, iter per, avvia il procedimento, avvia un procedimento, via all iter, via alla procedura',
    warn: 'avverte, avvertito, avvertimento, ammonisce, ammonit*, minacci*, mette in guardia, allerta, lancia l allarme, avvert*, ammon*, minaccia di bloccare',
    enact:
      'approv*, approvazione, entra in vigore, entrata in vigore, entrato in vigore, entrano in vigore, entrerà in vigore, in vigore, emana*, vara, varat*, disegno di legge, ddl, decreto legge, proposta di legge, nuova legge, nuove regole, nuove norme, via libera, pubblicato in gazzetta, regolament*, recepi*, modific*, pubblic*, emendament*, è legge, diventa legge, via libera … legge, approva … regolamento, approva … legge, passa … legge, vota il, vuole vietare, introduce, obbligo di verifica, stretta sui social, stretta su, ok definitivo, telefoni di servizio, dispositivi di servizio, cellulari di servizio, dispositivi istituzionali',
    law: 'legge, leggi, norma, norme, normativa, normative, regolamento, regolamenti, decreto, decreti, ddl, regole, direttiva, codice, legislazione, legislativo, testo unico, disegno di legge, decreto legge, proposta di legge, nuova legge, nuove regole, nuove norme, sospende la legge, boccia la legge, le sue regole, le proprie regole, regole della piattaforma, violato le regole, violazione delle regole, sue regole, telefoni di servizio, dispositivi di servizio, cellulari di servizio, dispositivi istituzionali, under 16, under 15, minori di 16 anni, minori di 15 anni',
    sue: 'ricorre, ricorso, ricorsi, ricorrono, ricorrere, fa ricorso, presenta ricorso, presentato ricorso, impugn*, appello, fa appello, in appello, causa, fa causa, citato in giudizio, cita in giudizio, querel*, denuncia al, contesta, contestano, al tar, si rivolge al tribunale, porta in tribunale, azione legale, azioni legali, class action, opposizione, ricorr*, appell*, battaglia legale, contest*, farà ricorso, ricors*, si oppone, corte d appello, fa … causa, porta … in tribunale, portano … in tribunale, cita … in giudizio, trascina … in tribunale, impugna, impugnano, ricorre al, ricorre contro, ricorrerà, presenta … ricorso, presentano ricorso, deposita … ricorso, si appella, farà appello, ricorso al tar, contro il blocco, contro il provvedimento, class action contro',
    hearing:
      'udienza, udienze, avvocat*, legale, legali, difesa, arring*, in camera di consiglio, discussione, discuss*, richiesta legale, azione legale, azioni legali, battaglia legale',
    rule: 'sentenza, sentenze, sentenzia, decide, deciso, decisione, decisioni, stabilisce, stabilito, giudica, giudicat*, verdetto, pronuncia, pronunciat*, dichiara, dichiarat*, accoglie, accolto, respinge, respinto, dà ragione, dato ragione, ritiene, decision*, respin*, accogli*, sentenz*, stabilisc*, decid*, decis*, condann*, giudic*, respinge la richiesta, ha detto al giudice, dà torto, dato torto, dà … ragione, dato … ragione, dà torto a, accoglie il ricorso, accolto il ricorso, boccia, promuove, stabilisce che, si pronuncia, sentenza del',
    uphold:
      'conferma, confermat*, confermano, convalid*, respinge il ricorso, respinto il ricorso, rigett*, boccia il ricorso, bocciato il ricorso, legittim*, ricorso respinto, inammissibil*, conferm*, respin*, conferma il bando, conferma il blocco, conferma il divieto, dà ragione a agcom, dà il via libera al bando, convalida, respinge … ricorso, rigetta … ricorso, resta il blocco, resta bloccato, legittimo il blocco',
    strike:
      'annull*, incostituzional*, illegittim*, boccia, bocciat*, cass*, invalid*, illegale il blocco, sospende la legge, viola la libertà, violato la libertà, annulla, annullat*, boccia la legge, dà torto, accoglie … ricorso, annulla … provvedimento, annulla … delibera, annulla … multa, illegittimo, illegittima, illegittimo il blocco',
    stay: 'sospende il provvedimento, sospeso il provvedimento, sospende l ordine, sospesa l ordinanza, sospensiva, congela, congelat*, sospende la sanzione, sospende la multa, sospende la delibera, sospende la',
    comply:
      'si adegua, adegu*, ottempera*, rispett* l ordine, esegue, esegu*, in esecuzione, su ordine, per ordine, accetta la richiesta, obbedi*, conform*, rispett*, ottemper*, su richiesta di, su richiesta del, su richiesta della, su ordine di, su ordine del, dopo l ordine, non rispetta, non ha rispettato, mancato rispetto, non ottempera, mancata ottemperanza, non rispett*',
    refuse:
      'rifiut*, si rifiuta, non rispetta, non ha rispettato, mancato rispetto, non ottempera, inottemperanz*, mancata ottemperanza, ignora, ignorat*, disobbed*, sfida, respinge la richiesta, si oppone, non collabora, mancata collaborazione, mancato blocco, non ha bloccato, non rispett*, ignor*, inottemperan*, non cederemo, non cede, non cederà, non si piega',
    notYet: 'non ha ancora, non ancora, ancora online, ancora accessibile, non ha risposto',
    deny: 'nega, negato, negano, smentisc*, smentit*, esclude, escluso, precisa che non, neg*, nessun divieto, nessun blocco',
    may: 'potrebbe, potrebbero, può, possono, valuta, considera, propone, proposta, possibile, ipotesi, pensa a, vuole, vogliono, intende, minaccia di bloccare, rischia, allo studio, prevede, verso il, potrà, minacc*, rischiano, propon*, vieterà, vieteremo, bandiremo, vieteranno, sarà vietato, promette, annuncia il divieto, annuncia un divieto, annuncia lo stop',
    not: 'non, senza, mai, né, nessun, nessuna',
    figures:
      'rapporto di trasparenza, rapporto, relazione annuale, statistiche, bilancio, studio, classifica, record, in aumento, secondo i dati, censiti, rapporto sulla trasparenza, relazione, in un anno, nel 2024, nel 2023, nel 2022, da inizio anno, oltre … domini, oltre … siti, il bilancio, i numeri, su richiesta dell italia, trasparenza, primato, primi sei mesi, primo semestre, i dati di',
    told: 'in tribunale ha detto, davanti al tribunale, ha detto al giudice',
    house:
      'linee guida della community, standard della comunità, standard della community, termini di servizio, condizioni d uso, le sue regole, le proprie regole, regole della piattaforma, violato le regole, violazione delle regole, violato le policy, policy, account falsi, profili falsi, comportamento inautentico, incitamento all odio, spam, sue regole',
    parliament: 'in parlamento, alla camera, al senato, interrogazione, question time, commissione parlamentare',
    say: 'dice, detto, afferma, affermat*, annuncia, annunciat*, dichiara a, spiega, spiegat*, comunica, comunicat*, nota, secondo, portavoce, sostiene, rivela, fa sapere, riferisce, fonti, ha detto, annunci*, afferma*, dichiar*, promette, ha promesso',
    react:
      'critica, criticat*, critiche, condanna, condannano, attacca, difende, difeso, reagisc*, reazion*, commenta, plaude, esulta, deplor*, denuncia, denunciano, definisce, preoccup*, replica, risponde, polemica, insorge, soddisfazione, ingiust*, sproporzionat*, accoglie con favore, parla di, critic*, condann*, reagi*, difend*, non capiscono, attacc*, condann* il blocco, esult*, denunci*, assurdo, sproporzionata, ridicolo, chiede la revoca, chiede di revocare, esprime preoccupazione, protesta, protestano, grida alla censura, parla di censura, censura inaccettabile, contro la censura, punta il dito, tuona, furia, ira di, duro',
    extend:
      'prorog*, estende, esteso, resta, restano, rimane, prosegue, continua, fino al, fino a, prolung*, proroga*, ancora',
    again: 'di nuovo, nuovamente, ancora una volta, per la seconda volta, ancora, un altra volta',
    earlier:
      'un anno fa, l anno scorso, lo scorso anno, il mese scorso, in precedenza, già, prima, aveva, avevano, anniversario, un anno dopo, da anni, in passato, nel 20*, anni fa, mesi fa, precedent*, scorso',
    now: 'ieri, sabato, domenica',
    undisturbed:
      'tenere conto, tiene conto, tenendo conto, in conto, conto alla rovescia, come bloccare, come sbloccare, bloccare un contatto, bloccare un numero, sul conto, per conto di, rendersi conto, scrive su x, ha scritto su x, annuncia su x, annuncia su facebook, ha annunciato su x, in un post su, con un post su, sui suoi social, via social, in un tweet, sulla sua pagina facebook',
    state:
      'governo, governi, autorità, presidente, premier, esecutivo, stato, regime, giunta, consiglio dei ministri, amministrazione, prefetto, prefettura, palazzo chigi, parlamento, camera, senato, ministro, commissario, in camera di consiglio, in parlamento, alla camera, al senato, ministro dell interno, autorità garante, autorità di regolazione, commissario agcom, autorità per le comunicazioni, consiglio di stato',
    ministry:
      'ministero, ministra, ministro, viminale, ministero dell interno, sottosegretario, ministro dell interno, ministero della cultura',
    regulator:
      'regolatore, autorità garante, authority, garante, commissione, agenzia, consob, ivass, agenzia delle dogane, adm, autorità di regolazione, commissario agcom, autorità per le comunicazioni, autorità, agcom, commissione parlamentare',
    court:
      'tribunale, tribunali, giudice, giudici, corte, corte d appello, cassazione, tar, consiglio di stato, corte costituzionale, consulta, magistrat*, gip, gup, giustizia, corte suprema, toga, al tar, si rivolge al tribunale, porta in tribunale, in tribunale ha detto, davanti al tribunale, ha detto al giudice',
    police:
      'polizia, polizia postale, procura, procure, guardia di finanza, carabinieri, pm, procuratore, finanza, gdf, inquirenti',
    company:
      'l azienda, la società, la piattaforma, colosso, colossi, big tech, musk, elon musk, zuckerberg, durov, fondatore, amministratore delegato, multinazionale, meta, bytedance, la compagnia, gruppo americano, azienda, società, gruppo, ceo, matthew prince, piattaforme',
    account:
      'account, profilo, profili, utenza, chiude l account, chiude il profilo, chiusi gli account, chiude account, account falsi, profili falsi, pagina facebook, pagine facebook, le pagine di, la pagina di, profilo facebook, profilo instagram, account x',
    post: 'tweet, post, messaggio, messaggi, pubblicazioni, commenti',
    url: 'link, url, indirizzi ip, indirizzo ip, indirizzi, indirizzi web, collegamenti',
    site: 'sito, siti, sito web, siti web, siti internet, sito internet, pagina, pagine, portale, portali, dominio, domini, nomi a dominio, siti pirata, siti porno, siti per adulti, blog, testata online, nomi di dominio, siti di scommesse, siti di streaming',
    app: 'app, applicazione, applicazioni, piattaforme, social network, giochi, vpn, servizi di messaggistica, chatbot, social, sospensione del social, social media, app di messaggistica, negozio di app, app cinesi, app cinese, applicazioni cinesi',
    channel: 'canale, canali, canali telegram, gruppi telegram, gruppi, chat, canale telegram',
    video: 'video, filmato, filmati, clip, dirette',
    song: 'canzone, canzoni, brano, brani',
    content:
      'contenuto, contenuti, materiale, materiali, hashtag, immagini, annunci, risorse, contenut*, risultati di ricerca',
    platform:
      'social, social network, social media, piattaforma, piattaforme, messaggistica, app di messaggistica, motore di ricerca, motori di ricerca, negozio di app, store, streaming, pezzotto, iptv, intelligenza artificiale, siti porno, pornografia, pirateria, rete sociale, chatbot, sospensione del social, regole della piattaforma, la piattaforma, siti di streaming, servizi di messaggistica',
    network:
      'internet, accesso a internet, rete internet, internet mobile, connessione internet, blackout di internet, dati mobili, telecomunicazioni, connessioni, rete mobile, connessione a internet, senza internet, siti internet, sito internet, internet provider, taglia internet, internet tagliato, blocca internet, internet bloccato, spegne internet, internet spento, blackout internet, sospende internet, internet sospeso, interruzione di internet, oscuramento di internet, interrompe internet, internet oscurato, spegne … internet, taglia … internet, stacca … internet, blackout digitale, blackout della rete',
    online:
      'online, in rete, web, digitale, digitali, cyber*, libertà di espressione, libertà di stampa, disinformazione, fake news, odio online, discorsi d odio, pirateria, pirati, piracy shield, copyright, diritto d autore, diritti digitali, minori, verifica dell età, deepfake*, privacy, dati personali, dns, vpn, netblocks, terroris*, propaganda, censura, moderazione, spunte blu, indirizzi ip, digital*, diritto all oblio, utenti, minori online, pezzotto, iptv, torna online, tornano online, di nuovo online, ancora online, indirizzi web, sito web, siti web, testata online',
    stake:
      'sicurezza nazionale, ordine pubblico, privacy, pornografia, oscen*, diffamazione, sovranità, estremismo, terrorismo, crittografia, tutela dei minori, pedopornografia',
    isp: 'provider, operatori, fornitori di accesso, fornitori di servizi, operatori telefonici, internet provider, isp, tim, fastweb, fornitori di connettività',
    people:
      'follower, utenti, utente, persone, iscritti, download, visualizzazioni, abbonati, dipendenti, giornalisti, milioni di utenti, cittadini, clienti, abitanti',
    complaint: 'segnalazioni, segnalazione, denunce, richieste, reclami, casi, istanze, ordini di blocco, ticket',
    time: 'ore, ora, giorni, giorno, settimane, settimana, mesi, mese, anni, anno, minuti, volte',
    money: 'euro, dollari, milioni di euro, milioni di dollari, miliardi, sterline, mln, mila euro, rubli',
    share: 'per cento, percento, percentuale, punti percentuali, del fatturato',
    place: 'paesi, città, regioni, province, comuni, stati membri, lingue, distretti',
    sport:
      'partita, partite, giocatore, giocatori, calcio, calciatore, allenatore, gol, portiere, attaccante, serie b, campionato, coppa, mondiali, tennis, sinner, doping, olimpiadi, squalific*, cartellino rosso, arbitro, inter, milan, juventus, napoli calcio, ciclismo, daspo, nazionale, tifosi, derby, rigore, turno di stop, turni di stop, mercato bloccato, squadra, serie a, squalifica, giornate, due giornate, turni, giudice sportivo, ammend*, curva, stadio, squalificato',
    road: 'autostrada, autostrade, strada, strade, traffico, viabilità, tir, camionist*, blocco stradale, blocchi stradali, blocco del traffico, ponte, galleria, trattori, incidente, corteo, tangenziale, circolazione, cantiere, frana, auto, diesel, casello, camion, sciopero, domenica ecologica, ztl, binari, blocchi del traffico, stop ai diesel, blocco auto, domeniche ecologiche, area b, smog',
    market:
      'borsa, azioni, investitori, utile, ricavi, trimestre, criptovalut*, bitcoin, ftse mib, dividend*, blockchain, blocco dei licenziamenti, spread, fatturato annuo',
    medicine:
      'ospedale, ospedali, vaccin*, farmaco, farmaci, chirurg*, pazient*, medico, medici, cancro, tumore, ansa salute, vaccino, pazienti',
    school:
      'professor*, docent*, università, scuola, scuole, student*, esami, maturità, cellulari a scuola, preside, insegnante, studenti',
    outage:
      'guasto, guasti, malfunzionament*, down, downdetector, problemi tecnici, disservizi, disservizio, blackout elettrico, non funziona, non funzionano, in tilt, problemi per, problemi in, non si carica, disagi, utenti segnalano, segnalazioni di, giù in tutta, crash',
    product:
      'funzione, funzioni, novità, lancia, lancio, aggiornamento, abbonamento, premium, trucchi, nuovo strumento, versione, offerta, offerte, adblock, annunci, ad blocker, arriva, arrivano, introduce la, nuova funzione, testa, disponibile la',
    business:
      'licenzi*, licenziamenti, acquisizione, fusione, finanziamento, nomina, nominat*, dimission*, dimette, assunzioni, startup, dimissioni',
    travel:
      'volo, voli, compagnia aerea, aeroporto, aeroporti, treno, treni, passeggeri, turismo, turisti, sciopero, scioperi, ferrovie, trenitalia, aereo',
    film: 'film, cinema, attore, attrice, botteghino, album, concerto, romanzo, cantante, sanremo, festival, fiction, serie tv, vietato ai minori, serie televisiva, libro, libri, fumetto',
    crime:
      'omicid*, assassin*, droga, spaccio, rapina, furto, furti, truffa, truffe, violenza sessuale, arrestat*, arresto, mafia, stupro, omicidio, arrestato per, arrestata per, condannato per, condannato a, minacce',
    sanction:
      'dazi, export, import, embargo, petrolio, plastica, tabacco, alcol, pesticid*, sigarett*, carne coltivata, armi, gas',
    explain:
      'podcast, intervista, opinione, editoriale, rubrica, cos è, come funziona, analisi, guida, perché, spiegato, domande e risposte, cosa sapere, cosa cambia, come fare, ecco come, ecco perché, tutto quello che, le cose da sapere, che cosa è, cos è il',
    adblock: 'blocco pubblicità, adblock*, ad blocker, blocco delle pubblicità, telemarketing, chiamate spam',
    politics:
      'elezion*, manovra, referendum, migranti, immigrazione, aborto, blocco navale, coalizione, bilancio dello stato, superbonus, bonus, elezioni, bilancio, deputati, espulsion*, migrant*, asilo, legge di bilancio, pensioni, reddito di cittadinanza',
    finance:
      'banca, banche, bancario, bancari, conto corrente, conti correnti, conto bancario, conti bancari, mutuo, mutui, carta di credito, tasse, agenzia delle entrate, fisco, pensioni, patrimonio, beni, conti pubblici, cessione dei crediti, pignoramento, carta bloccata, blocco dei licenziamenti, blocco dei beni, beni bloccati, pignorament*, conti correnti bloccati, conto bloccato, beni sequestrati, sequestro di beni, sequestrati beni, truffati',
    science:
      'scienziat*, nasa, clima, pioggia, alluvione, terremoto, vulcano, specie, blocco di appartamenti, meteo, neve, maltempo, scienziati',
    antitrust: 'antitrust, agcm, concorrenza, posizione dominante, abuso di posizione',
    privacy:
      'protezione dei dati, dati personali, fuga di dati, cambridge analytica, gdpr, password, hacker, attacco informatico',
    satire: 'satira, parodia, lercio',
  },
  numbers: {
    words: {
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      nove: 9,
      dieci: 10,
      undici: 11,
      dodici: 12,
      tredici: 13,
      quattordici: 14,
      quindici: 15,
      venti: 20,
      trenta: 30,
      quaranta: 40,
      cinquanta: 50,
      sessanta: 60,
      settanta: 70,
      ottanta: 80,
      novanta: 90,
      cento: 100,
      duecento: 200,
      mille: 1000,
      duemila: 2000,
    },
    scales: {
      mila: 1000,
      mille: 1000,
      milione: 1000000,
      milioni: 1000000,
      mln: 1000000,
      miliardo: 1000000000,
      miliardi: 1000000000,
      dozzina: 12,
      decina: 10,
      ventina: 20,
      centinaio: 100,
    },
    over: 'oltre, più di, almeno, superiore a',
    about: 'circa, quasi, all incirca, intorno a',
    upTo: 'fino a, meno di',
  },
  calendar: {
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
    today: 'oggi',
    yesterday: 'ieri',
  },
};
