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
      'bloqu*, blocage*, interdi*, restrei*, censur*, banni*, coupé l accès, coupure de l accès, accès limité, ralenti*, suspension de x, suspension de telegram, suspension des réseaux sociaux, suspend telegram, filtrage, coup* l accès, coupure d accès, restri*, inaccessib*, suspend* l accès, suspension de l accès, suspend les réseaux, suspendus jusqu à nouvel ordre, limit* l accès, bannis*, déréférenc*, fermeture administrative, privé d accès, privés d accès, ne sera pas bloqu*, restent bloqué*, prive … de, privée de, privé de, privés de, privées de, coupe … accès, coupé … accès, coupent l accès, fermer … sites, fait fermer, fait bloquer, plus accessible, disparaît, hors ligne, débranche, mis hors d accès, suspension du site, suspension de tiktok, suspension de facebook, suspension de whatsapp, suspend facebook, suspend tiktok, suspend whatsapp, suspend les plateformes, suspendre les réseaux, accès coupé, bride, bridage, injonction de blocage, ordonnance de blocage, filtre, musèle, censure numérique, bâillonne, prive d accès, interdira, sera interdit, sera interdite, seront interdits, promet d interdire, a promis d interdire, interdirons, engage le blocage, procédure de blocage, à son registre, au registre, ne s ouvre plus, ne s ouvre pas, ne s ouvrent plus, ne s ouvrent pas, ne se charge plus, ne se charge pas, ne se charge sur, ne se chargent plus, ne se chargent pas, ne se chargent sur, ne charge plus, ne charge pas, ne charge sur, ne chargent plus, ne chargent pas, ne chargent sur, injoignable*, plus visible, plus visibles, plus accessibles, plus consultable, plus lisible, plus disponible, plus disponibles, ne peut plus être lu, ne peut plus être lue, ne peut plus être consulté, ne peut plus être consultée, ne peut plus être vu, ne peut plus être vue, impossible d ouvrir, impossible de consulter, impossible d accéder, impossible de lire, carrés gris, ferme … à ses lecteurs, ferment … à ses lecteurs, fermé … à ses lecteurs, fermée … à ses lecteurs, ferme aux lecteurs, fermé aux lecteurs, fermée aux lecteurs, indisponible*, injonction dynamique*, ordonnance dynamique*, mesure dynamique*, blocage dynamique*, barrer la route à, barrent la route à, barre la route à, coupe … sites, coupé … sites, coupent … sites, couper … sites, coupe … site, couper … site, coupé par la justice, coupés par la justice, coupée par la justice, coupé par un juge, coupé par décision, coupé du monde numérique, derrière le rideau, rideau sur, tire le rideau, baisse le rideau, ferme le robinet, couper le robinet, coupe le robinet, hors ligne en, écran noir, débranch*, fermeture du site, fermeture de sites, fermeture des sites, fermer des sites, ferme des sites, fermé … sites, faire fermer, couper … casinos, couper … forum, couper … portails, couper … portail, coupe … casinos, coupe … portail, coupe … portails, coupé … forum, coupe … forum, uniquement avec un vpn, uniquement via un vpn, seulement avec un vpn, seulement via vpn, qu avec un vpn, que via un vpn, débranche twitter, débranche facebook, débranché*, débranchent, inaccessible*, ne s affiche plus, hors d accès, privé* de twitter, privé* de facebook, privé* de tiktok, privé* de whatsapp, privé* de réseaux sociaux, réseaux sociaux coupés, réseaux sociaux suspendus, réseaux sociaux inaccessibles, couper tiktok, coupe tiktok, coupe twitter, coupe facebook, coupe whatsapp, ferme tiktok, ferme l accès, fermer l accès, bridé*, mis hors ligne, mise hors ligne, met hors ligne, verrouill*, clap de fin, extinction des feux, fin de partie pour, débranché, baisse de rideau, de nouveau suspendu*, à nouveau suspendu*, rebloqu*',
    withhold: 'masqu*, indisponible en, demande légale',
    remove:
      'retir*, retrait*, supprim*, suppression*, déréférenc*, effac*, désindex*, enlev*, dépubli*, n a pas retiré, n ont pas retiré, demandes de retrait, demande de retrait, réclame le retrait, exige le retrait, ordonne le retrait, nettoie, dispara* de youtube, dispara* de facebook, dispara* de instagram, dispara* de tiktok, dispara* de x, dispara* de telegram, dispara* de la plateforme, dispara* de réseaux, dispara* de fils, dispara* d youtube, dispara* d facebook, dispara* d instagram, dispara* d tiktok, dispara* d x, dispara* d telegram, dispara* d la plateforme, dispara* d réseaux, dispara* d fils, dispara* du youtube, dispara* du facebook, dispara* du instagram, dispara* du tiktok, dispara* du x, dispara* du telegram, dispara* du la plateforme, dispara* du réseaux, dispara* du fils, dispara* des youtube, dispara* des facebook, dispara* des instagram, dispara* des tiktok, dispara* des x, dispara* des telegram, dispara* des la plateforme, dispara* des réseaux, dispara* des fils, disparu* de youtube, disparu* de facebook, disparu* de instagram, disparu* de tiktok, disparu* de x, disparu* de telegram, disparu* de la plateforme, disparu* de réseaux, disparu* de fils, disparu* d youtube, disparu* d facebook, disparu* d instagram, disparu* d tiktok, disparu* d x, disparu* d telegram, disparu* d la plateforme, disparu* d réseaux, disparu* d fils, disparu* du youtube, disparu* du facebook, disparu* du instagram, disparu* du tiktok, disparu* du x, disparu* du telegram, disparu* du la plateforme, disparu* du réseaux, disparu* du fils, disparu* des youtube, disparu* des facebook, disparu* des instagram, disparu* des tiktok, disparu* des x, disparu* des telegram, disparu* des la plateforme, disparu* des réseaux, disparu* des fils, disparition de youtube, disparition de facebook, disparition de instagram, disparition de tiktok, disparition de x, disparition de telegram, disparition de la plateforme, disparition de réseaux, disparition de fils, disparition d youtube, disparition d facebook, disparition d instagram, disparition d tiktok, disparition d x, disparition d telegram, disparition d la plateforme, disparition d réseaux, disparition d fils, disparition du youtube, disparition du facebook, disparition du instagram, disparition du tiktok, disparition du x, disparition du telegram, disparition du la plateforme, disparition du réseaux, disparition du fils, disparition des youtube, disparition des facebook, disparition des instagram, disparition des tiktok, disparition des x, disparition des telegram, disparition des la plateforme, disparition des réseaux, disparition des fils, disparition de la page, disparition de la chaîne, disparition du compte, disparai* … comptes, disparai* … chaînes, disparaî* … comptes, comptes disparus, compte disparu, page disparue, chaîne disparue, disparu des réseaux, disparaît des réseaux, disparaît de l app store, disparaissent de l app store, disparu de l app store, disparus de l app store, disparaît du play store, retiré de l app store, retirés de l app store, disparaît de twitter, disparaît de facebook, disparu de twitter, disparu de facebook, efface le tweet, efface un tweet, retire la chaîne, retire la page',
    suspend:
      'suspend*, suspens*, désactiv*, banni*, bannie, exclu*, clôtur*, ferme le compte, ferme les comptes, ferme des comptes, fermeture de comptes, démonétis*, suspension de x, suspension de telegram, suspension des réseaux sociaux, suspend telegram, suspend* l accès, suspension de l accès, suspend les réseaux, suspendus jusqu à nouvel ordre, bannir, bannissement, ferme la page, ferme les pages, ferme la chaîne, ferme la page de, supprime la chaîne, supprime le compte, supprime la page, supprime les pages, supprime … comptes, vire, chasse, engage la suspension, procédure de suspension, dispara* de youtube, dispara* de facebook, dispara* de instagram, dispara* de tiktok, dispara* de x, dispara* de telegram, dispara* de la plateforme, dispara* de réseaux, dispara* de fils, dispara* d youtube, dispara* d facebook, dispara* d instagram, dispara* d tiktok, dispara* d x, dispara* d telegram, dispara* d la plateforme, dispara* d réseaux, dispara* d fils, dispara* du youtube, dispara* du facebook, dispara* du instagram, dispara* du tiktok, dispara* du x, dispara* du telegram, dispara* du la plateforme, dispara* du réseaux, dispara* du fils, dispara* des youtube, dispara* des facebook, dispara* des instagram, dispara* des tiktok, dispara* des x, dispara* des telegram, dispara* des la plateforme, dispara* des réseaux, dispara* des fils, disparu* de youtube, disparu* de facebook, disparu* de instagram, disparu* de tiktok, disparu* de x, disparu* de telegram, disparu* de la plateforme, disparu* de réseaux, disparu* de fils, disparu* d youtube, disparu* d facebook, disparu* d instagram, disparu* d tiktok, disparu* d x, disparu* d telegram, disparu* d la plateforme, disparu* d réseaux, disparu* d fils, disparu* du youtube, disparu* du facebook, disparu* du instagram, disparu* du tiktok, disparu* du x, disparu* du telegram, disparu* du la plateforme, disparu* du réseaux, disparu* du fils, disparu* des youtube, disparu* des facebook, disparu* des instagram, disparu* des tiktok, disparu* des x, disparu* des telegram, disparu* des la plateforme, disparu* des réseaux, disparu* des fils, disparition de youtube, disparition de facebook, disparition de instagram, disparition de tiktok, disparition de x, disparition de telegram, disparition de la plateforme, disparition de réseaux, disparition de fils, disparition d youtube, disparition d facebook, disparition d instagram, disparition d tiktok, disparition d x, disparition d telegram, disparition d la plateforme, disparition d réseaux, disparition d fils, disparition du youtube, disparition du facebook, disparition du instagram, disparition du tiktok, disparition du x, disparition du telegram, disparition du la plateforme, disparition du réseaux, disparition du fils, disparition des youtube, disparition des facebook, disparition des instagram, disparition des tiktok, disparition des x, disparition des telegram, disparition des la plateforme, disparition des réseaux, disparition des fils, disparition de la page, disparition de la chaîne, disparition du compte, perd sa page, perd son compte, perd sa chaîne, perd leur page, perd leurs comptes, perd leur compte, perd ses comptes, perdent sa page, perdent son compte, perdent sa chaîne, perdent leur page, perdent leurs comptes, perdent leur compte, perdent ses comptes, perdu sa page, perdu son compte, perdu sa chaîne, perdu leur page, perdu leurs comptes, perdu leur compte, perdu ses comptes, perdue sa page, perdue son compte, perdue sa chaîne, perdue leur page, perdue leurs comptes, perdue leur compte, perdue ses comptes, privé de page, privé de compte, privé de chaîne, privé de réseaux, privée de page, privée de compte, privée de chaîne, privée de réseaux, privés de page, privés de compte, privés de chaîne, privés de réseaux, a perdu son compte, a perdu sa chaîne, a perdu sa page, banni de youtube, banni de twitch, banni de x, banni de facebook, banni d instagram, banni de tiktok, bannie de',
    restore:
      'débloqu*, rétabli*, restaur*, remise en ligne, réactiv*, rendu de nouveau, déblocage, de retour, à nouveau accessible*, de nouveau accessible*, remis en ligne, de nouveau autorisé*, à nouveau autorisé*, restitu*, rouvr*, réouver*, de nouveau disponible*, retour de, revient, réintégr*, remet, remise en service, de nouveau en ligne, retour à la normale, fait son retour, lève … blocage, lève … interdiction, lève … suspension, autorise … retour, autorise de nouveau, recouvre, récupère … compte, de nouveau opérationnel*, fonctionne à nouveau, fonctionnent à nouveau, retour d internet, retour du réseau, retour de la connexion, internet rétabli*, internet de retour, internet revient, data rétabli*, data de retour, data revient, connexion rétabli*, connexion de retour, connexion revient, réseau rétabli*, réseau de retour, réseau revient, réseaux rétabli*, réseaux de retour, réseaux revient, rouvre, rouvrent, rouvert, de retour en ligne, de retour en, remet en ligne, remettre en ligne, de nouveau accessible, de nouveau accessibles, à nouveau accessible, à nouveau accessibles, se rouvre, s ouvre à nouveau, internet est revenu, retour de l internet, internet rétabli, internet mobile rétabli, connexion rétablie, rétablissement d internet, rétablissement de l internet, données mobiles rétablies, à nouveau en ligne, refonctionne*, fonctionne de nouveau, fonctionnent de nouveau, rouvre*, rouvert*, de nouveau joignable, à nouveau joignable',
    lift: 'lève le blocage, levée du blocage, levé, lève, levée, annule le blocage, fin du blocage, revient sur, levée de l interdiction, levée de la suspension, lèvent, lever l interdiction, annule l interdiction, abrog*, révoqu*, fin de l interdiction, met fin au blocage, met fin à l interdiction, marche arrière, lev* la suspension, lever, annul*, met fin à la suspension, retire l ordre, lève … blocage, lève … interdiction, lève … suspension, mettent fin, met … fin à, fait machine arrière, rétropédale, retire … interdiction, annule … blocage, suspend … interdiction, assouplit … interdiction, assouplit … blocage, assouplit … restrictions, allège … interdiction, allège … blocage, allège … restrictions, suspend l interdiction, suspendu l interdiction',
    halt: 'ferm*, arrêt*, coupe, coupé, interromp*, débranch*, coup*, interrupt*, coupé l accès, coupure de l accès, coup* l accès, coupure d accès, fermeture administrative, ferme le compte, ferme les comptes, ferme des comptes, fermeture de comptes, coupe internet, coupé internet, internet coupé, internet mobile coupé, internet suspendu, internet mobile suspendu, suspension d internet, suspension de l internet, suspend internet, suspend l internet mobile, coupe la connexion, blackout internet, restriction d internet, coupe … internet, coupé … internet, prive … d internet, privé d internet, privés d internet, coupure des communications, sans internet, hors connexion, internet à l arrêt, plonge … dans le noir, débranche internet, perd internet, perdent internet, perdu internet, data coupé*, data suspendu*, data bridé*, données mobiles coupé*, données mobiles suspendu*, données mobiles bridé*, internet mobile coupé*, internet mobile suspendu*, internet mobile bridé*, connexions coupé*, connexions suspendu*, connexions bridé*, réseaux coupé*, réseaux suspendu*, réseaux bridé*, plus de data, plus de données mobiles, plus de internet mobile, plus de connexion, plus de réseau, sans data, sans données mobiles, sans internet mobile, sans connexion, plus d internet, coupure de la data, coupure de data, coupure de l internet, réseaux … coupés, bride les réseaux, bride l internet, bride internet, brident les réseaux, brident l internet, brident internet, ralentit les réseaux, ralentit l internet, ralentit internet, internet rame, internet tourne au ralenti, connexion au ralenti, connexion quasi nulle, connexion nulle, connexion très dégradée, connectivité quasi nulle, connectivité en chute, connectivité s effondre, connectivité effondrée, chute de la connectivité, coupure volontaire, coupure nationale, perturbation d ampleur nationale, perturbations d internet, perturbation d internet, perturbation de l internet, pays débranché, débranché, plonge* dans le noir numérique, trou noir numérique, privée d internet, internet coupée, données mobiles coupées, données mobiles suspendues, réseau coupé, réseaux coupés, silence numérique, internet inaccessible, internet indisponible, connexion … quasi nulle, connexion … nulle, internet … coupé, internet … suspendu, internet tombe, internet s éteint, black out, sans réseau',
    fine: 'amende*, sanctionn*, pénalité*, sanction financière, astreinte*, condamn* à payer, écope de, écope d, inflige, infligé, infligée, condamne … à payer, condamné à une amende, condamne … à une amende, condamnée à une amende, amende record, amende salée, lourde amende, amende historique',
    order:
      'ordonn*, injonction*, somm*, exige*, impos*, décret*, ordre, contraint*, décision de justice, astreint, enjoin*, oblig*, référé, demande aux opérateurs, arrêté, suspendus jusqu à nouvel ordre, rappel à l ordre, somme de s expliquer, sur ordre, après injonction, jusqu à nouvel ordre, somme … de, fait bloquer, fait fermer, injonction dynamique*, ordonnance dynamique*, mesure dynamique*, blocage dynamique*, injonction de blocage, ordonnance de blocage, sommé* de, tenu de bloquer, tenu de couper, tenu de retirer, tenus de bloquer, tenus de couper, tenus de retirer, ordonnance, fournisseurs sommés, opérateurs sommés, fournisseurs contraints, opérateurs contraints, fournisseurs priés, fournisseurs tenus, fournisseurs devront, fournisseurs doivent, opérateurs devront, opérateurs doivent, sommé de, sommée de, sommées de, devront s exécuter, contraint de, contraints de, tenus de, tenu de',
    ask: 'demand*, réclam*, requiert, appell*, saisit l arcom, exhort*, sollicit*, invite à, demande légale, demande aux opérateurs, demande des comptes, demande des informations, réclame des informations, demande d informations, à la demande, demandes de retrait, demandes des autorités, exige le rétablissement, exigent le rétablissement, exige la levée, exigent la levée',
    notice:
      'mise en demeure, met en demeure, convoqu*, interroger, demande des comptes, demande des informations, réclame des informations, lettre, signalement, rappel à l ordre, mises en demeure, mis en demeure, ultimatum, délai, demande d informations, somme de s expliquer, conclusions préliminaires, notifi*, garde à vue, avertiss*, ouverture d une enquête, ouvre une procédure, procédure formelle, met … en demeure, mis … en demeure, somme … de, somme … de s expliquer, sommé de s expliquer, ouvre … enquête, ouvre … procédure, lance une enquête, lance un ultimatum, donne … jours, donne … heures, épingle, rappelle à l ordre, rappelle … à l ordre, demande … de s expliquer, demande des explications, dans le viseur, engage … procédure, lance … procédure, entame … procédure, enclenche … procédure, procédure engagée, procédure en vue de, engage la suspension, engage le blocage, procédure visant à, procédure de suspension, procédure de blocage, engage la procédure, lancer la procédure, lance la procédure, entame la procédure, veut pouvoir, procédure administrative de, convoqué, convoqués, convocation, convoque, mise en garde, épinglé, épinglée, rappelé à l ordre, rappelée à l ordre',
    charge:
      'mis en examen, mise en examen, enquêt*, poursui*, information judiciaire, inculp*, plainte contre, perquisition*, ouverture d une enquête, procédure formelle, ouvre une procédure, accus*, plainte*, garde à vue, porte plainte, dépose plainte, commission d enquête, lance une enquête, ouvre … enquête, mis en cause, engage … procédure, lance … procédure, entame … procédure, enclenche … procédure, procédure engagée, procédure en vue de, engage la suspension, engage le blocage, procédure visant à, procédure de suspension, procédure de blocage, engage la procédure, lancer la procédure, lance la procédure, entame la procédure, veut pouvoir, procédure administrative de',
    warn: 'avert*, prévient, met en garde, mettent en garde, alert*, menac*',
    enact:
      'adopt*, voté, entre en vigueur, entrée en vigueur, promulg*, projet de loi, publie, entrera en vigueur, entré en vigueur, approuv*, nouvelle loi, nouvelles règles, légifér*, proposition de loi, changé ses règles, change ses règles, modifie ses règles, vot*, décret, décrets, encadrer, encadre, au journal officiel, veut interdire, feu vert, instaure, impose la vérification, présente un projet, téléphones professionnels, appareils professionnels, téléphones de service, appareils officiels, licence pour les blogueurs, licence pour les influenceurs, licence pour les web, licence pour les vpn, licence pour les créateurs de contenu, licence pour les médias en ligne, licence pour blogueurs, licence pour influenceurs, licence pour web, licence pour vpn, licence pour créateurs de contenu, licence pour médias en ligne, licence des blogueurs, licence des influenceurs, licence des web, licence des vpn, licence des créateurs de contenu, licence des médias en ligne, permis pour les blogueurs, permis pour les influenceurs, permis pour les web, permis pour les vpn, permis pour les créateurs de contenu, permis pour les médias en ligne, permis pour blogueurs, permis pour influenceurs, permis pour web, permis pour vpn, permis pour créateurs de contenu, permis pour médias en ligne, permis des blogueurs, permis des influenceurs, permis des web, permis des vpn, permis des créateurs de contenu, permis des médias en ligne, autorisation pour les blogueurs, autorisation pour les influenceurs, autorisation pour les web, autorisation pour les vpn, autorisation pour les créateurs de contenu, autorisation pour les médias en ligne, autorisation pour blogueurs, autorisation pour influenceurs, autorisation pour web, autorisation pour vpn, autorisation pour créateurs de contenu, autorisation pour médias en ligne, autorisation des blogueurs, autorisation des influenceurs, autorisation des web, autorisation des vpn, autorisation des créateurs de contenu, autorisation des médias en ligne, enregistrement pour les blogueurs, enregistrement pour les influenceurs, enregistrement pour les web, enregistrement pour les vpn, enregistrement pour les créateurs de contenu, enregistrement pour les médias en ligne, enregistrement pour blogueurs, enregistrement pour influenceurs, enregistrement pour web, enregistrement pour vpn, enregistrement pour créateurs de contenu, enregistrement pour médias en ligne, enregistrement des blogueurs, enregistrement des influenceurs, enregistrement des web, enregistrement des vpn, enregistrement des créateurs de contenu, enregistrement des médias en ligne, agrément pour les blogueurs, agrément pour les influenceurs, agrément pour les web, agrément pour les vpn, agrément pour les créateurs de contenu, agrément pour les médias en ligne, agrément pour blogueurs, agrément pour influenceurs, agrément pour web, agrément pour vpn, agrément pour créateurs de contenu, agrément pour médias en ligne, agrément des blogueurs, agrément des influenceurs, agrément des web, agrément des vpn, agrément des créateurs de contenu, agrément des médias en ligne, exige une licence, exige un permis, exige une autorisation, exige l enregistrement, impose une licence, impose un permis, impose une autorisation, impose l enregistrement, instaure une licence, instaure un permis, instaure une autorisation, instaure l enregistrement, blogueurs doivent, blogueurs devront, blogueurs tenus, influenceurs doivent, influenceurs devront, influenceurs tenus, ordonnance d urgence, règlement d urgence, loi d urgence, s enregistrer auprès, majorité numérique, éloigner … mineurs … réseaux sociaux, éloigner … enfants … réseaux sociaux, interdire … mineurs … réseaux sociaux, interdire … enfants … réseaux sociaux, première lecture, en première lecture, seconde lecture, adopté en première lecture, consultation publique, met en consultation, lance une consultation, ouvre une consultation, nouveau règlement',
    law: 'loi, lois, projet de loi, règlement, décret, règles, réglementation, directive, proposition de loi, texte, législation, code, changé ses règles, change ses règles, nouvelles règles, modifie ses règles, nouvelle loi, règles de la communauté, ses règles, ses propres règles, règles de la plateforme, violation des règles, enfreint les règles, téléphones professionnels, appareils professionnels, téléphones de service, appareils officiels, moins de 15 ans, moins de 16 ans, moins de 13 ans, âge minimal, âge minimum, licence pour les blogueurs, licence pour les influenceurs, licence pour les web, licence pour les vpn, licence pour les créateurs de contenu, licence pour les médias en ligne, licence pour blogueurs, licence pour influenceurs, licence pour web, licence pour vpn, licence pour créateurs de contenu, licence pour médias en ligne, licence des blogueurs, licence des influenceurs, licence des web, licence des vpn, licence des créateurs de contenu, licence des médias en ligne, permis pour les blogueurs, permis pour les influenceurs, permis pour les web, permis pour les vpn, permis pour les créateurs de contenu, permis pour les médias en ligne, permis pour blogueurs, permis pour influenceurs, permis pour web, permis pour vpn, permis pour créateurs de contenu, permis pour médias en ligne, permis des blogueurs, permis des influenceurs, permis des web, permis des vpn, permis des créateurs de contenu, permis des médias en ligne, autorisation pour les blogueurs, autorisation pour les influenceurs, autorisation pour les web, autorisation pour les vpn, autorisation pour les créateurs de contenu, autorisation pour les médias en ligne, autorisation pour blogueurs, autorisation pour influenceurs, autorisation pour web, autorisation pour vpn, autorisation pour créateurs de contenu, autorisation pour médias en ligne, autorisation des blogueurs, autorisation des influenceurs, autorisation des web, autorisation des vpn, autorisation des créateurs de contenu, autorisation des médias en ligne, enregistrement pour les blogueurs, enregistrement pour les influenceurs, enregistrement pour les web, enregistrement pour les vpn, enregistrement pour les créateurs de contenu, enregistrement pour les médias en ligne, enregistrement pour blogueurs, enregistrement pour influenceurs, enregistrement pour web, enregistrement pour vpn, enregistrement pour créateurs de contenu, enregistrement pour médias en ligne, enregistrement des blogueurs, enregistrement des influenceurs, enregistrement des web, enregistrement des vpn, enregistrement des créateurs de contenu, enregistrement des médias en ligne, agrément pour les blogueurs, agrément pour les influenceurs, agrément pour les web, agrément pour les vpn, agrément pour les créateurs de contenu, agrément pour les médias en ligne, agrément pour blogueurs, agrément pour influenceurs, agrément pour web, agrément pour vpn, agrément pour créateurs de contenu, agrément pour médias en ligne, agrément des blogueurs, agrément des influenceurs, agrément des web, agrément des vpn, agrément des créateurs de contenu, agrément des médias en ligne, exige une licence, exige un permis, exige une autorisation, exige l enregistrement, impose une licence, impose un permis, impose une autorisation, impose l enregistrement, instaure une licence, instaure un permis, instaure une autorisation, instaure l enregistrement, blogueurs doivent, blogueurs devront, blogueurs tenus, influenceurs doivent, influenceurs devront, influenceurs tenus, ordonnance d urgence, règlement d urgence, loi d urgence, s enregistrer auprès, majorité numérique, éloigner … mineurs … réseaux sociaux, éloigner … enfants … réseaux sociaux, interdire … mineurs … réseaux sociaux, interdire … enfants … réseaux sociaux',
    sue: 'recours, saisi*, appel, attaqu*, assign*, plainte, porte plainte, dépose plainte, en justice, pourvoi, contest*, référé*, se pourvoit, saisit l arcom, plainte contre, saisit la justice, poursuit … en justice, référé, qpc, question prioritaire, se tourne vers la justice',
    hearing: 'audience, plaidoirie*, examine, audiences, avocat, avocats, comparution',
    rule: 'tranché, décision, décid*, estime, rejet*, verdict, donne raison, déboute*, statue, statué, donné raison, déclare illégal, jugé, juge*, tranch*, arrêt*, déclar*, décision de justice, sur décision, donne … raison, donne … tort, donné tort, juge … illégal, juge … légal, débouté, condamne, refuse de bloquer, refuse d ordonner, refuse de, rejette, rejette la demande, juge illégale, juge illégal, désavoue, désavoué, renvoie, tribunal estime',
    uphold:
      'confirm*, valid*, maintien*, rejeté le recours, rejette le recours, rejeté la requête, rejette la requête, conforme à la constitution, refuse de suspendre, rejet*, débout*, déboute … google, rejette … recours, ne suspend pas, avalise, juge conforme, conforte',
    strike:
      'annul*, censure, inconstitutionnel*, illégal*, invalid*, annulation, disproportionn*, contraire à la constitution, retoqué, annulé*, donne tort, donne … tort, censure l essentiel, censure partiellement, retoque, désavoue, juge … illégal, juge illégale, juge illégal, jugé illégal, casse … interdiction, casse … blocage, casse … suspension, casse … arrêté, casse … amende, cassé … interdiction, cassé … blocage, cassé … suspension, cassé … arrêté, cassé … amende, annule … interdiction, annule … blocage, annule … suspension, annule … arrêté, annule … amende, annulé … interdiction, annulé … blocage, annulé … suspension, annulé … arrêté, annulé … amende',
    stay: 'suspend la décision, référé suspension, sursis, suspend l interdiction, suspend l application',
    comply:
      'respect*, se conform*, obtempér*, à la demande, se plie*, conformité, sur ordre, se soumet, sur décision, après injonction, n a pas respecté, ne respecte pas, non respect, cède, cèdent, plie, se plie',
    refuse:
      'refus*, ne sera pas bloqu*, s oppose, n a pas respecté, ne respecte pas, non respect, désobé*, défie, ne se conforme pas, ignor*, n a pas retiré, n ont pas retiré, passe outre, ne paiera pas, refuse de payer, ne paiera jamais, ne désignera pas, ne se pliera pas, n obéira pas, ne cédera pas',
    notYet: 'n a toujours pas, pas encore, toujours accessible*, toujours en ligne, n a pas répondu',
    deny: 'dément*, nie, réfut*, n interdira pas, nient, exclut tout, aucun projet, pas question de, ne sera pas bloqué, n est pas question, n a pas l intention, assure que non, assure ne pas, dément, démentent, parle de panne, parlent de panne, invoque une panne, invoque un incident, invoque une maintenance, évoque une panne, évoque un incident technique, invoque un problème technique, dément avoir coupé, fausse information, infox, n a pas ordonné',
    may: 'pourrait, pourraient, peut, envisag*, pourra, veut, va, devrait, propos*, possible, songe, menac*, étudi*, risque, risquent, souhait*, interdira, sera interdit, sera interdite, seront interdits, promet d interdire, a promis d interdire, interdirons, promet, n exclut pas, n exclue pas, n exclut plus, n écarte pas, pas exclu, pas exclue',
    not: 'ne, pas, sans, jamais, ni',
    figures:
      'rapport de transparence, chiffres, statistiques, bilan, étude, classement, record, en hausse, demandes de retrait, demandes des autorités, selon un rapport, baromètre, recens*, plus de … sites bloqués, en un an, au premier semestre, au second semestre, l an passé, selon la cnil, selon access now, rapport annuel, palmarès, recensé, dénombre, comptabilise, access now, records, un an sans, un mois sans, en réponse à notre demande, réponse à notre demande',
    told: 'a déclaré au tribunal, a indiqué à la cour',
    house:
      'conditions d utilisation, règles de la communauté, standards de la communauté, ses règles, ses propres règles, règles de la plateforme, violation des règles, enfreint les règles, conduite haineuse, faux comptes, comportement inauthentique, spam, discours de haine, contenus haineux',
    parliament: 'devant le parlement, devant les députés, assemblée nationale, commission d enquête',
    say: 'dit, indiqu*, annonc*, affirm*, selon, déclar*, communiqué, explique, promet, a promis, dit pourquoi, dire pourquoi, dit pas pourquoi, précise pas pourquoi',
    react:
      'critiqu*, condamn*, dénonc*, réag*, regrett*, défend, fustige*, s insurge*, déplor*, protest*, préoccup*, qualifie, répond, salu*, réaction*, indign*, inquiét*, crie à la censure, crie à, s alarme, s alarment, appelle à rétablir, appelle à lever, exige la levée, demande la levée, pointe, étrille, s en prend, monte au créneau, tacle, accuse, ironise, prend acte, amnesty, amnesty international, human rights watch, rsf, reporters sans frontières, dénonce une censure, dénoncent une censure, crient à la censure, parle de censure, parlent de censure, salue la décision, saluent la décision, fustige, fustigent, s indigne, s indignent, réplique, répliquent, exige le rétablissement, exigent le rétablissement, exigeant le rétablissement, exige … rétablissement, exigent … rétablissement, demande le rétablissement, demandent le rétablissement, réclame le rétablissement, réclament le rétablissement, réclame … rétablissement, réclament … rétablissement, appellent à rétablir, appelle au rétablissement, appellent au rétablissement, exigent la levée, réclame la levée, réclament la levée, demande la fin, demandent la fin, exige la fin, exigent la fin, demande … levée, demandent … levée, s indigne*, s inquièt*, s alarm*, désemparé*, fustig*, du jamais vu, manque à gagner, chiffre les pertes, pertes estimées',
    extend:
      'prolong*, continu*, maint*, toujours, reste, prorog*, étend, étendu, jusqu au, jusqu à nouvel ordre, restent bloqué*',
    again: 'à nouveau, de nouveau, encore, une nouvelle fois, de nouveau suspendu*, à nouveau suspendu*, rebloqu*',
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
      'tribunal, juges, cour, justice, conseil d état, magistrat*, tribunaux, conseil constitutionnel, cour constitutionnelle, juridiction, cassation, décision de justice, en justice, le juge, un juge, la juge, une juge, du juge, au juge, des juges, juge des, juge de, juge unique, juge fédéral, juge administratif, sans juge, cour d appel',
    police:
      'police, parquet, procureur*, gendarmerie, policiers, enquêteurs, parquet de paris, section de lutte contre la cybercriminalité',
    critic:
      'ong, ongs, défenseurs, des ong, associations, syndicat de la presse, syndicat des journalistes, syndicat national des journalistes, syndicats de journalistes, avocats, avocat, avocate, l opposition, opposition, opposants, société civile, juristes, créateurs, influenceurs, commerçants, militants, la rédaction, experts, organisations de défense, patronat de la presse, opposante, opposant, opposantes',
    company: 'entreprise, société, groupe, musk, durov, pdg, géant, géants, meta, plateforme, règles de la plateforme',
    account:
      'compte, comptes, profil, profils, ferme le compte, ferme les comptes, ferme des comptes, fermeture de comptes, demande des comptes, faux comptes, page facebook, pages facebook, perd sa page, perd leur page, perdent sa page, perdent leur page, perdu sa page, perdu leur page, perdue sa page, perdue leur page, page instagram, pages instagram, comptes instagram',
    post: 'tweet, tweets, publication, publications, message, messages',
    url: 'lien, liens, url, urls, adresses, adresses ip, adresse ip',
    site: 'sites, nom de domaine, noms de domaine, médias en ligne, page, pages, site, portail, blog, blogs, sites de jeux, sites de paris, site chinois, média en ligne, places de marché, marketplace, blocages de sites, flux pirate*, flux illéga*, flux illicite*, streams pirate*, streams illéga*, streams illicite*, serveurs pirate*, serveurs illéga*, serveurs illicite*, streaming illégal, streaming illicite, streaming pirate, iptv*, retransmission* pirate*, retransmission* illégale*, retransmission* illicite*, diffusion* pirate*, diffusion* illégale*, diffusion* illicite*, site pirate*, site gay*, site académique*, site universitaire*, site de streaming, site de rencontre*, site d information*, site d opposition, sites pirate*, sites gay*, sites académique*, sites universitaire*, sites de streaming, sites de rencontre*, sites d information*, sites d opposition, revue en ligne, journal en ligne, librairie en ligne, encyclopédie en ligne, forum en ligne, revue scientifique, revue universitaire, revue académique, hébergeur d images, web tv, web télé, web télés, serveurs désignés, serveurs listés, forum, forums, casinos en ligne, casino en ligne, casinos illégaux, casinos, sites de casino, portails, bibliothèque clandestine, bibliothèques clandestines, services pornographiques, sites x, sites porno, sites pornos, site porno',
    app: 'application, applications, appli, plateformes, vpn, applis, messageries, jeux, réseaux sociaux, messagerie, jeu vidéo, suspend l application, magasin d applications, applications chinoises, application chinoise, applis chinoises, applications de messagerie',
    channel:
      'chaîne, chaînes, boucles telegram, groupes telegram, canal telegram, canaux, groupe telegram, groupe facebook, groupes facebook, groupe whatsapp, groupes whatsapp, boucle telegram',
    video: 'vidéo, vidéos, clip, clips, jeu vidéo, fausses vidéos, fausse vidéo, vidéos truquées',
    song: 'chanson, chansons',
    content:
      'contenu, contenus, images, hashtag, hashtags, annonces, résultats, publications, contenus haineux, contenus illicites, fausses vidéos, fausse vidéo, vidéos truquées, images intimes, images dénudées, fausses images, hypertrucages, hypertrucage, deepfakes, deepfake, voix clonée, page facebook, pages facebook, page instagram, pages instagram',
    platform:
      'réseau social, réseaux sociaux, plateforme, messagerie, streaming, moteur de recherche, magasin d applications, iptv, plateformes, réseaux, médias sociaux, suspension des réseaux sociaux, suspend les réseaux, règles de la plateforme, réseau chinois, réseau social chinois, plateforme chinoise, géant chinois, plateforme de streaming',
    network:
      'internet, données mobiles, réseau mobile, télécommunications, connexion, coupe internet, coupé internet, internet coupé, internet mobile coupé, internet suspendu, internet mobile suspendu, suspension d internet, suspension de l internet, suspend internet, suspend l internet mobile, coupe la connexion, blackout internet, restriction d internet, coupe … internet, prive … d internet, privé d internet, privés d internet, sans internet, coupure des communications, communications coupées, télécommunications coupées, connexions, perd internet, perdent internet, perdu internet, data coupé*, data suspendu*, data bridé*, données mobiles coupé*, données mobiles suspendu*, données mobiles bridé*, internet mobile coupé*, internet mobile suspendu*, internet mobile bridé*, connexions coupé*, connexions suspendu*, connexions bridé*, réseaux coupé*, réseaux suspendu*, réseaux bridé*, plus de data, plus de données mobiles, plus de internet mobile, plus de connexion, plus de réseau, sans data, sans données mobiles, sans internet mobile, sans connexion, sans réseau, plus d internet, coupure de la data, coupure de data, coupure de l internet, réseaux … coupés, bride les réseaux, bride l internet, bride internet, brident les réseaux, brident l internet, brident internet, ralentit les réseaux, ralentit l internet, ralentit internet, la data, data mobile, wifi, internet rétabli*, internet de retour, internet revient, data rétabli*, data de retour, data revient, connexion rétabli*, connexion de retour, connexion revient, réseau rétabli*, réseau de retour, réseau revient, réseaux rétabli*, réseaux de retour, réseaux revient, internet rame, internet tourne au ralenti, connexion au ralenti, connexion quasi nulle, connexion nulle, connexion très dégradée, connectivité quasi nulle, connectivité en chute, connectivité s effondre, connectivité effondrée, chute de la connectivité, perturbation d ampleur nationale, perturbations d internet, perturbation d internet, perturbation de l internet, pays débranché, débranche internet, trou noir numérique, privée d internet, internet coupée, données mobiles coupées, données mobiles suspendues, silence numérique, internet inaccessible, internet indisponible, internet est revenu, retour d internet, retour de l internet, internet rétabli, internet mobile rétabli, connexion rétablie, rétablissement d internet, rétablissement de l internet, données mobiles rétablies, internet mobile, connectivité, connexion … quasi nulle, connexion … nulle, internet … coupé, internet … suspendu, internet tombe, internet s éteint',
    online:
      'en ligne, désinformation, liberté d expression, censure, modération, pornographi*, piratage, adresses ip, mineurs, cyber*, internaute*, infox, fausses informations, contenus haineux, piraterie, vérification de l âge, deepfake*, vie privée, terroris*, netblocks, liberté de la presse, liberté d informer, propagande, numérique*, internautes, fausses nouvelles, moins de 15 ans, contenus illicites, influenceur*, youtubeur*, dsa, flux pirate*, flux illéga*, flux illicite*, streams pirate*, streams illéga*, streams illicite*, serveurs pirate*, serveurs illéga*, serveurs illicite*, streaming illégal, streaming illicite, streaming pirate, iptv*, retransmission* pirate*, retransmission* illégale*, retransmission* illicite*, diffusion* pirate*, diffusion* illégale*, diffusion* illicite*, site pirate*, site gay*, site académique*, site universitaire*, site de streaming, site de rencontre*, site d information*, site d opposition, sites pirate*, sites gay*, sites académique*, sites universitaire*, sites de streaming, sites de rencontre*, sites d information*, sites d opposition, revue en ligne, journal en ligne, librairie en ligne, encyclopédie en ligne, forum en ligne, revue scientifique, revue universitaire, revue académique, hébergeur d images, web tv, web télé, web télés, serveurs désignés, serveurs listés, forum sur, bibliothèque clandestine, bibliothèques clandestines, casinos en ligne, casino en ligne, porno, défilement infini, fil infini, iptv, cloudflare radar, ooni, ioda, majorité numérique',
    stake:
      'sécurité nationale, ordre public, vie privée, pornographie, obscène*, diffamation, souveraineté, extrémisme, terrorisme, chiffrement, protection des mineurs',
    isp: 'fournisseurs d accès, opérateurs, fai, fournisseur d accès, opérateur, orange, sfr, bouygues, demande aux opérateurs, sonatel, moov, moov africa, airtel, vodacom, camtel, malitel, expresso, togocom, mtn, africell, celtiis, telecel, opérateurs de téléphonie, opérateurs télécoms, compagnies de téléphonie, résolveur*, dns public, serveurs dns, opérateurs de télécommunications, proximus, telenet, vidéotron, telus, rogers, bell, swisscom, maroc telecom, free et, et free, fournisseurs sommés, fournisseurs contraints, fournisseurs priés, fournisseurs tenus, fournisseurs devront, fournisseurs doivent, opérateurs sommés, opérateurs contraints, opérateurs devront, opérateurs doivent, opérateurs télécom, résolveurs, résolveurs dns, systèmes de résolution',
    people:
      'utilisateurs, abonnés, personnes, internautes, followers, vues, téléchargements, habitants, salariés, journalistes, reporters',
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
      'panne, pannes, downdetector, dysfonctionnement, problème technique, coupure de courant, coupures de courant, coupure d électricité, coupures d électricité, hors service, utilisateurs signalent, dysfonctionnements, câble* sous marin, câble* sous marins, câble* rompu*, câble* sectionné*, câble* coupé*, câble* endommagé*, rupture de câble*, rupture du câble*, fibre coupée, fibre sectionnée, navire câblier, câblier, ancre, tempête*, ouragan*, cyclone*, typhon*, panne de courant, panne d électricité, délestage*',
    product:
      'fonctionnalité*, lance, lancement, mise à jour, nouveauté, abonnement, astuce*, nouvel outil, teste, déploie, permet désormais, dévoile, nouvelle fonction, raccourci*, un seul geste, nouveau bouton, en un clic, franchit le, franchit la barre, franchit le cap, franchit les, milliard d utilisateurs, milliards d utilisateurs',
    business:
      'licenciement*, levée de fonds, nomm*, démission*, fusion, rachat, nomination, levées de fonds, emplois, suppressions de postes, supprime … emplois, supprime … postes, recrute, centre de données, centres de données, data center, data centers',
    travel: 'vol, vols, avion, avions, aéroport, train, trains, sncf, compagnie aérienne, passagers, touristes, métro',
    film: 'film, films, acteur, actrice, cinéma, série, chanteur, album, concert*, chanteuse, roman, chaîne de télévision, chaînes de télévision, chaîne télévisée, chaîne tv, tv5 monde, tv5monde, bouquets',
    crime:
      'arrêté, interpellé*, meurtre, drogue, stupéfiants, vol à main armée, assassin*, escroqu*, viol, viols, trafic de, jugé pour, condamné pour, mis en examen pour, incarcéré',
    sanction:
      'droits de douane, exportations, importations, embargo, plastique*, tabac, pesticide*, glyphosate, puff*, avoirs',
    explain:
      'podcast, tribune, entretien, interview, chronique, qu est ce que, comment, décryptage, édito, questions réponses, tout savoir, pourquoi, mode d emploi, ce qu il faut savoir, ce que l on sait, cinq questions, en quoi consiste, tout comprendre, comment … est devenu*, comment … a conquis, pourquoi … séduit, pourquoi … plaît',
    adblock:
      'bloqueur de publicités, bloqueurs de publicités, bloqueur de pub, bloqueurs de pub, adblock*, démarchage téléphonique, bloqueur de contenu, bloqueurs de contenu',
    politics:
      'élection*, budget, député*, immigration, bloc, blocs, motion de censure, dissolution, avortement, retraites, blocage institutionnel, blocage politique, réforme, levée de l immunité, lever l immunité, levée de son immunité, au registre du commerce, au registre national',
    finance:
      'comptes bancaires, banque*, bancaire*, compte bancaire, compte courant, comptes publics, cour des comptes, livret a, gel des avoirs, comptes de campagne, épargne, compte en banque, impôt*, avoirs, bercy bloque, gel des comptes, compte personnel de formation, cpf, comptes de … sociétés, comptes de … entreprises, comptes de la société, gèle … fonds, gèle … avoirs, gèle … comptes, gelé … fonds, gelé … avoirs, gelé … comptes, gelés … fonds, gelés … avoirs, gelés … comptes, plateforme crypto, plateforme de cryptomonnaies, financement du terrorisme',
    science: 'météo, pluie, climat, scientifique*, nasa, inondation*, séisme*, volcan',
    antitrust:
      'autorité de la concurrence, position dominante, abus de position, droit de la concurrence, pratiques anticoncurrentielles, gendarme de la concurrence',
    privacy:
      'protection des données, données personnelles, fuite de données, vol de données, cambridge analytica, rgpd, cnil, mot de passe, mots de passe, logiciel espion, pirates informatiques, faille de sécurité, levée du secret, lever le secret',
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
      'dix sept': 17,
      'dix huit': 18,
      'dix neuf': 19,
      'soixante dix': 70,
      'quatre vingts': 80,
      'quatre vingt': 80,
      'quatre vingt dix': 90,
      'vingt deux': 22,
      'vingt trois': 23,
      'vingt quatre': 24,
      'vingt cinq': 25,
      'vingt six': 26,
      'vingt sept': 27,
      'vingt huit': 28,
      'vingt neuf': 29,
      'vingt et un': 21,
      'vingt et une': 21,
      'trente deux': 32,
      'trente trois': 33,
      'trente quatre': 34,
      'trente cinq': 35,
      'trente six': 36,
      'trente sept': 37,
      'trente huit': 38,
      'trente neuf': 39,
      'trente et un': 31,
      'trente et une': 31,
      'quarante deux': 42,
      'quarante trois': 43,
      'quarante quatre': 44,
      'quarante cinq': 45,
      'quarante six': 46,
      'quarante sept': 47,
      'quarante huit': 48,
      'quarante neuf': 49,
      'quarante et un': 41,
      'quarante et une': 41,
      'cinquante deux': 52,
      'cinquante trois': 53,
      'cinquante quatre': 54,
      'cinquante cinq': 55,
      'cinquante six': 56,
      'cinquante sept': 57,
      'cinquante huit': 58,
      'cinquante neuf': 59,
      'cinquante et un': 51,
      'cinquante et une': 51,
      'soixante deux': 62,
      'soixante trois': 63,
      'soixante quatre': 64,
      'soixante cinq': 65,
      'soixante six': 66,
      'soixante sept': 67,
      'soixante huit': 68,
      'soixante neuf': 69,
      'soixante et un': 61,
      'soixante et une': 61,
      'soixante onze': 71,
      'quatre vingt onze': 91,
      'soixante douze': 72,
      'quatre vingt douze': 92,
      'soixante treize': 73,
      'quatre vingt treize': 93,
      'soixante quatorze': 74,
      'quatre vingt quatorze': 94,
      'soixante quinze': 75,
      'quatre vingt quinze': 95,
      'soixante seize': 76,
      'quatre vingt seize': 96,
      'quatre vingt deux': 82,
      'quatre vingt trois': 83,
      'quatre vingt quatre': 84,
      'quatre vingt cinq': 85,
      'quatre vingt six': 86,
      'quatre vingt sept': 87,
      'quatre vingt huit': 88,
      'quatre vingt neuf': 89,
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
