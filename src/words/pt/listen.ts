import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';

/** Portuguese, first of all of Brazil, as dailies and agencies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'pt',
  name: 'Portuguese',
  home: 'BR',
  checked: false,
  thousands: '.',
  marks:
    'o, os, as, do, da, dos, das, que, em, no, na, para, com, não, uma, um, foi, ao, pelo, pela, é, nas, nos, após, são, até, diz, seu, sua, também, contra, à',
  names: {
    ...PLACES,
    'body:Porto Court of Appeal': 'tribunal da relação do porto, relação do porto',
    'body:Lisbon Court of Appeal': 'tribunal da relação de lisboa, relação de lisboa',
    'body:Media Regulatory Authority (Portugal)': 'erc',
    'body:US Department of Justice': 'departamento de justiça',
    'body:European Commission': 'comissão europeia, bruxelas',
    'platform:X': 'rede social x, rede x, plataforma x, antigo twitter, ex twitter',
    'platform:WhatsApp': 'zapzap',
    'body:Supreme Federal Court (Brazil)':
      'stf, supremo tribunal federal, alexandre de moraes, moraes, supremo, ministro alexandre de moraes, primeira turma, flávio dino, dino, primeira turma do stf, ministro do stf, ministros do stf, plenário do stf',
    'body:Superior Electoral Court (Brazil)': 'tse, tribunal superior eleitoral, justiça eleitoral',
    'body:Supreme Court of the United States':
      'suprema corte dos eua, suprema corte dos estados unidos, suprema corte americana',
    'body:São Paulo Court of Justice':
      'tribunal de justiça de são paulo, tj sp, tjsp, justiça de sp, desembargador xavier de souza',
    'body:Lagarto court (Brazil)': 'justiça de lagarto, juiz de lagarto, comarca de lagarto',
    'body:Data Protection Authority (Italy)':
      'autoridade italiana de proteção de dados, órgão italiano de proteção de dados',
    'body:National Data Protection Authority (Brazil)': 'anpd',
    'body:Attorney General of the Union (Brazil)': 'agu, advocacia geral da união',
    'body:Moscow court': 'tribunal de moscou, tribunal de moscovo',
    'body:Brazilian court': 'justiça brasileira',
    'body:Ministry of Justice (Brazil)': 'senacon, ministério da justiça',
    'law:ECA Digital': 'estatuto digital da criança',
    'law:Marco Civil da Internet': 'lei 12 965',
    'law:LGPD': 'lgpd',
  },
  says: {
    block:
      'bloque*, proib*, restri*, censur*, banid*, banir, tirar do ar, fora do ar, derruba*, impedir o acesso, corta acesso, vetou, vetar, bane, baniu, banimento, barra, barrou, barrar, tira do ar, tirou do ar, tirado do ar, corta o acesso, limita o acesso, suspende o acesso, inacessív*, suspende o funcionamento, suspensão do funcionamento, suspensão da rede social, cortou acesso, corte de acesso, corte do acesso, derrub*, fora do ar por ordem, barr* acesso, proíb*, veta, vetad*, suspende operações, suspende telegram, suspende acesso, suspensão do x, geobloque*, lentidão, tirem do ar, considera bloquear, tira … do ar, tirou … do ar, tirar … do ar, tirem … do ar, tiram … do ar, tirarem … do ar, retira … do ar, retirou … do ar, retirar … do ar, mantém … fora do ar, saiu do ar, sai do ar, saem do ar, impede … de acessar, impedir … de acessar, impeçam o acesso, impede o acesso, impeça o acesso, corta … acesso, cortar o acesso, sem acesso a, retira de circulação, tira de circulação, silencia, silenciar, cerco a, suspensão do telegram, suspensão do whatsapp, suspensão do tiktok, suspensão das redes sociais, suspensão da plataforma, suspende redes sociais, suspende as redes sociais, suspende whatsapp, suspende tiktok, suspende facebook, suspenda imediatamente, ordem de bloqueio, fecha o cerco, proibirá, vai proibir, vamos proibir, promete proibir, prometeu proibir, vai vetar, vai banir, restrições à internet, restrição da internet, volta a bloquear, volta a suspender, volta a restringir, no seu registo, no seu registro, no registo, no registro, em seu registo, em seu registro, não abre, não abrem, não carrega, não carregam, não se abre, não se vê, não se veem, já não abre, já não abrem, já não carrega, já não está disponível, deixa de funcionar, deixa de abrir, deixa de estar disponível, deixa de carregar, deixam de funcionar, deixam de abrir, deixam de estar disponível, deixam de carregar, deixou de funcionar, deixou de abrir, deixou de estar disponível, deixou de carregar, deixaram de funcionar, deixaram de abrir, deixaram de estar disponível, deixaram de carregar, deve sair do ar, vai sair do ar, pode sair do ar, vão sair do ar, inalcançáve*, fora do alcance, fecha … aos leitores, fechou … aos leitores, quadrados cinzentos, quadrados cinza, bloqueio* dinâmic*, liminar dinâmic*, ordem dinâmic*, ordena bloqueio, ordenou bloqueio, ordena o bloqueio, manda bloquear, mandou bloquear',
    withhold: 'retid*, indisponível no brasil, ocult*',
    remove:
      'remov*, remoç*, retir*, apag*, exclu*, elimin*, derrub*, desindex*, desmonetiz*, deleta, deletar, tirar vídeos do ar, tirar conteúdo do ar, tirar vídeos, apagão da internet, tirar … do ar, tira … do ar, derrubar, pedidos de remoção, ordem de remoção, derruba contas, derruba perfis, derruba páginas, derruba … contas, derruba … perfis, derruba … páginas, derruba canais, derrubou contas, derrubou perfis, derruba vídeos, derruba publicações, derruba posts, exclusão de contas, some do youtube, some do facebook, some do instagram, some do tiktok, some do x, some do telegram, some do plataforma, some do redes, some da youtube, some da facebook, some da instagram, some da tiktok, some da x, some da telegram, some da plataforma, some da redes, some de youtube, some de facebook, some de instagram, some de tiktok, some de x, some de telegram, some de plataforma, some de redes, sumiu do youtube, sumiu do facebook, sumiu do instagram, sumiu do tiktok, sumiu do x, sumiu do telegram, sumiu do plataforma, sumiu do redes, sumiu da youtube, sumiu da facebook, sumiu da instagram, sumiu da tiktok, sumiu da x, sumiu da telegram, sumiu da plataforma, sumiu da redes, sumiu de youtube, sumiu de facebook, sumiu de instagram, sumiu de tiktok, sumiu de x, sumiu de telegram, sumiu de plataforma, sumiu de redes, somem do youtube, somem do facebook, somem do instagram, somem do tiktok, somem do x, somem do telegram, somem do plataforma, somem do redes, somem da youtube, somem da facebook, somem da instagram, somem da tiktok, somem da x, somem da telegram, somem da plataforma, somem da redes, somem de youtube, somem de facebook, somem de instagram, somem de tiktok, somem de x, somem de telegram, somem de plataforma, somem de redes, sumiram do youtube, sumiram do facebook, sumiram do instagram, sumiram do tiktok, sumiram do x, sumiram do telegram, sumiram do plataforma, sumiram do redes, sumiram da youtube, sumiram da facebook, sumiram da instagram, sumiram da tiktok, sumiram da x, sumiram da telegram, sumiram da plataforma, sumiram da redes, sumiram de youtube, sumiram de facebook, sumiram de instagram, sumiram de tiktok, sumiram de x, sumiram de telegram, sumiram de plataforma, sumiram de redes, desaparec* do youtube, desaparec* do facebook, desaparec* do instagram, desaparec* do tiktok, desaparec* do x, desaparec* do telegram, desaparec* do plataforma, desaparec* do redes, desaparec* da youtube, desaparec* da facebook, desaparec* da instagram, desaparec* da tiktok, desaparec* da x, desaparec* da telegram, desaparec* da plataforma, desaparec* da redes, desaparec* de youtube, desaparec* de facebook, desaparec* de instagram, desaparec* de tiktok, desaparec* de x, desaparec* de telegram, desaparec* de plataforma, desaparec* de redes',
    suspend:
      'suspend*, suspens*, desativ*, inabilit*, desmonetiz*, expuls*, encerra contas, suspende o acesso, suspende o funcionamento, suspensão do funcionamento, suspensão da rede social, suspende operações, suspende telegram, suspende acesso, suspensão do x, internet suspensa, internet móvel suspensa, ameaça suspender, bane, baniu, banid*, banir, derruba perfil, derruba perfis, derruba conta, derruba contas, exclui conta, exclui contas, derruba páginas, derruba … contas, derruba … perfis, derruba … páginas, derrubou contas, derrubou perfis, exclusão de contas, some do youtube, some do facebook, some do instagram, some do tiktok, some do x, some do telegram, some do plataforma, some do redes, some da youtube, some da facebook, some da instagram, some da tiktok, some da x, some da telegram, some da plataforma, some da redes, some de youtube, some de facebook, some de instagram, some de tiktok, some de x, some de telegram, some de plataforma, some de redes, sumiu do youtube, sumiu do facebook, sumiu do instagram, sumiu do tiktok, sumiu do x, sumiu do telegram, sumiu do plataforma, sumiu do redes, sumiu da youtube, sumiu da facebook, sumiu da instagram, sumiu da tiktok, sumiu da x, sumiu da telegram, sumiu da plataforma, sumiu da redes, sumiu de youtube, sumiu de facebook, sumiu de instagram, sumiu de tiktok, sumiu de x, sumiu de telegram, sumiu de plataforma, sumiu de redes, somem do youtube, somem do facebook, somem do instagram, somem do tiktok, somem do x, somem do telegram, somem do plataforma, somem do redes, somem da youtube, somem da facebook, somem da instagram, somem da tiktok, somem da x, somem da telegram, somem da plataforma, somem da redes, somem de youtube, somem de facebook, somem de instagram, somem de tiktok, somem de x, somem de telegram, somem de plataforma, somem de redes, sumiram do youtube, sumiram do facebook, sumiram do instagram, sumiram do tiktok, sumiram do x, sumiram do telegram, sumiram do plataforma, sumiram do redes, sumiram da youtube, sumiram da facebook, sumiram da instagram, sumiram da tiktok, sumiram da x, sumiram da telegram, sumiram da plataforma, sumiram da redes, sumiram de youtube, sumiram de facebook, sumiram de instagram, sumiram de tiktok, sumiram de x, sumiram de telegram, sumiram de plataforma, sumiram de redes, desaparec* do youtube, desaparec* do facebook, desaparec* do instagram, desaparec* do tiktok, desaparec* do x, desaparec* do telegram, desaparec* do plataforma, desaparec* do redes, desaparec* da youtube, desaparec* da facebook, desaparec* da instagram, desaparec* da tiktok, desaparec* da x, desaparec* da telegram, desaparec* da plataforma, desaparec* da redes, desaparec* de youtube, desaparec* de facebook, desaparec* de instagram, desaparec* de tiktok, desaparec* de x, desaparec* de telegram, desaparec* de plataforma, desaparec* de redes, perde canal, perde conta, perde perfil, perde página, perde contas, perde o canal, perde a conta, perde o perfil, perde a página, perde redes, perde as redes, perdem canal, perdem conta, perdem perfil, perdem página, perdem contas, perdem o canal, perdem a conta, perdem o perfil, perdem a página, perdem redes, perdem as redes, perdeu canal, perdeu conta, perdeu perfil, perdeu página, perdeu contas, perdeu o canal, perdeu a conta, perdeu o perfil, perdeu a página, perdeu redes, perdeu as redes, perderam canal, perderam conta, perderam perfil, perderam página, perderam contas, perderam o canal, perderam a conta, perderam o perfil, perderam a página, perderam redes, perderam as redes, fica sem redes, fica sem as redes, fica sem conta, fica sem contas, fica sem perfil, fica sem canal, fica sem página, ficou sem redes, ficou sem as redes, ficou sem conta, ficou sem contas, ficou sem perfil, ficou sem canal, ficou sem página, ficam sem redes, ficam sem as redes, ficam sem conta, ficam sem contas, ficam sem perfil, ficam sem canal, ficam sem página, ficaram sem redes, ficaram sem as redes, ficaram sem conta, ficaram sem contas, ficaram sem perfil, ficaram sem canal, ficaram sem página',
    restore:
      'desbloque*, restabele*, restaur*, reativ*, libera, voltar a funcionar, voltando, retorno, retomar, reabert*, religar, volte a operar, volta, voltar ao ar, voltou ao ar, voltou a funcionar, voltam a funcionar, retomada, retomou, retorna, retornou, reabilit*, religa, autoriza, autorizou, autorizado, autorizada, libera acesso, liber*, reabr*, retoma, reposto, reposta, repostos, repôs, repõe, repuseram, reposição do acesso, devolve, devolveu, devolver, devolução da conta, devolução do perfil, recupera conta, recupera a conta, recupera perfil, recuperou a conta, de novo no ar, novamente no ar, novamente acessível, de novo acessível, libera … acesso, voltam ao ar, normalizado, normaliza, normalização do acesso, internet volta, deixa de estar suspens*, deixa de estar bloquead*, dados móveis restabelecid*, dados móveis restaurada, dados móveis de volta, dados móveis volta, dados móveis voltam, dados móveis regressa, internet restabelecid*, internet restaurada, internet de volta, internet voltam, internet regressa, internet móvel restabelecid*, internet móvel restaurada, internet móvel de volta, internet móvel volta, internet móvel voltam, internet móvel regressa, conexão restabelecid*, conexão restaurada, conexão de volta, conexão volta, conexão voltam, conexão regressa, ligação restabelecid*, ligação restaurada, ligação de volta, ligação volta, ligação voltam, ligação regressa',
    lift: 'revog*, suspende o bloqueio, encerra a suspensão, fim do bloqueio, acabou o bloqueio, derruba o bloqueio, suspenda o bloqueio, derruba a proibição, derruba bloqueio, fim da suspensão, volta atrás, recua, recuou, encerra o bloqueio, cassa, cassou, levant*, suspende a suspensão, derruba a suspensão, anula bloqueio, cassa liminar, cancela, põe fim ao bloqueio, põe fim à suspensão, derruba liminar, derrubou liminar, derruba a liminar, suspendeu o bloqueio, levanta o bloqueio, levantou a suspensão, levanta suspensão, levanta a proibição, fim da proibição, dá marcha atrás, alivia … bloqueio, alivia … restrições, alivia … proibição, flexibiliza … bloqueio, flexibiliza … restrições, flexibiliza … proibição, afrouxa … bloqueio, afrouxa … restrições, afrouxa … proibição',
    halt: 'fecha*, encerra*, cort*, apagão, interromp*, interrup*, sem internet, apagão da internet, internet suspensa, internet móvel suspensa, deslig*, corta acesso, corta o acesso, cortou acesso, corte de acesso, corte do acesso, encerra contas, corte de internet, corte da internet, apagão de internet, suspende internet, suspende a internet, bloqueio da internet, cai de novo, corte geral, deslig* a internet, apagão de comunicações, internet fora do ar, internet restringida, internet limitada, volta a cortar, às escuras, fica sem internet, fica sem dados móveis, fica sem dados, fica sem rede, ficam sem internet, ficam sem dados móveis, ficam sem dados, ficam sem rede, ficou sem internet, ficou sem dados móveis, ficou sem dados, ficou sem rede, ficaram sem internet, ficaram sem dados móveis, ficaram sem dados, ficaram sem rede, sem dados móveis, sem internet móvel, perde internet, perde a internet, perdeu internet, perdeu a internet, dados móveis cortad*, dados móveis suspens*, dados móveis desligad*, internet móvel cortad*, internet móvel suspens*, internet móvel desligad*, redes cortad*, redes suspens*, redes desligad*, corta todas as redes, corta as redes, corta os dados, corta a internet móvel, corta a internet, cortou todas as redes, cortou as redes, cortou os dados, cortou a internet móvel, cortou a internet, cortam todas as redes, cortam as redes, cortam os dados, cortam a internet móvel, cortam a internet, cortaram todas as redes, cortaram as redes, cortaram os dados, cortaram a internet móvel, cortaram a internet, estrangula as redes, estrangula a internet',
    fine: 'multa, multas, multou, multad*, sanção, multar, penalidade, coima, coimas, condenada a pagar, condenado a pagar, terá de pagar, terá que pagar, punid*, pune, puniu',
    order:
      'ordem, ordena, ordenou, determin*, manda, mandou, decreta, decretou, exig*, intim*, decisão judicial, mandar, liminar, impõe, impôs, obriga*, tutela de urgência, obrigou, ofício, decreto, fora do ar por ordem, por ordem, por determinação, após ordem, após determinação, mand* … bloquear, mand* … remover, mand* … retirar, mand* … tirar, mand* … suspender, ordens judiciais, decisões judiciais, obriga operadoras, por decisão judicial, bloqueio* dinâmic*, liminar dinâmic*, ordem dinâmic*, ordena bloqueio, ordenou bloqueio, ordena o bloqueio, manda bloquear, mandou bloquear, manda derrubar, mandou derrubar, instruíd* a bloquear, instruíd* a cortar, instruíd* a retirar, obrigad* a bloquear, obrigad* a cortar, obrigad* a retirar, ordem sigilosa',
    ask: 'pede, pedem, pediu, solicit*, requer, cobra, cobrou, requereu, a pedido, pede vista, pedir, pediram',
    notice:
      'notific*, prazo, ultimato, ofício, convoc*, intima, intimou, intim*, explicações, abre processo, abre inquérito, instaura, dá … horas para, deu … horas para, dá … dias para, deu … dias para, dá … para explicar, pede explicações, pede esclarecimentos, cobra esclarecimentos, cobra providências, esclarecimentos, abre procedimento, abre investigação, abriu inquérito, abriu processo, abre apuração, inquérito civil, recomendação, processo sancionador, abre procedimento para, inicia processo para, inicia procedimento para, inicia o processo de, inicia processo de, dá início ao processo, dá início a processo, dá início ao procedimento, inicia procedimento de, inicia o procedimento, procedimento para, processo para, avança com processo',
    charge:
      'investig*, inquérito, denúncia, indici*, processo, apuração, apura, acus*, abre investigação, denunci*, abre processo, abre inquérito, abriu inquérito, abre apuração, inquérito civil, ação penal, abre procedimento para, inicia processo para, inicia procedimento para, inicia o processo de, inicia processo de, dá início ao processo, dá início a processo, dá início ao procedimento, inicia procedimento de, inicia o procedimento, procedimento para, processo para, avança com processo',
    warn: 'alert*, sob pena de, ameaça*, ameaçou, advert*, ameaça suspender',
    enact:
      'aprova, aprovou, aprovad*, sanciona, sancionou, entra em vigor, entrou em vigor, publica, promulg*, regulament*, projeto de lei, nova lei, novas regras, edita, sancion* lei, pl 2630, pl das fake news, passa na câmara, passa no senado, vira lei, começa a valer, entram em vigor, quer proibir, cria regras, publica decreto, assina decreto, celulares oficiais, celulares funcionais, telemóveis do estado, telemóveis de serviço, dispositivos oficiais, aparelhos oficiais, exige licença, exige registo, exige registro, exige autorização, exigirá licença, exigirá registo, exigirá registro, exigirá autorização, impõe licença, impõe registo, impõe registro, impõe autorização, licença a blogueiros, licença a bloggers, licença a influenciadores, licença a criadores de conteúdo, licença a vpn, licença a televisões online, licença para blogueiros, licença para bloggers, licença para influenciadores, licença para criadores de conteúdo, licença para vpn, licença para televisões online, licença de blogueiros, licença de bloggers, licença de influenciadores, licença de criadores de conteúdo, licença de vpn, licença de televisões online, registo a blogueiros, registo a bloggers, registo a influenciadores, registo a criadores de conteúdo, registo a vpn, registo a televisões online, registo para blogueiros, registo para bloggers, registo para influenciadores, registo para criadores de conteúdo, registo para vpn, registo para televisões online, registo de blogueiros, registo de bloggers, registo de influenciadores, registo de criadores de conteúdo, registo de vpn, registo de televisões online, registro a blogueiros, registro a bloggers, registro a influenciadores, registro a criadores de conteúdo, registro a vpn, registro a televisões online, registro para blogueiros, registro para bloggers, registro para influenciadores, registro para criadores de conteúdo, registro para vpn, registro para televisões online, registro de blogueiros, registro de bloggers, registro de influenciadores, registro de criadores de conteúdo, registro de vpn, registro de televisões online, autorização a blogueiros, autorização a bloggers, autorização a influenciadores, autorização a criadores de conteúdo, autorização a vpn, autorização a televisões online, autorização para blogueiros, autorização para bloggers, autorização para influenciadores, autorização para criadores de conteúdo, autorização para vpn, autorização para televisões online, autorização de blogueiros, autorização de bloggers, autorização de influenciadores, autorização de criadores de conteúdo, autorização de vpn, autorização de televisões online, bloggers terão de, bloggers devem, bloggers precisam, blogueiros terão de, blogueiros devem, blogueiros precisam, influenciadores terão de, influenciadores devem, influenciadores precisam, obriga … a registar se, obriga … a registrar se, decreto de emergência, regulamento de emergência, afastar … menores … redes sociais, afastar … crianças … redes sociais, proibir … menores … redes sociais, proibir … crianças … redes sociais, vetar … menores … redes sociais, vetar … crianças … redes sociais',
    law: 'lei, leis, projeto de lei, pl, regulamentação, norma, marco civil, decreto, portaria, resolução, pl das fake news, legislação, medida provisória, nova lei, sancion* lei, pl 2630, suspende a lei, projeto que, pec, estatuto, eca digital, lei de serviços digitais, diretiva, novas regras, celulares oficiais, celulares funcionais, telemóveis do estado, telemóveis de serviço, dispositivos oficiais, aparelhos oficiais, menores de 16 anos, menores de 14 anos, idade mínima, exige licença, exige registo, exige registro, exige autorização, exigirá licença, exigirá registo, exigirá registro, exigirá autorização, impõe licença, impõe registo, impõe registro, impõe autorização, licença a blogueiros, licença a bloggers, licença a influenciadores, licença a criadores de conteúdo, licença a vpn, licença a televisões online, licença para blogueiros, licença para bloggers, licença para influenciadores, licença para criadores de conteúdo, licença para vpn, licença para televisões online, licença de blogueiros, licença de bloggers, licença de influenciadores, licença de criadores de conteúdo, licença de vpn, licença de televisões online, registo a blogueiros, registo a bloggers, registo a influenciadores, registo a criadores de conteúdo, registo a vpn, registo a televisões online, registo para blogueiros, registo para bloggers, registo para influenciadores, registo para criadores de conteúdo, registo para vpn, registo para televisões online, registo de blogueiros, registo de bloggers, registo de influenciadores, registo de criadores de conteúdo, registo de vpn, registo de televisões online, registro a blogueiros, registro a bloggers, registro a influenciadores, registro a criadores de conteúdo, registro a vpn, registro a televisões online, registro para blogueiros, registro para bloggers, registro para influenciadores, registro para criadores de conteúdo, registro para vpn, registro para televisões online, registro de blogueiros, registro de bloggers, registro de influenciadores, registro de criadores de conteúdo, registro de vpn, registro de televisões online, autorização a blogueiros, autorização a bloggers, autorização a influenciadores, autorização a criadores de conteúdo, autorização a vpn, autorização a televisões online, autorização para blogueiros, autorização para bloggers, autorização para influenciadores, autorização para criadores de conteúdo, autorização para vpn, autorização para televisões online, autorização de blogueiros, autorização de bloggers, autorização de influenciadores, autorização de criadores de conteúdo, autorização de vpn, autorização de televisões online, bloggers terão de, bloggers devem, bloggers precisam, blogueiros terão de, blogueiros devem, blogueiros precisam, influenciadores terão de, influenciadores devem, influenciadores precisam, obriga … a registar se, obriga … a registrar se, decreto de emergência, regulamento de emergência, afastar … menores … redes sociais, afastar … crianças … redes sociais, proibir … menores … redes sociais, proibir … crianças … redes sociais, vetar … menores … redes sociais, vetar … crianças … redes sociais',
    sue: 'recorr*, recurso, ação, processa, apela*, recursos, aciona, acionou, agravo, mandado de segurança, entra na justiça, vai à justiça, contest*, vai ao stf, vai ao supremo, aciona a justiça, aciona justiça, processam, processou, processo contra, questiona, questiona no stf, questionam, habeas corpus, adi, adpf, contra a decisão, contra decisão, entra com recurso, entra com mandado, impugna, impugnou',
    hearing: 'audiência, julgamento, sessão, sustentação oral, pede vista, pedido de vista, defesa do',
    rule: 'decide, decidiu, decisão, julg*, sentença, rejeita, rejeitou, nega, negou, libera, entend*, forma maioria, formou maioria, julgamento, nega pedido, negou pedido, votou, decisões, acórdão, vota, decisão judicial, por decisão de, por decisão do, após decisão, ignora decisão, nega se, se nega, dá razão, deu razão, por maioria, julga ilegal, julga inconstitucional, considera ilegal, considerou ilegal, responsabiliza, respondem por',
    uphold:
      'mantém, manteve, confirma, confirmou, referend*, mantida, nega recurso, negou recurso, rejeita recurso, rejeitou recurso, unanimidade, nega pedido, validou, valida, chancela, ratifica, ratificou, mantém … fora do ar, manteve … fora do ar',
    strike:
      'anula, anulou, derruba, invalida, inconstitucion*, derruba decisão, derruba a decisão, ilegalidade, ilegal, anule, anulem, anular, anulação, chumba, chumbou, chumbada, derruba … proibição, derruba … ordem, derruba … bloqueio, derruba … multa, derrubou … proibição, derrubou … ordem, derrubou … bloqueio, derrubou … multa, anula … proibição, anula … ordem, anula … bloqueio, anula … multa, anulou … proibição, anulou … ordem, anulou … bloqueio, anulou … multa, cassa … proibição, cassa … ordem, cassa … bloqueio, cassa … multa, cassou … proibição, cassou … ordem, cassou … bloqueio, cassou … multa',
    stay: 'suspende decisão, liminar, suspende a decisão, suspendeu a decisão, suspende liminar, efeito suspensivo, suspende a lei',
    comply:
      'cumpr*, atend*, por ordem, por decisão de, por determinação, a mando, acat*, a pedido do, a pedido da, por decisão do, após ordem, após decisão, após determinação, não cumpr*, não vai cumprir, ainda não cumpriu, cede, cedem, cedeu',
    refuse:
      'descumpr*, desobed*, não cumpr*, ignora decisão, desafia, não vai cumprir, recus*, nega se, ignorou, se nega',
    notYet: 'ainda não cumpriu, segue no ar, não respondeu, não se manifestou',
    deny: 'nega, negou, desment*, é falso que, negou que, nega que, não vai bloquear, não há plano, descart*, negam, negaram, desmentem, desmentiram',
    may: 'pode, poderá, podem, poderia, deve, deverá, estuda, avalia, cogita, pretende, propõe, proposta, ameaça suspender, considera bloquear, ameaç*, ameaça, ameaçou, proibirá, vai proibir, vamos proibir, promete proibir, prometeu proibir, vai vetar, vai banir, não descarta, não exclui, não excluiu, admite, admitiu, admitem',
    not: 'não, sem, nunca, nem',
    figures:
      'relatório de transparência, levantamento, estatísticas, ranking, balanço, relembre, linha do tempo, recorde de, lidera, segundo relatório, estudo, mais de … pedidos, relatório aponta, relatório mostra, dados mostram, em um ano, no primeiro semestre, no segundo semestre, desde o início do ano, já bloqueou, já derrubou, bateu recorde, segundo dados, bateram recorde, batem recorde, bate recorde, novo recorde, mostra balanço, recebeu … pedidos de remoção, receberam … pedidos de remoção',
    told: 'diz ao stf, disse ao stf, informa ao stf, informou ao stf, afirma ao stf, diz ao tse',
    house:
      'diretrizes da comunidade, padrões da comunidade, termos de uso, termos de serviço, suas regras, suas políticas, próprias regras, violar as regras, violação das regras, comportamento inautêntico, contas falsas, spam, regras da plataforma, discurso de ódio, políticas da empresa',
    parliament: 'na câmara, no senado, ao congresso, câmara dos deputados',
    say: 'diz, disse, afirm*, anunci*, segundo, informou, declar*, informa, nota, comunicado, revela, revelou, porta voz, promete, prometeu, dizem, afirmam, disse por que, disse porquê, diz por que, diz porquê, dizer por que, dizer porquê',
    react:
      'critic*, reag*, repercu*, lament*, defend*, ataca, atacou, comemora, comemorou, celebra, rebate, rebateu, ironiza, chama de, chamou de, conden*, repúdio, repudia, repudiou, elogi*, denuncia, acusa, acusou, vê censura, fala em censura, classifica, classificou, tacha, diz que não vai, protesta, protestam, preocupação, preocupa, apela, apelam, exige o fim, amnesty, amnesty international, human rights watch, rsf, repórteres sem fronteiras, chama … de, chamou … de',
    extend: 'segue, seguem, continua, mantém, prorrog*, estend*, permanece',
    again:
      'de novo, novamente, outra vez, pela segunda vez, volta a ficar sem, volta a ficar às escuras, volta a bloquear, volta a suspender, volta a restringir, volta a cortar',
    earlier:
      'desde, antes, anterior, já, havia, fora negado, passado, início do mês, há um ano, há anos, anteriormente, haviam, aniversário, um ano depois, na época',
    now: 'sábado, domingo',
    undisturbed:
      'em conta, conta com, contam com, dá conta, dar conta, por conta de, por conta da, por conta do, conta que, faz de conta, por conta própria, prestação de contas, como bloquear, como desbloquear, bloquear alguém, bloquear contatos, bloquear contato, tomar conta, abre conta, abrir conta, tira do papel, fora do ar por falha, em rede social, em uma rede social, em sua rede social, em suas redes sociais, nas suas redes sociais, pelas redes sociais, em publicação no x, em publicação no instagram, em post no x, em vídeo publicado, anunciou no x, anunciou nas redes, escreveu no x, publicou nas redes, publicaram vídeos, pelo twitter',
    state:
      'governo, presidente, estado, congresso, senado, câmara, autoridad*, primeiro ministro, regime, governador, agu, advocacia geral da união, prefeitura, ministro, planalto, procuradoria, junta militar, na câmara, no senado, ao congresso, câmara dos deputados, ministro das comunicações, ministro do stf, ministério das telecomunicações, ministro das telecomunicações, parlamento, assembleia da república, assembleia nacional, conselho de ministros',
    ministry:
      'ministério, ministra, ministro das comunicações, pgr, senacon, secretaria, ministério da justiça, ministério público, ministério das telecomunicações, ministro das telecomunicações',
    regulator: 'agência, regulador*, autoridade, anatel, anacom, procon, erc',
    court:
      'juiz, juíza, justiça, tribunal, supremo, desembargador*, corte, vara, turma, juízes, stj, magistrad*, judiciário, relator, plenário, ministro do stf, entra na justiça, vai à justiça, trf, tribunal regional federal, tjrj, tjmg, tjrs, tribunal de apelação',
    police: 'polícia, ministério público, procurador*, pf, polícia federal, mpf, pgr, promotor*',
    critic:
      'ong, ongs, entidades, entidade, sindicato dos jornalistas, sindicato de jornalistas, associação de imprensa, advogados, advogado, advogada, oposição, a oposição, sociedade civil, juristas, especialistas, criadores, ativistas, activistas, influenciadores, comerciantes',
    company:
      'empresa, empresas, musk, plataformas digitais, big techs, meta, big tech, a plataforma, representante legal, representante no brasil, bytedance, zuckerberg, durov, políticas da empresa',
    account:
      'conta, contas, perfil, perfis, encerra contas, contas falsas, abrir conta nas redes, abrir conta em redes, abrir contas',
    post: 'postagem, postagens, publicação, publicações, tuíte*, mensagens, aplicativo de mensagens, publicações e vídeos, app de mensagens',
    url: 'link, links, url, urls, endereços ip, endereços eletrônicos',
    site: 'site, sites, página, páginas, portal, portais, domínio*, blog, blogs, bets, portais de notícias, sites de streaming, plataformas de apostas, casas de apostas, transmiss* pirata, transmiss* piratas, transmiss* ilegal, transmiss* ilegais, streams pirata, streams piratas, streams ilegal, streams ilegais, sinal pirata, sinal piratas, sinal ilegal, sinal ilegais, streaming pirata, streaming piratas, streaming ilegal, streaming ilegais, iptv, site* pirata, site* piratas, site* ilegal, site* ilegais, site* gay, site* académico, site* acadêmico, site* da oposição, site* de apostas, site* de streaming, site* de notícias, site* de futebol, site* de namoro, sítio* pirata, sítio* piratas, sítio* ilegal, sítio* ilegais, sítio* gay, sítio* académico, sítio* acadêmico, sítio* da oposição, sítio* de apostas, sítio* de streaming, sítio* de notícias, sítio* de futebol, sítio* de namoro, portal pirata, portal piratas, portal ilegal, portal ilegais, portal gay, portal académico, portal acadêmico, portal da oposição, portal de apostas, portal de streaming, portal de notícias, portal de futebol, portal de namoro, portais pirata, portais piratas, portais ilegal, portais ilegais, portais gay, portais académico, portais acadêmico, portais da oposição, portais de apostas, portais de streaming, portais de futebol, portais de namoro, página* pirata, página* piratas, página* ilegal, página* ilegais, página* gay, página* académico, página* acadêmico, página* da oposição, página* de apostas, página* de streaming, página* de notícias, página* de futebol, página* de namoro, tv pirata, tv box, tv online, gatonet, revista académica, revista acadêmica, revista digital, revista online, revista científica, livraria online, livraria virtual, livraria digital, enciclopédia online, enciclopédia virtual, enciclopédia digital, fórum online, fórum virtual, fórum digital, televisões online, televisão online, sítio, sítios',
    app: 'aplicativo, aplicativos, app, apps, aplicação, jogos, vpn, vpns, redes sociais, plataformas, aplicações, jogo online, aplicativo de mensagens, plataformas digitais, app de mensagens, loja de aplicativos, provedores de aplicação, aplicativo de mensagem, aplicativos chineses, apps chineses, aplicações chinesas',
    channel: 'canal, canais, grupos',
    video: 'vídeo, vídeos, lives, tirar vídeos do ar, tirar vídeos, publicações e vídeos, rede de vídeos',
    song: 'música, músicas, canção, canções',
    content:
      'conteúdo, conteúdos, notícias, hashtag*, materiais, anúncios, publicações e vídeos, resultados de busca, tirar conteúdo do ar, notícias falsas',
    platform:
      'rede social, redes sociais, plataforma, plataformas, mensageiro, aplicativo de mensagens, app de mensagens, buscador, loja de aplicativos, provedores de aplicação, aplicativo de mensagem, streaming, rede de vídeos, regras da plataforma, plataformas digitais, a plataforma',
    network:
      'internet, dados móveis, corte de internet, apagão da internet, banda larga, telecomunicações, sem internet, internet suspensa, internet móvel suspensa, operadoras de internet, corte da internet, apagão de internet, suspende internet, suspende a internet, bloqueio da internet, internet fora do ar, restrição da internet, restrições à internet, internet restringida, internet limitada, fica sem internet, fica sem dados móveis, fica sem dados, fica sem rede, ficam sem internet, ficam sem dados móveis, ficam sem dados, ficam sem rede, ficou sem internet, ficou sem dados móveis, ficou sem dados, ficou sem rede, ficaram sem internet, ficaram sem dados móveis, ficaram sem dados, ficaram sem rede, sem dados móveis, sem internet móvel, perde internet, perde a internet, perdeu internet, perdeu a internet, dados móveis cortad*, dados móveis suspens*, dados móveis desligad*, internet móvel cortad*, internet móvel suspens*, internet móvel desligad*, redes cortad*, redes suspens*, redes desligad*, corta todas as redes, corta as redes, corta os dados, corta a internet móvel, corta a internet, cortou todas as redes, cortou as redes, cortou os dados, cortou a internet móvel, cortou a internet, cortam todas as redes, cortam as redes, cortam os dados, cortam a internet móvel, cortam a internet, cortaram todas as redes, cortaram as redes, cortaram os dados, cortaram a internet móvel, cortaram a internet, estrangula as redes, estrangula a internet, dados móveis restabelecid*, dados móveis restaurada, dados móveis de volta, dados móveis volta, dados móveis voltam, dados móveis regressa, internet restabelecid*, internet restaurada, internet de volta, internet volta, internet voltam, internet regressa, internet móvel restabelecid*, internet móvel restaurada, internet móvel de volta, internet móvel volta, internet móvel voltam, internet móvel regressa, conexão restabelecid*, conexão restaurada, conexão de volta, conexão volta, conexão voltam, conexão regressa, ligação restabelecid*, ligação restaurada, ligação de volta, ligação volta, ligação voltam, ligação regressa',
    online:
      'on line, digital, digitais, desinformação, liberdade de expressão, censura, usuários, representante legal, fake news, discurso de ódio, pirataria, ciber*, internautas, dados pessoais, redes, deepfake*, extremis*, online, notícias falsas, atos antidemocráticos, plataformas digitais, redes sociais, jogo online, rede social, influenciador*, youtuber*, blogueiro*, tiktoker*, transmiss* pirata, transmiss* piratas, transmiss* ilegal, transmiss* ilegais, streams pirata, streams piratas, streams ilegal, streams ilegais, sinal pirata, sinal piratas, sinal ilegal, sinal ilegais, streaming pirata, streaming piratas, streaming ilegal, streaming ilegais, iptv, site* pirata, site* piratas, site* ilegal, site* ilegais, site* gay, site* académico, site* acadêmico, site* da oposição, site* de apostas, site* de streaming, site* de notícias, site* de futebol, site* de namoro, sítio* pirata, sítio* piratas, sítio* ilegal, sítio* ilegais, sítio* gay, sítio* académico, sítio* acadêmico, sítio* da oposição, sítio* de apostas, sítio* de streaming, sítio* de notícias, sítio* de futebol, sítio* de namoro, portal pirata, portal piratas, portal ilegal, portal ilegais, portal gay, portal académico, portal acadêmico, portal da oposição, portal de apostas, portal de streaming, portal de notícias, portal de futebol, portal de namoro, portais pirata, portais piratas, portais ilegal, portais ilegais, portais gay, portais académico, portais acadêmico, portais da oposição, portais de apostas, portais de streaming, portais de notícias, portais de futebol, portais de namoro, página* pirata, página* piratas, página* ilegal, página* ilegais, página* gay, página* académico, página* acadêmico, página* da oposição, página* de apostas, página* de streaming, página* de notícias, página* de futebol, página* de namoro, tv pirata, tv box, tv online, gatonet, revista académica, revista acadêmica, revista digital, revista online, revista científica, livraria online, livraria virtual, livraria digital, enciclopédia online, enciclopédia virtual, enciclopédia digital, fórum online, fórum virtual, fórum digital, televisões online, televisão online',
    stake:
      'segurança nacional, ordem pública, privacidade, pornografia, obscen*, difamação, calúnia, soberania, extremismo, terrorismo, criptografia, proteção de crianças',
    isp: 'operadoras, provedores, operadoras de internet, operadora, provedor, teles, operadoras de telefonia, provedores de aplicação, prestadoras, operadoras de telecomunicações, operadoras de telecom, prestadora, meo, vivo, claro, unitel, movicel, africell, tmcel, vodacom, movitel, angola telecom, cv móvel, nos, tim, oi, algar, dns, servidores dns, dns público, dns públicos, empresas de telecomunicações',
    people: 'usuários, seguidores, pessoas, inscritos, assinantes, brasileiros, jornalistas, clientes',
    complaint: 'pedidos, denúncias, reclamações, solicitações, casos, processos, notificações',
    time: 'horas, hora, dias, dia, semanas, meses, mês, anos, minutos, vezes',
    money: 'reais, dólares, euros, milhão de reais, r, milhões de reais, bilhões de reais, us',
    share: 'por cento, pontos percentuais',
    place: 'países, cidades, municípios, estados, operadoras, idiomas, votos',
    sport:
      'jogo, jogos, gol, futebol, jogador, jogadores, campeonato, time, partida, técnico, copa, libertadores, torcida, atacante, goleiro, zagueiro, gols, brasileirão, stjd, doping, olimpíada*, cartão vermelho, torcedores, flamengo, palmeiras, corinthians, vôlei, basquete, árbitro, suspenso por, cartões, rodada, meia, clube, desfalca, jogos de suspensão, final, cartão, volante, lateral, meio campista, jogador suspenso, punido com, gancho',
    road: 'trânsito, via, ponte, rodovia*, estrada*, caminhoneir*, bloqueio na rodovia, bloqueios em rodovias, bloqueio de rodovias, pista, pistas, avenida, interdi*, manifestantes bloqueiam, ferrovia, bloqueio de rodovia, barricada, favela, operação policial, cerco à, moradores',
    market:
      'ações, bolsa, receita, lucro, vendas, trimestre, ibovespa, investidor*, criptomoeda*, bitcoin, dividendo*, blockchain',
    medicine:
      'hospital, médico, médicos, hospitais, vacina*, remédio*, medicamento*, cirurgia, paciente*, câncer, anvisa',
    school: 'professor*, universidade*, enem, escola*, aluno*, vestibular',
    outage:
      'instabilidade, falha, fora do ar para usuários, downdetector, apagão, queda global, apagão elétrico, falta de luz, pane, instável, fora do ar e usuários, usuários relatam, usuários reclamam, reclamam de, relatam problemas, problemas de acesso, queda no serviço, saiu do ar nesta, queda mundial, fora do ar por … horas, fora do ar durante, corte de energia, cortes de energia, corte de luz, falha de energia, cabo submarino, cabos submarinos, avaria, cabo submarinos, cabo rompido, cabo danificado, cabo cortado, cabos submarino, cabos rompido, cabos danificado, cabos cortado, rompimento de cabo, rompimento de fibra, fibra rompida, fibra cortada, âncora, tempestade*, furacão, ciclone*, tufão, temporal',
    product:
      'recurso, lança, lançamento, atualização, assinatura, ferramenta, novo recurso, recursos novos, novidade*, nova função, funcionalidade*, dicas, testa, libera recurso, libera função, ganha recurso, ganha função, novo visual, permite que usuários, passa a permitir, alcança, chega a, atalho, atalhos, com um toque, novo botão, atinge … usuários, atinge … milhões, atinge … bilhões',
    business:
      'demissões, investimento, startup, fusão, aquisição, nomeia, renuncia, demissão, demite, nomeação, contratação, demitiu, corta empregos, corte de vagas, contrata, centro de dados, centros de dados, data center, data centers',
    travel: 'voo, voos, aérea, trem, aeroporto*, companhias aéreas, trens, passageiros, metrô',
    film: 'ator, atriz, cinema, novela, filme*, bilheteria, álbum, bbb, cantor*, bloco de carnaval, blocos de carnaval, bloco carnavalesco, carnaval, show, classificação indicativa, livro, livros, censura livro, canal de televisão, canais de televisão, canal televisivo, canais televisivos, estação de televisão, estações de televisão, emissora*, emissões, estação de rádio, rádios',
    crime:
      'preso, presa, prisão, prende, assassin*, tráfico, homicídio*, droga*, estelionato, estupro, roubo*, detido, condenado por, operação da pf contra, novo golpe, golpe no, golpes no, burla, burlas',
    sanction: 'tarifaço, exportaç*, importaç*, embargo, carne, agrotóxico*, cigarro*, vape*, perfuração, petróleo',
    explain:
      'podcast, opinião, entrevista, coluna, o que é, como funciona, como fazer, editorial, análise, saiba como, veja como, como desbloquear, tire suas dúvidas, perguntas e respostas, passo a passo, o que se sabe, o que muda, quem pode, como … virou, como … se tornou, como … conquistou, por que … faz sucesso, entenda o que, entenda como, entenda por que, entenda a, entenda o, entenda os, entenda as, entenda quem, entenda qual, entenda quando',
    adblock:
      'bloqueador de anúncios, bloqueadores de anúncios, bloquear anúncios, ligações indesejadas, chamadas de spam',
    politics:
      'eleição, eleições, deputados, vereador*, prefeitura, bloco, blocos, bloqueio do orçamento, bloqueio de verbas, bloqueio orçamentário, emendas, aborto, carnaval, centrão, orçamento, prefeito*, prefeita*',
    finance:
      'banco, contas bancárias, bloqueio de bens, bens, improbidade, valores, prefeito, bancos, bancária, bancárias, conta bancária, conta corrente, conta salário, contas públicas, conta de luz, pix, imposto*, inss, bloqueio de valores, patrimônio, tcu, contas da prefeitura, contas do município, contas do governo, bens bloqueados, fgts, bpc, benefício bloqueado, cartão, contas bloqueadas do, contas de prefeito, verbas, bloqueio de verbas, bloqueio no orçamento, cpf, cpfs, bloqueia bens, bloqueio de contas bancárias, bloqueia contas bancárias, bloqueio judicial de bens, ativos, milhões em bens, precatórios, contas de … empresas, contas da câmara, contas da prefeitura de, contas de prefeit*, contas do prefeito, contas da empresa, contas das empresas, bloqueia r, bloqueou r, bloquear r, bloqueio de r, congela … fundos, congela … ativos, congela … criptomoedas, congela … criptoativos, congelou … fundos, congelou … ativos, congelou … criptomoedas, congelou … criptoativos, bloqueia … fundos, bloqueia … ativos, bloqueia … criptomoedas, bloqueia … criptoativos, bloqueou … fundos, bloqueou … ativos, bloqueou … criptomoedas, bloqueou … criptoativos, corretora de criptomoedas, financiamento do terrorismo',
    science: 'clima, cientist*, nasa, chuva*, enchente*, terremoto*, vulcão',
    antitrust:
      'cade, posição dominante, antitruste, direito da concorrência, autoridade da concorrência, práticas anticompetitivas, concorrencial',
    privacy:
      'proteção de dados, dados pessoais, vazamento de dados, cambridge analytica, lgpd, senha, senhas, hackers, ciberataque',
    satire: 'sátira, paródia, sensacionalista',
  },
  numbers: {
    words: {
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
      doze: 12,
      vinte: 20,
      onze: 11,
      treze: 13,
      quatorze: 14,
      quinze: 15,
      trinta: 30,
      quarenta: 40,
      cinquenta: 50,
      sessenta: 60,
      setenta: 70,
      oitenta: 80,
      noventa: 90,
      cem: 100,
      duzentos: 200,
      quinhentos: 500,
      mil: 1000,
    },
    scales: {
      mil: 1000,
      milhão: 1000000,
      milhões: 1000000,
      bilhões: 1000000000,
      mi: 1000000,
      bilhão: 1000000000,
      dúzia: 12,
      dúzias: 12,
    },
    over: 'mais de, pelo menos, ao menos, acima de',
    about: 'cerca de, quase, aproximadamente, em torno de, perto de',
    upTo: 'até, menos de',
  },
  calendar: {
    months: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    weekdays: [
      'segunda feira, segunda',
      'terça feira, terça',
      'quarta feira, quarta',
      'quinta feira, quinta',
      'sexta feira, sexta',
      'sábado',
      'domingo',
    ],
    today: 'hoje',
    yesterday: 'ontem',
  },
};
