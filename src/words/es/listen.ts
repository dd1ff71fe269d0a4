import type { Listen } from '../listen.ts';
import { PLACES } from './places.ts';

/** Spanish of Spain and Latin America, as agencies and dailies print it. Not checked by a reader of the language. */
export const listen: Listen = {
  code: 'es',
  name: 'Spanish',
  checked: false,
  thousands: '.',
  marks:
    'el, los, las, del, que, por, con, para, una, su, se, más, al, fue, como, ha, y, es, la, en, un, sus, tras, según, pero, sobre, este, esta, ya, desde, entre, sin, lo',
  names: {
    ...PLACES,
    'body:Federal Telecommunications Institute (Mexico)': 'ift',
    'body:Supreme Court of India':
      'tribunal supremo de la india, corte suprema de la india, supremo indio, el supremo indio',
    'body:US Department of Justice': 'departamento de justicia',
    'platform:X': 'red social x, plataforma x, ex twitter, antes twitter, antigua twitter',
    'platform:WhatsApp': 'guasap',
    'body:European Commission':
      'comisión europea, bruselas, la comisión, ejecutivo comunitario, la ce, la comisión europea',
    'body:Supreme Federal Court (Brazil)':
      'tribunal supremo de brasil, supremo de brasil, corte suprema de brasil, supremo tribunal federal, supremo brasileño, corte suprema brasileña, tribunal supremo brasileño, supremo tribunal federal de brasil, justicia brasileña, el supremo de brasil, el supremo brasileño',
    'body:Court of Justice of the European Union':
      'tribunal de justicia de la unión europea, tjue, tribunal de justicia de la ue',
    'body:Supreme Court of the United States':
      'corte suprema de estados unidos, tribunal supremo de estados unidos, corte suprema de ee uu, supremo de ee uu, corte suprema de eeuu, tribunal supremo de eeuu',
    'body:Supreme Court of Spain': 'el supremo, tribunal supremo',
    'body:Superintendence of Industry and Commerce (Colombia)': 'superintendencia, la sic',
    'body:Commercial Court No. 6 of Barcelona':
      'juzgado de lo mercantil número 6 de barcelona, juzgado mercantil número 6 de barcelona, juzgado de lo mercantil 6 de barcelona, mercantil 6 de barcelona, juzgado mercantil 6 de barcelona, juzgado de lo mercantil nº 6 de barcelona',
    'body:Data Protection Authority (Italy)':
      'autoridad italiana de protección de datos, agencia italiana de protección de datos, garante italiano',
    'body:Constitutional Court (Turkey)': 'tribunal constitucional turco, constitucional turco',
    'body:Moscow court': 'tribunal de moscú, tribunal moscovita',
    'body:Council of State (France)': 'consejo de estado francés',
    'body:National Telecommunications Commission (Venezuela)': 'conatel',
    'body:Audiencia Nacional (Spain)': 'audiencia nacional',
    'law:Digital Services Act': 'reglamento de servicios digitales',
    'law:NetzDG': 'ley alemana de redes',
  },
  says: {
    block:
      'bloque*, prohib*, veto, vetar, restring*, restric*, censur*, corte de acceso, cortar el acceso, limitar el acceso, apagón, prohíb*, veta, vetó, vetado, vetada, limita el acceso, limitó el acceso, corta el acceso, cortó el acceso, impedir el acceso, cierra el acceso, inaccesible*, suspende el acceso, ralentiz*, suspensión de la red social, filtrado de, corta acceso, corte del acceso, cortes de acceso, tumba, tumban, tumbó, deja sin acceso, dejan sin acceso, deshabilita*, inhabilit*, interrumpe el acceso, denegado el acceso, fuera de servicio por orden, sin acceso a, apagan, apagó, filtr* internet, cerco a, mordaza digital, geobloque*, apagón de internet, apagón digital, considera bloquear, considera prohibir, quiere prohibir, deja … sin acceso, dejan … sin acceso, dejó … sin acceso, deja … sin whatsapp, deja … sin telegram, deja … sin twitter, deja … sin facebook, deja … sin tiktok, deja … sin redes sociales, dejan … sin redes sociales, saca … del aire, sacó … del aire, sacan … del aire, sacar … del aire, fuera del aire, corta el grifo, cortó el grifo, cierra el grifo, impide … acceso, impiden el acceso, impidan el acceso, bloqueos, silencia, silenciar, acalla, cierra el paso, desactiva el acceso, echa el cierre, orden de bloqueo, órdenes de bloqueo, bloqueos de webs, bloqueos de internet, cierre de páginas, cierre de webs, cierre de sitios, clausura … páginas, clausura … sitios, clausura … portales, suspensión de telegram, suspensión de whatsapp, suspensión de x, suspensión de tiktok, suspender telegram, suspender tiktok, suspende telegram, suspende tiktok, suspende x, suspende las redes sociales, suspende redes sociales, bloqueo de medios, bloqueos de medios, bloqueo de portales, bloqueo de páginas, bloqueos de laliga, deja de dar acceso, dejan de dar acceso, dejó de dar acceso, deja de ser accesible, dejan de ser accesibles, prohibirá, prohibirán, vetará, vamos a prohibir, va a prohibir, promete prohibir, prometió prohibir, anuncia la prohibición, quiere vetar, saca … de circulación, sacó … de circulación, sacar … de circulación, retira … de circulación, retiró … de circulación, en su registro, en el registro, al registro, no abre, no abren, no cargan, no carga en, no se abre, no se abren, no se ve, no se ven, no se puede abrir, no se puede ver, no se puede leer, no se pueden ver, ya no se abre, ya no se abren, ya no se ve, ya no se ven, ya no se puede abrir, ya no se puede ver, ya no se puede leer, ya no se pueden ver, ya no abre, ya no abren, ya no carga, ya no cargan, deja de estar disponible, deja de estar disponibles, deja de verse, deja de funcionar, deja de abrir, deja de cargar, dejan de estar disponible, dejan de estar disponibles, dejan de verse, dejan de funcionar, dejan de abrir, dejan de cargar, dejó de estar disponible, dejó de estar disponibles, dejó de verse, dejó de funcionar, dejó de abrir, dejó de cargar, dejaron de estar disponible, dejaron de estar disponibles, dejaron de verse, dejaron de funcionar, dejaron de abrir, dejaron de cargar, cuadros grises, cierra a sus lectores, cierran a sus lectores, cerró a sus lectores, cierra … a sus lectores, sale del aire, salió del aire, salen del aire, bloqueo* dinámic*, orden dinámic*, medida* dinámic*, operadoras cortan, operadoras cortaron, operadoras cortarán, operadoras apagan, operadoras tumban, telecos cortan, telecos cortaron, telecos cortarán, telecos apagan, telecos tumban, operadores cortan, operadores cortaron, operadores cortarán, operadores apagan, operadores tumban, proveedores cortan, proveedores cortaron, proveedores cortarán, proveedores apagan, proveedores tumban',
    withhold: 'retenid*, no visible en, no disponible en, ocult*, requerimiento legal',
    remove:
      'elimin*, retir*, borr*, remover, quita, suprim*, desindex*, dar de baja, da de baja, dio de baja, quitar, quitó, bajar del aire, descolg*, solicitudes de retirada, bajar video, bajar videos, bajar el video, bajar los videos, bajar publicaciones, bajar contenido, bajar contenidos, bajar el contenido, baja videos, bajar un video, bajar tuits, bajar posts, quiten, tirar abajo, desaparec* de youtube, desaparec* de facebook, desaparec* de instagram, desaparec* de tiktok, desaparec* de x, desaparec* de telegram, desaparec* de la plataforma, desaparec* de las redes, desaparec* el canal, desaparec* la página, desaparec* la cuenta, desaparec* el perfil',
    suspend:
      'suspend*, suspens*, inhabilit*, desactiv*, deshabilit*, expuls*, cierra la cuenta, cierra las cuentas, cierra cuentas, cerró las cuentas, cancela cuenta, cancela cuentas, suspende el acceso, suspensión de la red social, suspende internet, cierra el canal, cerró el canal, cierra la página, cerró la página, cierra el perfil, cierra los canales, cierra páginas, cierre de cuenta, cierre de cuentas, cierre de canal, veta a, echa a, tumba la cuenta, tumba el canal, baneo, banea, baneó, banead*, desaparec* de youtube, desaparec* de facebook, desaparec* de instagram, desaparec* de tiktok, desaparec* de x, desaparec* de telegram, desaparec* de la plataforma, desaparec* de las redes, desaparec* el canal, desaparec* la página, desaparec* la cuenta, desaparec* el perfil, pierde su canal, pierde su cuenta, pierde su página, pierde su perfil, pierde sus cuentas, pierde sus redes, pierden su canal, pierden su cuenta, pierden su página, pierden su perfil, pierden sus cuentas, pierden sus redes, perdió su canal, perdió su cuenta, perdió su página, perdió su perfil, perdió sus cuentas, perdió sus redes, queda sin redes, queda sin cuenta, queda sin canal, queda sin página, quedó sin redes, quedó sin cuenta, quedó sin canal, quedó sin página, se queda sin redes, se queda sin cuenta, se queda sin canal, se queda sin página',
    restore:
      'desbloque*, restable*, restaur*, reactiv*, vuelve a funcionar, reanud*, rehabilit*, de vuelta, readmit*, vuelve a operar, vuelven a, recupera el acceso, recuperan el acceso, devuelve el acceso, de nuevo accesible, autoriza el regreso, permite el regreso, reabr*, repone, regresa, regreso de, reapertura, reincorpor*, vuelve … tras, vuelve a estar, vuelve a turquía, vuelve a brasil, vuelve a emitir, restituye, restituyó, restituir, restitución, recupera … cuenta, recupera su canal, recuperó su cuenta, recupera su perfil, devuelve la cuenta, devuelve el canal, devuelve su cuenta, permite de nuevo, vuelve a permitir, ya está disponible de nuevo, libera el acceso, permite … volver, retorno de, autoriza la vuelta, normaliza, normalizado el acceso, vuelve internet, regresa internet, vuelven los datos, vuelven la conexión, vuelven el internet, vuelven internet móvil, vuelve los datos, vuelve la conexión, vuelve el internet, vuelve internet móvil, regresan los datos, regresan la conexión, regresan el internet, regresan internet móvil, restablecen los datos, restablecen la conexión, restablecen el internet, restablecen internet móvil',
    lift: 'revoc*, anula el bloqueo, deja sin efecto, dejar sin efecto, paraliza el bloqueo, frena el bloqueo, rectific*, retira la prohibición, anula la prohibición, dejó sin efecto, pone fin al veto, fin del bloqueo, fin de la prohibición, marcha atrás, recula, derog*, levant*, anula la orden, retira la orden, fin al bloqueo, deja … sin efecto, dejó … sin efecto, frena la suspensión, suspende el cierre, paraliza la suspensión, suspende la suspensión, retira el veto, pone fin a, anula la suspensión, exige el fin, fin del cierre, deja en suspenso, dejó en suspenso, dejado en suspenso, frenó el bloqueo, frena el cierre, afloja … veto, afloja … prohibición, afloja … bloqueo, afloja … restricciones, suaviza … veto, suaviza … prohibición, suaviza … bloqueo, suaviza … restricciones, flexibiliza … veto, flexibiliza … prohibición, flexibiliza … bloqueo, flexibiliza … restricciones, levanta … veto, levanta … prohibición, levanta … bloqueo, levanta … restricciones, levantó … veto, levantó … prohibición, levantó … bloqueo, levantó … restricciones',
    halt: 'cierr*, cerr*, corta, cortes, cortó, apaga*, interrump*, interrupc*, desconect*, desconexión, apagón de internet, cortan internet, corte de internet, apagón digital, sin internet, suspende internet, corta el acceso, cortó el acceso, cierra el acceso, corta acceso, cortes de acceso, interrumpe el acceso, cierra la cuenta, cierra las cuentas, cierra cuentas, cerró las cuentas, cortar internet, internet cortado, bloqueo de internet, restringe internet, a oscuras, sin conexión, cierre de internet, cortan … internet, suspende … internet, deja … incomunicad*, clausura, apagones de internet, apagones digitales, se queda sin conexión, sin datos móviles, sin internet móvil, sin conexión móvil, pierde internet, pierde la conexión, pierden internet, pierden la conexión, perdió internet, perdió la conexión, datos móviles cortados, datos móviles cortado, datos móviles suspendidos, datos móviles apagados, internet móvil cortados, internet móvil cortado, internet móvil suspendidos, internet móvil apagados, redes móviles cortados, redes móviles cortado, redes móviles suspendidos, redes móviles apagados, cortan los datos, cortan todas las redes, cortan las redes, cortan la señal, cortan internet móvil, cortaron los datos, cortaron todas las redes, cortaron las redes, cortaron la señal, cortaron internet móvil, cortó los datos, cortó todas las redes, cortó las redes, cortó la señal, cortó internet móvil, corta los datos, corta todas las redes, corta las redes, corta la señal, corta internet móvil, ralentiza las redes, ralentiza internet, ralentiza la red, estrangula las redes, estrangula internet, estrangula la red, cortan, cortar, cortaron, cortarán',
    fine: 'multa, multas, multad*, sanción, sanciona*, sancionó, multan, multar, multó, expediente sancionador, impone una multa, impone multa, impuso una multa, impone sanción, deberá pagar, tendrá que pagar, condena a pagar, condenada a pagar, sanciones',
    order:
      'orden*, dictamin*, instru*, decret*, manda, mandato, exige, exigen, obliga, auto, obligó, impone, impuso, dispuso, dispone, medida cautelar, medidas cautelares, requerimiento, insta, instó, decretó, dictó, resolución, fuera de servicio por orden, requerimiento legal, decreto ley, por orden de, por orden del, tras la orden, tras una orden, por orden judicial, ignora la orden, orden de un juez, mandamiento, apremio, conmina, conminó, intima, intimó, obligan, mandata, bloqueo* dinámic*, orden dinámic*, medida* dinámic*, obligad* a bloquear, obligad* a cortar, obligad* a retirar, instruye a, instruyó a, orden reservada',
    ask: 'pide, piden, pidió, solicit*, reclam*, requiere, requirió, insta, instó, instan, llama a, a petición de, demanda a, pedir, solicitud de información, solicitudes de retirada, pedido, pedimos, ha pedido',
    notice:
      'requerimiento, notific*, citación, cita a, ultimátum, carta, burofax, advertencia formal, emplaz*, apercib*, da un plazo, explicaciones, expediente sancionador, conclusiones preliminares, solicitud de información, pliego de cargos, citó a, abre expediente, abre una investigación, abre procedimiento, da plazo, requerimiento legal, expedienta, expedientó, expediente a, inicia procedimiento, inició procedimiento, inicia un procedimiento, inicia proceso, inicia investigación, inicia una investigación, abre investigación, abre un expediente, abre procedimiento formal, abre una causa, abre un procedimiento, lanza un ultimátum, da … horas, da … días para, dio … horas, pide cuentas, exige explicaciones, pide información, requiere a, requirió a, formula cargos, formuló cargos, llama a capítulo, inicia el procedimiento, inició el procedimiento, abre el procedimiento, inicia los trámites, inicia trámites, inicia el trámite, inicia el proceso, activa el procedimiento, inicia un proceso, pone en marcha el procedimiento, abre un proceso, se dispone a, tramita el bloqueo, procedimiento para, expediente para, trámite para',
    charge:
      'investiga*, denuncia penal, procesa*, expediente, abre investigación, querella, pesquis*, procedimiento formal, abre procedimiento, imput*, denuncia, fiscalía, allan*, expediente sancionador, abre expediente, abre una investigación, se querella, fiscalía general, inicia investigación, abre una causa, diligencias, inicia procedimiento, inicia un procedimiento, inicia el procedimiento, inició el procedimiento, abre el procedimiento, abre un procedimiento, inicia los trámites, inicia trámites, inicia el trámite, inicia el proceso, activa el procedimiento, inicia un proceso, pone en marcha el procedimiento, abre un proceso, se dispone a, tramita el bloqueo, procedimiento para, expediente para, trámite para',
    warn: 'advierte, advirtió, aviso, alerta a, advert*, avisa, advertencia formal, amenaz*',
    enact:
      'aprob*, aprueb*, entra en vigor, entró en vigor, promulg*, publica, propone, anteproyecto, entrará en vigor, presenta un proyecto, proyecto de ley, nueva ley, nuevas normas, endurec*, reform*, regul*, decreto ley, reglament*, organismo regulador, da luz verde, luz verde a, sanciona la ley, publica decreto, firma decreto, firma la ley, obligará, limitará, tramita, presenta la ley, impulsa una ley, dispositivos oficiales, móviles oficiales, teléfonos oficiales, dispositivos de trabajo, exige permiso, exige licencia, exige registro, exigirá permiso, exigirá licencia, exigirá registro, impone permiso, impone licencia, impone registro, permiso a blogueros, permiso a influencers, permiso a creadores, permiso a medios digitales, permiso a vpn, permiso para blogueros, permiso para influencers, permiso para creadores, permiso para medios digitales, permiso para vpn, permiso de blogueros, permiso de influencers, permiso de creadores, permiso de medios digitales, permiso de vpn, licencia a blogueros, licencia a influencers, licencia a creadores, licencia a medios digitales, licencia a vpn, licencia para blogueros, licencia para influencers, licencia para creadores, licencia para medios digitales, licencia para vpn, licencia de blogueros, licencia de influencers, licencia de creadores, licencia de medios digitales, licencia de vpn, registro a blogueros, registro a influencers, registro a creadores, registro a medios digitales, registro a vpn, registro para blogueros, registro para influencers, registro para creadores, registro para medios digitales, registro para vpn, registro de blogueros, registro de influencers, registro de creadores, registro de medios digitales, registro de vpn, blogueros deberán, blogueros deben, blogueros obligados, influencers deberán, influencers deben, influencers obligados, creadores de contenido deberán, creadores de contenido deben, creadores de contenido obligados, obliga a registrarse, obligará a registrarse, decreto de emergencia, decreto de urgencia, decreto de guerra, reglamento de emergencia, reglamento de urgencia, reglamento de guerra, normas de emergencia, normas de urgencia, normas de guerra, alejar … menores … redes sociales, alejar … niños … redes sociales, vetar … menores … redes sociales, vetar … niños … redes sociales, prohibir … menores … redes sociales, prohibir … niños … redes sociales',
    law: 'ley, leyes, normativa, reglamento, proyecto de ley, decreto, norma, código, normas, legislación, directiva, decreto ley, nueva ley, nuevas normas, tumba la ley, frena la ley, suspende la ley, normas comunitarias, normas de la comunidad, sus normas, violar las normas, dispositivos oficiales, móviles oficiales, teléfonos oficiales, dispositivos de trabajo, menores de 16 años, menores de 15 años, menores de 14 años, menores de 16, edad mínima, exige permiso, exige licencia, exige registro, exigirá permiso, exigirá licencia, exigirá registro, impone permiso, impone licencia, impone registro, permiso a blogueros, permiso a influencers, permiso a creadores, permiso a medios digitales, permiso a vpn, permiso para blogueros, permiso para influencers, permiso para creadores, permiso para medios digitales, permiso para vpn, permiso de blogueros, permiso de influencers, permiso de creadores, permiso de medios digitales, permiso de vpn, licencia a blogueros, licencia a influencers, licencia a creadores, licencia a medios digitales, licencia a vpn, licencia para blogueros, licencia para influencers, licencia para creadores, licencia para medios digitales, licencia para vpn, licencia de blogueros, licencia de influencers, licencia de creadores, licencia de medios digitales, licencia de vpn, registro a blogueros, registro a influencers, registro a creadores, registro a medios digitales, registro a vpn, registro para blogueros, registro para influencers, registro para creadores, registro para medios digitales, registro para vpn, registro de blogueros, registro de influencers, registro de creadores, registro de medios digitales, registro de vpn, blogueros deberán, blogueros deben, blogueros obligados, influencers deberán, influencers deben, influencers obligados, creadores de contenido deberán, creadores de contenido deben, creadores de contenido obligados, obliga a registrarse, obligará a registrarse, decreto de emergencia, decreto de urgencia, decreto de guerra, reglamento de emergencia, reglamento de urgencia, reglamento de guerra, normas de emergencia, normas de urgencia, normas de guerra, alejar … menores … redes sociales, alejar … niños … redes sociales, vetar … menores … redes sociales, vetar … niños … redes sociales, prohibir … menores … redes sociales, prohibir … niños … redes sociales',
    sue: 'recurr*, recurso, apela*, demanda*, impugn*, denuncia*, lleva a los tribunales, amparo, acude a los tribunales, se querella, querellas, apeló, demanda a, demandó, llevará a los tribunales, tutela, denuncia penal, estudia el recurso, lleva … a los tribunales, lleva … ante la justicia, lleva … a juicio, interpone, interpuso, acude al supremo, acude a la justicia, acude al constitucional, se ampara, pleito, batalla legal, acción de inconstitucionalidad',
    hearing: 'audiencia, vista, alegatos, comparec*, admite a trámite, abogado de, estudia el recurso',
    rule: 'falla, falló, fallo, sentencia, dictam*, resolu*, resuelve, decide, decidió, decisión, rechaza, avala, sentenció, determina, determinó, declara, declaró, da la razón, veredicto, estima, rechazó, dictamin*, avaló, dio la razón, quita la razón, condena a, condenó a, establece que, desautoriza, respalda',
    uphold:
      'avala, desestim*, mantiene, ratific*, respald*, rechaza el recurso, rechazó el recurso, valida, constitucionalidad, confirm*',
    strike:
      'anula, anuló, ilegal, tumba, inconstitucional*, declara ilegal, tumbó, invalid*, nula, nulo, tumba la ley, anula la orden, anula el bloqueo, tumba la orden, tumba el bloqueo, tumbó el bloqueo, desautoriza, declara nula, anule, anulen, anular, anulación, tumba … veto, tumba … prohibición, tumba … bloqueo, tumba … orden, tumba … multa, tumbó … veto, tumbó … prohibición, tumbó … bloqueo, tumbó … orden, tumbó … multa, anula … veto, anula … prohibición, anula … bloqueo, anula … orden, anula … multa, anuló … veto, anuló … prohibición, anuló … bloqueo, anuló … orden, anuló … multa',
    stay: 'suspende cautelarmente, medida cautelar, paraliza, deja en suspenso, suspende la orden, suspendió la orden, frena la ley, suspende la ley, paraliza la orden, suspende cautelarmente la orden, en suspenso',
    comply:
      'cumple, cumplió, cumplir, acata*, a petición del gobierno, por orden de, por orden del, en cumplimiento, obedec*, acató, a petición de, tras la orden, tras una orden, por orden judicial, por petición del gobierno, no cumplió, cede, ceden, cedió',
    refuse:
      'se niega, rechaz*, desobedec*, incumpl*, rehús*, rehus*, desobediencia, no cumpl*, desacat*, ignora la orden, se negó, se niegan, se resiste, no cumplió, ignoró',
    notYet: 'todavía no, no ha cumplido, sigue accesible, no ha respondido, aún no',
    deny: 'negó, desmint*, desmient*, aclara que no, nieg*, no bloqueará, no prohibirá, descart*',
    may: 'podría, podrían, puede, pretende, estudia, plantea, prevé, propone, considera bloquear, considera prohibir, podrá, sopesa, baraja, contempla, planea, propuesta, quiere prohibir, posible, amenaz*, prohibirá, prohibirán, vetará, vamos a prohibir, va a prohibir, promete prohibir, prometió prohibir, anuncia la prohibición, quiere vetar, no descarta, no descartan, no descartó, no excluye, admite, admitió',
    not: 'no, sin, nunca, ni, tampoco, nadie',
    figures:
      'estadísticas, según un informe, transparencia, estudio, ranking, balance, en lo que va de año, solicitudes de retirada, informe, encabez*, récord, ocupa el, segundo país, tercer país, primer país, más de … solicitudes, según datos, según el informe, reporte anual, en un año, durante el año, access now, suma, contabiliza, documenta, documentó, registra, registró, datos oficiales',
    told: 'dijo al tribunal, informó al tribunal, informa al tribunal',
    house:
      'normas comunitarias, normas de la comunidad, condiciones de uso, términos de servicio, sus normas, sus políticas, propias reglas, violar las normas, comportamiento inauténtico, cuentas falsas, spam, incitación al odio, desinformación sobre',
    parliament: 'respuesta parlamentaria, en el congreso, en el senado, ante el congreso',
    say: 'dice, dijo, asegura, afirm*, anunci*, según, explic*, sostiene, comunicado, revela, señaló, portavoz, aseguró, cuenta que, promete, prometió, avanza que, avanzó que, dijo por qué, dice por qué, decir por qué, explicó por qué',
    react:
      'critic*, rechaza, denuncia, reaccion*, lament*, defiende, defendió, arremete, tacha de, califica de, responde, celebra, preocup*, conden*, rechazo, denuncian, alerta, tilda, tildó, insta a restituir, pide restituir, exige el cese, exige levantar, pide levantar, repudia, repudió, repudian, rechazan, condena el bloqueo, condena el cierre, denuncia el bloqueo, denuncia bloqueo, denuncia censura, carga contra, contra la censura, se pronuncia, llama a borrar, llama a desinstalar, insta a borrar, amnesty, amnesty international, human rights watch, rsf, reporteros sin fronteras, arremetió',
    extend: 'sigue, continúa, prorrog*, mantiene, todavía, extiend*, extendió, prolong*, siguen, hasta, prórrog*',
    again: 'de nuevo, nuevamente, otra vez, por segunda vez',
    earlier:
      'antes, anterior*, desde, hace, ya, había, pasado, hace años, previamente, habían, aniversario, un año después',
    now: 'sábado, domingo',
    undisturbed:
      'en cuenta, cuenta con, cuentan con, se da cuenta, por su cuenta, bloquear a alguien, cómo bloquear, cómo desbloquear, bloquear contactos, a fin de cuentas, rendición de cuentas, rendir cuentas, rinde cuentas, ajuste de cuentas, en su cuenta de x, en su cuenta de twitter, a través de redes sociales, a través de sus redes sociales, en sus redes sociales, vía twitter, anuncia por x, anunció en x, escribió en x, en un mensaje en x, en un tuit, a través de x, por twitter',
    state:
      'gobierno, presidente, administración, estado, régimen, congreso, senado, autoridad*, junta militar, gobernador, dictadura, ejecutivo, fiscalía general, ministro, asamblea nacional, a petición del gobierno, por petición del gobierno, en el congreso, en el senado, ante el congreso, secretario de estado',
    ministry:
      'ministerio, ministro, ministra, secretaría, secretario de estado, consumo multa, consumo sanciona, consumo impone, consumo ordena',
    regulator:
      'regulatori*, autoridad, comisión, agencia, organismo, regulador*, aepd, cnmc, conatel, superintendencia, enacom, agencia de protección de datos, organismo regulador',
    court:
      'juez, jueza, tribunal, corte, audiencia, supremo, sala, suprema, juzgado*, magistrad*, tribunal supremo, tribunal constitucional, tribunales, jueces, corte de acceso, corte del acceso, lleva a los tribunales, acude a los tribunales, llevará a los tribunales, dijo al tribunal, informó al tribunal, informa al tribunal, la justicia, justicia federal, tribunal de apelación, tribunal de apelaciones, corte de apelaciones, cámara de apelaciones',
    police: 'policía, fiscal, fiscalía, guardia civil, fiscales, fuerzas de seguridad, fiscalía general',
    critic:
      'ong, ongs, oenegés, organizaciones de derechos, organizaciones de prensa, sindicato de prensa, sindicato de periodistas, sindicato nacional de trabajadores de la prensa, colegio de periodistas, asociación de prensa, gremio de periodistas, abogados, abogado, abogada, oposición, la oposición, sociedad civil, juristas, expertos, creadores, activistas, defensores de derechos, comerciantes, gremios',
    company:
      'compañía, empresa, musk, plataforma, meta, durov, tecnológica*, gigante tecnológico, consejero delegado, la red social de musk, bytedance, zuckerberg',
    account:
      'cuenta, cuentas, perfil, perfiles, cierra la cuenta, cierra las cuentas, cierra cuentas, cerró las cuentas, cancela cuenta, cancela cuentas, cuentas falsas, página de facebook, páginas de facebook, fan page, fanpage, página oficial, pierde su página, pierden su página, perdió su página',
    post: 'tuit, tuits, publicación, publicaciones, mensaje, mensajes, posteo*',
    url: 'enlace, enlaces, url, urls, direcciones ip, dirección ip, direcciones web',
    site: 'web, webs, sitio, sitios, dominio, dominios, portal, portales, medios digitales, blog, blogs, casas de apuestas, direcciones web, páginas de apuestas, páginas de noticias, páginas de streaming, páginas piratas, páginas pornográficas, páginas ilegales, páginas de internet, medios de comunicación digitales, plataformas de apuestas, medio digital, medios independientes, bloqueo de medios, bloqueos de medios, bloqueo de portales, bloqueo de páginas, páginas, fútbol gratis, fútbol pirata, futbol gratis, futbol pirata, portales de fútbol, portales de futbol, portales de streaming, portales de apuestas, portales de noticias, portales de citas, páginas de fútbol, páginas de futbol, páginas de citas, webs de fútbol, webs de futbol, webs de streaming, webs de apuestas, webs de citas, webs de noticias, sitios de fútbol, sitios de futbol, sitios de streaming, sitios de apuestas, sitios de citas, sitios de noticias, web* pirata, web* piratas, web* ilegal, web* ilegales, web* gay, web* académic*, web* opositor*, sitio* pirata, sitio* piratas, sitio* ilegal, sitio* ilegales, sitio* gay, sitio* académic*, sitio* opositor*, portal* pirata, portal* piratas, portal* ilegal, portal* ilegales, portal* gay, portal* académic*, portal* opositor*, página* pirata, página* piratas, página* ilegal, página* ilegales, página* gay, página* académic*, página* opositor*, canales pirata, canales piratas, canales ilegal, canales ilegales, canales gay, canales académic*, canales opositor*, enlaces pirata, enlaces piratas, enlaces ilegal, enlaces ilegales, enlaces gay, enlaces académic*, enlaces opositor*, retransmisi* pirata, retransmisi* piratas, retransmisi* ilegal, retransmisi* ilegales, transmisi* pirata, transmisi* piratas, transmisi* ilegal, transmisi* ilegales, emisi* pirata, emisi* piratas, emisi* ilegal, emisi* ilegales, señal* pirata, señal* piratas, señal* ilegal, señal* ilegales, streaming pirata, streaming ilegal, iptv, revista académica, revista digital, revista científica, revista online, revista en línea, librería online, librería en línea, librería digital, enciclopedia online, enciclopedia en línea, enciclopedia digital, foro online, foro en línea, foro digital, alojador de imágenes, televisión por internet, tv por internet',
    app: 'aplicación, aplicaciones, app, apps, plataformas, redes sociales, videojuegos, vpn, videojuego, servicio de mensajería, tienda de aplicaciones, aplicaciones chinas, aplicación china, apps chinas',
    channel: 'canal, canales',
    video: 'vídeo, vídeos, video, videos',
    song: 'canción, canciones',
    content: 'contenido, contenidos, hashtag, material, etiquetas, anuncios, resultados, comentarios',
    platform:
      'red social, redes sociales, plataforma, mensajería, buscador, tienda de aplicaciones, pornografía, plataformas, streaming, servicio de mensajería, encicloped*, la red de musk, red de elon musk',
    network:
      'internet, datos móviles, corte de internet, apagón digital, telecomunicaciones, red móvil, banda ancha, filtr* internet, apagón de internet, cortan internet, sin internet, suspende internet, proveedor de internet, cortar internet, internet cortado, bloqueo de internet, restringe internet, apagones de internet, se queda sin conexión, sin datos móviles, sin internet móvil, sin conexión móvil, pierde internet, pierde la conexión, pierden internet, pierden la conexión, perdió internet, perdió la conexión, datos móviles cortados, datos móviles cortado, datos móviles suspendidos, datos móviles apagados, internet móvil cortados, internet móvil cortado, internet móvil suspendidos, internet móvil apagados, redes móviles cortados, redes móviles cortado, redes móviles suspendidos, redes móviles apagados, cortan los datos, cortan todas las redes, cortan las redes, cortan la señal, cortan internet móvil, cortaron los datos, cortaron todas las redes, cortaron las redes, cortaron la señal, cortaron internet móvil, cortó los datos, cortó todas las redes, cortó las redes, cortó la señal, cortó internet móvil, corta los datos, corta todas las redes, corta las redes, corta la señal, corta internet móvil, ralentiza las redes, ralentiza internet, ralentiza la red, estrangula las redes, estrangula internet, estrangula la red, vuelven los datos, vuelven la conexión, vuelven el internet, vuelven internet móvil, vuelve los datos, vuelve la conexión, vuelve el internet, vuelve internet móvil, regresan los datos, regresan la conexión, regresan el internet, regresan internet móvil, restablecen los datos, restablecen la conexión, restablecen el internet, restablecen internet móvil',
    online:
      'en línea, digital, digitales, desinformación, libertad de expresión, censura, internautas, piratería, insignia azul, transparencia publicitaria, ciber*, noticias falsas, bulos, discurso de odio, verificación de edad, netblocks, datos personales, libertad de prensa, menores de 16, derecho al olvido, apuestas ilegales, apuestas online, mordaza digital, apagón digital, desinformación sobre, medios digitales, influencer*, youtuber*, tiktoker*, ve sin filtro, redes sociales, bloqueo de medios, bloqueos de medios, en redes, bloqueo de portales, medio digital, representante legal, nombrar representante, designar representante, fútbol gratis, fútbol pirata, futbol gratis, futbol pirata, portales de fútbol, portales de futbol, portales de streaming, portales de apuestas, portales de noticias, portales de citas, páginas de fútbol, páginas de futbol, páginas de streaming, páginas de apuestas, páginas de citas, páginas de noticias, webs de fútbol, webs de futbol, webs de streaming, webs de apuestas, webs de citas, webs de noticias, sitios de fútbol, sitios de futbol, sitios de streaming, sitios de apuestas, sitios de citas, sitios de noticias, web* pirata, web* piratas, web* ilegal, web* ilegales, web* gay, web* académic*, web* opositor*, sitio* pirata, sitio* piratas, sitio* ilegal, sitio* ilegales, sitio* gay, sitio* académic*, sitio* opositor*, portal* pirata, portal* piratas, portal* ilegal, portal* ilegales, portal* gay, portal* académic*, portal* opositor*, página* pirata, página* piratas, página* ilegal, página* ilegales, página* gay, página* académic*, página* opositor*, canales pirata, canales piratas, canales ilegal, canales ilegales, canales gay, canales académic*, canales opositor*, enlaces pirata, enlaces piratas, enlaces ilegal, enlaces ilegales, enlaces gay, enlaces académic*, enlaces opositor*, retransmisi* pirata, retransmisi* piratas, retransmisi* ilegal, retransmisi* ilegales, transmisi* pirata, transmisi* piratas, transmisi* ilegal, transmisi* ilegales, emisi* pirata, emisi* piratas, emisi* ilegal, emisi* ilegales, señal* pirata, señal* piratas, señal* ilegal, señal* ilegales, streaming pirata, streaming ilegal, iptv, revista académica, revista digital, revista científica, revista online, revista en línea, librería online, librería en línea, librería digital, enciclopedia online, enciclopedia en línea, enciclopedia digital, foro online, foro en línea, foro digital, alojador de imágenes, televisión por internet, tv por internet',
    stake:
      'seguridad nacional, orden público, intimidad, privacidad, pornografía, obscen*, difamación, soberanía, extremism*, terrorismo, cifrado, protección de menores',
    isp: 'operadoras, operadores, teleoperadoras, proveedor de internet, telefónica, movistar, vodafone, proveedores, telecos, empresas de telecomunicaciones, empresas telefónicas, compañías de telecomunicaciones, compañías telefónicas, claro, entel, bitel, orange, digi, tigo, antel, cantv, digitel, masmóvil, yoigo, dns, servidores dns, dns público, dns públicos',
    people:
      'usuarios, seguidores, suscriptores, personas, empleados, descargas, habitantes, abonados, clientes, periodistas',
    complaint: 'quejas, solicitudes, denuncias, peticiones, casos, reclamaciones',
    time: 'horas, días, semanas, meses, años, minutos, veces',
    money: 'euros, dólares, pesos, reales, millones de euros, libras, rublos, millones de dólares',
    share: 'por ciento, puntos porcentuales',
    place: 'países, ciudades, carreteras, accesos, fechas, distritos, provincias, municipios, idiomas',
    sport:
      'partido, liga, gol, goles, jugador, jugadores, equipo, torneo, campeonato, árbitro, tarjeta, entrenador, selección, copa, futbol*, delantero, portero, baloncesto, tenis, dopaje, olímpic*, ciclista, partidos de suspensión, partidos de sanción, aficionados, hinchas, jornada, partidos por, fechas de suspensión, sancionado con, mundial, boxeo',
    road: 'carreteras, transportistas, tráfico, vía, vías, tráileres, glorieta, manifestantes, bloqueo de carreteras, kilómetro, carretera*, autopista*, autovía*, tránsito, camion*, bloqueos, bloqueo de vías, cortes de tráfico, manifestantes bloquean, puente, tractor*, bloqueo carretero, peaje, peajes, taxistas, corte de ruta, bloqueos de carreteras, bloqueos viales, piqueteros, paro de transporte, nevada, mineros bloquean, campesinos bloquean, bloqueo en la vía, bloquean vía, bloquean carretera, bloquean la carretera, cosecheros, cocaleros, bloqueos en bolivia, puntos de bloqueo, corte de vías, bloquean avenida, maestros bloquean, normalistas',
    market:
      'acciones, bolsa, ingresos, beneficio, ventas, trimestre, inversor*, criptomoneda*, bitcoin, ibex, dividendo*, cadena de bloques, blockchain',
    medicine: 'médico, médicos, paciente, pacientes, hospital*, vacuna*, fármaco*, medicamento*, cirugía, cáncer',
    school: 'escuela, profesor*, universidad*, exámenes, alumno*, docente*, clases, colegio',
    outage:
      'caída, caído, caída mundial, falla técnica, downdetector, interrupción, se cae, fallo técnico, problemas técnicos, apagón eléctrico, corte de luz, cortes de luz, cortes de energía, avería, usuarios reportan, reportan fallas, reportan fallos, se cayó, no funciona, problemas para acceder, fallas en, cable submarino, cable submarinos, cables submarino, cables submarinos, corte de fibra, corte de un cable, corte de cable, rotura de fibra, rotura de un cable, rotura de cable, un ancla, tormenta*, huracán, tifón, apagón eléctricos, corte eléctrico, corte eléctricos, cortes eléctrico, cortes eléctricos, falla eléctrica, barco cablero',
    product:
      'función, funciones, lanza, lanzamiento, actualización, suscripción, novedad*, truco*, estrena, permitirá, prueba, ya permite, así puedes, suma … usuarios, gana … usuarios, supera … usuarios, atajo, atajos, acceso directo, con un toque, nuevo botón',
    business:
      'financiación, nombra*, dimite, startup, fusión, adquisición, despid*, dimisión, recorta, recorte de plantilla, contrata, ficha a, centro de datos, centros de datos',
    travel: 'aerolínea*, tren, trenes, vuelo*, aeropuerto*, pasajeros, turistas',
    film: 'actor, actriz, cine, serie, cantante, película*, taquilla, concierto, novela, canal de televisión, canales de televisión, canal televisivo, televisora*, emisora*',
    crime:
      'detenid*, arrest*, asesin*, droga*, robo, narcotráfico, extorsión, homicid*, robos, estafa*, violación, cártel, detienen, condenado por, preso',
    sanction: 'arancel*, exportaciones, importaciones, embargo, plástico*, tabaco, vapeador*',
    explain:
      'podcast, opinión, entrevista, columna, qué es, por qué, te explicamos, guía, análisis, claves, qué se sabe, preguntas y respuestas, paso a paso, así funciona, cómo funciona, todo lo que debes saber, cómo funcionan, cómo … se convirtió, cómo … conquistó, cómo … llegó a ser, por qué … gusta',
    adblock: 'bloqueador de anuncios, bloqueadores de anuncios, bloquear anuncios, llamadas spam',
    politics:
      'elecciones, diputados, inmigración, bloque, bloques, investidura, bloqueo político, bloqueo económico, bloqueo naval, bloqueo institucional, presupuesto*, aborto, reforma, bloqueo del senado, bloquea la reforma, bloquea la ley de',
    finance:
      'banco, bancos, cuentas bancarias, bancaria, bancarias, bancario, cuenta bancaria, cuenta corriente, cuenta de ahorros, cuentas públicas, cuentas anuales, hipoteca*, impuesto*, hacienda, tarjeta de crédito, tarjeta bloqueada, tarjetas, bloqueo de fondos, embarg*, pensiones, bloquean cuentas bancarias, bloqueo de cuentas bancarias, uif bloquea, congela cuentas, congela bienes, tarjeta de débito, débitos, cuentas de … empresas, cuentas de la empresa, congela … fondos, congela … activos, congela … criptomonedas, congeló … fondos, congeló … activos, congeló … criptomonedas, bloquea … fondos, bloquea … activos, bloquea … criptomonedas, bloqueó … fondos, bloqueó … activos, bloqueó … criptomonedas, plataforma de criptomonedas, financiación del terrorismo, financiamiento del terrorismo',
    science:
      'clima, nasa, científic*, lluvia*, huracán, terremoto*, inundaci*, volcán, bloque de viviendas, bloque de pisos, bloques de pisos',
    antitrust:
      'antimonopolio, posición dominante, competencia desleal, defensa de la competencia, prácticas anticompetitivas, autoridad de competencia, libre competencia, prácticas monopólicas, monopolio, cofece, competencia multa, competencia sanciona, competencia multó, cnmc multa, cnmc sanciona, pactar precios, revendedores',
    privacy:
      'protección de datos, datos personales, filtración de datos, robo de datos, cambridge analytica, contraseña, contraseñas, hackers, ciberataque, vulnerabilidad, programa espía',
    satire: 'sátira, parodia',
  },
  numbers: {
    words: {
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      veinte: 20,
      once: 11,
      trece: 13,
      catorce: 14,
      quince: 15,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
      cien: 100,
      doscientos: 200,
      quinientos: 500,
      mil: 1000,
    },
    scales: {
      mil: 1000,
      millón: 1000000,
      millones: 1000000,
      docena: 12,
      docenas: 12,
    },
    over: 'más de, al menos, por lo menos, superior a, por encima de',
    about: 'unos, unas, cerca de, casi, alrededor de, en torno a',
    upTo: 'hasta, menos de',
  },
  calendar: {
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    today: 'hoy',
    yesterday: 'ayer',
  },
};
