import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** German as agencies and dailies print it, with its compounds as stems. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'de',
  name: 'German',
  home: 'DE',
  checked: false,
  thousands: '.',
  marks: `
    der, die, das, und, den, dem, des, ist, nicht, für, von, mit, auf, ein, eine, einen, einer, wird, werden, hat, sich,
    bei, nach, im, zu, zum, zur, aus, gegen, auch, wegen, sind, wurde, wurden, über, laut, soll
  `,
  names: {
    ...PLACES,
    'body:US Department of Justice': 'us justizministerium, amerikanische justizministerium',
    'platform:X': `
      kurznachrichtendienst x, onlinedienst x, online dienst x, plattform x, netzwerk x, x früher twitter,
      x ehemals twitter, vormals twitter, ehemals twitter, früher twitter
    `,
    'platform:Messenger': 'facebook messenger, messenger von facebook',
    'platform:VKontakte': 'vkontakte',
    'platform:Meta': '~meta konzern, meta konzern',
    'body:Federal Office of Justice (Germany)':
      'bundesamt für justiz, bundesamts für justiz, bundesamtes für justiz, bundesjustizamt, bundesjustizamts, bfj',
    'body:Federal Network Agency (Germany)': 'bundesnetzagentur',
    'body:Federal Court of Justice (Germany)': 'bundesgerichtshof, bgh, bundesgerichtshofs',
    'body:Federal Constitutional Court (Germany)':
      'bundesverfassungsgericht, bundesverfassungsgerichts, verfassungsgericht karlsruhe',
    'body:European Commission': 'eu kommission, europäische kommission, europäischen kommission, brüsseler behörde',
    'body:Court of Justice of the European Union':
      'eugh, europäischer gerichtshof, europäische gerichtshof, europäischen gerichtshof',
    'body:Supreme Court of the United States': `
      us supreme court, oberstes gericht der usa, supreme court der usa, supreme court, oberster us gerichtshof,
      oberstes us gericht, oberste gericht der usa
    `,
    'body:Supreme Federal Court (Brazil)': `
      brasiliens oberstes gericht, oberstes gericht brasiliens, brasilianische oberste gericht,
      oberster gerichtshof brasiliens
    `,
    'body:Constitutional Court (Turkey)': `
      türkisches verfassungsgericht, türkische verfassungsgericht, verfassungsgericht der türkei,
      türkischen verfassungsgerichts, türkischen verfassungsgericht
    `,
    'body:State Media Authority of North Rhine-Westphalia': 'medienanstalt*',
    'body:Berlin Commissioner for Data Protection and Freedom of Information':
      'berliner datenschützer*, berliner datenschutzbeauftragte*, berlins datenschutzbeauftragte*, meike kamp',
    'body:Data Protection Authority (Italy)': `
      italienische datenschutzbehörde, italienischen datenschutzbehörde, italiens datenschutzbehörde,
      datenschutzbehörde garante, italienische datenschützer
    `,
    'body:Moscow court': 'moskauer gericht, gericht in moskau',
    'body:Council of State (France)': 'staatsrat, französische staatsrat, französischen staatsrat',
    'body:Data Protection Commission (Ireland)': 'irische datenschutzbehörde, irischen datenschutzbehörde',
    'law:NetzDG': 'netzwerkdurchsetzungsgesetz*, netzdg',
    'law:Digital Services Act': 'digital services act, gesetz über digitale dienste, digitale dienste gesetz, dsa',
    'law:Digital Markets Act': 'gesetz über digitale märkte',
    'law:Online Safety Act': 'britisches online sicherheitsgesetz',
  },
  says: {
    block: `
      sperr*, gesperr*, netzsperr*, blockier*, verbiet*, verbot*, bann, bannt, zensier*, zensur*, einschränk*,
      eingeschränkt*, schränkt*, drossel*, gedrosselt*, unzugänglich*, nicht erreichbar, nicht mehr erreichbar,
      nicht mehr abrufbar, nicht mehr verfügbar, kontosperr*, accountsperr*, twittersperr*, internetsperr*, untersag*,
      blockade, blockaden, unerreichbar, abgeschaltet, abschalt*, geblockt, verbann*, abgeschalt*, schaltet ab, kappt*,
      beschränk*, geoblock*, aussperr*, dicht gemacht, gesperrtes konto, fordert verbot, schaltet … ab, schalten … ab,
      schaltete … ab, dreht … ab, drehen … ab, drehte … ab, legt … still, legen … still, macht … dicht, machen … dicht,
      klemmt … ab, stellt … ab, riegelt … ab, nimmt … den zugang, schneidet … ab, kappt … zugang, verwehrt … zugang,
      blendet … aus, zieht … den stecker, den saft ab, außer betrieb, lahmgelegt, legt … lahm, entzieht … zugang,
      kommen nicht mehr auf, nicht mehr zugänglich, nicht mehr aufrufbar, nicht mehr zu erreichen, vom netz,
      soll gesperrt werden, zugangssperre*, netzsperren, abschaltung von, verurteilt sperr*, im register, ins register,
      in sein register, in ihr register, lässt sich nicht öffnen, lässt sich nicht aufrufen, lässt sich nicht laden,
      lässt sich nicht erreichen, lässt sich nicht abrufen, lassen sich nicht öffnen, lassen sich nicht aufrufen,
      lassen sich nicht laden, lassen sich nicht erreichen, lassen sich nicht abrufen, ließ sich nicht öffnen,
      ließ sich nicht aufrufen, ließ sich nicht laden, ließ sich nicht erreichen, ließ sich nicht abrufen,
      ließen sich nicht öffnen, ließen sich nicht aufrufen, ließen sich nicht laden, ließen sich nicht erreichen,
      ließen sich nicht abrufen, lässt sich … nicht … öffnen, lässt sich … nicht … aufrufen, lässt sich … nicht … laden,
      lässt sich … nicht … erreichen, lässt sich … nicht … abrufen, lassen sich … nicht … öffnen,
      lassen sich … nicht … aufrufen, lassen sich … nicht … laden, lassen sich … nicht … erreichen,
      lassen sich … nicht … abrufen, ließ sich … nicht … öffnen, ließ sich … nicht … aufrufen,
      ließ sich … nicht … laden, ließ sich … nicht … erreichen, ließ sich … nicht … abrufen,
      ließen sich … nicht … öffnen, ließen sich … nicht … aufrufen, ließen sich … nicht … laden,
      ließen sich … nicht … erreichen, ließen sich … nicht … abrufen, nicht mehr zu öffnen, nicht mehr zu sehen,
      nicht mehr zu lesen, nicht mehr zu laden, nicht zu öffnen, nicht zu sehen, nicht zu lesen, nicht zu laden,
      lädt nicht, laden nicht, kaum erreichbar, kaum abrufbar, kaum aufrufbar, schwer erreichbar, schwer abrufbar,
      schwer aufrufbar, nur schwer erreichbar, nur schwer abrufbar, nur schwer aufrufbar, nicht mehr lesbar,
      nicht mehr sichtbar, graue kästchen, graue flächen, graue quadrate, graue kacheln, für leser gesperrt,
      für leser geschlossen, sperrhinweis, fehlerseite, dynamische* sperre, dynamische* sperrung,
      dynamische* sperrverfügung, dynamische* anordnung, sperrverfügung*, sperranordnung*, abklemmen, abgeklemmt,
      klemmte … ab, abklemmung, stecker gezogen, zieht den stecker, zog … den stecker, aus dem netz nehmen,
      aus dem netz genommen, nimmt … aus dem netz, nahm … aus dem netz, aus ihrem dns nehmen, aus dem dns nehmen,
      aus dem dns, unerreichbar machen, macht … unerreichbar, lässt … sperren, ließ … sperren, dichtgemacht,
      dreht … den hahn zu, dreht … den saft ab, social media verbot, social media verbots, socialmediaverbot,
      handyverbot für, aus für, aus für telegram, aus für tiktok, vom netz genommen, vom netz gehen, wieder gesperrt,
      erneut gesperrt, wieder blockiert, erneut blockiert, sperrt erneut, sperrt wieder,
      vom internet getrennt, vom netz getrennt, kappt alle leitungen, kappt leitungen, kappt die leitungen,
      nicht abrufbar, netzsperre, sperrt … Medien, sperrte … Medien, blockiert … Medien, internetsperren,
      internetsperre, websperre, websperren, domainsperre, domainsperren, nicht mehr erreichbar in,
      lässt sich nicht mehr öffnen, lassen sich nicht mehr öffnen, kein … mehr für, kommt nicht mehr auf,
      für nutzer gesperrt, kappt zugang, kappt den zugang, kappen den zugang, untersagt verbreitung,
      dürfen ihre inhalte nicht verbreiten, nicht mehr verbreitet werden,
      nicht nutzbar … messungen
    `,
    withhold:
      'ausgeblendet, blendet aus, ausblenden, zurückgehalten, in deutschland zurückgezogen, verbirgt, verborgen',
    remove: `
      lösch*, gelöscht*, entfern*, nimmt vom netz, vom netz genommen, aus dem app store, offline genommen,
      offline nehmen, nimmt offline, verschwinden, auslist*, delist*, herunternehm*, heruntergenommen, wirft … aus dem,
      werfen … aus dem, fliegt aus, fliegen aus, raus aus dem, raus aus den, aus den app stores, aus den stores,
      aus dem store, aus dem angebot, nimmt … aus dem, nehmen … aus dem, schmeißt … aus, tilgt, lösch anordnung,
      zieht … aus dem verkehr, verschw* von youtube, verschw* von facebook, verschw* von instagram, verschw* von tiktok,
      verschw* von x, verschw* von telegram, verschw* von der plattform, verschw* von dem netz, verschw* aus youtube,
      verschw* aus facebook, verschw* aus instagram, verschw* aus tiktok, verschw* aus x, verschw* aus telegram,
      verschw* aus der plattform, verschw* aus dem netz, verschw* bei youtube, verschw* bei facebook,
      verschw* bei instagram, verschw* bei tiktok, verschw* bei x, verschw* bei telegram, verschw* bei der plattform,
      verschw* bei dem netz, weg von youtube, weg von facebook, weg von instagram, weg von tiktok, weg von x,
      weg von telegram, weg von der plattform, weg von dem netz, weg aus youtube, weg aus facebook, weg aus instagram,
      weg aus tiktok, weg aus x, weg aus telegram, weg aus der plattform, weg aus dem netz, weg bei youtube,
      weg bei facebook, weg bei instagram, weg bei tiktok, weg bei x, weg bei telegram, weg bei der plattform,
      weg bei dem netz, verschwundene* kanal, verschwundene* kontos, verschwundene* konto, verschwundene* konten,
      verschwundene* seite, verschwundene* accounts, verschwundene* account, konten verschwunden, konto verschwunden,
      account verschwunden, accounts verschwunden, kanal verschwunden, kanäle verschwunden, seite verschwunden,
      konto weg, account weg, kanal weg, kanäle weg, profil weg, verschwand* … konten, verschwinden … konten,
      verschwand* … kanäle
    `,
    suspend: `
      suspendier*, deaktivier*, stilllegung, stillgelegt, ausgeschlossen, schließt konten, schließt konto, legt still,
      ausgesetzt, verbannt, gesperrtes konto, wirft … raus, werfen … raus, schmeißt … raus, schließt … aus,
      schließt … konten, setzt … vor die tür, dauerhaft gesperrt, wirft … von, verschw* von youtube,
      verschw* von facebook, verschw* von instagram, verschw* von tiktok, verschw* von x, verschw* von telegram,
      verschw* von der plattform, verschw* von dem netz, verschw* aus youtube, verschw* aus facebook,
      verschw* aus instagram, verschw* aus tiktok, verschw* aus x, verschw* aus telegram, verschw* aus der plattform,
      verschw* aus dem netz, verschw* bei youtube, verschw* bei facebook, verschw* bei instagram, verschw* bei tiktok,
      verschw* bei x, verschw* bei telegram, verschw* bei der plattform, verschw* bei dem netz, weg von youtube,
      weg von facebook, weg von instagram, weg von tiktok, weg von x, weg von telegram, weg von der plattform,
      weg von dem netz, weg aus youtube, weg aus facebook, weg aus instagram, weg aus tiktok, weg aus x,
      weg aus telegram, weg aus der plattform, weg aus dem netz, weg bei youtube, weg bei facebook, weg bei instagram,
      weg bei tiktok, weg bei x, weg bei telegram, weg bei der plattform, weg bei dem netz, verschwundene* kanal,
      verschwundene* kontos, verschwundene* konto, verschwundene* konten, verschwundene* seite, verschwundene* accounts,
      verschwundene* account, verlier* … konto, verlier* … account, verlier* … kanal, verlier* … seite,
      verlier* … facebookseite, verlier* … instagramseite, verlier* … instagram seite, verlier* … profil,
      verlor* … konto, verlor* … account, verlor* … kanal, verlor* … seite, verlor* … facebookseite,
      verlor* … instagramseite, verlor* … instagram seite, verlor* … profil, konto weg, account weg, kanal weg,
      profil weg, konto verschwunden, account verschwunden, kanal verschwunden, wirft … hinaus, warf … raus,
      warf … hinaus, rausgeworfen, hinausgeworfen, rauswurf, rausschmiss, schmiss … raus, verbannte, verbannung von,
      fliegt raus, fliegt von youtube, fliegt von x, fliegt von facebook, fliegt von instagram, fliegt von twitch,
      fliegt von tiktok, von der plattform geflogen, von der plattform geworfen, von youtube geflogen, von x geflogen,
      macht … dicht, machte … dicht, dichtgemacht
    `,
    restore: `
      wiederhergestell*, wiederherstell*, wieder her, entsperr*, freigeschaltet, freischalt*, freigegeben,
      wieder erreichbar, wieder zugänglich, wieder verfügbar, wieder abrufbar, wieder online, wieder frei,
      wieder erlaubt, kehrt zurück, zurück auf, reaktivier*, wieder freigeschaltet, rückkehr, wieder zurück,
      wieder aktiv, wieder freigegeben, zurück im, gibt … frei, geben … frei, schaltet … frei, schalten … frei,
      lässt … wieder zu, lässt … zurück, darf zurück, dürfen zurück, zurückkehren, kehrt … zurück, kommt zurück,
      wieder offen, wieder nutzbar, wieder zugelassen, wieder am netz, erlaubt … wieder, wieder freigabe, freigabe,
      wieder in betrieb, öffnet … wieder, lockert, lockerung, freigeben, wieder freigeben, wieder freischalten,
      muss … freigeben, muss … freischalten, internet wieder da, internet wiederhergestellt, internet kehrt zurück,
      internet kehren zurück, netz wieder da, netz wiederhergestellt, netz kehrt zurück, netz kehren zurück,
      netze wieder da, netze wiederhergestellt, netze kehrt zurück, netze kehren zurück, mobile daten wieder da,
      mobile daten wiederhergestellt, mobile daten kehrt zurück, mobile daten kehren zurück, holt … zurück,
      holte … zurück, wieder da, wieder sichtbar, wieder aufrufbar, stellt … wieder her, stellte … wieder her,
      schaltet … wieder frei, schaltete … wieder frei, gibt … wieder frei, gab … wieder frei, macht sperre rückgängig,
      sperre rückgängig, ist wieder da, sind wieder da, ist zurück, muss … aufheben, müssen … aufheben,
      sollte … aufheben, sollten … aufheben, soll … aufgehoben werden, müssen … freigeben, muss aufgehoben werden,
      müssen aufgehoben werden
    `,
    lift: `
      aufgehoben, heben auf, hebt sperre, hebt verbot, hebt blockade, hob, sperre auf, verbot auf, blockade auf,
      widerruf*, zurückgenommen, nimmt zurück, zieht zurück, kippt sperre, kippt verbot, ende der sperre, rückzieher,
      rücknahme, aufheb*, zurückgezogen, beendet sperre, sperre aufgehoben, hebt, in deutschland zurückgezogen,
      hebt … auf, heben … auf, nimmt … zurück, nahm … zurück, zieht … zurück, zog … zurück, beendet … sperre,
      setzt … außer kraft, rudert zurück, rückgängig, kassiert … verbot, kassiert … sperre, kassierte … verbot,
      kassierte … sperre, kippt … verbot, kippt … sperre, kippte … verbot, kippte … sperre, hebt … verbot auf,
      hebt … sperre auf, hebt … anordnung auf, hob … verbot auf, hob … sperre auf, hob … anordnung auf,
      heben … verbot auf, heben … sperre auf, heben … anordnung auf, hoben … verbot auf, hoben … sperre auf,
      hoben … anordnung auf, lockert … sperre, lockert … verbot, kassieren … sperre, kippen … sperre, kippten … sperre,
      kassiert sperre, kippen sperre, kassiert … blockade, kippt … blockade, kassiert, kassierte, kassieren,
      kippt die sperre
    `,
    halt: `
      abschalt*, abgeschaltet, schaltet ab, schließ*, geschlossen, gestoppt, unterbrech*, kappt, gekappt, abgeklemmt,
      abschaltung*, schaltet, dichtgemacht, einstell*, stopp*, schließt konten, schließt konto, internetsperre*,
      internet blackout, netzabschaltung*, unterbroch*, lahmgelegt, internet abgeschaltet, internet abgestellt,
      schaltet internet ab, internetsperren im, internetabschaltung*, internet lahmgelegt, internetzugang gesperrt,
      mobiles internet abgeschaltet, internet gesperrt, sperrt internet, stellt internet ab, dreht … ab, drehen … ab,
      kappen, kappte, kappte das internet, vom netz abgeschnitten, abgeschnitten, schneidet … vom netz,
      offline geschaltet, internet aus, schaltet … internet ab, schalten … internet ab, internet weg,
      stellt … internet ab, dreht … internet ab, drehen … internet ab, ohne internet, ohne mobiles internet,
      ohne mobile daten, ohne netz, kein internet, kein mobiles internet, mobile daten gekappt,
      mobile daten abgeschaltet, mobile daten abgestellt, mobile daten gedrosselt, mobile daten gesperrt,
      mobilfunknetze gekappt, mobilfunknetze abgeschaltet, mobilfunknetze abgestellt, mobilfunknetze gedrosselt,
      mobilfunknetze gesperrt, netze gekappt, netze abgeschaltet, netze abgestellt, netze gedrosselt, netze gesperrt,
      datendienste gekappt, datendienste abgeschaltet, datendienste abgestellt, datendienste gedrosselt,
      datendienste gesperrt, drossel* netze, drossel* das internet, drossel* das netz, drossel* das mobile internet,
      internetsperre, internet gekappt, kappt internet, internetabschaltung, netzabschaltung, netzabschaltungen,
      internetabschaltungen, schaltet das netz ab, schalteten … das netz ab, schalten … das netz ab,
      drehen … das netz ab, dreht … das netz ab
    `,
    fine: `
      bußgeld*, geldbuße*, geldstrafe*, strafzahlung*, millionenstrafe*, rekordstrafe, ordnungsgeld*, zwangsgeld*,
      millionenbußgeld*, bussgeld*, zur kasse, zahlen, strafe*, muss … zahlen, soll … zahlen, muss … strafe, verdonnert,
      bittet … zur kasse, millionenbuße, buße, bestraft, bestrafte
    `,
    order: `
      angeordnet*, ordnet, ordnete, weist an, angewiesen, weisung, muss, müssen, verlangt, befiehlt, befohlen, verhäng*,
      erlass, erlässt, vorschreib*, aufforderung, verpflicht*, auf anordnung, anordn*, anweis*, verfüg*, beschluss,
      zwing*, untersagungs*, nicht mehr verfügbar, auf anweisung, nach anordnung, nach aufforderung, lässt … sperren,
      lässt … blockieren, lässt … löschen, lassen … sperren, lassen … blockieren, weist … an, wies … an, fordert … auf,
      forderte … auf, verdonnert, dynamische* sperre, dynamische* sperrung, dynamische* sperrverfügung,
      dynamische* anordnung, sperrverfügung*, sperranordnung*, muss … abschalten, muss … abklemmen,
      muss … stummschalten, müssen … abschalten, müssen … abklemmen, müssen … stummschalten, verpflichtet … zu,
      geheimer beschluss
    `,
    ask: `
      aufgefordert, gebeten, ersuch*, ruft auf, appell*, dringt auf, antrag, beantragt*, forder*, verlang*, bitt*,
      aufforder*, auf verlangen, nach aufforderung, fordert verbot, fordert … auf, forderte … auf, ruft … auf
    `,
    notice: `
      abmahn*, abgemahnt, ultimatum, frist*, vorgeladen, anhörung*, auskunftsersuchen, auskunft, verfahren,
      bußgeldverfahren, vorläufige ergebnisse, rüge, rügt, bestellt ein, einbestellt, anhörung, aufforderung,
      verwarnt, mahnt, schreiben, verfahren gegen, vorlad*, ermittlungsverfahren, auskunftsverlangen, warnung an,
      nach aufforderung, leitet … ein, leitete … ein, droht … mit strafe, droht … mit bußgeld, verlangt auskunft,
      mahnt … ab, meldet … bei, meldung rechtswidriger, nimmt … ins visier, knöpft sich, zur rede, bestellt … ein,
      beanstandet, beanstandete, beanstandung, startet … verfahren, verfahren zur sperrung,
      verfahren zur abschaltung, sperrverfahren, leitet … verfahren, verfahren eingeleitet, leitet verfahren,
      verfahren zum, ins visier, mahnte … ab, abmahnung, vorläufigen ergebnissen, vorläufiger befund,
      vorläufig festgestellt, wirft … vor, werfen … vor, nutzer täuschen, täuschen nutzer, täuscht nutzer,
      vor die aufsicht, fordert auskunft, fordert erklärung, verlangt erklärung, steht vor dem aus, vor der sperre,
      vor der sperrung, vorläufig zu dem schluss, vorläufigen einschätzung, vorläufige einschätzung,
      vorläufigen erkenntnissen, wirft … verstöße
    `,
    charge: `
      ermittel*, untersuch*, klagt an, strafverfahren, anzeige gegen, beschuldig*, wirft vor, vorwurf, prüft, prüfung,
      ermittl*, ermittlungsverfahren, verfahren gegen, verfahren, anklage*, angeklagt*, razzia, durchsuch*,
      leitet … ermittlungen ein, startet … verfahren, verfahren zur sperrung, verfahren zur abschaltung, sperrverfahren,
      leitet … verfahren, verfahren eingeleitet, leitet verfahren, verfahren zum
    `,
    warn: 'gewarnt, droh*, gedroht, androh*, mahnt, warn*, droht mit, warnung an',
    enact: `
      verabschied*, beschlossen, beschließt, in kraft, billigt, gebilligt, novelle, gesetzentwurf, entwurf,
      neues gesetz, neue regeln, reform, regulier*, verschärf*, ändert, gesetzentwurf*, stimmt zu, einigt sich auf,
      stimmt … zu, stimmt für, will … verbieten, bringt … auf den weg, legt … vor, gilt ab, peitscht, diensthandys,
      dienstgeräte, dienstgeräten, diensthandy, diensttelefone, lizenz für blogger, lizenz für influencer,
      lizenz für vpn*, lizenz für onlinemedien, lizenzen für blogger, lizenzen für influencer, lizenzen für vpn*,
      lizenzen für onlinemedien, genehmigung für blogger, genehmigung für influencer, genehmigung für vpn*,
      genehmigung für onlinemedien, registrierung für blogger, registrierung für influencer, registrierung für vpn*,
      registrierung für onlinemedien, lizenzpflicht für blogger, lizenzpflicht für influencer, lizenzpflicht für vpn*,
      lizenzpflicht für onlinemedien, blogger müssen, blogger brauchen, influencer müssen, influencer brauchen,
      notverordnung*, notstandsverordnung*, altersgrenze*, mindestalter für, kinder … fernhalten,
      jugendliche … fernhalten, minderjährige … fernhalten, jährige … fernhalten, macht … ernst, in erster lesung,
      erste lesung, zweite lesung, konsultation, öffentliche anhörung, öffentliche konsultation, referentenentwurf,
      startet konsultation*, startet … konsultation*, startet anhörung zu, startet öffentliche anhörung,
      konsultation zu
    `,
    law: `
      gesetz, gesetze, gesetzes, gesetzentwurf, verordnung*, regel, regeln, regelung*, richtlinie*, vorschrift*,
      paragraf*, jugendschutz*, staatsvertrag, neues gesetz, neue regeln, eigene regeln, eigenen regeln,
      gegen seine regeln, gegen die regeln, richtlinien des, community richtlinien, verstoß gegen richtlinien,
      diensthandys, dienstgeräte, dienstgeräten, diensthandy, diensttelefone, unter 16 jährige, unter 16 jahren,
      unter 15 jährige, unter 14 jährige, verbot für jugendliche, verbot für kinder, mindestalter, lizenz für blogger,
      lizenz für influencer, lizenz für vpn*, lizenz für onlinemedien, lizenzen für blogger, lizenzen für influencer,
      lizenzen für vpn*, lizenzen für onlinemedien, genehmigung für blogger, genehmigung für influencer,
      genehmigung für vpn*, genehmigung für onlinemedien, registrierung für blogger, registrierung für influencer,
      registrierung für vpn*, registrierung für onlinemedien, lizenzpflicht für blogger, lizenzpflicht für influencer,
      lizenzpflicht für vpn*, lizenzpflicht für onlinemedien, blogger müssen, blogger brauchen, influencer müssen,
      influencer brauchen, notverordnung*, notstandsverordnung*, altersgrenze*, mindestalter für, kinder … fernhalten,
      jugendliche … fernhalten, minderjährige … fernhalten, jährige … fernhalten, gesetzentwurf*
    `,
    sue: `
      geklagt, verklag*, beschwerde, verfassungsbeschwerde, berufung, revision, einspruch*, widerspruch*,
      zieht vor gericht, zog vor gericht, ficht an, anfecht*, eilantrag*, rechtsmittel, geht gegen, wehrt sich,
      wehren sich, geht vor gericht, klag*, klagt an, klagen gegen, legt … ein, zieht … vor gericht, zieht gegen … vor,
      ziehen … vor gericht, geht … vor gericht, geht juristisch, gehen juristisch, wehrt sich … gegen,
      wehrt sich juristisch, zieht vor den, zieht vors, ficht … an, fechten … an, ruft … gericht an, popularklage,
      verfassungsklage
    `,
    hearing: 'verhandel*, anwalt, anwälte, plädoyer*, prozess, prozessauftakt, verhandl*',
    rule: `
      urteil*, geurteilt, entscheid*, beschluss, verfassungswidrig*, erklärt für, gibt recht, bekam recht,
      bekommt recht, rechtswidrig*, befand, hält für, stuft ein, gericht erklärt, erklärt, rechtswidrige inhalte,
      entschied*, gibt … recht, gab … recht, muss … hinnehmen, durfte nicht, durfte, darf nicht, verurteilt … zu,
      erklärt … für, stuft … ein, spricht … zu, eilbeschluss, eilentscheidung, eilverfahren, wies … ab, weist … ab,
      wies die klage ab, weist klage ab, klagen abgewiesen, klage abgewiesen, niederlage für, niederlage in,
      scheitert mit klage, scheitern mit klage
    `,
    uphold: `
      bestätig*, weist ab, abgewiesen, wies ab, zurückgewiesen, weist zurück, wies zurück, rechtmäßig*, verwirft,
      verworfen, scheitert, gescheitert, verfassungsgemäß, zulässig, hält an, bleibt bestehen, abweis*, billigt,
      weist … ab, wies … ab, weist … zurück, wies … zurück, lehnt … ab, segnet … ab, hält … aufrecht, lässt … bestehen,
      hat bestand, bleibt gesperrt, bleibt verboten, wies die klage ab, weist klage ab, klagen abgewiesen,
      klage abgewiesen, scheitert mit klage, scheitern mit klage
    `,
    strike: `
      gekippt, kippt, kippte, nichtig, verfassungswidrig*, rechtswidrig*, unzulässig*, aufgehoben, illegal,
      verletzt die meinungsfreiheit, verletzt meinungsfreiheit, verstößt gegen die meinungsfreiheit, verfassungswidrig,
      kippen, erklärt … für verfassungswidrig, hebt … auf, ging zu weit, unverhältnismäßig, kassiert … verbot,
      kassiert … sperre, kassiert … anordnung, kassiert … gesetz, kassierte … verbot, kassierte … sperre,
      kassierte … anordnung, kassierte … gesetz, kippt … verbot, kippt … sperre, kippt … anordnung, kippt … gesetz,
      kippte … verbot, kippte … sperre, kippte … anordnung, kippte … gesetz, kippen … verbot, kippen … sperre,
      kippen … anordnung, kippen … gesetz, kassiert, kassierte
    `,
    stay: `
      setzt aus, ausgesetzt, aussetzung, vorläufig gestoppt, stoppt vorläufig, aufschub, aufgeschoben, eilverfahren,
      setzt … aus, setzte … aus, stoppt … vorläufig, legt … auf eis
    `,
    comply: `
      kommt nach, kommen nach, nachgekommen, befolg*, umgesetzt, setzt um, auf anordnung, auf druck, auf verlangen,
      auf anweisung, auf wunsch, beugt sich, hält sich an, erfüllt, fügt sich, eingehalten, nicht nachgekommen,
      nach anordnung, nach aufforderung, kommt … nach, gibt … nach, auf behördenwunsch, auf anweisung von, auf geheiß,
      beugen sich, knickt ein
    `,
    refuse: `
      geweigert, verweiger*, lehnt ab, lehnte ab, abgelehnt, ablehn*, nicht nachgekommen, ignorier*, widersetz*,
      missacht*, trotzt, weiger*, nicht beugen, lehnt … ab, wehrt sich, kommt … nicht nach, denkt nicht daran,
      wird … nicht zahlen, will … nicht zahlen, weigert sich zu zahlen, zahlt die strafe nicht, wird nicht gehorchen,
      werden nicht gehorchen, beugt sich nicht, wird sich nicht beugen, unbeantwortet*, ließ … unbeantwortet,
      nicht beantwortete anfragen, nicht beantwortete fragen
    `,
    notYet: 'noch nicht, bislang nicht, bisher nicht, weiterhin erreichbar, nicht reagiert',
    deny: `
      dementier*, bestreit*, weist vorwürfe zurück, keine sperre geplant, keine pläne, stellt klar, zurückgewiesen,
      streitet ab, schließt aus, bestritt*, kein verbot, nicht geplant, weist zurück, schließt … nicht aus,
      weist … zurück, streitet … ab
    `,
    may: `
      könnte*, erwäg*, prüft, plant, planen, möglich*, vorschlag*, vorgeschlagen, denkbar, will, wollen, droht mit,
      überleg*, soll, sollen, drohung, droht*, fordert verbot, schließt … nicht aus, nicht ausgeschlossen,
      denkt über … nach, vor dem aus, steht vor, kündigt … an, kündigte … an, verspricht, schließt nicht aus,
      schloss nicht aus, nicht vom tisch,
      berät über, beraten über, diskutiert, diskutieren, debattiert, debattieren
    `,
    not: 'nicht, kein, keine, keinen, nie, ohne, weder',
    figures: `
      transparenzbericht*, statistik*, daten zeigen, jahresbericht, bilanz, studie, auswertung, rangliste, rekord,
      zahl der, gestiegen, umfrage, im vergleich zu, bericht, zahl der internetsperren, zahl der sperren,
      zahl der löschungen, zahl der abschaltungen, höchststand, so viele … wie nie, laut access now, im ersten halbjahr,
      im halbjahr, im zweiten halbjahr, halbjahresbericht, insgesamt, seit jahresbeginn, pro jahr, im jahr 20*,
      ein jahr ohne, ein monat ohne, auf anfrage dieser zeitung, antwort auf unsere anfrage, kleine anfrage,
      löschbilanz, sperrbilanz, halbjahresbilanz, kosteten die weltwirtschaft, kosten die weltwirtschaft,
      kosten der internetsperren, schaden von, in einem jahr, rangliste der, statistik der, so oft wie nie,
      zählt … internetsperren, zählte … internetsperren, zählt … abschaltungen, sperrungen im jahr, durchsetzungsdaten,
      transparenzdaten, löschstatistik, meldestatistik, mehr als im vorjahr, spitzenreiter bei, rekord bei,
      rekordzahl, vpn nachfrage, nachfrage nach vpn*, vpn downloads, vpn nutzung
    `,
    told: 'vor gericht sagte, teilte dem gericht mit, sagte vor gericht',
    house: `
      gemeinschaftsstandards, gemeinschaftsrichtlinien, nutzungsbedingungen, eigene regeln, eigenen regeln,
      gegen seine regeln, gegen die regeln, regelverstoß, regelverstöße*, richtlinien des, falsche konten,
      fake accounts, koordiniertes verhalten, spam, community richtlinien, hausregeln, hassrede,
      verstoß gegen richtlinien
    `,
    parliament: 'kleine anfrage, im bundestag, antwort der bundesregierung, im parlament',
    say: `
      sagt, sagte, erklärt, erklärte, teilt mit, teilte mit, mitgeteilt, gibt bekannt, bekannt gegeben, gab bekannt,
      laut, nach angaben, sprecher*, kündigt an, angekündigt, kündigte an, heißt es, berichtet, räumt ein, meldet,
      kündigt … an, kündigte … an, verspricht, stellt in aussicht
    `,
    react: `
      schließt … büro, schließt … büros, büro … geschlossen, schließung … büro, schließung … büros, schließt büro,
      schließt büros, kritisier*, kritik*, verteidig*, empör*, reagier*, reaktion*, bedauer*, besorgt, spricht von,
      nennt, attackier*, zeigt sich, bezeichnet, lobt, beklag*, verurteil*, begrüß*, fordert … ende, spricht von zensur,
      klagt über, warnt vor zensur, protestiert, protestieren, reporter ohne grenzen, amnesty, human rights watch,
      wettert, wetterte, poltert, tobt, toben, schimpft, schimpfen, schimpfte, wettern, sprechen von zensur,
      sprach von zensur, sprechen von willkür, spricht von willkür, beklagt zensur, beklagen zensur, wütet,
      wie ein verbot, ist wie ein verbot, gleicht einem verbot, kommt einem verbot gleich, käme einem verbot gleich,
      unverhältnismäßig, schliesst büro, stellt … betrieb ein, stellt geschäft in, muss … aufheben, müssen … aufheben,
      sollte … aufheben, sollten … aufheben, soll … aufgehoben werden, muss … freigeben, müssen … freigeben,
      muss aufgehoben werden, müssen aufgehoben werden, findet … problematisch, nennt … problematisch,
      hält … für problematisch, sieht … kritisch, hält … für falsch, hält … für unverhältnismäßig, wittert zensur,
      spricht von feigheit, empört sich, empörung über, kritik an sperre, kritik an der sperre, kritik an blockade,
      wehrt sich gegen vorwurf, verteidigt sperre, verteidigt die sperre, rechtfertigt, rechtfertigen, bedauert,
      bedauern, entschuldigt sich, entschuldigte sich, entschuldigt … sich, bittet … um entschuldigung,
      bittet um entschuldigung, bat um entschuldigung, bittet um verzeihung, stellungnahme zu, stellungnahme zur,
      stellungnahme zum, unsere erklärung zu, beschimpf*, wirft … vor, warf … vor, werfen … vor
    `,
    extend: 'verlänger*, ausgeweitet, weitet aus, bleibt, bleiben, weiterhin, bis auf weiteres, hält an, dauert an',
    again: `
      erneut, wieder, abermals, nochmals, zum zweiten mal, wiederholt, wieder gesperrt, erneut gesperrt,
      wieder blockiert, erneut blockiert, sperrt erneut, sperrt wieder
    `,
    earlier: `
      vor einem jahr, im vergangenen jahr, letztes jahr, vergangenes jahr, im vorjahr, zuvor, bereits, früher, hatte,
      hatten, seit, jahrestag, damals, schon, ein jahr nach, vor jahren, waren
    `,
    now: 'gestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag',
    undisturbed: `
      nutzer blockieren, kontakte blockieren, nummer blockieren, so blockieren sie, kein verbot, nicht verbieten,
      auf sein konto, auf das konto gehen, in betracht gezogen, so sperren sie, so können sie, kontakte sperren,
      nummern sperren, anrufer blockieren, nummern blockieren, schrieb auf x, schreibt auf x, teilte auf x mit,
      kündigte auf x an, via twitter, per twitter, informieren über twitter, auf seinem kanal, in einem post auf x,
      in einem tweet, vom dienst, außer dienst
    `,
    state: `
      regierung*, bundesregierung*, staat, staatliche*, präsident*, premierminister*, ministerpräsident*, regime, junta,
      kabinett, verwaltung, kanzler*, machthaber, landesregierung, abgeordnete, us regierung, bundestag, land,
      im bundestag, antwort der bundesregierung, im parlament, behörde*, bundesregierung, innenminister*, parlament*,
      justizminister*, kreml*, militärjunta, innenministerin, bundesinnenministerin, faeser, brüssel, eu staaten,
      innenminister, lambrecht, wissing, justizministerin, digitalminister
    `,
    ministry: `
      ministerium*, innenministerium*, justizministerium*, minister, ministerin, innenminister*, justizminister*,
      digitalminister*, kulturminister*, bundesinnenminister*, verkehrsministerium, bundesministerium, innenministerium,
      justizminister, buschmann, verteidigungsminister*, kriegsminister*, außenminister*, finanzminister*,
      wirtschaftsminister*
    `,
    regulator: `
      regulierungsbehörde*, aufsichtsbehörde*, medienaufsicht*, medienanstalt*, kommission, datenschutzbehörde*,
      datenschutzbeauftragt*, aufsicht, telekommunikationsbehörde, kommission für jugendmedienschutz, kjm, bzkj,
      clearingstelle*, bundesamt, netzagentur, regulierer*, datenschützer*
    `,
    court: `
      richter*, landgericht*, oberlandesgericht*, amtsgericht*, verwaltungsgericht*, oberverwaltungsgericht*,
      verfassungsgericht*, oberster gerichtshof, bundesgericht, berufungsgericht, olg, justiz, kammergericht,
      handelsgericht, verfassungsgericht, senat, zieht vor gericht, zog vor gericht, geht vor gericht, gericht erklärt,
      vor gericht sagte, teilte dem gericht mit, sagte vor gericht, gericht*, bundesgericht*, kammergericht*,
      eilbeschluss, verfassungsrichter
    `,
    police: `
      polizei*, bka, staatsanwält*, landeskriminalamt, zit, verfassungsschutz, sicherheitsbehörden, staatsanwalt*,
      generalstaatsanwalt*, ermittler*
    `,
    critic: `
      ngo, ngos, bürgerrechtler*, menschenrechtler*, menschenrechtsorganisation*, journalistenverband,
      journalistenverbände, journalistengewerkschaft, presseverband, anwalt, anwälte, anwältin, rechtsanwält*,
      opposition, die opposition, zivilgesellschaft, juristen, jurist, netzaktivist*, aktivist*, netzpolitiker*,
      verbraucherschützer*, datenschützer*, händler, experten, digitalverband, verleger*, verbraucherverband,
      verbraucherverbände, verbraucherschützer, verbraucherzentrale, der verbraucherverband, bürgerrechtler,
      bürgerrechtlerin
    `,
    company: `
      konzern, plattformbetreiber, betreiber, musk, zuckerberg, durow, meta, tech konzern*, techkonzern*,
      internetkonzern*, us konzern, firmenchef, anbieter, bytedance, unternehmen, firma, gründer, gründerin,
      vorstandschef, telegram chef, plattformchef, chef von telegram
    `,
    account: `
      konto, konten, kontos, account, accounts, profil, profile, nutzerkonto, nutzerkonten, benutzerkonten,
      schließt konten, schließt konto, falsche konten, fake accounts, kanal und, gesperrtes konto, facebook seite,
      facebook seiten, seiten der, youtube kanal, telegram kanal, satirekonto, satirekonten, satireaccount, parteikonto,
      parteikonten, nutzerkontos, twitterkonto, twitterkonten, facebookkonto, facebookkonten, instagramkonto,
      instagramkonten, tiktokkonto, tiktokkonten, fakekonto, fakekonten, fakeaccount, fakeaccounts, botkonto, botkonten,
      xkonto
    `,
    post: `
      tweet, tweets, beitrag, beiträge, beiträgen, post, posts, posting, postings, kommentar, nachrichten auf,
      kommentar*
    `,
    url: 'link, links, url, urls, ip adresse*, internetadresse*, adressen',
    site: `
      webseite*, website*, internetseite*, seite, seiten, pornoseite*, pornoportal*, internetportal*, streamingseite*,
      nachrichtenseite*, angebote, domain*, portal*, plattformseite*, blog, blogs, internetauftritt*, glücksspielseite*,
      streamingportal*, nachrichtenportal*, online medien, illegale* streams, illegale* stream, illegale* streaming*,
      illegale* iptv*, piratenstream*, fußballstream*, streamingpirat*, iptv*, raubkopie*, queere* seite*,
      queere* portal*, datingportal*, wettportal*, wettseite*, fachzeitschrift*, wissenschaftsportal*, onlinelexikon*,
      onlinebuchhandlung*, bilderdienst*, imagehoster*, filehoster*, oppositionsportal*, exilmedi*, erotikportal*,
      piratenseite*, onlineforum, onlineforen, onlinemagazin*, forum, foren, suizidforum, hassforum, portal, portale,
      spiegelseite*, ausweichadresse*, ausweichseite*, schattenbibliothek*, onlinecasino*, online casino*, ableger,
      pornowebsite*, spiegeldomain*, domain, domains, internetadresse*, onlineportal*, newsportal*, newsseite*,
      glücksspielseiten, glücksspielseite, wettseiten, Medien … nicht mehr abrufbar, Medien … gesperrt, sperrt … Medien,
      sperrte … Medien, Zugang zu … Medien, blockiert … Medien
    `,
    app: `
      app, apps, anwendung*, plattformen, netzwerke, netzwerken, onlinedienste, vpn, messengerdienste, spiele, dienste,
      aus dem app store, soziale netzwerke, app store, sozialen netzwerke, dienst, messenger, messengerdienst*,
      messenger dienst*, chatbot*, sozialen netzwerken, chinesische apps, chinesischen apps, chinesischer apps,
      jugendlichen … sozialen medien
    `,
    channel: `
      kanal, kanäle, kanälen, telegram kanal, gruppen, sender, kanal und, youtube kanal, telegramkanäle*,
      telegram gruppe, telegram gruppen, telegramgruppe*, facebook gruppe, facebook gruppen, whatsapp gruppe,
      whatsapp gruppen, chatgruppe*
    `,
    video: 'video, videos, clip, clips, fake videos, falsche videos, gefälschte videos, gefälschtes video',
    song: 'lied, lieder, song, songs',
    content: `
      material, hashtag, hashtags, bilder, anzeigen, einträge, rechtswidrige inhalte, strafbare inhalte, inhalt*,
      suchergebnis*, fake videos, falsche videos, gefälschte videos, gefälschtes video, nacktbilder, intimbilder,
      deepfakes, deepfake, geklonte stimme, ausziehbilder, artikel über, wikipedia artikel, wikipedia eintrag
    `,
    platform: `
      soziale netzwerke, sozialen netzwerk*, soziale medien, sozialen medien, social media, plattformen,
      kurznachrichtendienst*, messenger*, messengerdienst*, videoplattform*, onlinedienst*, suchmaschine*,
      online netzwerk*, onlinenetzwerk*, internetplattform*, app store, videodienst, chatdienst, sozialen netzwerke,
      netzwerk, messenger, messengerdienst, dienst, online lexikon, plattform*, sozialen netzwerken, kurznachrichten,
      streamingdienst*, messenger dienst*
    `,
    network: `
      internet, internetzugang, internetabschaltung*, internetsperre*, internetverbindung*, internet blackout,
      datenverbindung*, telekommunikation, telefonnetz, netz, nimmt vom netz, vom netz genommen, hass im netz,
      mobilfunknetz*, mobilfunk, internet abgeschaltet, internet abgestellt, schaltet internet ab, internetsperren im,
      internet lahmgelegt, netzabschaltung*, internetzugang gesperrt, mobiles internet abgeschaltet, internet gesperrt,
      sperrt internet, stellt internet ab, vom netz abgeschnitten, schaltet … internet ab, schalten … internet ab,
      dreht … internet ab, drehen … internet ab, stellt … internet ab, internetabschaltungen, netzsperren weltweit,
      ohne internet, ohne mobiles internet, ohne mobile daten, ohne netz, kein internet, kein mobiles internet,
      mobile daten gekappt, mobile daten abgeschaltet, mobile daten abgestellt, mobile daten gedrosselt,
      mobile daten gesperrt, mobilfunknetze gekappt, mobilfunknetze abgeschaltet, mobilfunknetze abgestellt,
      mobilfunknetze gedrosselt, mobilfunknetze gesperrt, netze gekappt, netze abgeschaltet, netze abgestellt,
      netze gedrosselt, netze gesperrt, datendienste gekappt, datendienste abgeschaltet, datendienste abgestellt,
      datendienste gedrosselt, datendienste gesperrt, drossel* netze, drossel* das internet, drossel* das netz,
      drossel* das mobile internet, internet wieder da, internet wiederhergestellt, internet kehrt zurück,
      internet kehren zurück, netz wieder da, netz wiederhergestellt, netz kehrt zurück, netz kehren zurück,
      netze wieder da, netze wiederhergestellt, netze kehrt zurück, netze kehren zurück, mobile daten wieder da,
      mobile daten wiederhergestellt, mobile daten kehrt zurück, mobile daten kehren zurück, internetsperre,
      internet gekappt, kappt internet, internetabschaltung,
      vom internet getrennt, vom netz getrennt, kappt alle leitungen, kappt leitungen, kappt die leitungen,
      netzsperre, vollständig offline, fast vollständig offline, ist offline, netzabschaltung, netzabschaltungen,
      schaltet das netz ab, schalteten … das netz ab, schalten … das netz ab, drehen … das netz ab, dreht … das netz ab
    `,
    online: `
      digital*, cyber*, internetnutzer*, meinungsfreiheit, desinformation, falschnachrichten, fake news, hassrede,
      hass im netz, hasskommentare, hetze, jugendschutz, urheberrecht*, piraterie, netzpolitik, deepfake*,
      kinderpornografie, altersprüfung, altersverifikation, pressefreiheit, netblocks, datenschutz, terrorpropaganda,
      zensur, extremis*, propaganda, uploadfilter, netzneutralität, rechtswidrige inhalte, strafbare inhalte, im netz,
      meldewege, zustellbevollmächtigt*, zustellungsbevollmächtigt*, wieder online, verletzt die meinungsfreiheit,
      verletzt meinungsfreiheit, verstößt gegen die meinungsfreiheit, online netzwerk*, online lexikon, online*, netz,
      falschmeldungen, kinderschutz, internetsperren, nimmt vom netz, vom netz genommen, influencer*, youtuber*,
      netzsperren, illegale* streams, illegale* stream, illegale* streaming*, illegale* iptv*, piratenstream*,
      fußballstream*, streamingpirat*, iptv*, raubkopie*, queere* seite*, queere* portal*, datingportal*, wettportal*,
      wettseite*, fachzeitschrift*, wissenschaftsportal*, onlinelexikon*, onlinebuchhandlung*, bilderdienst*,
      imagehoster*, filehoster*, oppositionsportal*, exilmedi*, erotikportal*, piratenseite*, onlineforum, onlineforen,
      onlinemagazin*, suizidforum, hassforum, schattenbibliothek*, jugendschutz im netz, zensur aus,
      social media verbot, iptv, cloudflare radar, ooni, ioda, hassposting*, posting, postings, fehlende moderation,
      fehlender moderation, mangelnde moderation, mangelnder moderation, inhaltemoderation, moderation von inhalten
    `,
    stake: `
      nationale sicherheit, öffentliche ordnung, privatsphäre, pornografie, pornografisch*, verleumdung, souveränität,
      extremismus, terrorismus, volksverhetzung, verschlüsselung, jugendgefährdend*, kinderpornografie
    `,
    isp: `
      internetanbieter*, internetprovider*, netzbetreiber*, zugangsanbieter*, telekom, mobilfunkanbieter, vodafone, o2,
      provider*, telekommunikationsanbieter*, provider müssen, netzbetreiber müssen, dns resolver, dns dienst,
      dns dienste, dns anbieter, dns server, telefónica, swisscom, magenta, telekomkonzern*, telekommunikationskonzern*,
      telekommunikationsunternehmen, mobilfunkbetreiber, zugangsanbieter müssen, zugangsanbieter
    `,
    people: `
      follower, nutzer, nutzern, nutzerinnen, abonnenten, menschen, personen, downloads, aufrufe, mitglieder, einwohner,
      mitarbeiter, kunden, journalisten, millionen nutzer, reporter, reporterin, reporterinnen, reportern, journalist,
      journalistin, journalistinnen
    `,
    complaint: `
      beschwerden, anträge, anfragen, meldungen, fälle, fällen, hinweise, verfahren gegen, anordnungen, ersuchen,
      klagen gegen
    `,
    time: `
      stunden, stunde, tage, tagen, tag, wochen, woche, monate, monaten, monat, jahre, jahren, jahr, minuten, uhr, mal
    `,
    money: 'euro, dollar, millionen euro, milliarden euro, franken, rubel, lira, pfund, us dollar',
    share: 'prozent, prozentpunkte',
    place:
      'länder, ländern, städte, städten, bundesländer, provinzen, regionen, landkreise, sprachen, pokalspiele, spiele',
    sport: `
      spiel, spiele gesperrt, spieler, fußball*, torwart, tor, tore, stürmer, dfb*, fifa, uefa, wm, em, olympi*,
      doping*, rote karte, rotsperre, gelbsperre, liga, pokal, tennis, verein, mannschaft, handball, eishockey,
      meisterschaft, formel 1, stadionverbot*, bayern, bvb, spiele, pokalspiele, sportgericht, hertha, spielersperren,
      rot, nationalspieler*, trainer*, bundesliga*, fans, spieltag, länderspiel*, lebenslang, funktionär, wettbetrug,
      nations league, spiele sperre, partien, elfmeter, fans gesperrt, ausgesperrt
    `,
    road: `
      autobahn*, straße, straßen, straßensperr*, vollsperr*, stau, staus, bauarbeiten, umleitung*, brücke*, tunnel,
      bahnstrecke*, letzte generation, klimaaktivist*, traktor*, lkw, kreuzung, fahrbahn*, a1*, b1*, landstraße,
      straßenblockade*, gesperrt werden muss, parkplatz, sperrung der, straße gesperrt, strecke gesperrt, verkehr*,
      klimakleber*, bauern*, baustelle*, unfall, dauert bis, a7, a8, a9, a2, a3, a5, gleise, gleis, strecke
    `,
    market: `
      börse, aktie, aktien, anleger*, gewinn, umsatz, quartal*, kryptowährung*, bitcoin, dax, dividende, blockchain,
      leerverkauf*, milliarden dollar
    `,
    medicine: `
      krankenhaus, klinik*, impfstoff*, arzneimittel*, medikament*, operation, patient*, arzt, ärzte, krebs, blutdruck
    `,
    school: `
      lehrer*, universität*, hochschule*, schule, schulen, studierende*, schüler*, prüfung*, abitur, handyverbot,
      schulleiter*, rektor*, schuldienst
    `,
    outage: `
      störung*, ausfall, ausgefallen, panne, allestörungen, downdetector, technische probleme, stromausfall*,
      netzausfall, serverprobleme, gestört, seekabel*, unterseekabel*, tiefseekabel*, kabelbr*, kabelsch*,
      glasfaserkabel*, anker, sturm, orkan*, hurrikan*, taifun*, blitzschlag
    `,
    product: `
      funktion, funktionen, update, version, start von, startet, abo, abonnement, premium, tipps, trick*, feature*,
      angebot, gewinnspiel, neues tool, smartphone*, einführung, shop, 5g netz, 5g netze, 5g netzes, 5g ausbau,
      vergaberegeln, funkloch, funklöcher, mobilfunkmast*, frequenzauktion*, frequenzvergabe, netzausbau, glasfaser*,
      breitbandausbau, mobilfunkausbau, führt … ein, rollt … aus, bekommt neue, testet, kurzbefehl*, tastenkürzel,
      fingertipp, neuer button, blockierfunktion, neue funktion, funktion um
    `,
    business: `
      
      entlassung*, entlässt, stellenabbau, übernahme, fusion, finanzierung*, ernennt, ernannt, rücktritt, tritt zurück,
      startup*, insolvenz*, chef wechselt, belegschaft, baut … stellen ab, streicht … stellen, stellenstreichung*,
      rechenzentr*
    `,
    travel: `
      flug, flüge, fluggesellschaft*, flughafen*, bahn, züge, zug, bahnhof, passagiere, tourismus, touristen, lufthansa,
      streik*, airline, flughafen
    `,
    film: `
      film, filme, kino, schauspieler*, album, konzert*, roman, sänger*, serie, staffel, fernsehsender*, fernsehkanal,
      fernsehkanäle, tv sender*, rundfunksender*
    `,
    crime: `
      mord, ermordet, drogen*, einbruch, raub, betrug, betrüger, vergewaltig*, messerangriff, haftbefehl, schmuggel*,
      festgenommen, diebstahl, razzia, angeklagter, wegen … verurteilt, zu geldstrafe verurteilt, zu haft, bewährung,
      darknet, darknet marktplatz, online marktplatz, gestohlene zugangsdaten, beschlagnahmt, beschlagnahmung,
      drogenmarktplatz
    `,
    sanction: `
      zölle, zoll, einfuhr*, ausfuhr*, export*, import*, embargo, öl, ölembargo, plastik*, einweg*, tabak, alkohol,
      pestizid*, verbrenner*, heizung*, böller*, glyphosat, sanktionen, lieferung*, verbrenner verbot, fleisch
    `,
    explain: `
      podcast, interview, kommentar, kolumne, was ist, so geht, so funktioniert, ratgeber, analyse, hintergrund, faq,
      erklärt wie, anleitung, essay, fragen und antworten, tipps, so sperren sie, so blockieren sie, so entsperren,
      wie funktioniert, was bedeutet, was sie wissen, was steckt hinter, die wichtigsten fragen, wie … wurde,
      wie … wurden, wie … eroberte, siegeszug, so beliebt, was nutzer jetzt wissen, wir erklären, wir beantworten
    `,
    adblock: 'werbeblocker, adblock*, ad blocker, spam anrufe, werbeanrufe, inhaltsblocker, werbeblockern',
    politics: `
      wahl, wahlen, haushalt, haushaltssperre, afd verbot, afd verbotsverfahren, parteiverbot*, vereinsverbot,
      abtreibung*, migration*, koalition*, getreideblockade, blockadehaltung, partei, aufhebung der immunität,
      immunität aufgehoben, hebt immunität auf
    `,
    finance: `
      bank, banken, bankkonto, bankkonten, girokonto, girokonten, sparkasse*, kreditkarte*, sperrkonto, steuer*,
      finanzamt, vermögen, ec karte, kontopfändung, versicherung*, schufa, rente, kontostand, kontogebühren, sparkonto,
      konto nach betrug*, sperrt konto nach, bank sperrt, karte gesperrt, kündigt konten, konten gekündigt,
      konto gekündigt, phishing, überweisung*, konten von … firmen, konten von … unternehmen, friert … gelder ein,
      friert … guthaben ein, friert … konten ein, fror … gelder ein, fror … guthaben ein, fror … konten ein,
      eingefrorene* gelder, eingefrorene* guthaben, eingefrorene* konten, kryptobörse*, terrorfinanzierung
    `,
    science: `
      forscher*, nasa, klima, regen, erdbeben, vulkan, wohnblock*, atomkraft*, reaktor*, gaskraftwerk*, wetter,
      häuserblock*, plattenbau*, block in, hochhaus*, unwetter*, hochwasser*
    `,
    antitrust: `
      digital markets act, dma, digitale märkte, digitalen märkte, digitale-märkte-gesetz, torwächter*,
      selbstbevorzugung, kartellamt*, bundeskartellamt*, wettbewerbshüter, marktmacht, kartellrecht*, marktbeherrsch*,
      missbrauchsaufsicht, wettbewerbs*, facebook marketplace, kleinanzeigen, kartellstrafe, kartellamt, kartellrecht,
      missbrauch seiner macht, missbrauch ihrer macht, marktmissbrauch, werbetechnik, wettbewerbsstrafe,
      günstigere angebote, app entwickler hindern, marktbeherrschend*
    `,
    privacy: `
      datenschutz*, datenskandal*, datenleck*, datenpanne*, datenklau, cambridge analytica, personenbezogene*,
      nutzerdaten, profiling, dsgvo, passwort, passwörter, schadsoftware, trojaner*, sicherheitslücke*, hacker*
    `,
    satire: 'satire, postillon, parodie',
  },
  particles,
  numbers: {
    words: {
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      sechzig: 60,
      siebzig: 70,
      achtzig: 80,
      neunzig: 90,
      hundert: 100,
      zweihundert: 200,
      tausend: 1000,
      sechzehn: 16,
      siebzehn: 17,
      achtzehn: 18,
      neunzehn: 19,
      dreihundert: 300,
      vierhundert: 400,
      fünfhundert: 500,
      sechshundert: 600,
      siebenhundert: 700,
      achthundert: 800,
      neunhundert: 900,
      zweien: 2,
      dreier: 3,
      zweier: 2,
      einundzwanzig: 21,
      einunddreißig: 31,
      einundvierzig: 41,
      einundfünfzig: 51,
      einundsechzig: 61,
      einundsiebzig: 71,
      einundachtzig: 81,
      einundneunzig: 91,
      zweiundzwanzig: 22,
      zweiunddreißig: 32,
      zweiundvierzig: 42,
      zweiundfünfzig: 52,
      zweiundsechzig: 62,
      zweiundsiebzig: 72,
      zweiundachtzig: 82,
      zweiundneunzig: 92,
      dreiundzwanzig: 23,
      dreiunddreißig: 33,
      dreiundvierzig: 43,
      dreiundfünfzig: 53,
      dreiundsechzig: 63,
      dreiundsiebzig: 73,
      dreiundachtzig: 83,
      dreiundneunzig: 93,
      vierundzwanzig: 24,
      vierunddreißig: 34,
      vierundvierzig: 44,
      vierundfünfzig: 54,
      vierundsechzig: 64,
      vierundsiebzig: 74,
      vierundachtzig: 84,
      vierundneunzig: 94,
      fünfundzwanzig: 25,
      fünfunddreißig: 35,
      fünfundvierzig: 45,
      fünfundfünfzig: 55,
      fünfundsechzig: 65,
      fünfundsiebzig: 75,
      fünfundachtzig: 85,
      fünfundneunzig: 95,
      sechsundzwanzig: 26,
      sechsunddreißig: 36,
      sechsundvierzig: 46,
      sechsundfünfzig: 56,
      sechsundsechzig: 66,
      sechsundsiebzig: 76,
      sechsundachtzig: 86,
      sechsundneunzig: 96,
      siebenundzwanzig: 27,
      siebenunddreißig: 37,
      siebenundvierzig: 47,
      siebenundfünfzig: 57,
      siebenundsechzig: 67,
      siebenundsiebzig: 77,
      siebenundachtzig: 87,
      siebenundneunzig: 97,
      achtundzwanzig: 28,
      achtunddreißig: 38,
      achtundvierzig: 48,
      achtundfünfzig: 58,
      achtundsechzig: 68,
      achtundsiebzig: 78,
      achtundachtzig: 88,
      achtundneunzig: 98,
      neunundzwanzig: 29,
      neununddreißig: 39,
      neunundvierzig: 49,
      neunundfünfzig: 59,
      neunundsechzig: 69,
      neunundsiebzig: 79,
      neunundachtzig: 89,
      neunundneunzig: 99,
    },
    scales: {
      tsd: 1000,
      mrd: 1_000_000_000,
      hundert: 100,
      tausend: 1000,
      million: 1000000,
      millionen: 1000000,
      mio: 1000000,
      milliarde: 1000000000,
      milliarden: 1000000000,
      dutzend: 12,
    },
    over: 'mehr als, über, mindestens, wenigstens',
    about: 'rund, etwa, knapp, ungefähr, fast, circa, ca, gut, zirka',
    upTo: 'bis zu, weniger als, höchstens',
  },
  calendar: {
    months: [
      'januar, jänner',
      'februar',
      'märz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
    weekdays: [
      'montag, montagmorgen, montagvormittag, montagmittag, montagnachmittag, montagabend, montagnacht',
      'dienstag, dienstagmorgen, dienstagvormittag, dienstagmittag, dienstagnachmittag, dienstagabend, dienstagnacht',
      'mittwoch, mittwochmorgen, mittwochvormittag, mittwochmittag, mittwochnachmittag, mittwochabend, mittwochnacht',
      'donnerstag, donnerstagmorgen, donnerstagvormittag, donnerstagmittag, donnerstagnachmittag, donnerstagabend, donnerstagnacht',
      'freitag, freitagmorgen, freitagvormittag, freitagmittag, freitagnachmittag, freitagabend, freitagnacht',
      'samstag, samstagmorgen, samstagvormittag, samstagmittag, samstagnachmittag, samstagabend, samstagnacht, sonnabend',
      'sonntag, sonntagmorgen, sonntagvormittag, sonntagmittag, sonntagnachmittag, sonntagabend, sonntagnacht',
    ],
    today: 'heute',
    yesterday: 'gestern',
    dayEarlier: 'am vortag, tags zuvor',
  },
};
