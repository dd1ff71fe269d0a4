import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';
import { particles } from './particles.ts';

/** Swahili as papers and stations of Tanzania and Kenya print it; verbs with the subjects that news gives them. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'sw',
  name: 'Swahili',
  checked: false,
  thousands: ',',
  marks: `
    ya, wa, na, kwa, ni, katika, za, la, cha, kuwa, hii, hiyo, baada, yake, huo, huyo, vya, kama, lakini, pia, hadi,
    dhidi, wake, ili, kuhusu, bila, kati, wao, hilo, mwa, sasa, wakati, ambayo, ambao
  `,
  names: {
    ...PLACES,
    'platform:X': 'mtandao wa x, jukwaa la x, x zamani twitter',
    'body:Communications Authority of Kenya': 'mamlaka ya mawasiliano kenya, mamlaka ya mawasiliano ya kenya',
    'body:Uganda Communications Commission': 'tume ya mawasiliano uganda, tume ya mawasiliano ya uganda',
    'body:Ministry of Information (Tanzania)':
      'wizara ya habari, waziri wa habari, wizara ya mawasiliano, wizara ya habari na mawasiliano',
    'body:High Court of Kenya': 'mahakama kuu ya kenya, mahakama kuu nairobi, mahakama kuu ya nairobi',
    'body:High Court of Tanzania': 'mahakama kuu ya tanzania, mahakama kuu dar es salaam',
    'body:Tanzania Police': 'polisi tanzania, polisi wa tanzania, jeshi la polisi tanzania',
    'body:European Commission': 'tume ya ulaya',
    'body:Supreme Court of the United States': 'mahakama ya juu ya marekani, mahakama kuu ya marekani',
    'law:Electronic and Postal Communications (Online Content) Regulations':
      'kanuni za maudhui ya mtandaoni, kanuni za maudhui mtandaoni',
    'law:Computer Misuse and Cybercrimes Act': 'sheria ya matumizi mabaya ya kompyuta',
    'law:Cybercrimes Act (Tanzania)': 'sheria ya makosa ya mtandao',
  },
  says: {
    block: `
      kufungi*, yafungi*, imefungi*, ilifungi*, itafungi*, yamefungi*, wafungi*, wamefungi*, walifungi*, afungi*,
      amefungi*, alifungi*, atafungi*, lifungi*, limefungi*, zifungi*, zimefungi*, ufungi*, umefungi*, kuzui*, yazui*,
      imezui*, ilizui*, itazui*, yamezui*, wazui*, wamezui*, walizui*, azui*, amezui*, alizui*, atazui*, lizui*,
      limezui*, zizui*, zimezui*, uzui*, umezui*, kufunga*, yafunga*, imefunga*, ilifunga*, itafunga*, yamefunga*,
      wafunga*, wamefunga*, walifunga*, afunga*, amefunga*, alifunga*, atafunga*, lifunga*, limefunga*, zifunga*,
      zimefunga*, ufunga*, umefunga*, kukataz*, yakataz*, imekataz*, ilikataz*, itakataz*, yamekataz*, wakataz*,
      wamekataz*, walikataz*, akataz*, amekataz*, alikataz*, atakataz*, likataz*, limekataz*, zikataz*, zimekataz*,
      ukataz*, umekataz*, marufuku, piga marufuku, yapiga marufuku, wapiga marufuku, imepiga marufuku, kupiga marufuku,
      yapigwa marufuku, kupigwa marufuku, umepigwa marufuku, imepigwa marufuku, kizuizi, vizuizi, haipatikani,
      haupatikani, hazipatikani, kudhibiti upatikanaji, yabana, kubanwa, haifunguki, haufunguki, hazifunguki, haufikiki,
      haifikiki, haiwezi kufunguliwa, haiwezi kupatikana, haionekani, lafungi*, lazui*, lakataz*, lapiga marufuku,
      iliyofungi*, zilizofungi*, uliofungi*, aliyefungi*, waliofungi*, iliyozui*, zilizozui*, uliozui*, inafungi*,
      anafungi*, wanafungi*, inazui*, anazui*, wanazui*, kuminya, yaminya, watafungi*, watazui*, zitafungi*, litafungi*,
      utafungi*, hatujakataza, hatujazuia, haijazuia, haikuzuia, haijafungia, hakuna marufuku, ombi la kufunga,
      ombi la kupiga marufuku, ombi la kuzuia, imeifungi*, imeizui*, imezifungi*, imezizui*, imewafungi*, imewazui*,
      imeyafungi*, imeyazui*, imeufungi*, imeuzui*, imelifungi*, imelizui*, imemfungi*, imemzui*, ameifungi*, ameizui*,
      amezifungi*, amezizui*, amewafungi*, amewazui*, ameyafungi*, ameyazui*, ameufungi*, ameuzui*, amelifungi*,
      amelizui*, amemfungi*, amemzui*, wameifungi*, wameizui*, wamezifungi*, wamezizui*, wamewafungi*, wamewazui*,
      wameyafungi*, wameyazui*, wameufungi*, wameuzui*, wamelifungi*, wamelizui*, wamemfungi*, wamemzui*, iliifungi*,
      iliizui*, ilizifungi*, ilizizui*, iliwafungi*, iliwazui*, iliyafungi*, iliyazui*, iliufungi*, iliuzui*,
      ililifungi*, ililizui*, ilimfungi*, ilimzui*, aliifungi*, aliizui*, alizifungi*, alizizui*, aliwafungi*,
      aliwazui*, aliyafungi*, aliyazui*, aliufungi*, aliuzui*, alilifungi*, alilizui*, alimfungi*, alimzui*,
      waliifungi*, waliizui*, walizifungi*, walizizui*, waliwafungi*, waliwazui*, waliyafungi*, waliyazui*, waliufungi*,
      waliuzui*, walilifungi*, walilizui*, walimfungi*, walimzui*, yaifungi*, yaizui*, yazifungi*, yazizui*, yawafungi*,
      yawazui*, yayafungi*, yayazui*, yaufungi*, yauzui*, yalifungi*, yalizui*, yamfungi*, yamzui*, waifungi*, waizui*,
      wazifungi*, wazizui*, wawafungi*, wawazui*, wayafungi*, wayazui*, waufungi*, wauzui*, wamfungi*, wamzui*,
      laifungi*, laizui*, lazifungi*, lazizui*, lawafungi*, lawazui*, layafungi*, layazui*, laufungi*, lauzui*,
      lalifungi*, lalizui*, lamfungi*, lamzui*, inaifungi*, inaizui*, inazifungi*, inazizui*, inawafungi*, inawazui*,
      inayafungi*, inayazui*, inaufungi*, inauzui*, inalifungi*, inalizui*, inamfungi*, inamzui*, anaifungi*, anaizui*,
      anazifungi*, anazizui*, anawafungi*, anawazui*, anayafungi*, anayazui*, anaufungi*, anauzui*, analifungi*,
      analizui*, anamfungi*, anamzui*, itaifungi*, itaizui*, itazifungi*, itazizui*, itawafungi*, itawazui*,
      itayafungi*, itayazui*, itaufungi*, itauzui*, italifungi*, italizui*, itamfungi*, itamzui*, ataifungi*, ataizui*,
      atazifungi*, atazizui*, atawafungi*, atawazui*, atayafungi*, atayazui*, ataufungi*, atauzui*, atalifungi*,
      atalizui*, atamfungi*, atamzui*, limeifungi*, limeizui*, limezifungi*, limezizui*, limewafungi*, limewazui*,
      limeyafungi*, limeyazui*, limeufungi*, limeuzui*, limelifungi*, limelizui*, limemfungi*, limemzui*, ifungie,
      zifungie, wafungie, yafungie, ufungie, lifungie, afungie, zizuie, wazuie, yazuie, lizuie, ifungiwe, zifungiwe,
      wafungiwe, yafungiwe, ufungiwe, lifungiwe, afungiwe, izuiwe, zizuiwe, wazuiwe, yazuiwe, uzuiwe, lizuiwe, azuiwe,
      ikataze, zikataze, wakataze, yakataze, ukataze, likataze, akataze, imefungwa, umefungwa, limefungwa, zimefungwa,
      yamefungwa, yafungwa, lafungwa, unafungwa, inafungwa, zinafungwa, ilifungwa, ulifungwa, zilifungwa, itafungwa,
      utafungwa, zitafungwa, kufungwa, iliyofungwa, uliofungwa, zilizofungwa, ikafungwa, mtandao … wafungwa,
      mtandao wa x wafungwa, mitandao … yafungwa, akaunti zafungwa, zafungwa, zafungi*, zazui*, zazuiwa,
      haupatikani tena, haifanyi kazi bila vpn, haufanyi kazi bila vpn, hupatikana kwa vpn tu, unapatikana kwa vpn tu,
      inapatikana kwa vpn tu, bila vpn, kupunguza kasi, yapunguza kasi, imepunguza kasi, kasi yapunguzwa,
      kasi imepunguzwa, yabanwa, imebanwa, umebanwa, kuminywa, yaminywa, imeminywa, zimeminywa, kuzimwa kwa mtandao wa,
      yaziba, kuziba, imeziba, yazibwa, kuzibwa, izuie, wafungiwa, yafungiwa, wamefungiwa, imefungiwa, kuufungia,
      kuifungia, kufungiwa, wanashindwa kuufungua, wanashindwa kuifungua, wanashindwa kufungua
    `,
    withhold: 'haionekani nchini, imefichwa',
    remove: `
      kuondo*, yaondo*, imeondo*, iliondo*, itaondo*, yameondo*, waondo*, wameondo*, waliondo*, aondo*, ameondo*,
      aliondo*, ataondo*, liondo*, limeondo*, ziondo*, zimeondo*, uondo*, umeondo*, kufut*, yafut*, imefut*, ilifut*,
      itafut*, yamefut*, wafut*, wamefut*, walifut*, afut*, amefut*, alifut*, atafut*, lifut*, limefut*, zifut*,
      zimefut*, ufut*, umefut*, kushush*, yashush*, imeshush*, ilishush*, itashush*, yameshush*, washush*, wameshush*,
      walishush*, ashush*, ameshush*, alishush*, atashush*, lishush*, limeshush*, zishush*, zimeshush*, ushush*,
      umeshush*, uondoaji, iondolewe, ziondolewe, laondo*, lafut*, inaondo*, inafut*, iliyoondo*, zilizoondo*,
      kuondoa habari, kufuta habari, imeiondo*, imeifut*, imeziondo*, imezifut*, imewaondo*, imewafut*, imeyaondo*,
      imeyafut*, imeuondo*, imeufut*, imeliondo*, imelifut*, imemondo*, imemfut*, ameiondo*, ameifut*, ameziondo*,
      amezifut*, amewaondo*, amewafut*, ameyaondo*, ameyafut*, ameuondo*, ameufut*, ameliondo*, amelifut*, amemondo*,
      amemfut*, wameiondo*, wameifut*, wameziondo*, wamezifut*, wamewaondo*, wamewafut*, wameyaondo*, wameyafut*,
      wameuondo*, wameufut*, wameliondo*, wamelifut*, wamemondo*, wamemfut*, iliiondo*, iliifut*, iliziondo*, ilizifut*,
      iliwaondo*, iliwafut*, iliyaondo*, iliyafut*, iliuondo*, iliufut*, ililiondo*, ililifut*, ilimondo*, ilimfut*,
      aliiondo*, aliifut*, aliziondo*, alizifut*, aliwaondo*, aliwafut*, aliyaondo*, aliyafut*, aliuondo*, aliufut*,
      aliliondo*, alilifut*, alimondo*, alimfut*, waliiondo*, waliifut*, waliziondo*, walizifut*, waliwaondo*,
      waliwafut*, waliyaondo*, waliyafut*, waliuondo*, waliufut*, waliliondo*, walilifut*, walimondo*, walimfut*,
      yaiondo*, yaifut*, yaziondo*, yazifut*, yawaondo*, yawafut*, yayaondo*, yayafut*, yauondo*, yaufut*, yaliondo*,
      yalifut*, yamondo*, yamfut*, waiondo*, waifut*, waziondo*, wazifut*, wawaondo*, wawafut*, wayaondo*, wayafut*,
      wauondo*, waufut*, wamondo*, wamfut*, laiondo*, laifut*, laziondo*, lazifut*, lawaondo*, lawafut*, layaondo*,
      layafut*, lauondo*, laufut*, laliondo*, lalifut*, lamondo*, lamfut*, inaiondo*, inaifut*, inaziondo*, inazifut*,
      inawaondo*, inawafut*, inayaondo*, inayafut*, inauondo*, inaufut*, inaliondo*, inalifut*, inamondo*, inamfut*,
      anaiondo*, anaifut*, anaziondo*, anazifut*, anawaondo*, anawafut*, anayaondo*, anayafut*, anauondo*, anaufut*,
      analiondo*, analifut*, anamondo*, anamfut*, itaiondo*, itaifut*, itaziondo*, itazifut*, itawaondo*, itawafut*,
      itayaondo*, itayafut*, itauondo*, itaufut*, italiondo*, italifut*, itamondo*, itamfut*, ataiondo*, ataifut*,
      ataziondo*, atazifut*, atawaondo*, atawafut*, atayaondo*, atayafut*, atauondo*, ataufut*, ataliondo*, atalifut*,
      atamondo*, atamfut*, limeiondo*, limeifut*, limeziondo*, limezifut*, limewaondo*, limewafut*, limeyaondo*,
      limeyafut*, limeuondo*, limeufut*, limeliondo*, limelifut*, limemondo*, limemfut*, iondoe, ziondoe, waondoe,
      yaondoe, uondoe, liondoe, aondoe, zifute, wafute, yafute, lifute, ishushe, zishushe, washushe, yashushe, ushushe,
      lishushe, ashushe, waondolewe, yaondolewe, uondolewe, liondolewe, aondolewe, ifutwe, zifutwe, wafutwe, yafutwe,
      ufutwe, lifutwe, afutwe, ifute, aifute, waifute, iifute
    `,
    suspend: `
      kusimamish*, yasimamish*, imesimamish*, ilisimamish*, itasimamish*, yamesimamish*, wasimamish*, wamesimamish*,
      walisimamish*, asimamish*, amesimamish*, alisimamish*, atasimamish*, lisimamish*, limesimamish*, zisimamish*,
      zimesimamish*, usimamish*, umesimamish*, kusitish*, yasitish*, imesitish*, ilisitish*, itasitish*, yamesitish*,
      wasitish*, wamesitish*, walisitish*, asitish*, amesitish*, alisitish*, atasitish*, lisitish*, limesitish*,
      zisitish*, zimesitish*, usitish*, umesitish*, akaunti kufungwa, akaunti yafungwa, akaunti imefungwa,
      ukurasa … watoweka, ukurasa … umetoweka, akaunti … yatoweka, akaunti … imetoweka, akaunti … zatoweka,
      chaneli … yatoweka, chaneli … imetoweka, ukurasa wa facebook … watoweka, ukurasa wa facebook … umetoweka,
      ukurasa wa instagram … watoweka, isimamishe, zisimamishe, wasimamishe, yasimamishe, usimamishe, lisimamishe,
      asimamishe, isitishe, zisitishe, wasitishe, yasitishe, usitishe, lisitishe, asitishe
    `,
    restore: `
      kurejesh*, yarejesh*, imerejesh*, ilirejesh*, itarejesh*, yamerejesh*, warejesh*, wamerejesh*, walirejesh*,
      arejesh*, amerejesh*, alirejesh*, atarejesh*, lirejesh*, limerejesh*, zirejesh*, zimerejesh*, urejesh*,
      umerejesh*, kurejea*, yarejea*, imerejea*, ilirejea*, itarejea*, yamerejea*, warejea*, wamerejea*, walirejea*,
      arejea*, amerejea*, alirejea*, atarejea*, lirejea*, limerejea*, zirejea*, zimerejea*, urejea*, umerejea*,
      kurudish*, yarudish*, imerudish*, ilirudish*, itarudish*, yamerudish*, warudish*, wamerudish*, walirudish*,
      arudish*, amerudish*, alirudish*, atarudish*, lirudish*, limerudish*, zirudish*, zimerudish*, urudish*,
      umerudish*, kufungul*, yafungul*, imefungul*, ilifungul*, itafungul*, yamefungul*, wafungul*, wamefungul*,
      walifungul*, afungul*, amefungul*, alifungul*, atafungul*, lifungul*, limefungul*, zifungul*, zimefungul*,
      ufungul*, umefungul*, kuruhusu*, yaruhusu*, imeruhusu*, iliruhusu*, itaruhusu*, yameruhusu*, waruhusu*,
      wameruhusu*, waliruhusu*, aruhusu*, ameruhusu*, aliruhusu*, ataruhusu*, liruhusu*, limeruhusu*, ziruhusu*,
      zimeruhusu*, uruhusu*, umeruhusu*, imerudi, yarudi, warudi, kurejea, inapatikana tena, unapatikana tena,
      zinapatikana tena, yafungua, larejesh*, inarejesh*, yapata intaneti tena, wapata intaneti tena, intaneti tena,
      iruhusu, iruhusiwe, yaruhusiwe, waruhusiwe, irejeshe, zirejeshe, warejeshe, yarejeshe, urejeshe, lirejeshe,
      arejeshe, irudishe, zirudishe, warudishe, yarudishe, urudishe, lirudishe, arudishe, ifungue, zifungue, wafungue,
      yafungue, ufungue, lifungue, afungue, ifungulie, zifungulie, wafungulie, yafungulie, ufungulie, lifungulie,
      afungulie, irejeshwe, zirejeshwe, warejeshwe, yarejeshwe, urejeshwe, lirejeshwe, arejeshwe, ifunguliwe,
      zifunguliwe, wafunguliwe, yafunguliwe, ufunguliwe, lifunguliwe, afunguliwe, intaneti yarejea, intaneti imerejea,
      intaneti yarudi, intaneti imerudi, intaneti yarejeshwa, intaneti kurejea, huduma ya intaneti kurejea,
      mtandao warejea, mtandao warudi, mtandao umerudi, mtandao kurejea, warejea, zarejea, zarejeshwa, lafunguliwa,
      zafunguliwa, yafunguliwa, yafungulia, wafunguliwa, umefunguliwa, yarejea, imerejea, imerejeshwa, umerejeshwa,
      yarejeshwa, kurejeshwa kwa, yafunguliwa tena, umefunguliwa tena, imefunguliwa tena
    `,
    lift: `
      kuondoa marufuku, yaondoa marufuku, imeondoa marufuku, kuondolewa marufuku, marufuku imeondolewa,
      marufuku yaondolewa, yaondolewa marufuku, kufuta marufuku, yafuta marufuku, kuondoa vizuizi, yaondoa vizuizi,
      yaondoa kizuizi, kubatilisha marufuku, yabatilisha marufuku
    `,
    halt: `
      kuzim*, yazim*, imezim*, ilizim*, itazim*, yamezim*, wazim*, wamezim*, walizim*, azim*, amezim*, alizim*, atazim*,
      lizim*, limezim*, zizim*, zimezim*, uzim*, umezim*, kukat*, yakat*, imekat*, ilikat*, itakat*, yamekat*, wakat*,
      wamekat*, walikat*, akat*, amekat*, alikat*, atakat*, likat*, limekat*, zikat*, zimekat*, ukat*, umekat*,
      kufunga*, yafunga*, imefunga*, ilifunga*, itafunga*, yamefunga*, wafunga*, wamefunga*, walifunga*, afunga*,
      amefunga*, alifunga*, atafunga*, lifunga*, limefunga*, zifunga*, zimefunga*, ufunga*, umefunga*,
      kuzimwa kwa intaneti, kuzima intaneti, yazima intaneti, imezima intaneti, intaneti yazimwa, intaneti imezimwa,
      bila intaneti, kukatwa kwa intaneti, intaneti kukatwa, wazima intaneti, intaneti kuzimwa, intaneti yakatwa,
      intaneti imekatwa, yakata intaneti, kukata intaneti, haijazima intaneti, haikuzima intaneti, hatujazima intaneti,
      haijakata intaneti, zizime, wazime, yazime, lizime, zikate, wakate, yakate, likate, gizani, yatumbukia gizani,
      bila mtandao, mtandao wazimwa, mtandao umezimwa, mtandao kuzimwa, mtandao wakatwa, mtandao wa intaneti wazimwa,
      yazimwa, zazimwa, lazimwa, yazimiwa, intaneti hakuna, hakuna intaneti, hakuna mtandao, intaneti yakatika,
      yazima mtandao, kuzima mtandao, imezima mtandao, wazima mtandao, kuzimwa kwa mtandao, intaneti yapotea
    `,
    fine: 'faini, yatozwa, kutozwa, watozwa, atozwa, imetozwa, kulipa faini',
    order: `
      kuagiz*, yaagiz*, imeagiz*, iliagiz*, itaagiz*, yameagiz*, waagiz*, wameagiz*, waliagiz*, aagiz*, ameagiz*,
      aliagiz*, ataagiz*, liagiz*, limeagiz*, ziagiz*, zimeagiz*, uagiz*, umeagiz*, kuamuru*, yaamuru*, imeamuru*,
      iliamuru*, itaamuru*, yameamuru*, waamuru*, wameamuru*, waliamuru*, aamuru*, ameamuru*, aliamuru*, ataamuru*,
      liamuru*, limeamuru*, ziamuru*, zimeamuru*, uamuru*, umeamuru*, kuelekez*, yaelekez*, imeelekez*, ilielekez*,
      itaelekez*, yameelekez*, waelekez*, wameelekez*, walielekez*, aelekez*, ameelekez*, alielekez*, ataelekez*,
      lielekez*, limeelekez*, zielekez*, zimeelekez*, uelekez*, umeelekez*, amri, agizo, maagizo, kwa amri, kwa agizo,
      lazima, kusajiliwa, kujisajili, kusajili, imeiagiz*, imeiamuru*, imeielekez*, imeziagiz*, imeziamuru*,
      imezielekez*, imewaagiz*, imewaamuru*, imewaelekez*, imeyaagiz*, imeyaamuru*, imeyaelekez*, imeuagiz*, imeuamuru*,
      imeuelekez*, imeliagiz*, imeliamuru*, imelielekez*, imemagiz*, imemamuru*, imemelekez*, ameiagiz*, ameiamuru*,
      ameielekez*, ameziagiz*, ameziamuru*, amezielekez*, amewaagiz*, amewaamuru*, amewaelekez*, ameyaagiz*,
      ameyaamuru*, ameyaelekez*, ameuagiz*, ameuamuru*, ameuelekez*, ameliagiz*, ameliamuru*, amelielekez*, amemagiz*,
      amemamuru*, amemelekez*, wameiagiz*, wameiamuru*, wameielekez*, wameziagiz*, wameziamuru*, wamezielekez*,
      wamewaagiz*, wamewaamuru*, wamewaelekez*, wameyaagiz*, wameyaamuru*, wameyaelekez*, wameuagiz*, wameuamuru*,
      wameuelekez*, wameliagiz*, wameliamuru*, wamelielekez*, wamemagiz*, wamemamuru*, wamemelekez*, iliiagiz*,
      iliiamuru*, iliielekez*, iliziagiz*, iliziamuru*, ilizielekez*, iliwaagiz*, iliwaamuru*, iliwaelekez*, iliyaagiz*,
      iliyaamuru*, iliyaelekez*, iliuagiz*, iliuamuru*, iliuelekez*, ililiagiz*, ililiamuru*, ililielekez*, ilimagiz*,
      ilimamuru*, ilimelekez*, aliiagiz*, aliiamuru*, aliielekez*, aliziagiz*, aliziamuru*, alizielekez*, aliwaagiz*,
      aliwaamuru*, aliwaelekez*, aliyaagiz*, aliyaamuru*, aliyaelekez*, aliuagiz*, aliuamuru*, aliuelekez*, aliliagiz*,
      aliliamuru*, alilielekez*, alimagiz*, alimamuru*, alimelekez*, waliiagiz*, waliiamuru*, waliielekez*, waliziagiz*,
      waliziamuru*, walizielekez*, waliwaagiz*, waliwaamuru*, waliwaelekez*, waliyaagiz*, waliyaamuru*, waliyaelekez*,
      waliuagiz*, waliuamuru*, waliuelekez*, waliliagiz*, waliliamuru*, walilielekez*, walimagiz*, walimamuru*,
      walimelekez*, yaiagiz*, yaiamuru*, yaielekez*, yaziagiz*, yaziamuru*, yazielekez*, yawaagiz*, yawaamuru*,
      yawaelekez*, yayaagiz*, yayaamuru*, yayaelekez*, yauagiz*, yauamuru*, yauelekez*, yaliagiz*, yaliamuru*,
      yalielekez*, yamagiz*, yamamuru*, yamelekez*, waiagiz*, waiamuru*, waielekez*, waziagiz*, waziamuru*, wazielekez*,
      wawaagiz*, wawaamuru*, wawaelekez*, wayaagiz*, wayaamuru*, wayaelekez*, wauagiz*, wauamuru*, wauelekez*, wamagiz*,
      wamamuru*, wamelekez*, laiagiz*, laiamuru*, laielekez*, laziagiz*, laziamuru*, lazielekez*, lawaagiz*, lawaamuru*,
      lawaelekez*, layaagiz*, layaamuru*, layaelekez*, lauagiz*, lauamuru*, lauelekez*, laliagiz*, laliamuru*,
      lalielekez*, lamagiz*, lamamuru*, lamelekez*, inaiagiz*, inaiamuru*, inaielekez*, inaziagiz*, inaziamuru*,
      inazielekez*, inawaagiz*, inawaamuru*, inawaelekez*, inayaagiz*, inayaamuru*, inayaelekez*, inauagiz*, inauamuru*,
      inauelekez*, inaliagiz*, inaliamuru*, inalielekez*, inamagiz*, inamamuru*, inamelekez*, anaiagiz*, anaiamuru*,
      anaielekez*, anaziagiz*, anaziamuru*, anazielekez*, anawaagiz*, anawaamuru*, anawaelekez*, anayaagiz*,
      anayaamuru*, anayaelekez*, anauagiz*, anauamuru*, anauelekez*, analiagiz*, analiamuru*, analielekez*, anamagiz*,
      anamamuru*, anamelekez*, itaiagiz*, itaiamuru*, itaielekez*, itaziagiz*, itaziamuru*, itazielekez*, itawaagiz*,
      itawaamuru*, itawaelekez*, itayaagiz*, itayaamuru*, itayaelekez*, itauagiz*, itauamuru*, itauelekez*, italiagiz*,
      italiamuru*, italielekez*, itamagiz*, itamamuru*, itamelekez*, ataiagiz*, ataiamuru*, ataielekez*, ataziagiz*,
      ataziamuru*, atazielekez*, atawaagiz*, atawaamuru*, atawaelekez*, atayaagiz*, atayaamuru*, atayaelekez*,
      atauagiz*, atauamuru*, atauelekez*, ataliagiz*, ataliamuru*, atalielekez*, atamagiz*, atamamuru*, atamelekez*,
      limeiagiz*, limeiamuru*, limeielekez*, limeziagiz*, limeziamuru*, limezielekez*, limewaagiz*, limewaamuru*,
      limewaelekez*, limeyaagiz*, limeyaamuru*, limeyaelekez*, limeuagiz*, limeuamuru*, limeuelekez*, limeliagiz*,
      limeliamuru*, limelielekez*, limemagiz*, limemamuru*, limemelekez*
    `,
    ask: `
      kutak*, yatak*, imetak*, ilitak*, itatak*, yametak*, watak*, wametak*, walitak*, atak*, ametak*, alitak*, atatak*,
      litak*, limetak*, zitak*, zimetak*, utak*, umetak*, kuomb*, yaomb*, imeomb*, iliomb*, itaomb*, yameomb*, waomb*,
      wameomb*, waliomb*, aomb*, ameomb*, aliomb*, ataomb*, liomb*, limeomb*, ziomb*, zimeomb*, uomb*, umeomb*, kusih*,
      yasih*, imesih*, ilisih*, itasih*, yamesih*, wasih*, wamesih*, walisih*, asih*, amesih*, alisih*, atasih*, lisih*,
      limesih*, zisih*, zimesih*, usih*, umesih*, kuhimiz*, yahimiz*, imehimiz*, ilihimiz*, itahimiz*, yamehimiz*,
      wahimiz*, wamehimiz*, walihimiz*, ahimiz*, amehimiz*, alihimiz*, atahimiz*, lihimiz*, limehimiz*, zihimiz*,
      zimehimiz*, uhimiz*, umehimiz*, itake, wito, yaitaka, yautaka, aitaka, inaitaka, ombi, maombi, kwa ombi, lataka,
      laitaka, lawataka, lamtaka, waitaka, yawataka, waiomba, yaiomba, wamwomba, wamuomba, imeiomb*, imeitak*,
      imeziomb*, imezitak*, imewaomb*, imewatak*, imeyaomb*, imeyatak*, imeuomb*, imeutak*, imeliomb*, imelitak*,
      imemomb*, imemtak*, ameiomb*, ameitak*, ameziomb*, amezitak*, amewaomb*, amewatak*, ameyaomb*, ameyatak*,
      ameuomb*, ameutak*, ameliomb*, amelitak*, amemomb*, amemtak*, wameiomb*, wameitak*, wameziomb*, wamezitak*,
      wamewaomb*, wamewatak*, wameyaomb*, wameyatak*, wameuomb*, wameutak*, wameliomb*, wamelitak*, wamemomb*,
      wamemtak*, iliiomb*, iliitak*, iliziomb*, ilizitak*, iliwaomb*, iliwatak*, iliyaomb*, iliyatak*, iliuomb*,
      iliutak*, ililiomb*, ililitak*, ilimomb*, ilimtak*, aliiomb*, aliitak*, aliziomb*, alizitak*, aliwaomb*,
      aliwatak*, aliyaomb*, aliyatak*, aliuomb*, aliutak*, aliliomb*, alilitak*, alimomb*, alimtak*, waliiomb*,
      waliitak*, waliziomb*, walizitak*, waliwaomb*, waliwatak*, waliyaomb*, waliyatak*, waliuomb*, waliutak*,
      waliliomb*, walilitak*, walimomb*, walimtak*, yaiomb*, yaitak*, yaziomb*, yazitak*, yawaomb*, yawatak*, yayaomb*,
      yayatak*, yauomb*, yautak*, yaliomb*, yalitak*, yamomb*, yamtak*, waiomb*, waitak*, waziomb*, wazitak*, wawaomb*,
      wawatak*, wayaomb*, wayatak*, wauomb*, wautak*, wamomb*, wamtak*, laiomb*, laitak*, laziomb*, lazitak*, lawaomb*,
      lawatak*, layaomb*, layatak*, lauomb*, lautak*, laliomb*, lalitak*, lamomb*, lamtak*, inaiomb*, inaitak*,
      inaziomb*, inazitak*, inawaomb*, inawatak*, inayaomb*, inayatak*, inauomb*, inautak*, inaliomb*, inalitak*,
      inamomb*, inamtak*, anaiomb*, anaitak*, anaziomb*, anazitak*, anawaomb*, anawatak*, anayaomb*, anayatak*,
      anauomb*, anautak*, analiomb*, analitak*, anamomb*, anamtak*, itaiomb*, itaitak*, itaziomb*, itazitak*, itawaomb*,
      itawatak*, itayaomb*, itayatak*, itauomb*, itautak*, italiomb*, italitak*, itamomb*, itamtak*, ataiomb*, ataitak*,
      ataziomb*, atazitak*, atawaomb*, atawatak*, atayaomb*, atayatak*, atauomb*, atautak*, ataliomb*, atalitak*,
      atamomb*, atamtak*, limeiomb*, limeitak*, limeziomb*, limezitak*, limewaomb*, limewatak*, limeyaomb*, limeyatak*,
      limeuomb*, limeutak*, limeliomb*, limelitak*, limemomb*, limemtak*
    `,
    notice: `
      ilani, notisi, barua, samansi, yaitwa, kuitwa, makataa, siku za kujibu, saa za kujibu, onyo la mwisho, yapewa saa,
      yapewa siku, yapewa, kujieleza, yaipa … siku, yaipa … saa, imeipa … siku, imeipa … saa, taarifa kwa umma,
      ombi la kufunga, ombi la kupiga marufuku, ombi la kuzuia, yaanza mchakato, saa 48, ndani ya saa,
      yatakiwa kujieleza
    `,
    charge: `
      uchunguzi, yachunguza, yachunguzwa, inachunguza, kuchunguza, kuchunguzwa, mashtaka, ashtakiwa, kushtakiwa,
      washtakiwa, ombi la kufunga, ombi la kupiga marufuku, ombi la kuzuia, yaanza mchakato
    `,
    warn: `
      kuony*, yaony*, imeony*, iliony*, itaony*, yameony*, waony*, wameony*, waliony*, aony*, ameony*, aliony*, ataony*,
      liony*, limeony*, ziony*, zimeony*, uony*, umeony*, kutishi*, yatishi*, imetishi*, ilitishi*, itatishi*,
      yametishi*, watishi*, wametishi*, walitishi*, atishi*, ametishi*, alitishi*, atatishi*, litishi*, limetishi*,
      zitishi*, zimetishi*, utishi*, umetishi*, onyo, vitisho
    `,
    enact: `
      kupitish*, yapitish*, imepitish*, ilipitish*, itapitish*, yamepitish*, wapitish*, wamepitish*, walipitish*,
      apitish*, amepitish*, alipitish*, atapitish*, lipitish*, limepitish*, zipitish*, zimepitish*, upitish*,
      umepitish*, kutangaz*, yatangaz*, imetangaz*, ilitangaz*, itatangaz*, yametangaz*, watangaz*, wametangaz*,
      walitangaz*, atangaz*, ametangaz*, alitangaz*, atatangaz*, litangaz*, limetangaz*, zitangaz*, zimetangaz*,
      utangaz*, umetangaz*, kuanza kutumika, yaanza kutumika, yaidhinisha, kuidhinisha, kuidhinishwa, kusainiwa, asaini,
      rasimu, marekebisho, kanuni mpya, zaweka, yaweka, maoni ya umma, yawasilisha muswada, wawasilisha muswada,
      yapitisha muswada, wapitisha muswada
    `,
    law: `
      sheria, muswada, miswada, kanuni, mwongozo, miongozo, amri ya rais, sera, chini ya miaka 16,
      chini ya umri wa miaka 16, leseni, rasimu, kikomo cha umri, kanuni mpya, yawasilisha muswada, wawasilisha muswada,
      yapitisha muswada, wapitisha muswada
    `,
    sue: `
      kesi, yashtaki, kushtaki, washtaki, rufaa, kukata rufaa, yakata rufaa, wakata rufaa, kupinga mahakamani,
      wapinga mahakamani, yapinga mahakamani, waenda mahakamani, yaenda mahakamani, ombi mahakamani, kufungua kesi,
      wafungua kesi, yafungua kesi
    `,
    hearing: 'kusikilizwa, kusikiliza kesi, yasikiliza, shauri',
    rule: 'uamuzi, hukumu, yaamua, imeamua, iliamua, yatoa uamuzi, yatoa hukumu, amri ya zuio',
    uphold: `
      yaidhinisha marufuku, yaunga mkono marufuku, yatupilia mbali, yatupa, imetupilia mbali, kutupilia mbali,
      yakataa ombi, yakataa rufaa, imekataa ombi, yabariki, yaunga mkono kufungiwa
    `,
    strike: `
      kinyume cha katiba, kinyume na katiba, batili, yabatilisha, kubatilisha, imebatilisha, yafuta agizo, yafuta uamuzi
    `,
    stay: `
      yasimamisha utekelezaji, kusimamisha utekelezaji, yasimamisha marufuku, yasitisha marufuku, yazuia marufuku,
      yasitisha agizo, yasimamisha agizo, yasimamisha amri, yasimamisha uamuzi, yasitisha amri, yasitisha uamuzi,
      yasimamisha kufungiwa, yasitisha kufungiwa, kusimamisha amri, kusitisha agizo, yazuia agizo, yazuia amri,
      asimamisha amri, asitisha amri, asitisha agizo, amri ya muda, agizo la muda
    `,
    comply: `
      yatii, kutii, imetii, kutekeleza agizo, yatekeleza, kufuata agizo, kwa ombi la, kwa agizo la, baada ya agizo,
      baada ya ombi, yakubali kuchuja, yakubali kuondoa, yakubali kufuta, yakubali kudhibiti, yaahidi kuondoa,
      yakubali kushusha
    `,
    refuse: 'yakataa, kukataa, imekataa, yagoma, yapuuza, kupuuza, yakaidi, imekaidi',
    notYet: 'bado haijatii, bado haijaondoa, bado inapatikana',
    deny: `
      yakanusha, akanusha, kukanusha, imekanusha, wakanusha, si kweli, hakuna mpango, haina mpango, hatujafunga,
      haijafunga, hatujakataza, hatujazuia, haijazuia, haikuzuia, haijafungia, hakuna agizo, amekanusha, yakana, akana,
      hakuna marufuku, hatujaagiza, haijaagiza, haijazima, haikuzima, hatujazima, haijakata, haijazima intaneti,
      haikuzima intaneti, hatujazima intaneti, haijakata intaneti, kanusho, wakana, si za kweli, sio kweli, siyo kweli
    `,
    may: `
      huenda, inaweza, anaweza, wanaweza, kuweza, itaweza, inafikiria, yafikiria, kufikiria, pendekezo, yapendekeza,
      inapanga, yapanga, mpango wa, yatishia, inatishia, atishia, uwezekano
    `,
    not: 'si, hapana, bila, hakuna, sio, haita, hatuta, hawezi, haiwezi',
    figures: `
      ripoti ya uwazi, ripoti, takwimu, utafiti, jumla ya, tangu januari, mwaka jana pekee, kwa mwaka, rekodi,
      miezi sita, idadi ya
    `,
    told: 'aliiambia mahakama, yaambiwa mahakama, mahakama yaambiwa',
    house: `
      miongozo ya jamii, kanuni za jamii, masharti ya huduma, sera za jukwaa, akaunti bandia, akaunti feki,
      matamshi ya chuki, hotuba za chuki, spam
    `,
    parliament: 'bungeni, bunge laambiwa, jibu la bunge, aliambia bunge, aliliambia bunge',
    say: `
      asema, alisema, amesema, yasema, imesema, ilisema, wasema, atangaza, yatangaza, msemaji, taarifa, aeleza,
      alieleza, kwa mujibu wa, afichua, yafichua, yasema inafuatilia, yathibitisha, athibitisha, amethibitisha,
      imethibitisha, alithibitisha, kuthibitisha
    `,
    react: `
      yalaani, walaani, alaani, kulaani, yakosoa, wakosoa, akosoa, ukosoaji, yapinga, wapinga, apinga, yatetea, atetea,
      watetea, wasiwasi, yapongeza, wapongeza, lawama, amnesty, human rights watch, netblocks yalaani, wanaharakati,
      lataka kufunguliwa, yataka kufunguliwa, wataka kufunguliwa, yataka … kufunguliwa, lalaani, lapinga, lakosoa,
      yaomba, waomba, wahoji, yahoji, ahoji, wamlilia, wapaza sauti, walalamikia, yalalamikia, yataka irejeshwe,
      wataka irejeshwe, yataka … irejeshwe, wadai, yadai, wahofia, yahofia, washutumu, yashutumu, ashutumu,
      laeleza wasiwasi, waonya, yaonya, alaumu, walaumu, imelaani, wamelaani, yataka serikali, wanataka serikali,
      yaitaka serikali, waitaka serikali, aomba radhi, waomba radhi, ameomba radhi, yaomba radhi
    `,
    extend: 'yaongeza muda, kuongeza muda, yaongezwa muda, inaendelea, yaendelea, bado',
    again: 'tena, kwa mara nyingine, mara ya pili',
    earlier: 'awali, mwaka jana, mwaka uliopita, mwezi uliopita, wiki iliyopita, tangu, hapo awali, zamani, kabla',
    now: 'leo, jana, sasa, jumatatu, jumanne, jumatano, alhamisi, ijumaa, jumamosi, jumapili',
    undisturbed: `
      jinsi ya kuzuia, jinsi ya kufungia, kuzuia namba, kupitia ukurasa wake wa, kupitia akaunti yake ya,
      kwenye ukurasa wake wa, aliandika kwenye, kupitia mitandao ya kijamii, kupitia mtandao wa x, afunga ndoa,
      kufunga ndoa, wafunga ndoa, alifunga ndoa, amefunga ndoa, wamefunga ndoa, walifunga ndoa, atafunga ndoa
    `,
    state:
      'serikali, rais, waziri mkuu, bunge, baraza la mawaziri, mamlaka, utawala, jeshi, ikulu, taifa, maafisa, wabunge',
    ministry: 'wizara, waziri, naibu waziri, katibu mkuu',
    regulator: 'mamlaka, mdhibiti, wakala, tume, msimamizi wa mawasiliano',
    court: `
      mahakama, jaji, hakimu, majaji, mahakama kuu, mahakama ya rufaa, mahakama ya juu, mahakamani, mahakama ya ecowas,
      mahakama kuu mjini, jaji wa mahakama kuu
    `,
    police: 'polisi, mwendesha mashtaka, dpp, jeshi la polisi, upelelezi',
    critic: `
      wanaharakati, mawakili, wakili, upinzani, mashirika ya haki, asasi za kiraia, wataalamu, wanahabari,
      watetezi wa haki, wafanyabiashara, jukwaa la wahariri, klabu ya waandishi
    `,
    company: 'kampuni, musk, meta, bytedance, mkurugenzi mtendaji, kampuni ya teknolojia, zuckerberg, durov',
    account: `
      akaunti, wasifu, ukurasa wa facebook, akaunti bandia, akaunti feki, ukurasa … watoweka, ukurasa … umetoweka,
      akaunti … yatoweka, akaunti … imetoweka, akaunti … zatoweka, ukurasa wa facebook … watoweka,
      ukurasa wa facebook … umetoweka, ukurasa wa instagram … watoweka, kurasa, ukurasa, kurasa bandia,
      kurasa za facebook, akaunti za, ukurasa wa x, ukurasa wa instagram, akaunti ya x, akaunti ya polisi
    `,
    post: 'chapisho, machapisho, ujumbe, tweet, jumbe',
    url: 'kiungo, viungo, url',
    site: 'tovuti, wavuti, blogu, jukwaa la jamiiforums',
    app: `
      programu, app, apu, vpn, huduma, jukwaa, majukwaa, michezo, programu tumishi, duka la programu, apu ya,
      mtandao wa telegram
    `,
    channel:
      'chaneli, vituo vya youtube, makundi ya telegram, kundi la telegram, chaneli … yatoweka, chaneli … imetoweka',
    video: 'video, klipu',
    song: 'wimbo, nyimbo',
    content: `
      maudhui, tangazo, matangazo, habari za uongo, habari bandia, kuondoa habari, kufuta habari, kurasa, ukurasa,
      kurasa bandia, kurasa za facebook
    `,
    platform: `
      mtandao wa kijamii, mitandao ya kijamii, jukwaa, majukwaa, programu ya ujumbe, mitandao, whatsapp na telegram,
      mtandao wa x, mtandao wa telegram, mtandao wa tiktok, mtandao wa facebook, mtandao wa instagram, mitandao jamii,
      app ya telegram
    `,
    network: `
      intaneti, mtandao wa intaneti, data ya simu, huduma za intaneti, huduma ya intaneti, mawasiliano ya simu,
      mtandao wa simu, yazima intaneti, kuzima intaneti, kuzimwa kwa intaneti, imezima intaneti, wazima intaneti,
      intaneti yazimwa, intaneti imezimwa, intaneti kuzimwa, kukatwa kwa intaneti, intaneti yakatwa, intaneti imekatwa,
      yakata intaneti, kukata intaneti, yapata intaneti tena, wapata intaneti tena, intaneti tena, haijazima intaneti,
      haikuzima intaneti, hatujazima intaneti, haijakata intaneti, gizani, mtandao wazimwa, mtandao umezimwa,
      mtandao kuzimwa, mtandao wa intaneti wazimwa, intaneti hakuna, hakuna intaneti, hakuna mtandao, yazima mtandao,
      kuzima mtandao, imezima mtandao, wazima mtandao, kuzimwa kwa mtandao, intaneti yapotea, intaneti yarejea,
      intaneti imerejea, intaneti yarudi, intaneti imerudi, intaneti yarejeshwa, intaneti kurejea,
      huduma ya intaneti kurejea, mtandao warejea, mtandao warudi, mtandao umerudi, mtandao kurejea, data za simu,
      mtandao wa data, vifurushi vya data
    `,
    online: `
      mtandaoni, kidijitali, dijitali, uhuru wa kujieleza, habari za uongo, habari bandia, upotoshaji, udhibiti,
      matamshi ya chuki, netblocks, ponografia, uhalifu wa mtandao, kamari mtandaoni, wanablogu, mtandao, vpn
    `,
    stake: 'usalama wa taifa, usalama wa nchi, maadili, utulivu, faragha, ugaidi, ponografia, uchochezi, ushoga',
    isp: `
      watoa huduma, watoa huduma za intaneti, kampuni za simu, kampuni za mawasiliano, vodacom, safaricom, airtel, tigo,
      mtn, mtoa huduma
    `,
    people: `
      wafuasi, watumiaji, watu, wananchi, wanachama, mtumiaji, vijana, wanafunzi, washawishi, watengeneza maudhui,
      mtengeneza maudhui
    `,
    complaint: 'malalamiko, maombi, kesi zilizoripotiwa, yalalamika, walalamika, watumiaji walalamika',
    time: 'saa, siku, wiki, mwezi, miezi, mwaka, miaka, dakika, mara',
    money: 'shilingi, sh, dola, euro, ksh, tsh',
    share: 'asilimia',
    place: 'nchi, mikoa, mji, miji, wilaya, kaunti, maeneo',
    sport: `
      mpira, soka, mchezaji, wachezaji, kocha, bao, mabao, mechi, ligi, timu, kombe, yanga, simba, kadi nyekundu, klabu,
      caf, fifa, uwanja, afcon, gor mahia, mashabiki, kufungiwa mechi, refa, mbio, afunga bao, afunga mabao,
      yafunga bao, kufunga bao, yafungwa bao, yafungwa mabao
    `,
    road: `
      barabara, trafiki, ajali, msongamano, lori, malori, daraja, basi, mabasi, magari, waandamanaji, matatu, bodaboda
    `,
    market: 'hisa, soko la hisa, faida, mapato, uwekezaji, bitcoin, sarafu za kidijitali, wawekezaji',
    medicine: 'hospitali, chanjo, dawa, wagonjwa, daktari, madaktari, saratani, kipindupindu, afya',
    school: 'shule, walimu, mwalimu, chuo, mtihani, elimu, chuo kikuu',
    outage: `
      hitilafu, imekatika, kukatika kwa umeme, umeme, downdetector, hitilafu ya kiufundi, tatizo la kiufundi, kebo,
      mkongo, kukatika
    `,
    product: `
      kipengele kipya, yazindua, kuzindua, kuzinduliwa, toleo jipya, simu mpya, sasisho, simu janja, iphone,
      simu za zamani, simu za kisasa
    `,
    business:
      'uwekezaji, ateuliwa, kuteuliwa, ajiuzulu, kujiuzulu, kupunguza wafanyakazi, muungano, wafanyakazi, mjasiriamali',
    travel: 'ndege, uwanja wa ndege, abiria, treni, watalii, meli, safari za ndege, sgr',
    film: `
      filamu, muigizaji, tamasha, albamu, mwanamuziki, kitabu, riwaya, msanii, kituo cha televisheni,
      vituo vya televisheni, runinga, redio
    `,
    crime: `
      wakamatwa, akamatwa, kukamatwa, mauaji, dawa za kulevya, wizi, ubakaji, jela, ufisadi, rushwa, auawa, kifungo,
      wauawa, ulaghai, utapeli, gereza, kosa la jinai
    `,
    sanction: `
      mauzo ya nje, uagizaji, ushuru, vikwazo, mafuta, sukari, mahindi, sigara, pombe, mifuko ya plastiki,
      marufuku ya mifuko, ng ombe, maharage, biashara ya
    `,
    explain: `
      podcast, maoni, mahojiano, makala, ni nini, jinsi ya, uchambuzi, tahariri, unachopaswa kujua, fahamu,
      maswali na majibu, kwa nini, namna ya
    `,
    adblock: 'kuzuia matangazo ya biashara',
    politics: 'uchaguzi, mgombea, wagombea, bajeti, chama, kura, ccm, chadema, uda, odm, wapiga kura, maandamano',
    finance: 'benki, akaunti ya benki, akaunti za benki, kodi, mkopo, mikopo, pesa, mali, tra, kra, m pesa',
    science: 'mvua, mafuriko, tetemeko, wanasayansi, hali ya hewa, nasa, mlima',
    antitrust: 'ushindani, tume ya ushindani, ukiritimba',
    privacy: 'data binafsi, taarifa binafsi, wadukuzi, udukuzi, nywila, uvujaji wa data, ulinzi wa data',
    satire: 'kejeli, tashtiti',
  },
  particles,
  numbers: {
    words: {
      mbili: 2,
      mawili: 2,
      wawili: 2,
      tatu: 3,
      matatu: 3,
      nne: 4,
      manne: 4,
      tano: 5,
      matano: 5,
      sita: 6,
      saba: 7,
      nane: 8,
      manane: 8,
      tisa: 9,
      kumi: 10,
      ishirini: 20,
      thelathini: 30,
      arobaini: 40,
      hamsini: 50,
      sitini: 60,
      sabini: 70,
      themanini: 80,
      tisini: 90,
      mia: 100,
      moja: 1,
      'elfu moja': 1000,
    },
    scales: {
      elfu: 1000,
      milioni: 1000000,
      bilioni: 1000000000,
      laki: 100000,
      dazeni: 12,
    },
    over: 'zaidi ya, angalau, si chini ya',
    about: 'takriban, karibu, kama',
    upTo: 'hadi, chini ya',
    counters: 'za, zilizo*, zinazo*, ambazo, hizo, bandia, feki, kwa, katika, zenye, na',
  },
  calendar: {
    months: [
      'januari',
      'februari',
      'machi',
      'aprili',
      'mei',
      'juni',
      'julai',
      'agosti',
      'septemba',
      'oktoba',
      'novemba',
      'desemba',
    ],
    weekdays: ['jumatatu', 'jumanne', 'jumatano', 'alhamisi', 'ijumaa', 'jumamosi', 'jumapili'],
    today: 'leo',
    yesterday: 'jana',
  },
};
