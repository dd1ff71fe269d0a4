import { type Body, police, regulator, state } from './body.ts';

/** The police of a state: it asks platforms to take down, and its cyber cell with it. */
const statePolice = (name: string, others = ''): Body => {
  const said = name.toLowerCase();
  const forms = `${said} police, ${said} s police, ${said} cyber police, ${said} police cyber cell, ${said} dgp`;
  return police(`${name} Police`, 'IN', others ? `${forms}, ${others}` : forms);
};
const cityPolice = (name: string, others = ''): Body => {
  const said = name.toLowerCase();
  const forms = `${said} police, ${said} city police, ${said} cyber police, ${said} cyber cell, ${said} police commissioner`;
  return police(`${name} Police`, 'IN', others ? `${forms}, ${others}` : forms);
};

/** The police of India's states and cities, and the offices of states that write to platforms themselves. */
export const INDIAN_STATE_BODIES: Body[] = [
  statePolice('Andhra Pradesh', 'ap police, andhra police, ap cid'),
  statePolice('Arunachal Pradesh'),
  statePolice('Assam'),
  statePolice('Bihar', 'bihar economic offences unit'),
  statePolice('Chhattisgarh'),
  statePolice('Goa'),
  statePolice('Gujarat'),
  statePolice('Haryana'),
  statePolice('Himachal Pradesh', 'himachal police'),
  statePolice('Jammu and Kashmir', 'j k police, kashmir police, counter intelligence kashmir, srinagar police'),
  statePolice('Jharkhand'),
  statePolice('Karnataka', 'karnataka cid'),
  statePolice('Kerala', 'kerala police s cyber division'),
  statePolice('Ladakh', 'leh police'),
  statePolice('Madhya Pradesh', 'mp police'),
  statePolice('Maharashtra'),
  statePolice('Manipur'),
  statePolice('Meghalaya'),
  statePolice('Mizoram'),
  statePolice('Nagaland'),
  statePolice('Odisha', 'orissa police'),
  statePolice('Punjab', 'punjab cyber crime cell'),
  statePolice('Rajasthan'),
  statePolice('Sikkim'),
  statePolice('Tamil Nadu', 'tn police, tamil nadu cyber crime wing'),
  statePolice('Telangana', 'telangana cyber security bureau, telangana state cyber security bureau, tgcsb, tscsb'),
  statePolice('Tripura'),
  statePolice('Uttar Pradesh', 'up police, ghaziabad police, noida police, lucknow police'),
  statePolice('Uttarakhand', 'uttarakhand stf'),
  statePolice('West Bengal', 'bengal police, wb police'),
  cityPolice('Delhi', 'ifso, delhi police special cell, delhi police s special cell'),
  cityPolice('Mumbai', 'mumbai crime branch'),
  cityPolice('Bengaluru', 'bangalore police'),
  cityPolice('Hyderabad'),
  cityPolice('Kolkata', 'lalbazar'),
  cityPolice('Chennai'),
  cityPolice('Pune'),
  cityPolice('Ahmedabad'),
  cityPolice('Chandigarh'),
  police(
    'Maharashtra Cyber',
    'IN',
    'maharashtra cyber, maharashtra cyber cell, maharashtra cyber police, maharashtra s cyber, maharashtra cyber department',
  ),
  regulator(
    'Maharashtra State Commission for Women',
    'IN',
    'maharashtra state commission for women, maharashtra women s commission',
  ),
  regulator('Delhi Commission for Women', 'IN', 'delhi commission for women, dcw'),
  state('Chandigarh Administration', 'IN', 'chandigarh administration'),
];
