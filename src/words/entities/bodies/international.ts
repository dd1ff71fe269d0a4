import { type Body, court, police, regulator, state } from './body.ts';

/** Bodies of many states or of none. */
export const INTERNATIONAL: Body[] = [
  court(
    'ECOWAS Court of Justice',
    null,
    'ecowas court, ecowas court of justice, ecowas community court, ecowas community court of justice, community court of justice, west african court, west africa s regional court, regional court in abuja, court of the west african bloc, court of the west african bloc ecowas, court of ecowas, regional court of ecowas, regional ecowas court, ecowas s court, cour de justice de la cedeao, cour de justice de la communauté, cour de la cedeao, cour de justice cedeao, محكمة الإيكواس, محكمة إيكواس, tribunal de justiça da cedeao, tribunal da cedeao, mahakama ya ecowas, 西共体法院, суд экове',
  ),
  court('East African Court of Justice', null, 'east african court of justice, eacj, mahakama ya afrika mashariki'),
  court("African Court on Human and Peoples' Rights", null, 'african court on human and peoples rights, african court'),
  court('Inter-American Court of Human Rights', null, 'inter american court of human rights'),
  court('Court of Arbitration for Sport', null, 'court of arbitration for sport'),
  court('International Court of Justice', null, 'international court of justice, world court'),
  state(
    'United Nations',
    null,
    'un human rights office, un human rights chief, un special rapporteur, un experts, ohchr',
  ),
  state('UNESCO', null, 'unesco*'),
  state(
    "African Commission on Human and Peoples' Rights",
    null,
    'african commission on human and peoples rights, achpr',
  ),
  state('Interpol', null, 'interpol*'),
  regulator('ICANN', null, 'icann'),
  regulator('International Federation of the Phonographic Industry', null, 'ifpi'),
  regulator('European Data Protection Supervisor', 'EU', 'european data protection supervisor, edps'),
  regulator('Body of European Regulators for Electronic Communications', 'EU', 'berec'),
  court(
    'General Court of the European Union',
    'EU',
    'eu general court, general court of the european union, eu s general court, gericht der europäischen union, tribunal de l union européenne',
  ),
  police("European Public Prosecutor's Office", 'EU', 'european public prosecutor s office, eppo'),
];
