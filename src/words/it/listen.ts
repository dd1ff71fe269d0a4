import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Italian as agencies and dailies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'it',
  name: 'Italian',
  home: 'IT',
  checked: false,
  thousands: '.',
  marks: `
    il, lo, gli, del, della, dei, delle, di, che, per, con, una, un, nel, nella, al, alla, dal, dalla, sul, sulla, è,
    non, si, più, ha, dopo, anche, contro, sono, ai, da, e, tra, come, su
  `,
  names: {
    ...PLACES,
    'body:US Department of Justice': 'dipartimento di giustizia, dipartimento della giustizia',
    'platform:X': 'social network x, piattaforma x, social x, x ex twitter, ex twitter, x l ex twitter, l ex twitter',
    'body:AGCOM':
      'agcom, autorità per le garanzie nelle comunicazioni, garante per le comunicazioni, garante delle comunicazioni',
    'body:Data Protection Authority (Italy)': `
      garante privacy, garante della privacy, garante per la privacy, garante per la protezione dei dati,
      garante per la protezione dei dati personali, il garante, autorità garante per la protezione, garante,
      autorità garante per la protezione dei dati personali, garante dei dati personali, authority della privacy,
      authority privacy, pasquale stanzione, stanzione
    `,
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
    block: `
      blocc*, vietò, divieto, divieti, mette al bando, messa al bando, messo al bando, bando a, ban a, oscur*,
      limita l accesso, limitare l accesso, limitato l accesso, accesso limitato, accesso negato, inaccessibil*,
      irraggiungibil*, restrizion*, inibi*, censur*, rallent*, filtro, stop a, stop al, stop ai, sospende l accesso,
      chiude l accesso, impedisce l accesso, sospensione del social, vieta*, limitazione, banna*, bandi*,
      chius* l accesso, ferma, sospensione di, geoblocc*, mancato blocco, non ha bloccato, minaccia di bloccare,
      ordini di blocco, toglie … la spina, spegne … social, spento per, spento, spenta, spenti, messo offline,
      messi offline, mette offline, stacca la spina, sbarra, sbarrano, ferma chatgpt, ferma … app, fuori uso,
      giù per ordine, sequestra … sito, sequestra … siti, sequestrato il sito, sequestrati … siti, sequestrati siti,
      sequestrato il canale, sequestro preventivo, sequestro dei siti, chiude il rubinetto, imbavaglia, bavaglio,
      taglia l accesso, tagliato l accesso, lista nera, fuorilegge, provvedimento di blocco, vieterà, vieteremo,
      bandiremo, vieteranno, sarà vietato, annuncia il divieto, annuncia un divieto, condanna il blocco, nel registro,
      nel suo registro, non si apre, non si aprono, non si carica, non si caricano, non si vede più, non si vedono più,
      non si raggiunge, non si può aprire, non si può leggere, non carica più, non caricano più, non più visibile,
      non più leggibile, non più raggiungibile, non più accessibile, non più disponibile, non è più visibile,
      non è più leggibile, non è più raggiungibile, non è più accessibile, non è più disponibile, non sono più visibili,
      non sono più raggiungibili, non sono più accessibili, non raggiungibil*, chiude ai lettori, chiudono ai lettori,
      chiuso ai lettori, chiusa ai lettori, chiude … ai lettori, riquadri grigi, quadrati grigi, ingiunzione dinamic*,
      blocco dinamic*, ordine dinamic*, ordinanza dinamic*, ordine di blocco, oscura … siti, oscurati … siti,
      oscurato … sito, oscuramento di, oscuramento dei, staccata la spina, schermo nero, non si apre più,
      non si aprono più, non raggiungibile, non raggiungibili, chiude … siti, chiusura di siti, chiusura del sito,
      chiudere … siti, vieta i social, vietare i social, vietati i social, stop ai social, sigilli al sito, sigilli a,
      stop del giudice a, stop a telegram, stop a tiktok, stop a x, addio a tiktok, addio a telegram, addio a x,
      blocca … testate, oscura … testate, oscurate … testate, blocca … media, oscura … media, stop all app,
      stop alle app, stop al sito, stop ai siti
    `,
    withhold: 'trattenut*, non visibile in, non disponibile in, nascost*, richiesta legale',
    remove: `
      rimuov*, rimoss*, rimozion*, cancell*, elimin*, togli*, deindicizz*, ritir*, tolt*, mette offline,
      via dall app store, via dagli store, sparisce dagli store, sparisce dallo store, spariscono dagli store,
      sparita dagli store, fuori dagli store, oblio, chiede la rimozione, ordina la rimozione, sparisc* da youtube,
      sparisc* da facebook, sparisc* da instagram, sparisc* da tiktok, sparisc* da x, sparisc* da telegram,
      sparisc* da piattaforma, sparisc* da social, sparit* da youtube, sparit* da facebook, sparit* da instagram,
      sparit* da tiktok, sparit* da x, sparit* da telegram, sparit* da piattaforma, sparit* da social,
      scompa* da youtube, scompa* da facebook, scompa* da instagram, scompa* da tiktok, scompa* da x,
      scompa* da telegram, scompa* da piattaforma, scompa* da social, sparisce il canale, sparisce la pagina,
      sparisce il profilo, sparisce l account, sparita il canale, sparita la pagina, sparita il profilo,
      sparita l account, sparito il canale, sparito la pagina, sparito il profilo, sparito l account,
      scompare il canale, scompare la pagina, scompare il profilo, scompare l account, spari* … account,
      spari* … profili, spari* … canali, spariscono … profili, spariscono … account, profilo sparito, canale sparito,
      pagina sparita, account sparito, spariti dai social, sparisce dai social
    `,
    suspend: `
      sospen*, sospes*, disattiv*, disabilit*, espell*, chiude l account, chiude il profilo, chiusi gli account,
      demonetizz*, espuls*, banna*, chiude account, sospende l accesso, sospensione del social, sospensione di,
      chiude le pagine, chiude la pagina, chiuse le pagine, chiusa la pagina, chiude il canale, chiuso il canale,
      cancella il canale, cancella la pagina, cancella le pagine, rimuove la pagina, rimuove le pagine,
      oscura la pagina, oscura il profilo, caccia, cacciato da, cacciata da, mette alla porta, fuori da facebook,
      fuori da twitter, sparisc* da youtube, sparisc* da facebook, sparisc* da instagram, sparisc* da tiktok,
      sparisc* da x, sparisc* da telegram, sparisc* da piattaforma, sparisc* da social, sparit* da youtube,
      sparit* da facebook, sparit* da instagram, sparit* da tiktok, sparit* da x, sparit* da telegram,
      sparit* da piattaforma, sparit* da social, scompa* da youtube, scompa* da facebook, scompa* da instagram,
      scompa* da tiktok, scompa* da x, scompa* da telegram, scompa* da piattaforma, scompa* da social,
      sparisce il canale, sparisce la pagina, sparisce il profilo, sparisce l account, sparita il canale,
      sparita la pagina, sparita il profilo, sparita l account, sparito il canale, sparito la pagina,
      sparito il profilo, sparito l account, scompare il canale, scompare la pagina, scompare il profilo,
      scompare l account, perde il canale, perde la pagina, perde il profilo, perde l account, perde gli account,
      perde le pagine, perde il suo canale, perde la sua pagina, perdono il canale, perdono la pagina,
      perdono il profilo, perdono l account, perdono gli account, perdono le pagine, perdono il suo canale,
      perdono la sua pagina, perso il canale, perso la pagina, perso il profilo, perso l account, perso gli account,
      perso le pagine, perso il suo canale, perso la sua pagina, persa il canale, persa la pagina, persa il profilo,
      persa l account, persa gli account, persa le pagine, persa il suo canale, persa la sua pagina, resta senza social,
      rimast* senza social, bannat*, banna, bannano, bannare, ban a vita, cacciat* da youtube, cacciat* da twitch,
      cacciat* da x, cacciat* da facebook, cacciat* da instagram, cacciat* da tiktok, buttat* fuori da
    `,
    restore: `
      ripristin*, sblocc*, riattiv*, riammett*, riammess*, di nuovo accessibil*, di nuovo disponibil*,
      torna accessibile, torna disponibile, torna online, tornano online, tornano accessibili, torna attivo, torna su,
      torna in funzione, torna a funzionare, di nuovo online, di nuovo raggiungibile, riapr*, riapert*, ritorno,
      tornato, restituit*, torna in italia, riaccende, riaccesa, riacceso, torna … online, torna raggiungibile,
      torna visibile, tornano visibili, torna operativo, torna operativa, torna operativi, torna attiva, tornata online,
      torna a essere accessibile, di nuovo attivo, di nuovo attiva, di nuovo operativo, restituisce, rientra,
      via libera al ritorno, di nuovo su, di nuovo in funzione, torna internet, dati mobili ripristinat*,
      dati mobili torna, dati mobili tornano, dati mobili di nuovo attiva, internet ripristinat*, internet torna,
      internet tornano, internet di nuovo attiva, connessione ripristinat*, connessione torna, connessione tornano,
      connessione di nuovo attiva, rete ripristinat*, rete torna, rete tornano, rete di nuovo attiva, reti ripristinat*,
      reti torna, reti tornano, reti di nuovo attiva, tornato online, tornati online, di nuovo accessibile,
      di nuovo accessibili, riapre, riaprono, riaperto, è tornato, sono tornati, torna telegram, torna whatsapp,
      torna tiktok, torna x, torna instagram, deve revocare, devono revocare, deve ripristinare, devono ripristinare,
      deve sbloccare, devono sbloccare, chiede di revocare, chiedono di revocare, chiede il ripristino,
      chiedono il ripristino
    `,
    lift: `
      revoc*, annulla il divieto, rimuove il blocco, rimosso il blocco, toglie il divieto, tolto il divieto,
      tolto il blocco, toglie il blocco, fine del blocco, fine del divieto, dietrofront, marcia indietro,
      ritira il divieto, abolisce, cade il divieto, ritirato il provvedimento, ritira il provvedimento, stop al blocco,
      annull* il blocco, revocato il blocco, revocato il divieto, toglie … blocco, toglie … bando, annulla … blocco,
      annulla … bando, retromarcia, ci ripensa, sospende il blocco, sospende il bando, fine del bando, ritira il suo,
      ritira l ordine, ritira il blocco, torna sui suoi passi, allenta … blocco, allenta … divieto,
      allenta … restrizioni, allenta … bando, allentano … blocco, allentano … divieto, allentano … restrizioni,
      allentano … bando
    `,
    halt: `
      spegn*, spento, interromp*, interrott*, interruzion*, ferma, taglia, tagliato, stacca, stop, chiud*, chius*,
      ferma*, staccat*, blackout di internet, senza internet, stop a, stop al, stop ai, chiude l accesso,
      chius* l accesso, chiude l account, chiude il profilo, chiusi gli account, chiude account, blocca internet,
      internet bloccato, internet spento, blackout internet, sospende internet, internet sospeso,
      oscuramento di internet, internet oscurato, internet giù, senza rete, al buio, spento … internet,
      blackout digitale, blackout della rete, isolato dalla rete, senza dati mobili, senza internet mobile,
      senza connessione, senza rete mobile, perde internet, perde la connessione, perdono internet,
      perdono la connessione, dati mobili tagliat*, dati mobili sospes*, dati mobili spent*, dati mobili staccat*,
      dati mobili interrott*, internet mobile tagliat*, internet mobile sospes*, internet mobile spent*,
      internet mobile staccat*, internet mobile interrott*, reti tagliat*, reti sospes*, reti spent*, reti staccat*,
      reti interrott*, connessioni tagliat*, connessioni sospes*, connessioni spent*, connessioni staccat*,
      connessioni interrott*, tagliano tutte le reti, tagliano le reti, tagliano i dati, tagliano internet,
      tagliano la rete, tagliato tutte le reti, tagliato le reti, tagliato i dati, tagliato internet, tagliato la rete,
      taglia tutte le reti, taglia le reti, taglia i dati, taglia internet, taglia la rete, rallenta le reti,
      rallenta internet, rallenta la rete, strozza le reti, strozza internet, strozza la rete, frena, frenano, frenato,
      cade internet, spegne internet, spenta internet
    `,
    fine: `
      multa, multe, multò, multare, ammenda, penale, stangata, multat*, sanzion*, dovrà pagare, condannata a pagare,
      condannato a pagare, supermulta, maxi multa, maximulta, multa record, stangata a, stangata per, multa monstre
    `,
    order: `
      imposto, imporre, obblig*, disporre, delibera, prescrive, inibitoria, ordin*, dispon*, stabil*, impon*, ingiun*,
      dispost*, provvediment*, intima*, cautelare, decret*, non disponibile in, decreto legge, su ordine, per ordine,
      dopo l ordine, ordini di blocco, diffida … a rimuovere, costringe, costretto a, costretta a, ingiunzione dinamic*,
      blocco dinamic*, ordine dinamic*, ordinanza dinamic*, ordine di blocco, devono spegnere, devono staccare,
      devono oscurare, devono tagliare, devono bloccare, deve spegnere, deve staccare, deve oscurare, deve tagliare,
      deve bloccare, dovranno spegnere, dovranno staccare, dovranno oscurare, dovranno tagliare, dovranno bloccare,
      tenuti a, ordine riservato
    `,
    ask: `
      richieste, sollecit*, esort*, pretende, invita, invito, istanza, chied*, chiest*, richied*, richiest*,
      richiesta legale, richiesta di informazioni, accetta la richiesta, su richiesta di, su richiesta del,
      su richiesta della
    `,
    notice: `
      ultimatum, convoc*, avviso, notific*, lettera, chiarimenti, richiesta di informazioni, contestat*,
      contestazione, istruttoria, procedimento, conclusioni preliminari, giorni di tempo, entro giorni, termine di,
      diffid*, avvert*, richiam*, dà … giorni, dà … ore, lancia l ultimatum, apre … indagine, avvia … indagine,
      apre formalmente, apre un fascicolo, nel mirino, chiede conto, chiede spiegazioni, richiesta di chiarimenti,
      chiama a rapporto, mette in mora, avvia l iter, avvia iter, avviato l iter, fa partire l iter,
      fa partire la procedura, avvia la procedura, avvia una procedura, avviata la procedura, avvia le procedure,
      apre la procedura, apre una procedura, parte l iter, parte la procedura, procedura per, iter per, via all iter,
      via alla procedura, procedura di oscuramento, invito a comparire, inviti a comparire, convocato, convocati,
      convocazione, perquisizione, perquisizioni, perquisit*, blitz negli uffici, blitz nella sede, blitz nelle sedi,
      gendarmi negli uffici, diffida, diffidata, diffidato, richiama, accusa … di ingannare, accusa … di violare,
      nel mirino di, in via preliminare
    `,
    charge: `
      indag*, inchiesta, apre un indagine, accus*, procedimento, denunciat*, rinvi* a giudizio, esposto, denunci*,
      perquisi*, imputat*, procura, denuncia al, apre … indagine, avvia … indagine, apre un fascicolo, avvia l iter,
      avvia iter, avviato l iter, fa partire l iter, fa partire la procedura, avvia la procedura, avvia una procedura,
      avviata la procedura, avvia le procedure, apre la procedura, apre una procedura, parte l iter, parte la procedura,
      procedura per, iter per, via all iter, via alla procedura, procedura di oscuramento, blitz negli uffici,
      blitz nella sede, blitz nelle sedi, gendarmi negli uffici, perquisit*
    `,
    warn: `
      avverte, avvertito, avvertimento, minacci*, mette in guardia, allerta, lancia l allarme, avvert*, ammon*,
      minaccia di bloccare
    `,
    enact: `
      approv*, in vigore, emana*, vara, varat*, disegno di legge, ddl, decreto legge, proposta di legge, nuova legge,
      nuove regole, nuove norme, via libera, regolament*, recepi*, modific*, pubblic*, emendament*, è legge,
      diventa legge, passa … legge, vota il, vuole vietare, introduce, obbligo di verifica, stretta sui social,
      stretta su, ok definitivo, telefoni di servizio, dispositivi di servizio, cellulari di servizio,
      dispositivi istituzionali, licenza obbligatoria per blogger, licenza obbligatoria per influencer,
      licenza obbligatoria per creator, licenza obbligatoria per web tv, licenza obbligatoria per vpn,
      licenza per blogger, licenza per influencer, licenza per creator, licenza per web tv, licenza per vpn,
      licenza dei blogger, licenza dei influencer, licenza dei creator, licenza dei web tv, licenza dei vpn,
      permesso obbligatoria per blogger, permesso obbligatoria per influencer, permesso obbligatoria per creator,
      permesso obbligatoria per web tv, permesso obbligatoria per vpn, permesso per blogger, permesso per influencer,
      permesso per creator, permesso per web tv, permesso per vpn, permesso dei blogger, permesso dei influencer,
      permesso dei creator, permesso dei web tv, permesso dei vpn, registrazione obbligatoria per blogger,
      registrazione obbligatoria per influencer, registrazione obbligatoria per creator,
      registrazione obbligatoria per web tv, registrazione obbligatoria per vpn, registrazione per blogger,
      registrazione per influencer, registrazione per creator, registrazione per web tv, registrazione per vpn,
      registrazione dei blogger, registrazione dei influencer, registrazione dei creator, registrazione dei web tv,
      registrazione dei vpn, autorizzazione obbligatoria per blogger, autorizzazione obbligatoria per influencer,
      autorizzazione obbligatoria per creator, autorizzazione obbligatoria per web tv,
      autorizzazione obbligatoria per vpn, autorizzazione per blogger, autorizzazione per influencer,
      autorizzazione per creator, autorizzazione per web tv, autorizzazione per vpn, autorizzazione dei blogger,
      autorizzazione dei influencer, autorizzazione dei creator, autorizzazione dei web tv, autorizzazione dei vpn,
      blogger dovranno, blogger devono, influencer dovranno, influencer devono, creator dovranno, creator devono,
      impone … registrarsi, impone … iscriversi, obbliga … registrarsi, obbliga … iscriversi, decreto d urgenza,
      decreto d emergenza, decreto di guerra, regolamento d urgenza, regolamento d emergenza, regolamento di guerra,
      norme d urgenza, norme d emergenza, norme di guerra, tenere … minori … social, tenere … bambini … social,
      tenere … under 15 … social, tenere … under 16 … social, allontanare … minori … social,
      allontanare … bambini … social, allontanare … under 15 … social, allontanare … under 16 … social,
      vietare … minori … social, vietare … bambini … social, vietare … under 15 … social, vietare … under 16 … social,
      aggiorna le regole, aggiorna il regolamento, modifica il regolamento, modifiche al regolamento, nuovo regolamento,
      consultazione pubblica, estende gli obblighi
    `,
    law: `
      legge, leggi, norma, norme, normativa, normative, regolamento, regolamenti, decreto, decreti, ddl, regole,
      direttiva, codice, legislazione, legislativo, testo unico, disegno di legge, decreto legge, proposta di legge,
      nuova legge, nuove regole, nuove norme, sospende la legge, boccia la legge, le proprie regole,
      regole della piattaforma, violato le regole, violazione delle regole, sue regole, telefoni di servizio,
      dispositivi di servizio, cellulari di servizio, dispositivi istituzionali, under 16, under 15, minori di 16 anni,
      minori di 15 anni, età minima, licenza obbligatoria per blogger, licenza obbligatoria per influencer,
      licenza obbligatoria per creator, licenza obbligatoria per web tv, licenza obbligatoria per vpn,
      licenza per blogger, licenza per influencer, licenza per creator, licenza per web tv, licenza per vpn,
      licenza dei blogger, licenza dei influencer, licenza dei creator, licenza dei web tv, licenza dei vpn,
      permesso obbligatoria per blogger, permesso obbligatoria per influencer, permesso obbligatoria per creator,
      permesso obbligatoria per web tv, permesso obbligatoria per vpn, permesso per blogger, permesso per influencer,
      permesso per creator, permesso per web tv, permesso per vpn, permesso dei blogger, permesso dei influencer,
      permesso dei creator, permesso dei web tv, permesso dei vpn, registrazione obbligatoria per blogger,
      registrazione obbligatoria per influencer, registrazione obbligatoria per creator,
      registrazione obbligatoria per web tv, registrazione obbligatoria per vpn, registrazione per blogger,
      registrazione per influencer, registrazione per creator, registrazione per web tv, registrazione per vpn,
      registrazione dei blogger, registrazione dei influencer, registrazione dei creator, registrazione dei web tv,
      registrazione dei vpn, autorizzazione obbligatoria per blogger, autorizzazione obbligatoria per influencer,
      autorizzazione obbligatoria per creator, autorizzazione obbligatoria per web tv,
      autorizzazione obbligatoria per vpn, autorizzazione per blogger, autorizzazione per influencer,
      autorizzazione per creator, autorizzazione per web tv, autorizzazione per vpn, autorizzazione dei blogger,
      autorizzazione dei influencer, autorizzazione dei creator, autorizzazione dei web tv, autorizzazione dei vpn,
      blogger dovranno, blogger devono, influencer dovranno, influencer devono, creator dovranno, creator devono,
      impone … registrarsi, impone … iscriversi, obbliga … registrarsi, obbliga … iscriversi, decreto d urgenza,
      decreto d emergenza, decreto di guerra, regolamento d urgenza, regolamento d emergenza, regolamento di guerra,
      norme d urgenza, norme d emergenza, norme di guerra, tenere … minori … social, tenere … bambini … social,
      tenere … under 15 … social, tenere … under 16 … social, allontanare … minori … social,
      allontanare … bambini … social, allontanare … under 15 … social, allontanare … under 16 … social,
      vietare … minori … social, vietare … bambini … social, vietare … under 15 … social, vietare … under 16 … social,
      aggiorna le regole, aggiorna il regolamento, modifica il regolamento, modifiche al regolamento, nuovo regolamento,
      è legge, diventa legge, passa … legge
    `,
    sue: `
      impugn*, causa, citato in giudizio, cita in giudizio, querel*, denuncia al, al tar, si rivolge al tribunale,
      porta in tribunale, azione legale, azioni legali, class action, opposizione, ricorr*, appell*, battaglia legale,
      contest*, ricors*, si oppone, porta … in tribunale, portano … in tribunale, cita … in giudizio,
      trascina … in tribunale, ricorso al tar, contro il blocco, contro il provvedimento
    `,
    hearing: `
      udienza, udienze, avvocat*, legale, legali, difesa, arring*, in camera di consiglio, discuss*, richiesta legale,
      azione legale, azioni legali, battaglia legale
    `,
    rule: `
      stabilito, verdetto, pronuncia, pronunciat*, dichiara, dichiarat*, accolto, respinge, respinto, dà ragione,
      dato ragione, ritiene, respin*, accogli*, sentenz*, stabilisc*, decid*, decis*, condann*, giudic*,
      respinge la richiesta, ha detto al giudice, dà torto, dato torto, dà … ragione, dato … ragione, dà torto a,
      accoglie il ricorso, accolto il ricorso, boccia, promuove
    `,
    uphold: `
      convalid*, respinge il ricorso, respinto il ricorso, rigett*, boccia il ricorso, bocciato il ricorso, legittim*,
      ricorso respinto, inammissibil*, conferm*, respin*, dà ragione a agcom, dà il via libera al bando,
      respinge … ricorso, resta il blocco, resta bloccato, legittimo il blocco, perde il ricorso, perde … ricorso,
      ricorso bocciato, boccia … ricorso
    `,
    strike: `
      annull*, incostituzional*, illegittim*, boccia, bocciat*, cass*, invalid*, illegale il blocco, sospende la legge,
      viola la libertà, violato la libertà, boccia la legge, dà torto, accoglie … ricorso, illegittimo il blocco,
      annulla … bando, annulla … divieto, annulla … blocco, annulla … ordine, annulla … multa, annulla … oscuramento,
      annullato … bando, annullato … divieto, annullato … blocco, annullato … ordine, annullato … multa,
      annullato … oscuramento, cassa … bando, cassa … divieto, cassa … blocco, cassa … ordine, cassa … multa,
      cassa … oscuramento
    `,
    stay: `
      sospende il provvedimento, sospeso il provvedimento, sospende l ordine, sospesa l ordinanza, sospensiva, congela,
      congelat*, sospende la sanzione, sospende la multa, sospende la delibera, sospende la
    `,
    comply: `
      adegu*, esegu*, in esecuzione, su ordine, per ordine, accetta la richiesta, obbedi*, conform*, rispett*,
      ottemper*, su richiesta di, su richiesta del, su richiesta della, dopo l ordine, non ha rispettato,
      mancato rispetto, non ottempera, mancata ottemperanza, non rispett*, cede, cedono, si piega
    `,
    refuse: `
      rifiut*, non ha rispettato, mancato rispetto, non ottempera, mancata ottemperanza, disobbed*, sfida,
      respinge la richiesta, si oppone, non collabora, mancata collaborazione, mancato blocco, non ha bloccato,
      non rispett*, ignor*, inottemperan*, non cederemo, non cede, non cederà, non si piega, non pagherà,
      rifiuta di pagare, non nominerà, non obbedirà, non si piegherà, lettere senza risposta, domande senza risposta,
      richieste senza risposta, mancata risposta
    `,
    notYet: 'non ha ancora, non ancora, ancora online, ancora accessibile, non ha risposto',
    deny: `
      smentisc*, smentit*, esclude, escluso, precisa che non, nessun divieto, nessun blocco, nega, negano, negato,
      negata, negò, negando, negare, negazione, negava, negavano, smentì
    `,
    may: `
      potrebbe, potrebbero, può, possono, valuta, considera, proposta, possibile, ipotesi, pensa a, vuole, vogliono,
      intende, minaccia di bloccare, rischia, allo studio, prevede, verso il, potrà, minacc*, rischiano, propon*,
      vieterà, vieteremo, bandiremo, vieteranno, sarà vietato, promette, annuncia il divieto, annuncia un divieto,
      annuncia lo stop, non esclude, non escludono, non si esclude, non è escluso,
      pensa al, pensa alla, studia, esamina, discute
    `,
    not: 'non, senza, mai, né, nessun, nessuna',
    figures: `
      rapporto, statistiche, bilancio, studio, classifica, record, in aumento, secondo i dati, censiti, relazione,
      in un anno, nel 2024, nel 2023, nel 2022, da inizio anno, oltre … domini, oltre … siti, il bilancio, i numeri,
      su richiesta dell italia, trasparenza, primato, primi sei mesi, primo semestre, i dati di, un anno senza,
      un mese senza, accesso agli atti, record di blocchi, numero di blocchi, in testa alla classifica,
      dati sulla moderazione, quanti account, siti nel primo, nel primo mese
    `,
    told: 'in tribunale ha detto, davanti al tribunale, ha detto al giudice',
    house: `
      linee guida della community, standard della comunità, standard della community, termini di servizio,
      condizioni d uso, le proprie regole, regole della piattaforma, violato le regole, violazione delle regole, policy,
      account falsi, profili falsi, comportamento inautentico, incitamento all odio, spam, sue regole
    `,
    parliament: 'in parlamento, alla camera, al senato, interrogazione, question time, commissione parlamentare',
    say: `
      dice, detto, dichiara a, spiega, spiegat*, comunica, comunicat*, nota, secondo, portavoce, sostiene, rivela,
      fa sapere, riferisce, fonti, annunci*, afferma*, dichiar*, promette, ha promesso, dice perché, detto perché,
      dire perché, spiega perché
    `,
    react: `
      condanna, condannano, difeso, reazion*, commenta, plaude, deplor*, denuncia, denunciano, definisce, preoccup*,
      replica, risponde, polemica, insorge, soddisfazione, ingiust*, sproporzionat*, accoglie con favore, parla di,
      critic*, condann*, reagi*, difend*, non capiscono, attacc*, condann* il blocco, esult*, denunci*, assurdo,
      ridicolo, chiede la revoca, chiede di revocare, protesta, protestano, grida alla censura, parla di censura,
      censura inaccettabile, contro la censura, punta il dito, tuona, furia, ira di, duro, amnesty,
      amnesty international, human rights watch, rsf, reporter senza frontiere, reporters sans frontières, attacca,
      attaccano, parlano di censura, accusa il governo, accusa bruxelles, replicano, chiude … ufficio, chiude … uffici,
      chiude … sede, chiude la sede, cessa le attività, deve revocare, devono revocare, deve ripristinare,
      devono ripristinare, deve sbloccare, devono sbloccare, chiedono di revocare, chiede il ripristino,
      chiedono il ripristino, si difende, si dice delusa, si dice deluso, è da smantellare, si scusa, si è scusato,
      chiede scusa, ha chiesto scusa, porge le scuse, le scuse di, dichiarazione su, dichiarazione sul,
      dichiarazione sulla
    `,
    extend: 'prorog*, estende, esteso, resta, restano, rimane, prosegue, continua, fino al, fino a, prolung*, ancora',
    again: 'di nuovo, nuovamente, ancora una volta, per la seconda volta, ancora, un altra volta',
    earlier: `
      un anno fa, l anno scorso, lo scorso anno, il mese scorso, in precedenza, già, prima, aveva, avevano,
      anniversario, un anno dopo, da anni, in passato, nel 20*, anni fa, mesi fa, precedent*, scorso
    `,
    now: 'ieri, sabato, domenica',
    undisturbed: `
      tenere conto, tiene conto, tenendo conto, in conto, conto alla rovescia, come bloccare, come sbloccare,
      bloccare un contatto, bloccare un numero, sul conto, per conto di, rendersi conto, scrive su x, ha scritto su x,
      annuncia su x, annuncia su facebook, ha annunciato su x, in un post su, con un post su, sui suoi social,
      via social, in un tweet, sulla sua pagina facebook
    `,
    state: `
      governo, governi, autorità, presidente, premier, esecutivo, stato, regime, giunta, consiglio dei ministri,
      amministrazione, prefetto, prefettura, palazzo chigi, parlamento, camera, senato, ministro, commissario,
      in camera di consiglio, in parlamento, alla camera, al senato, autorità garante, commissario agcom,
      consiglio di stato
    `,
    ministry: 'ministero, ministra, ministro, viminale, ministero dell interno, sottosegretario',
    regulator: `
      regolatore, autorità garante, authority, garante, commissione, agenzia, ivass, adm, commissario agcom, autorità,
      agcom, commissione parlamentare
    `,
    court: `
      tribunale, tribunali, giudice, giudici, corte, cassazione, tar, consiglio di stato, corte costituzionale,
      consulta, magistrat*, gip, gup, giustizia, toga, al tar, si rivolge al tribunale, porta in tribunale,
      in tribunale ha detto, davanti al tribunale, ha detto al giudice, corte d appello, ricorso al tar,
      fa ricorso al tar
    `,
    police: `
      polizia, polizia postale, procura, procure, guardia di finanza, carabinieri, pm, procuratore, finanza, gdf,
      inquirenti
    `,
    critic: `
      ong, associazioni, associazione stampa, sindacato dei giornalisti, federazione della stampa, avvocati, avvocato,
      avvocata, opposizione, opposizioni, le opposizioni, società civile, giuristi, esperti, attivisti, creatori,
      commercianti
    `,
    company: `
      la piattaforma, colosso, colossi, big tech, musk, zuckerberg, durov, fondatore, amministratore delegato,
      multinazionale, meta, bytedance, la compagnia, gruppo americano, azienda, società, gruppo, ceo, matthew prince,
      piattaforme
    `,
    account: `
      account, profilo, profili, utenza, chiude l account, chiude il profilo, chiusi gli account, chiude account,
      account falsi, profili falsi, pagina facebook, pagine facebook, le pagine di, la pagina di, perde la pagina,
      perde le pagine, perde la sua pagina, perdono la pagina, perdono le pagine, perdono la sua pagina,
      perso la pagina, perso le pagine, perso la sua pagina, persa la pagina, persa le pagine, persa la sua pagina
    `,
    post: 'tweet, post, messaggio, messaggi, pubblicazioni, commenti',
    url: 'link, url, indirizzi ip, indirizzo ip, indirizzi, collegamenti',
    site: `
      sito, siti, pagina, pagine, portale, portali, dominio, domini, siti porno, blog, testata online, flussi pirata,
      flussi illegal*, streaming pirata, streaming illegal*, iptv pirata, iptv illegal*, siti pirata, siti illegal*,
      trasmissioni pirata, trasmissioni illegal*, partite pirata, partite illegal*, portali pirata, portali illegal*,
      domini pirata, domini illegal*, sito gay, sito porno, sito di notizie, sito accademic*, sito di opposizione,
      sito di incontri, sito di scommesse, sito di streaming, siti gay, siti di notizie, siti accademic*,
      siti di opposizione, siti di incontri, siti di scommesse, siti di streaming, portale gay, portale porno,
      portale di notizie, portale accademic*, portale di opposizione, portale di incontri, portale di scommesse,
      portale di streaming, portali gay, portali porno, portali di notizie, portali accademic*, portali di opposizione,
      portali di incontri, portali di scommesse, portali di streaming, rivista accademica, rivista scientifica,
      rivista online, rivista digitale, libreria online, enciclopedia online, forum online, web tv, tv online,
      casinò online, biblioteca pirata, biblioteche pirata, forum, sito pirata, accesso a … testate, accesso a … media,
      blocca … testate, oscura … testate, oscurate … testate, blocca … media, oscura … media
    `,
    app: `
      app, applicazione, applicazioni, piattaforme, giochi, vpn, servizi di messaggistica, chatbot, social,
      sospensione del social, negozio di app, app cinesi, app cinese, applicazioni cinesi
    `,
    channel: `
      canale, canali, gruppi, chat, gruppo telegram, gruppi telegram, gruppo facebook, gruppi facebook, gruppo whatsapp
    `,
    video: 'video, filmato, filmati, clip, dirette, video falsi, video falso',
    song: 'canzone, canzoni, brano, brani',
    content: `
      materiale, materiali, hashtag, immagini, annunci, risorse, contenut*, risultati di ricerca, immagini intime,
      immagini pedopornografiche, video falsi, video falso, nudi falsi, deepfake, voce clonata, immagini false,
      pagina facebook, pagine facebook, voce di wikipedia, voce su wikipedia, articolo su
    `,
    platform: `
      social, piattaforma, piattaforme, messaggistica, motore di ricerca, motori di ricerca, negozio di app, store,
      streaming, pezzotto, iptv, intelligenza artificiale, siti porno, pornografia, pirateria, rete sociale, chatbot,
      sospensione del social, regole della piattaforma, la piattaforma, servizi di messaggistica
    `,
    network: `
      internet, blackout di internet, dati mobili, telecomunicazioni, connessioni, rete mobile, senza internet,
      blocca internet, internet bloccato, internet spento, blackout internet, sospende internet, internet sospeso,
      oscuramento di internet, internet oscurato, blackout digitale, blackout della rete, senza dati mobili,
      senza internet mobile, senza connessione, senza rete mobile, perde internet, perde la connessione,
      perdono internet, perdono la connessione, dati mobili tagliat*, dati mobili sospes*, dati mobili spent*,
      dati mobili staccat*, dati mobili interrott*, internet mobile tagliat*, internet mobile sospes*,
      internet mobile spent*, internet mobile staccat*, internet mobile interrott*, reti tagliat*, reti sospes*,
      reti spent*, reti staccat*, reti interrott*, connessioni tagliat*, connessioni sospes*, connessioni spent*,
      connessioni staccat*, connessioni interrott*, tagliano tutte le reti, tagliano le reti, tagliano i dati,
      tagliano internet, tagliano la rete, tagliato tutte le reti, tagliato le reti, tagliato i dati, tagliato internet,
      tagliato la rete, taglia tutte le reti, taglia le reti, taglia i dati, taglia internet, taglia la rete,
      rallenta le reti, rallenta internet, rallenta la rete, strozza le reti, strozza internet, strozza la rete,
      dati mobili ripristinat*, dati mobili torna, dati mobili tornano, dati mobili di nuovo attiva,
      internet ripristinat*, internet torna, internet tornano, internet di nuovo attiva, connessione ripristinat*,
      connessione torna, connessione tornano, connessione di nuovo attiva, rete ripristinat*, rete torna, rete tornano,
      rete di nuovo attiva, reti ripristinat*, reti torna, reti tornano, reti di nuovo attiva, cade internet,
      internet giù, spegne internet, spenta internet
    `,
    online: `
      online, in rete, web, cyber*, libertà di espressione, libertà di stampa, disinformazione, fake news,
      discorsi d odio, pirateria, pirati, piracy shield, copyright, diritto d autore, minori, verifica dell età,
      deepfake*, privacy, dati personali, dns, vpn, netblocks, terroris*, propaganda, censura, moderazione, spunte blu,
      indirizzi ip, digital*, diritto all oblio, utenti, pezzotto, iptv, torna online, tornano online, di nuovo online,
      ancora online, testata online, flussi pirata, flussi illegal*, streaming pirata, streaming illegal*, iptv pirata,
      iptv illegal*, siti pirata, siti illegal*, trasmissioni pirata, trasmissioni illegal*, partite pirata,
      partite illegal*, portali pirata, portali illegal*, domini pirata, domini illegal*, sito gay, sito porno,
      sito di notizie, sito accademic*, sito di opposizione, sito di incontri, sito di scommesse, sito di streaming,
      siti gay, siti porno, siti di notizie, siti accademic*, siti di opposizione, siti di incontri, siti di scommesse,
      siti di streaming, portale gay, portale porno, portale di notizie, portale accademic*, portale di opposizione,
      portale di incontri, portale di scommesse, portale di streaming, portali gay, portali porno, portali di notizie,
      portali accademic*, portali di opposizione, portali di incontri, portali di scommesse, portali di streaming,
      rivista accademica, rivista scientifica, rivista online, rivista digitale, libreria online, enciclopedia online,
      forum online, web tv, tv online, vieta i social, vietare i social, vietati i social, stop ai social,
      scroll infinito, biblioteca pirata, biblioteche pirata, social network, cloudflare radar, ooni, ioda
    `,
    stake: `
      sicurezza nazionale, ordine pubblico, privacy, pornografia, oscen*, diffamazione, sovranità, estremismo,
      terrorismo, crittografia, tutela dei minori, pedopornografia
    `,
    isp: `
      provider, operatori, fornitori di accesso, fornitori di servizi, isp, tim, fastweb, fornitori di connettività,
      windtre, wind tre, iliad, vodafone, sky wifi, operatori telefonici, operatori telefoniche, operatori telecom,
      compagnie telefonici, compagnie telefoniche, compagnie telecom, resolver dns, dns pubblici, dns pubblico,
      server dns
    `,
    people: `
      follower, utenti, utente, persone, iscritti, download, visualizzazioni, abbonati, dipendenti, giornalisti,
      milioni di utenti, cittadini, clienti, abitanti, giornaliste, cronisti
    `,
    complaint: 'segnalazioni, segnalazione, denunce, richieste, reclami, casi, istanze, ordini di blocco, ticket',
    time: 'ore, ora, giorni, giorno, settimane, settimana, mesi, mese, anni, anno, minuti, volte',
    money: 'euro, dollari, milioni di euro, milioni di dollari, miliardi, sterline, mln, mila euro, rubli',
    share: 'per cento, percento, percentuale, punti percentuali, del fatturato',
    place: 'paesi, città, regioni, province, comuni, stati membri, lingue, distretti',
    sport: `
      partita, partite, giocatore, giocatori, calcio, calciatore, allenatore, gol, portiere, attaccante, serie b,
      campionato, coppa, mondiali, tennis, sinner, doping, olimpiadi, squalific*, cartellino rosso, arbitro, inter,
      milan, juventus, ciclismo, daspo, nazionale, tifosi, derby, rigore, turno di stop, turni di stop,
      mercato bloccato, squadra, serie a, giornate, due giornate, turni, giudice sportivo, ammend*, curva, stadio
    `,
    road: `
      autostrada, autostrade, strada, strade, traffico, viabilità, tir, camionist*, blocco stradale, blocchi stradali,
      blocco del traffico, ponte, galleria, trattori, incidente, corteo, tangenziale, circolazione, cantiere, frana,
      auto, diesel, casello, camion, sciopero, domenica ecologica, ztl, binari, blocchi del traffico, stop ai diesel,
      blocco auto, domeniche ecologiche, area b, smog
    `,
    market: `
      borsa, azioni, investitori, utile, ricavi, trimestre, criptovalut*, bitcoin, ftse mib, dividend*, blockchain,
      blocco dei licenziamenti, spread, fatturato annuo
    `,
    medicine:
      'ospedale, ospedali, vaccin*, farmaco, farmaci, chirurg*, pazient*, medico, medici, cancro, tumore, ansa salute',
    school: 'professor*, docent*, università, scuola, scuole, student*, esami, maturità, preside, insegnante',
    outage: `
      guasto, guasti, malfunzionament*, down, downdetector, problemi tecnici, disservizi, disservizio,
      blackout elettrico, non funziona, non funzionano, in tilt, problemi per, problemi in, non si carica, disagi,
      utenti segnalano, segnalazioni di, giù in tutta, crash, ko, segnalazioni, problema tecnico, cavo sottomarin*,
      cavo tranciat*, cavo rott*, cavo danneggiat*, cavi sottomarin*, cavi tranciat*, cavi rott*, cavi danneggiat*,
      rottura del cavo, rottura di un cavo, taglio della fibra, un ancora, ancora di una nave, tempesta, uragano,
      tifone, maltempo, interruzione di corrente
    `,
    product: `
      funzione, funzioni, novità, lancia, lancio, aggiornamento, abbonamento, premium, trucchi, nuovo strumento,
      versione, offerta, offerte, adblock, annunci, ad blocker, arriva, arrivano, introduce la, testa, disponibile la,
      scorciatoi*, con un tocco, nuovo pulsante, nuovo tasto
    `,
    business: `
      licenzi*, acquisizione, fusione, finanziamento, nomina, nominat*, dimission*, dimette, assunzioni, startup,
      data center, centro dati, centri dati
    `,
    travel: `
      volo, voli, compagnia aerea, aeroporto, aeroporti, treno, treni, passeggeri, turismo, turisti, sciopero, scioperi,
      ferrovie, trenitalia, aereo
    `,
    film: `
      film, cinema, attore, attrice, botteghino, album, concerto, romanzo, cantante, sanremo, festival, fiction,
      serie tv, vietato ai minori, serie televisiva, libro, libri, fumetto, canale televisivo, canali televisivi,
      emittente, emittenti
    `,
    crime: `
      omicid*, assassin*, droga, spaccio, rapina, furto, furti, truffa, truffe, violenza sessuale, arrestat*, arresto,
      mafia, stupro, condannato per, condannato a, minacce
    `,
    sanction: `
      dazi, export, import, embargo, petrolio, plastica, tabacco, alcol, pesticid*, sigarett*, carne coltivata, armi,
      gas
    `,
    explain: `
      podcast, intervista, opinione, editoriale, rubrica, cos è, come funziona, analisi, guida, perché, spiegato,
      domande e risposte, cosa sapere, cosa cambia, come fare, ecco come, tutto quello che, le cose da sapere,
      che cosa è, come … è diventat*, come … ha conquistato, perché … piace
    `,
    adblock: `
      blocco pubblicità, adblock*, ad blocker, blocco delle pubblicità, telemarketing, chiamate spam,
      blocco dei contenuti pubblicitari, blocco della pubblicità
    `,
    politics: `
      elezion*, manovra, referendum, immigrazione, aborto, blocco navale, coalizione, bilancio dello stato, superbonus,
      bonus, bilancio, deputati, espulsion*, migrant*, asilo, legge di bilancio, pensioni, reddito di cittadinanza,
      revoca dell immunità, nel registro delle imprese, nel registro elettorale
    `,
    finance: `
      banca, banche, bancario, bancari, conto corrente, conti correnti, mutuo, mutui, carta di credito, tasse,
      agenzia delle entrate, fisco, pensioni, patrimonio, beni, conti pubblici, cessione dei crediti, carta bloccata,
      blocco dei licenziamenti, blocco dei beni, beni bloccati, pignorament*, conti correnti bloccati, conto bloccato,
      truffati, conti di … aziende, conti di … società, conti della società, congela … fondi, congela … beni,
      congela … wallet, congela … criptovalute, congelat* … fondi, congelat* … beni, congelat* … wallet,
      congelat* … criptovalute, blocca … fondi, blocca … beni, blocca … wallet, blocca … criptovalute,
      exchange di criptovalute, exchange cripto, finanziamento del terrorismo
    `,
    science: `
      scienziat*, nasa, clima, pioggia, alluvione, terremoto, vulcano, specie, blocco di appartamenti, meteo, neve,
      maltempo
    `,
    antitrust: `
      digital markets act, dma, mercati digitali, gatekeeper,
      antitrust, agcm, concorrenza, posizione dominante, abuso di posizione, facebook marketplace, annunci economici,
      abuso di posizione dominante, pubblicità digitale, pratiche anticoncorrenziali
    `,
    privacy: `
      protezione dei dati, dati personali, fuga di dati, cambridge analytica, gdpr, password, hacker,
      attacco informatico
    `,
    satire: 'satira, parodia, lercio',
  },
  particles,
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
      sedici: 16,
      diciassette: 17,
      diciotto: 18,
      diciannove: 19,
      trecento: 300,
      quattrocento: 400,
      cinquecento: 500,
      seicento: 600,
      settecento: 700,
      ottocento: 800,
      novecento: 900,
      tremila: 3000,
      quattromila: 4000,
      cinquemila: 5000,
      diecimila: 10000,
      ventidue: 22,
      ventitre: 23,
      ventitré: 23,
      ventiquattro: 24,
      venticinque: 25,
      ventisei: 26,
      ventisette: 27,
      ventinove: 29,
      ventuno: 21,
      ventotto: 28,
      trentadue: 32,
      trentatre: 33,
      trentatré: 33,
      trentaquattro: 34,
      trentacinque: 35,
      trentasei: 36,
      trentasette: 37,
      trentanove: 39,
      trentuno: 31,
      trentotto: 38,
      quarantadue: 42,
      quarantatre: 43,
      quarantatré: 43,
      quarantaquattro: 44,
      quarantacinque: 45,
      quarantasei: 46,
      quarantasette: 47,
      quarantanove: 49,
      quarantuno: 41,
      quarantotto: 48,
      cinquantadue: 52,
      cinquantatre: 53,
      cinquantatré: 53,
      cinquantaquattro: 54,
      cinquantacinque: 55,
      cinquantasei: 56,
      cinquantasette: 57,
      cinquantanove: 59,
      cinquantuno: 51,
      cinquantotto: 58,
      sessantadue: 62,
      sessantatre: 63,
      sessantatré: 63,
      sessantaquattro: 64,
      sessantacinque: 65,
      sessantasei: 66,
      sessantasette: 67,
      sessantanove: 69,
      sessantuno: 61,
      sessantotto: 68,
      settantadue: 72,
      settantatre: 73,
      settantatré: 73,
      settantaquattro: 74,
      settantacinque: 75,
      settantasei: 76,
      settantasette: 77,
      settantanove: 79,
      settantuno: 71,
      settantotto: 78,
      ottantadue: 82,
      ottantatre: 83,
      ottantatré: 83,
      ottantaquattro: 84,
      ottantacinque: 85,
      ottantasei: 86,
      ottantasette: 87,
      ottantanove: 89,
      ottantuno: 81,
      ottantotto: 88,
      novantadue: 92,
      novantatre: 93,
      novantatré: 93,
      novantaquattro: 94,
      novantacinque: 95,
      novantasei: 96,
      novantasette: 97,
      novantanove: 99,
      novantuno: 91,
      novantotto: 98,
    },
    scales: {
      mld: 1_000_000_000,
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
    dayEarlier: 'il giorno prima',
  },
};
