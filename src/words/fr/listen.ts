import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';

/** French as agencies and dailies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'fr',
  name: 'French',
  home: 'FR',
  checked: false,
  thousands: ' ',
  marks:
    'le, les, des, du, une, et, à, est, que, pour, dans, par, au, sur, avec, pas, qui, il, a, ne, aux, la, en, un, ce, cette, ces, plus, après, selon, ont, été, son, sa, ses, d, l, n, qu, elle',
  names: {
    ...PLACES,
    'body:US Department of Justice': 'département de la justice, ministère américain de la justice',
    'platform:X': 'réseau social x, plateforme x, ex twitter, anciennement twitter',
    'body:European Commission': 'commission européenne, bruxelles',
    'body:Supreme Federal Court (Brazil)': 'cour suprême du brésil, cour suprême brésilienne',
    'body:Arcom': 'autorité de régulation de la communication audiovisuelle et numérique',
    "body:Paris Prosecutor's Office": 'parquet de paris, procureure de paris, procureur de paris',
    'body:Court of Justice of the European Union': 'cour de justice de l union européenne, cjue',
    'body:Supreme Court of the United States': 'cour suprême des états unis, cour suprême américaine',
    'body:CNIL': 'cnil',
    'body:High Authority for Communication (Gabon)':
      'haute autorité de la communication, hac du gabon, haute autorité de la communication du gabon',
    'body:Data Protection Authority (Italy)':
      'cnil italienne, autorité italienne de protection des données, gendarme italien des données',
    'body:Council of State (France)': 'conseil d état, conseil d etat, juge des référés du conseil d état',
    'body:High Commission of the Republic in New Caledonia':
      'haut commissaire de la république, haut commissaire louis le franc, louis le franc',
    'body:Moscow court': 'tribunal de moscou, tribunal moscovite',
    'body:Supreme Court of India': 'cour suprême indienne, cour suprême de l inde',
    'body:Constitutional Court (Turkey)': 'cour constitutionnelle turque',
    'body:Data Protection Commission (Ireland)': 'cnil irlandaise, autorité irlandaise',
    'law:Digital Services Act': 'loi sur les services numériques, dsa',
    'law:SREN law':
      'loi sren, loi visant à sécuriser et réguler l espace numérique, loi sur la sécurisation de l espace numérique',
  },
  says: {
    block:
      'bloqu*, blocage*, interdi*, restrei*, censur*, banni*, coupé l accès, coupure de l accès, accès limité, ralenti*, suspension de x, suspension de telegram, suspension des réseaux sociaux, suspend telegram, filtrage, coup* l accès, coupure d accès, restri*, inaccessib*, suspend* l accès, suspension de l accès, suspend les réseaux, suspendus jusqu à nouvel ordre, limit* l accès, bannis*, déréférenc*, fermeture administrative, verrouill*, privé d accès, privés d accès, ne sera pas bloqu*, restent bloqué*, prive … de, privée de, privé de, privés de, privées de, coupe … accès, coupé … accès, coupent l accès, fermer … sites, fait fermer, fait bloquer, plus accessible, disparaît, hors ligne, débranche, mis hors d accès, suspension du site, suspension de tiktok, suspension de facebook, suspension de whatsapp, suspend facebook, suspend tiktok, suspend whatsapp, suspend les plateformes, suspendre les réseaux, accès coupé, bride, bridage, injonction de blocage, ordonnance de blocage, filtre, musèle, censure numérique, bâillonne, prive d accès, interdira, sera interdit, sera interdite, seront interdits, promet d interdire, a promis d interdire, interdirons, engage le blocage, procédure de blocage',
    withhold: 'masqu*, indisponible en, demande légale',
    remove:
      'retir*, retrait*, supprim*, suppression*, déréférenc*, effac*, désindex*, enlev*, dépubli*, n a pas retiré, n ont pas retiré, demandes de retrait, demande de retrait, réclame le retrait, exige le retrait, ordonne le retrait, nettoie',
    suspend:
      'suspend*, suspens*, désactiv*, banni*, bannie, exclu*, clôtur*, ferme le compte, ferme les comptes, ferme des comptes, fermeture de comptes, démonétis*, suspension de x, suspension de telegram, suspension des réseaux sociaux, suspend telegram, suspend* l accès, suspension de l accès, suspend les réseaux, suspendus jusqu à nouvel ordre, bannir, bannissement, ferme la page, ferme les pages, ferme la chaîne, ferme la page de, supprime la chaîne, supprime le compte, supprime la page, supprime les pages, supprime … comptes, vire, chasse, engage la suspension, procédure de suspension',
    restore:
      'débloqu*, rétabli*, restaur*, remise en ligne, réactiv*, rendu de nouveau, déblocage, de retour, à nouveau accessible*, de nouveau accessible*, remis en ligne, de nouveau autorisé*, à nouveau autorisé*, restitu*, rouvr*, réouver*, de nouveau disponible*, retour de, revient, réintégr*, remet, remise en service, de nouveau en ligne, retour à la normale, fait son retour, lève … blocage, lève … interdiction, lève … suspension, autorise … retour, autorise de nouveau, recouvre, récupère … compte, de nouveau opérationnel*, fonctionne à nouveau, fonctionnent à nouveau, retour d internet, retour du réseau, retour de la connexion',
    lift: 'lève le blocage, levée du blocage, levé, lève, levée, annule le blocage, fin du blocage, revient sur, levée de l interdiction, levée de la suspension, lèvent, lever l interdiction, annule l interdiction, abrog*, révoqu*, fin de l interdiction, met fin au blocage, met fin à l interdiction, marche arrière, lev* la suspension, lever, annul*, met fin à la suspension, retire l ordre, lève … blocage, lève … interdiction, lève … suspension, mettent fin, met … fin à, fait machine arrière, rétropédale, retire … interdiction, annule … blocage, suspend … interdiction',
    halt: 'ferm*, arrêt*, coupe, coupé, interromp*, débranch*, coup*, interrupt*, coupé l accès, coupure de l accès, coup* l accès, coupure d accès, fermeture administrative, ferme le compte, ferme les comptes, ferme des comptes, fermeture de comptes, coupe internet, coupé internet, internet coupé, internet mobile coupé, internet suspendu, internet mobile suspendu, suspension d internet, suspension de l internet, suspend internet, suspend l internet mobile, coupe la connexion, blackout internet, restriction d internet, coupe … internet, coupé … internet, prive … d internet, privé d internet, privés d internet, coupure des communications, sans internet, hors connexion, internet à l arrêt, plonge … dans le noir, black out, débranche internet',
    fine: 'amende*, sanctionn*, pénalité*, sanction financière, astreinte*, condamn* à payer, écope de, écope d, inflige, infligé, infligée, condamne … à payer, condamné à une amende, condamne … à une amende, condamnée à une amende, amende record',
    order:
      'ordonn*, injonction*, somm*, exige*, impos*, décret*, ordre, contraint*, décision de justice, astreint, enjoin*, oblig*, référé, demande aux opérateurs, arrêté, suspendus jusqu à nouvel ordre, rappel à l ordre, somme de s expliquer, sur ordre, après injonction, jusqu à nouvel ordre, somme … de, fait bloquer, fait fermer',
    ask: 'demand*, réclam*, requiert, appell*, saisit l arcom, exhort*, sollicit*, invite à, demande légale, demande aux opérateurs, demande des comptes, demande des informations, réclame des informations, demande d informations, à la demande, demandes de retrait, demandes des autorités',
    notice:
      'mise en demeure, met en demeure, convoqu*, interroger, demande des comptes, demande des informations, réclame des informations, lettre, signalement, rappel à l ordre, mises en demeure, mis en demeure, ultimatum, délai, demande d informations, somme de s expliquer, conclusions préliminaires, notifi*, garde à vue, avertiss*, ouverture d une enquête, ouvre une procédure, procédure formelle, met … en demeure, mis … en demeure, somme … de, somme … de s expliquer, sommé de s expliquer, ouvre … enquête, ouvre … procédure, lance une enquête, lance un ultimatum, donne … jours, donne … heures, épingle, rappelle à l ordre, rappelle … à l ordre, demande … de s expliquer, demande des explications, dans le viseur, engage … procédure, lance … procédure, entame … procédure, enclenche … procédure, procédure engagée, procédure en vue de, engage la suspension, engage le blocage, procédure visant à, procédure de suspension, procédure de blocage, engage la procédure, lancer la procédure, lance la procédure, entame la procédure, veut pouvoir, procédure administrative de',
    charge:
      'mis en examen, mise en examen, enquêt*, poursui*, information judiciaire, inculp*, plainte contre, perquisition*, ouverture d une enquête, procédure formelle, ouvre une procédure, accus*, plainte*, garde à vue, porte plainte, dépose plainte, commission d enquête, lance une enquête, ouvre … enquête, mis en cause, engage … procédure, lance … procédure, entame … procédure, enclenche … procédure, procédure engagée, procédure en vue de, engage la suspension, engage le blocage, procédure visant à, procédure de suspension, procédure de blocage, engage la procédure, lancer la procédure, lance la procédure, entame la procédure, veut pouvoir, procédure administrative de',
    warn: 'avert*, prévient, met en garde, mettent en garde, alert*, menac*',
    enact:
      'adopt*, voté, entre en vigueur, entrée en vigueur, promulg*, projet de loi, publie, entrera en vigueur, entré en vigueur, approuv*, nouvelle loi, nouvelles règles, légifér*, proposition de loi, changé ses règles, change ses règles, modifie ses règles, vot*, décret, décrets, encadrer, encadre, au journal officiel, veut interdire, feu vert, instaure, impose la vérification, présente un projet, téléphones professionnels, appareils professionnels, téléphones de service, appareils officiels',
    law: 'loi, lois, projet de loi, règlement, décret, règles, réglementation, directive, proposition de loi, texte, législation, code, changé ses règles, change ses règles, nouvelles règles, modifie ses règles, nouvelle loi, règles de la communauté, ses règles, ses propres règles, règles de la plateforme, violation des règles, enfreint les règles, téléphones professionnels, appareils professionnels, téléphones de service, appareils officiels, moins de 15 ans, moins de 16 ans, moins de 13 ans, âge minimal, âge minimum',
    sue: 'recours, saisi*, appel, attaqu*, assign*, plainte, porte plainte, dépose plainte, en justice, pourvoi, contest*, référé*, se pourvoit, saisit l arcom, plainte contre, saisit la justice, poursuit … en justice, référé, qpc, question prioritaire, se tourne vers la justice',
    hearing: 'audience, plaidoirie*, examine, audiences, avocat, avocats, comparution',
    rule: 'tranché, décision, décid*, estime, rejet*, verdict, donne raison, déboute*, statue, statué, donné raison, déclare illégal, jugé, juge*, tranch*, arrêt*, déclar*, décision de justice, sur décision, donne … raison, donne … tort, donné tort, juge … illégal, juge … légal, débouté, condamne, refuse de bloquer, refuse d ordonner, refuse de, rejette, rejette la demande, juge illégale, juge illégal, désavoue, désavoué, renvoie, tribunal estime',
    uphold:
      'confirm*, valid*, maintien*, rejeté le recours, rejette le recours, rejeté la requête, rejette la requête, conforme à la constitution, refuse de suspendre, rejet*, débout*, déboute … google, rejette … recours, ne suspend pas, avalise, juge conforme, conforte',
    strike:
      'annul*, censure, inconstitutionnel*, illégal*, invalid*, annulation, disproportionn*, contraire à la constitution, retoqué, annulé*, donne tort, donne … tort, censure l essentiel, censure partiellement, retoque, désavoue, juge … illégal, juge illégale, juge illégal, jugé illégal',
    stay: 'suspend la décision, référé suspension, sursis, suspend l interdiction, suspend l application',
    comply:
      'respect*, se conform*, obtempér*, à la demande, se plie*, conformité, sur ordre, se soumet, sur décision, après injonction, n a pas respecté, ne respecte pas, non respect, cède, cèdent, plie, se plie',
    refuse:
      'refus*, ne sera pas bloqu*, s oppose, n a pas respecté, ne respecte pas, non respect, désobé*, défie, ne se conforme pas, ignor*, n a pas retiré, n ont pas retiré, passe outre',
    notYet: 'n a toujours pas, pas encore, toujours accessible*, toujours en ligne, n a pas répondu',
    deny: 'dément*, nie, réfut*, n interdira pas, nient, exclut tout, aucun projet, pas question de, ne sera pas bloqué, n est pas question, n a pas l intention, assure que non, assure ne pas',
    may: 'pourrait, pourraient, peut, envisag*, pourra, veut, va, devrait, propos*, possible, songe, menac*, étudi*, risque, risquent, souhait*, interdira, sera interdit, sera interdite, seront interdits, promet d interdire, a promis d interdire, interdirons, promet, n exclut pas, n exclue pas, n exclut plus, n écarte pas, pas exclu, pas exclue',
    not: 'ne, pas, sans, jamais, ni',
    figures:
      'rapport de transparence, chiffres, statistiques, bilan, étude, classement, record, en hausse, demandes de retrait, demandes des autorités, selon un rapport, baromètre, recens*, plus de … sites bloqués, en un an, au premier semestre, au second semestre, l an passé, selon la cnil, selon access now, rapport annuel, palmarès, recensé, dénombre, comptabilise, access now, records',
    told: 'a déclaré au tribunal, a indiqué à la cour',
    house:
      'conditions d utilisation, règles de la communauté, standards de la communauté, ses règles, ses propres règles, règles de la plateforme, violation des règles, enfreint les règles, conduite haineuse, faux comptes, comportement inauthentique, spam, discours de haine, contenus haineux',
    parliament: 'devant le parlement, devant les députés, assemblée nationale, commission d enquête',
    say: 'dit, indiqu*, annonc*, affirm*, selon, déclar*, communiqué, explique, promet, a promis',
    react:
      'critiqu*, condamn*, dénonc*, réag*, regrett*, défend, fustige*, s insurge*, déplor*, protest*, préoccup*, qualifie, répond, salu*, réaction*, indign*, inquiét*, crie à la censure, crie à, s alarme, s alarment, appelle à rétablir, appelle à lever, exige la levée, demande la levée, pointe, étrille, s en prend, monte au créneau, tacle, accuse, ironise, prend acte, amnesty, amnesty international, human rights watch, rsf, reporters sans frontières',
    extend:
      'prolong*, continu*, maint*, toujours, reste, prorog*, étend, étendu, jusqu au, jusqu à nouvel ordre, restent bloqué*',
    again: 'à nouveau, de nouveau, encore, une nouvelle fois',
    earlier:
      'depuis, déjà, avait, avaient, précéd*, dernier, il y a, l année dernière, auparavant, anniversaire, un an après',
    now: 'samedi, dimanche, hier',
    undisturbed:
      'compte tenu, en compte, tient compte, tenir compte, se rend compte, rendre compte, rendre des comptes, pour le compte, compte sur, compte rendu, en fin de compte, comment bloquer, comment débloquer, bloquer un contact, bloquer un numéro, compte bien, règlement de comptes, sur son compte x, sur son compte twitter, dans un message sur x, dans un tweet, sur ses réseaux sociaux, annonce sur x, écrit sur x, annonce t il sur facebook, sur sa page facebook',
    state:
      'gouvernement, autorités, président, état, préfet, sénat, assemblée, pouvoir, junte, régime, exécutif, préfecture, ministre, parlement, assemblée nationale, transition, haut commissaire, demandes des autorités, devant le parlement, secrétaire d état, conseil d état',
    ministry: 'ministère, ministre, clara chappaz, secrétaire d état, garde des sceaux',
    regulator:
      'régulateur, autorité, commission, gendarme, agence, cnil, arcep, haac, pharos, conseil supérieur, commission d enquête',
    court:
      'tribunal, juge, juges, cour, justice, conseil d état, magistrat*, tribunaux, conseil constitutionnel, cour constitutionnelle, juridiction, cassation, décision de justice, en justice',
    police:
      'police, parquet, procureur*, gendarmerie, policiers, enquêteurs, parquet de paris, section de lutte contre la cybercriminalité',
    critic:
      'ong, ongs, défenseurs, des ong, associations, syndicat de la presse, syndicat des journalistes, syndicat national des journalistes, syndicats de journalistes, avocats, avocat, avocate, l opposition, opposition, opposants, société civile, juristes, créateurs, influenceurs, commerçants, militants, la rédaction, experts, organisations de défense, patronat de la presse',
    company: 'entreprise, société, groupe, musk, durov, pdg, géant, géants, meta, plateforme, règles de la plateforme',
    account:
      'compte, comptes, profil, profils, ferme le compte, ferme les comptes, ferme des comptes, fermeture de comptes, demande des comptes, faux comptes, page facebook, pages facebook',
    post: 'tweet, tweets, publication, publications, message, messages',
    url: 'lien, liens, url, urls, adresses, adresses ip, adresse ip',
    site: 'sites, nom de domaine, noms de domaine, médias en ligne, page, pages, site, portail, blog, blogs, sites de jeux, sites de paris, site chinois, média en ligne, places de marché, marketplace, blocages de sites',
    app: 'application, applications, appli, plateformes, vpn, applis, messageries, jeux, réseaux sociaux, messagerie, jeu vidéo, suspend l application, magasin d applications, applications chinoises, application chinoise, applis chinoises, applications de messagerie',
    channel: 'chaîne, chaînes, boucles telegram, groupes telegram, canal telegram, canaux',
    video: 'vidéo, vidéos, clip, clips, jeu vidéo',
    song: 'chanson, chansons',
    content:
      'contenu, contenus, images, hashtag, hashtags, annonces, résultats, publications, contenus haineux, contenus illicites',
    platform:
      'réseau social, réseaux sociaux, plateforme, messagerie, streaming, moteur de recherche, magasin d applications, iptv, plateformes, réseaux, médias sociaux, suspension des réseaux sociaux, suspend les réseaux, règles de la plateforme, réseau chinois, réseau social chinois, plateforme chinoise, géant chinois, plateforme de streaming',
    network:
      'internet, données mobiles, réseau mobile, télécommunications, connexion, coupe internet, coupé internet, internet coupé, internet mobile coupé, internet suspendu, internet mobile suspendu, suspension d internet, suspension de l internet, suspend internet, suspend l internet mobile, coupe la connexion, blackout internet, restriction d internet, coupe … internet, prive … d internet, privé d internet, privés d internet, sans internet, coupure des communications, communications coupées, télécommunications coupées, connexions',
    online:
      'en ligne, désinformation, liberté d expression, censure, modération, pornographi*, piratage, adresses ip, mineurs, cyber*, internaute*, infox, fausses informations, contenus haineux, piraterie, vérification de l âge, deepfake*, vie privée, terroris*, netblocks, liberté de la presse, liberté d informer, propagande, numérique*, internautes, fausses nouvelles, moins de 15 ans, contenus illicites, influenceur*, youtubeur*, dsa',
    stake:
      'sécurité nationale, ordre public, vie privée, pornographie, obscène*, diffamation, souveraineté, extrémisme, terrorisme, chiffrement, protection des mineurs',
    isp: 'fournisseurs d accès, opérateurs, fai, fournisseur d accès, opérateur, orange, sfr, bouygues, demande aux opérateurs, sonatel, moov, moov africa, airtel, vodacom, camtel, malitel, expresso, togocom, mtn, africell, celtiis, telecel, opérateurs de téléphonie, opérateurs télécoms, compagnies de téléphonie',
    people:
      'utilisateurs, abonnés, personnes, internautes, followers, vues, téléchargements, habitants, salariés, journalistes',
    complaint: 'plaintes, demandes, signalements, réclamations, cas, requêtes',
    time: 'heures, jours, jour, semaines, mois, ans, minutes, fois, semaine, années',
    money: 'euros, dollars, euro, millions d euros, francs, livres, milliards',
    share: 'pour cent',
    place: 'pays, villes, départements, régions, provinces, langues, communes',
    sport:
      'match, équipe, joueur, joueurs, but, ligue, coupe, championnat, football, rugby, entraîneur, arbitre, footballeur, gardien, psg, coupe du monde, tennis, dopage, jeux olympiques, carton rouge, tournoi, mercato, matchs, matches, attaquant*, club, supporters, buteur, matches de suspension, match de suspension, suspendu trois matchs, suspendu pour, ballon, xv de france, sélectionneur',
    road: 'route, routes, poids lourds, agriculteurs, manifestants, tracteurs, barrage, port, ports, carburants, circulation, site pétrolier, rond point, ronds points, blocus, pont, périphérique, manifestants bloquent, camion*, blocages routiers, autoroute*, taxis, barrages, rocade, chauffeurs, gilets jaunes, raffiner*, dépôts, bloquent l a6, bloquent l autoroute, a6, a7, a1, a10, opération escargot, zones, bloquent les',
    market:
      'bourse, bénéfice, chiffre d affaires, actions, investisseurs, trimestre, cryptomonnaie*, bitcoin, cac 40, dividende*, blockchain, blocage des prix, prix bloqués, loyers, fusion*, conseil d administration, actionnaires, rachat, banques, blocage des loyers, gel des prix',
    medicine: 'hôpital, médecin, médecins, patients, médicament*, chirurgie, cancer, vaccin*',
    school:
      'professeur, enseignant*, école, élèves, université, lycée*, collège*, étudiant*, campus, blocage de l université, blocage du lycée, professeurs, enseignant suspendu, proviseur, rectorat, blocages dans les universités, sciences po, facs, facultés, lycées bloqués, universités',
    outage:
      'panne, pannes, downdetector, dysfonctionnement, problème technique, coupure de courant, coupures de courant, coupure d électricité, coupures d électricité, hors service, utilisateurs signalent, dysfonctionnements',
    product:
      'fonctionnalité*, lance, lancement, mise à jour, nouveauté, abonnement, astuce*, nouvel outil, teste, déploie, permet désormais, dévoile, nouvelle fonction',
    business:
      'licenciement*, levée de fonds, nomm*, démission*, fusion, rachat, nomination, levées de fonds, emplois, suppressions de postes, supprime … emplois, supprime … postes, recrute',
    travel: 'vol, vols, avion, avions, aéroport, train, trains, sncf, compagnie aérienne, passagers, touristes, métro',
    film: 'film, films, acteur, actrice, cinéma, série, chanteur, album, concert*, chanteuse, roman, chaîne de télévision, chaînes de télévision, chaîne télévisée, chaîne tv, tv5 monde, tv5monde, bouquets',
    crime:
      'arrêté, interpellé*, meurtre, drogue, stupéfiants, vol à main armée, assassin*, escroqu*, viol, viols, trafic de, jugé pour, condamné pour, mis en examen pour, incarcéré',
    sanction:
      'droits de douane, exportations, importations, embargo, plastique*, tabac, pesticide*, glyphosate, puff*, avoirs',
    explain:
      'podcast, tribune, entretien, interview, chronique, qu est ce que, comment, décryptage, édito, questions réponses, tout savoir, pourquoi, mode d emploi, ce qu il faut savoir, ce que l on sait, cinq questions, en quoi consiste, tout comprendre',
    adblock:
      'bloqueur de publicités, bloqueurs de publicités, bloqueur de pub, bloqueurs de pub, adblock*, démarchage téléphonique',
    politics:
      'élection*, budget, député*, immigration, bloc, blocs, motion de censure, dissolution, avortement, retraites, blocage institutionnel, blocage politique, réforme',
    finance:
      'comptes bancaires, banque*, bancaire*, compte bancaire, compte courant, comptes publics, cour des comptes, livret a, gel des avoirs, comptes de campagne, épargne, compte en banque, impôt*, avoirs, bercy bloque, gel des comptes, compte personnel de formation, cpf, comptes de … sociétés, comptes de … entreprises, comptes de la société',
    science: 'météo, pluie, climat, scientifique*, nasa, inondation*, séisme*, volcan',
    antitrust:
      'autorité de la concurrence, position dominante, abus de position, droit de la concurrence, pratiques anticoncurrentielles, gendarme de la concurrence',
    privacy:
      'protection des données, données personnelles, fuite de données, vol de données, cambridge analytica, rgpd, cnil, mot de passe, mots de passe, logiciel espion, pirates informatiques, faille de sécurité',
    satire: 'satire, parodie, le gorafi',
  },
  numbers: {
    words: {
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      douze: 12,
      vingt: 20,
      trente: 30,
      onze: 11,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      cent: 100,
      mille: 1000,
    },
    scales: {
      mille: 1000,
      million: 1000000,
      millions: 1000000,
      milliards: 1000000000,
      cents: 100,
      milliard: 1000000000,
      douzaine: 12,
      dizaine: 10,
      vingtaine: 20,
      centaine: 100,
    },
    over: 'plus de, au moins, plus d',
    about: 'environ, près de, quelque, presque, autour de',
    upTo: 'jusqu à, moins de',
  },
  calendar: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    today: 'aujourd hui',
    yesterday: 'hier',
  },
};
