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
    'platform:X': 'red social x, plataforma x, ex twitter, antes twitter, antigua twitter',
    'platform:WhatsApp': 'guasap',
    'body:European Commission':
      'comisión europea, bruselas, la comisión, ejecutivo comunitario, la ce, la comisión europea',
    'body:Supreme Federal Court (Brazil)':
      'tribunal supremo de brasil, supremo de brasil, corte suprema de brasil, supremo tribunal federal, supremo brasileño, corte suprema brasileña, tribunal supremo brasileño',
    'body:Court of Justice of the European Union':
      'tribunal de justicia de la unión europea, tjue, tribunal de justicia de la ue',
    'body:Supreme Court of the United States':
      'corte suprema de estados unidos, tribunal supremo de estados unidos, corte suprema de ee uu, supremo de ee uu',
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
      'bloque*, prohib*, veto, vetar, restring*, restric*, inaccesible, censur*, corte de acceso, cortar el acceso, limitar el acceso, impide el acceso, apagón, prohíb*, veta, vetó, vetado, vetada, limita el acceso, limitó el acceso, corta el acceso, cortó el acceso, impedir el acceso, cierra el acceso, inaccesible*, suspende el acceso, ralentiz*, suspensión de la red social, filtrado de, corta acceso, corte del acceso, cortes de acceso, tumba, tumban, tumbó, deja sin acceso, dejan sin acceso, deshabilita*, inhabilit*, interrumpe el acceso, denegado el acceso, fuera de servicio por orden, sin acceso a, veto a, apagan, apagó, filtr* internet, cerco a, mordaza digital, geobloque*, apagón de internet, apagón digital, ha bloqueado, considera bloquear, considera prohibir, quiere prohibir, sigue bloquead*, deja … sin acceso, dejan … sin acceso, dejó … sin acceso, deja … sin whatsapp, deja … sin telegram, deja … sin twitter, deja … sin facebook, deja … sin tiktok, deja … sin redes sociales, dejan … sin redes sociales, saca … del aire, sacó … del aire, sacan … del aire, sacar … del aire, fuera del aire, corta el grifo, cortó el grifo, cierra el grifo, impide … acceso, impiden el acceso, impidan el acceso, bloqueos, bloqueo de, veta … en, silencia, silenciar, acalla, cierra el paso, desactiva el acceso, acceso bloqueado, acceso restringido, echa el cierre, orden de bloqueo, órdenes de bloqueo, bloqueos de webs, bloqueos de internet, cierre de páginas, cierre de webs, cierre de sitios, clausura … páginas, clausura … sitios, clausura … portales, suspensión de telegram, suspensión de whatsapp, suspensión de x, suspensión de tiktok, suspender telegram, suspender tiktok, suspende telegram, suspende tiktok, suspende x, suspende las redes sociales, suspende redes sociales, bloqueo de medios, bloqueos de medios, bloqueo de portales, bloqueo de sitios, bloqueo de páginas, bloqueo de webs, bloqueos de laliga, deja de dar acceso, dejan de dar acceso, dejó de dar acceso, deja de ser accesible, dejan de ser accesibles, prohibirá, prohibirán, vetará, vamos a prohibir, va a prohibir, promete prohibir, prometió prohibir, anuncia la prohibición, quiere vetar',
    withhold: 'retenid*, no visible en, no disponible en, ocult*, requerimiento legal',
    remove:
      'elimin*, retir*, borr*, remover, quita, suprim*, desindex*, dar de baja, da de baja, dio de baja, quitar, quitó, borra, borró, borrado, borrar, borrados, eliminación, retira, retirar, retiró, retirada, retirado, bajar del aire, descolg*, ha retirado, solicitudes de retirada, bajar video, bajar videos, bajar el video, bajar los videos, bajar publicaciones, bajar contenido, bajar contenidos, bajar el contenido, baja videos, bajar un video, bajar tuits, bajar posts, retiren, eliminen, borren, quiten, tirar abajo, da de baja … cuentas, dar de baja … páginas',
    suspend:
      'suspend*, suspens*, inhabilit*, desactiv*, deshabilit*, expuls*, cierra la cuenta, cierra las cuentas, cierra cuentas, cerró las cuentas, cancela cuenta, cancela cuentas, suspendid*, suspende*, suspende el acceso, suspensión de la red social, suspende internet, cierra el canal, cerró el canal, cierra la página, cerró la página, cierra el perfil, cierra los canales, cierra páginas, cierre de cuenta, cierre de cuentas, cierre de canal, veta a, echa a, expulsa a, tumba la cuenta, tumba el canal, baneo, banea, baneó, baneado, banead*, suspende … cuenta',
    restore:
      'desbloque*, restable*, restaur*, reactiv*, vuelve a funcionar, reanud*, rehabilit*, de vuelta, readmit*, vuelve a estar disponible, vuelve a operar, vuelve a estar operativ*, vuelven a, recupera el acceso, recuperan el acceso, recupera su cuenta, devuelve el acceso, de nuevo accesible, autoriza el regreso, permite el regreso, regresa a, reabr*, repone, restablec*, vuelven a funcionar, regresa, regreso de, reapertura, reincorpor*, vuelve … tras, vuelve a estar, vuelve a turquía, vuelve a brasil, vuelve a estar accesible, vuelve a estar activa, vuelve a emitir, vuelven a estar, restituye, restituyó, restituir, restitución, recupera … cuenta, recupera su canal, recuperó su cuenta, recupera su perfil, devuelve la cuenta, devuelve el canal, devuelve su cuenta, desbloqueo, permite de nuevo, vuelve a permitir, acceso restablecido, ya está disponible de nuevo, libera el acceso, permite … volver, retorno de, autoriza la vuelta, normaliza, normalizado el acceso',
    lift: 'levanta*, revoc*, anula el bloqueo, deja sin efecto, dejar sin efecto, paraliza el bloqueo, frena el bloqueo, rectific*, da marcha atrás, retira la prohibición, anula la prohibición, dejó sin efecto, pone fin al bloqueo, pone fin al veto, fin del bloqueo, fin de la prohibición, marcha atrás, recula, derog*, levant*, anula la orden, retira la orden, dio marcha atrás, fin al bloqueo, levanta … veto, levanta … prohibición, levanta … bloqueo, levanta … suspensión, deja … sin efecto, dejó … sin efecto, frena la suspensión, suspende el cierre, paraliza la suspensión, suspende la suspensión, retira el veto, pone fin a, anula la suspensión, exige el fin, fin del cierre',
    halt: 'cierr*, cerr*, corta, cortes, cortó, apaga*, interrump*, interrupc*, desconect*, desconexión, apagón de internet, cortan internet, corte de internet, cortes de internet, apagón digital, sin internet, suspende internet, corta el acceso, cortó el acceso, cierra el acceso, corta acceso, cortes de acceso, interrumpe el acceso, cierra la cuenta, cierra las cuentas, cierra cuentas, cerró las cuentas, corta internet, cortó internet, cortar internet, corta el internet, apaga internet, internet cortado, bloqueo de internet, restringe internet, a oscuras, sin conexión, cierre de internet, apaga … internet, corta … internet, cortó … internet, cortan … internet, suspende … internet, desconecta … internet, deja … sin internet, dejan … sin internet, deja … incomunicad*, clausura, apagones de internet, apagones digitales, sin conexión a internet, se queda sin internet, se queda sin conexión, se quedan sin internet',
    fine: 'multa, multas, multad*, sanción, sanciona*, sancionó, multan, multar, multó, sancionad*, sanción de, sanciona, sanción económica, sanciones económicas, sancionar, expediente sancionador, sanciona a, impone una multa, impone multa, impuso una multa, impone sanción, multa millonaria, deberá pagar, tendrá que pagar, condena a pagar, condenada a pagar, sanción millonaria, sanciones',
    order:
      'orden*, dictamin*, instru*, decret*, manda, mandato, exige, exigen, obliga, auto, obligó, impone, impuso, dispuso, dispone, orden judicial, medida cautelar, medidas cautelares, requerimiento, ordena, ordenó, ordenan, auto judicial, insta, instó, decreta, decretó, dictó, resolución, fuera de servicio por orden, requerimiento legal, decreto ley, por orden de, por orden del, tras la orden, tras una orden, por orden judicial, ignora la orden, ordena … bloque*, ordena … retir*, ordena … elimin*, ordena … cierre, orden de un juez, orden de la justicia, mandamiento, apremio, conmina, conminó, intima, intimó, obligan, exige … retirar, mandata',
    ask: 'pide, piden, pidió, solicit*, reclam*, requiere, requirió, insta, instó, instan, llama a, a petición de, demanda a, pedir, pide explicaciones, solicitud de información, solicitudes de retirada',
    notice:
      'requerimiento, notific*, citación, cita a, ultimátum, carta, burofax, advertencia formal, emplaz*, apercib*, da un plazo, plazo de, pide explicaciones, explicaciones, expediente sancionador, conclusiones preliminares, solicitud de información, pliego de cargos, citó a, abre expediente, abre una investigación, abre procedimiento, da plazo, carta de, requerimiento legal, expedienta, expedientó, expediente a, inicia procedimiento, inició procedimiento, inicia un procedimiento, inicia proceso, inicia investigación, inicia una investigación, abre investigación, abre un expediente, abre procedimiento formal, abre una causa, abre un procedimiento, da un ultimátum, lanza un ultimátum, da … horas, da … días para, dio … horas, pide cuentas, exige explicaciones, pide información, requiere a, requirió a, formula cargos, formuló cargos, llama a capítulo, apercibe, cita a declarar, inicia el procedimiento, inició el procedimiento, abre el procedimiento, inicia los trámites, inicia trámites, inicia el trámite, inicia el proceso, activa el procedimiento, inicia un proceso, pone en marcha el procedimiento, abre un proceso',
    charge:
      'investiga*, denuncia penal, imputa*, procesa*, expediente, abre investigación, querella, pesquis*, acus*, procedimiento formal, abre procedimiento, querella contra, investiga, imput*, denuncia, fiscalía, allan*, expediente sancionador, abre expediente, abre una investigación, se querella, fiscalía general, inicia investigación, abre una causa, abre diligencias, diligencias, inicia procedimiento, inicia un procedimiento, inicia el procedimiento, inició el procedimiento, abre el procedimiento, abre un procedimiento, inicia los trámites, inicia trámites, inicia el trámite, inicia el proceso, activa el procedimiento, inicia un proceso, pone en marcha el procedimiento, abre un proceso',
    warn: 'advierte, advirtió, aviso, alerta a, advert*, avisa, advertencia formal',
    enact:
      'aprob*, aprueb*, entra en vigor, entró en vigor, promulg*, publica, propone, anteproyecto, entrará en vigor, presenta un proyecto, proyecto de ley, nueva ley, nuevas normas, endurec*, reform*, regul*, aprueba, aprobó, aprobad*, decreto ley, reglament*, organismo regulador, aprobará, regulará, da luz verde, luz verde a, sanciona la ley, promulga, publica decreto, firma decreto, firma la ley, obligará, limitará, entra en vigor la, tramita, presenta la ley, impulsa una ley, dispositivos oficiales, móviles oficiales, teléfonos oficiales, dispositivos de trabajo',
    law: 'ley, leyes, normativa, reglamento, proyecto de ley, decreto, norma, código, normas, legislación, directiva, decreto ley, nueva ley, nuevas normas, tumba la ley, frena la ley, suspende la ley, normas comunitarias, normas de la comunidad, sus normas, violar sus normas, violar las normas, infringir sus normas, incumplir sus normas, ley que, ley contra, dispositivos oficiales, móviles oficiales, teléfonos oficiales, dispositivos de trabajo, menores de 16 años, menores de 15 años, menores de 14 años, menores de 16',
    sue: 'recurr*, recurso, apela*, demanda*, impugn*, denuncia*, lleva a los tribunales, amparo, acude a los tribunales, presenta una demanda, acción de tutela, se querella, querellas, recurre, recurrió, apela, apeló, demanda a, demandó, llevará a los tribunales, tutela, denuncia penal, estudia el recurso, lleva … a los tribunales, lleva … ante la justicia, lleva … a juicio, recurre ante, recurren, demandan, interpone, interpuso, presenta tutela, presenta recurso, presenta amparo, presentó una demanda, apelará, recurrirá, acción de amparo, acude al supremo, acude a la justicia, acude al constitucional, se ampara, pleito, batalla legal, acción de inconstitucionalidad',
    hearing:
      'audiencia, vista, alegatos, comparece*, vista oral, comparec*, admite a trámite, abogado de, estudia el recurso, audiencia provincial',
    rule: 'falla, falló, fallo, sentencia, dictam*, resolu*, resuelve, decide, decidió, decisión, rechaza, avala, sentenció, determina, determinó, declara, declaró, da la razón, veredicto, estima, rechazó, dictamin*, avaló, falla a favor, falla en contra, falló a favor, dio la razón, quita la razón, condena a, condenó a, sentencia que, establece que, desautoriza, respalda',
    uphold:
      'confirma, ratifica, avala, desestim*, mantiene, confirmó, ratific*, respald*, rechaza el recurso, rechazó el recurso, mantiene la prohibición, mantiene el bloqueo, valida, constitucionalidad, confirm*, avala el bloqueo, avala el cierre',
    strike:
      'anula, anuló, inconstitucional, invalida, ilegal, tumba, inconstitucional*, declara ilegal, tumbó, invalid*, nula, nulo, tumba la ley, anula la orden, anula el bloqueo, tumba la orden, tumba el bloqueo, tumbó el bloqueo, desautoriza, declara nula',
    stay: 'suspende cautelarmente, medida cautelar, paraliza, deja en suspenso, suspende la orden, suspendió la orden, suspende el bloqueo, frena la ley, suspende la ley, paraliza la orden, suspende cautelarmente la orden',
    comply:
      'cumple, cumplió, cumplir, acata*, a petición del gobierno, por orden de, por orden del, en cumplimiento, obedec*, acata, acató, a petición de, tras la orden, tras una orden, por orden judicial, por petición del gobierno, no cumplió',
    refuse:
      'se niega, rechaz*, desobedec*, incumpl*, rehús*, rehus*, desobediencia, no cumpl*, desacat*, ignora la orden, se negó, se niegan, se resiste, no cumplió, ignoró, incumplir sus normas',
    notYet: 'aún no ha cumplido, todavía no, no ha cumplido, sigue accesible, no ha respondido, aún no',
    deny: 'niega, negó, desmiente, desmintió, desmint*, desmient*, descarta, descartó, niega haber, aclara que no, nieg*, no bloqueará, no prohibirá, descart*',
    may: 'podría, podrían, puede, pretende, estudia, plantea, prevé, propone, considera bloquear, considera prohibir, podrá, sopesa, baraja, contempla, planea, propuesta, amenaza con, quiere prohibir, posible, amenaz*, amenaza, amenazó, prohibirá, prohibirán, vetará, vamos a prohibir, va a prohibir, promete prohibir, prometió prohibir, anuncia la prohibición, quiere vetar',
    not: 'no, sin, nunca, ni, tampoco, nadie',
    figures:
      'informe de transparencia, estadísticas, según un informe, transparencia, estudio, ranking, balance, récord de, en lo que va de año, solicitudes de retirada, encabeza, informe, encabez*, récord, ocupa el, segundo país, tercer país, primer país, más de … solicitudes, según datos, según el informe, reporte de transparencia, reporte anual, en un año, durante el año, access now, suma, contabiliza, documenta, documentó, registra, registró, datos oficiales',
    told: 'dijo al tribunal, informó al tribunal, informa al tribunal',
    house:
      'normas comunitarias, normas de la comunidad, condiciones de uso, términos de servicio, sus normas, sus políticas, propias reglas, violar sus normas, violar las normas, infringir sus normas, incumplir sus normas, comportamiento inauténtico, cuentas falsas, spam, incitación al odio, desinformación sobre',
    parliament: 'respuesta parlamentaria, en el congreso, en el senado, ante el congreso',
    say: 'dice, dijo, asegura, afirm*, anunci*, según, explic*, sostiene, comunicado, revela, señaló, explicó, portavoz, aseguró, cuenta que, promete, prometió, avanza que, avanzó que',
    react:
      'critic*, rechaza, condena*, denuncia, reaccion*, lament*, defiende, condena, condenan, defendió, arremete, tacha de, califica de, reacciona, responde, celebra, preocupación, preocup*, conden*, rechazo, denuncian, alerta, expresa preocupación, preocupación por, tilda, tildó, insta a restituir, pide restituir, exige el cese, exige levantar, pide levantar, repudia, repudió, repudian, rechazan, condenó, condena el bloqueo, condena el cierre, denuncia el bloqueo, denuncia bloqueo, denuncia censura, carga contra, contra la censura, se pronuncia, llama a borrar, llama a desinstalar, insta a borrar',
    extend:
      'sigue, continúa, prorrog*, mantiene, todavía, extiend*, extendió, prolong*, siguen, hasta, prórrog*, sigue bloquead*',
    again: 'de nuevo, nuevamente, otra vez, por segunda vez',
    earlier:
      'antes, anterior*, desde, hace, ya, había, pasado, hace un año, hace años, el año pasado, anteriormente, previamente, ya había, habían, aniversario, un año después',
    now: 'sábado, domingo',
    undisturbed:
      'en cuenta, cuenta con, cuentan con, se da cuenta, por su cuenta, bloquear a alguien, cómo bloquear, cómo desbloquear, bloquear contactos, a fin de cuentas, rendición de cuentas, rendir cuentas, rinde cuentas, ajuste de cuentas, en su cuenta de x, en su cuenta de twitter, a través de redes sociales, a través de sus redes sociales, en sus redes sociales, vía twitter, anuncia por x, anunció en x, escribió en x, en un mensaje en x, en un tuit, a través de x, por twitter',
    state:
      'gobierno, autoridades, presidente, administración, estado, régimen, congreso, senado, autoridad*, junta militar, gobernador, dictadura, ejecutivo, primer ministro, fiscalía general, ministro, asamblea nacional, a petición del gobierno, por petición del gobierno, en el congreso, en el senado, ante el congreso, secretaría de estado, secretario de estado',
    ministry:
      'ministerio, ministro, ministra, secretaría, secretaría de estado, secretario de estado, primer ministro, consumo multa, consumo sanciona, consumo impone, consumo ordena, ministerio de consumo',
    regulator:
      'regulador, regulatori*, autoridad, comisión, agencia, organismo, regulador*, aepd, cnmc, conatel, superintendencia, enacom, agencia de protección de datos, organismo regulador, comisión nacional',
    court:
      'juez, jueza, juzgado, tribunal, corte, audiencia, magistrado, supremo, sala, suprema, juzgado*, magistrad*, corte suprema, tribunal supremo, tribunal constitucional, audiencia provincial, tribunales, jueces, corte de acceso, corte del acceso, corte de internet, lleva a los tribunales, acude a los tribunales, llevará a los tribunales, dijo al tribunal, informó al tribunal, informa al tribunal',
    police: 'policía, fiscal, fiscalía, guardia civil, fiscales, fuerzas de seguridad, fiscalía general',
    company:
      'compañía, empresa, elon musk, musk, plataforma, tecnológica, tecnológicas, meta, durov, tecnológica*, gigante tecnológico, consejero delegado, la red social de musk, bytedance, zuckerberg',
    account:
      'cuenta, cuentas, perfil, perfiles, cierra la cuenta, cierra las cuentas, cierra cuentas, cerró las cuentas, cancela cuenta, cancela cuentas, recupera su cuenta, cuentas falsas, página de facebook, páginas de facebook, perfil de, fan page, fanpage, página oficial',
    post: 'tuit, tuits, publicación, publicaciones, mensaje, mensajes, posteo*',
    url: 'enlace, enlaces, url, urls, direcciones ip, dirección ip, direcciones web',
    site: 'web, webs, página web, páginas web, sitio, sitios, sitio web, sitios web, dominio, dominios, portal, portales, medios digitales, blog, blogs, webs piratas, casas de apuestas, direcciones web, páginas de apuestas, páginas de noticias, páginas de streaming, páginas piratas, páginas pornográficas, páginas ilegales, páginas de internet, webs de noticias, webs de apuestas, medios de comunicación digitales, plataformas de apuestas, sitios de apuestas, sitios de noticias, portales de noticias, medio digital, medios independientes, bloqueo de medios, bloqueos de medios, bloqueo de portales, bloqueo de sitios, bloqueo de páginas, bloqueo de webs',
    app: 'aplicación, aplicaciones, app, apps, plataformas, redes sociales, videojuegos, vpn, videojuego, servicio de mensajería, tienda de aplicaciones, aplicaciones chinas, aplicación china, apps chinas',
    channel: 'canal, canales, canal de telegram, canales de telegram',
    video: 'vídeo, vídeos, video, videos',
    song: 'canción, canciones',
    content: 'contenido, contenidos, hashtag, material, etiquetas, anuncios, resultados, comentarios',
    platform:
      'red social, redes sociales, plataforma, mensajería, buscador, tienda de aplicaciones, pornografía, plataformas, streaming, servicio de mensajería, encicloped*, la red de elon musk, la red de musk, red de elon musk, mensajería instantánea',
    network:
      'internet, datos móviles, servicio de internet, acceso a internet, internet móvil, corte de internet, cortes de internet, apagón digital, telecomunicaciones, red móvil, conexión a internet, banda ancha, filtr* internet, apagón de internet, cortan internet, sin internet, suspende internet, proveedores de internet, proveedor de internet, corta internet, cortó internet, cortar internet, corta el internet, apaga internet, internet cortado, bloqueo de internet, restringe internet, deja … sin internet, dejan … sin internet, apaga … internet, corta … internet, apagones de internet, sin conexión a internet, se queda sin internet, se queda sin conexión, se quedan sin internet',
    online:
      'en línea, digital, digitales, desinformación, libertad de expresión, censura, internautas, piratería, insignia azul, transparencia publicitaria, ciber*, noticias falsas, bulos, discurso de odio, derechos digitales, verificación de edad, netblocks, datos personales, libertad de prensa, ciberacoso, menores de 16, derecho al olvido, apuestas ilegales, apuestas online, mordaza digital, apagón digital, desinformación sobre, medios digitales, influencer*, youtuber*, tiktoker*, ve sin filtro, redes sociales, bloqueo de medios, bloqueos de medios, odio en redes, en redes, bloqueo de portales, medio digital',
    stake:
      'seguridad nacional, orden público, intimidad, privacidad, pornografía, obscen*, difamación, soberanía, extremism*, terrorismo, cifrado, protección de menores',
    isp: 'operadoras, operadores, proveedores de internet, teleoperadoras, proveedor de internet, proveedores de acceso, telefónica, movistar, vodafone, proveedores',
    people:
      'usuarios, seguidores, suscriptores, personas, empleados, descargas, habitantes, abonados, clientes, periodistas',
    complaint: 'quejas, solicitudes, denuncias, peticiones, casos, reclamaciones',
    time: 'horas, días, semanas, meses, años, minutos, veces',
    money: 'euros, dólares, pesos, reales, millones de euros, libras, rublos, millones de dólares',
    share: 'por ciento, puntos porcentuales',
    place: 'países, ciudades, carreteras, accesos, fechas, distritos, provincias, municipios, idiomas',
    sport:
      'partido, liga, gol, goles, fútbol, futbolista, jugador, jugadores, equipo, torneo, campeonato, árbitro, tarjeta, entrenador, selección, copa, futbol*, delantero, portero, baloncesto, tenis, dopaje, olímpic*, tarjeta roja, ciclista, partidos de suspensión, partidos de sanción, aficionados, hinchas, autobús del equipo, jornada, partidos por, fechas de suspensión, delantero centro, sancionado con, mundial, boxeo',
    road: 'carretera, carreteras, transportistas, autopista, tráfico, vía, vías, camiones, tráileres, glorieta, manifestantes, bloqueo de carreteras, kilómetro, carretera*, autopista*, autovía*, tránsito, camion*, bloqueos, bloqueo de vías, cortes de tráfico, manifestantes bloquean, puente, tractor*, bloqueo carretero, peaje, camioneros, peajes, taxistas, corte de ruta, bloqueos de carreteras, bloqueos viales, piqueteros, paro de transporte, nevada, mineros bloquean, campesinos bloquean, bloqueo en la vía, bloquean vía, bloquean carretera, bloquean la carretera, cosecheros, cocaleros, bloqueos en bolivia, puntos de bloqueo, corte de vías, bloquean avenida, maestros bloquean, normalistas',
    market:
      'acciones, bolsa, ingresos, beneficio, inversores, ventas, trimestre, bolsa de valores, inversor*, criptomoneda*, bitcoin, ibex, dividendo*, cadena de bloques, blockchain',
    medicine:
      'hospital, médico, médicos, vacuna, paciente, pacientes, hospital*, vacuna*, fármaco*, medicamento*, cirugía, cáncer',
    school:
      'profesor, profesores, escuela, alumnos, universidad, docentes, profesor*, universidad*, exámenes, alumno*, docente*, clases, colegio, profesora',
    outage:
      'caída, caído, caída mundial, falla técnica, downdetector, interrupción, se cae, fallo técnico, problemas técnicos, apagón eléctrico, corte de luz, cortes de luz, cortes de energía, avería, usuarios reportan, reportan fallas, reportan caída, reportan fallos, caída de, se cayó, no funciona, problemas para acceder, fallas en',
    product:
      'función, funciones, lanza, lanzamiento, actualización, nueva función, novedad, suscripción, novedad*, truco*, estrena, permitirá, prueba, ya permite, así puedes',
    business:
      'despidos, financiación, nombra*, dimite, startup, fusión, adquisición, despid*, nombramiento, dimisión, despide a, despidió, recorta, recorte de plantilla, contrata, ficha a',
    travel: 'vuelo, vuelos, aerolínea*, aeropuerto, tren, trenes, vuelo*, aeropuerto*, pasajeros, turistas',
    film: 'película, películas, actor, actriz, cine, serie, cantante, película*, taquilla, concierto, novela',
    crime:
      'detenid*, arrest*, asesin*, droga*, robo, narcotráfico, extorsión, homicid*, robos, estafa*, violación, cártel, detenido por, detienen, condenado por, preso',
    sanction: 'arancel*, exportaciones, importaciones, embargo, plástico*, tabaco, vapeador*',
    explain:
      'podcast, opinión, entrevista, columna, qué es, por qué, te explicamos, guía, análisis, claves, las claves, qué se sabe, preguntas y respuestas, paso a paso, así funciona, cómo funciona, todo lo que debes saber',
    adblock: 'bloqueador de anuncios, bloqueadores de anuncios, bloquear anuncios, llamadas spam',
    politics:
      'elecciones, presupuesto, diputados, inmigración, bloque, bloques, bloque político, investidura, bloqueo político, bloqueo económico, bloqueo naval, bloqueo institucional, presupuesto*, aborto, bloque de, bloque opositor, reforma, bloqueo del senado, bloquea la reforma, bloquea la ley de',
    finance:
      'banco, bancos, cuentas bancarias, impuestos, hipoteca, bancaria, bancarias, bancario, cuenta bancaria, cuenta corriente, cuenta de ahorros, cuentas públicas, cuentas anuales, hipoteca*, impuesto*, hacienda, tarjeta de crédito, tarjeta bloqueada, tarjetas, bloqueo de fondos, embarg*, pensiones, bloquean cuentas bancarias, bloqueo de cuentas bancarias, uif bloquea, congela cuentas, congela bienes, tarjeta de débito, débitos',
    science:
      'científicos, clima, lluvia, lluvias, nasa, científic*, lluvia*, huracán, terremoto*, inundaci*, volcán, bloque de viviendas, bloque de pisos, bloques de pisos',
    antitrust:
      'antimonopolio, posición dominante, competencia desleal, defensa de la competencia, prácticas anticompetitivas, autoridad de competencia, libre competencia, cnmc multa a apple, prácticas monopólicas, monopolio, cofece',
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
