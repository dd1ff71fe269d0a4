import { type Body, court } from './body.ts';

/** "Karnataka High Court", "Karnataka HC", "High Court of Karnataka": the ways print has for each of them. */
function highCourt(name: string, others = ''): Body {
  const said = [name, ...others.split(',')].map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  const forms = said.flatMap((one) => [
    `${one} high court`,
    `${one} hc`,
    `${one} s high court`,
    `high court of ${one}`,
    `high court in ${one}`,
    `high court at ${one}`,
  ]);
  return court(`${name} High Court`, 'IN', forms.join(', '));
}

/** A lower court that is named by its seat alone. */
const seat = (city: string, others = ''): Body => {
  const name = city.toLowerCase();
  const forms = `${name} court, ${name} sessions court, ${name} district court, ${name} magistrate, court in ${name}, a court in ${name}`;
  return court(`${city} court`, 'IN', others ? `${forms}, ${others}` : forms);
};

/** The courts of India under the Supreme Court: its 25 High Courts, and the lower courts that news of takedowns names. */
export const INDIAN_COURTS: Body[] = [
  highCourt('Allahabad', 'lucknow bench of the allahabad'),
  highCourt('Andhra Pradesh', 'andhra, ap'),
  highCourt('Bombay', 'mumbai'),
  highCourt('Calcutta', 'kolkata'),
  highCourt('Chhattisgarh', 'bilaspur'),
  highCourt('Delhi', 'new delhi'),
  highCourt('Gauhati', 'guwahati'),
  highCourt('Gujarat'),
  highCourt('Himachal Pradesh', 'himachal, hp'),
  highCourt(
    'Jammu and Kashmir',
    'j k, jammu kashmir, j k and ladakh, j k ladakh, jammu and kashmir and ladakh, jammu kashmir and ladakh, srinagar',
  ),
  highCourt('Jharkhand', 'ranchi'),
  highCourt('Karnataka', 'k taka, bengaluru, dharwad bench of the karnataka'),
  highCourt('Kerala', 'ernakulam'),
  highCourt('Madhya Pradesh', 'mp, jabalpur, indore bench of the madhya pradesh'),
  highCourt('Madras', 'chennai, tamil nadu, madurai bench of the madras, madurai bench of madras'),
  highCourt('Manipur', 'imphal'),
  highCourt('Meghalaya'),
  highCourt('Orissa', 'odisha, cuttack'),
  highCourt('Patna'),
  highCourt('Punjab and Haryana', 'punjab haryana, p h, p and h, haryana and punjab, chandigarh'),
  highCourt('Rajasthan', 'jodhpur'),
  highCourt('Sikkim'),
  highCourt('Telangana', 'hyderabad'),
  highCourt('Tripura'),
  highCourt('Uttarakhand', 'nainital'),
  court('Rohini Court', 'IN', 'rohini court, rohini courts, rohini district court, rohini sessions court'),
  court('Saket Court', 'IN', 'saket court, saket courts, saket district court, saket sessions court'),
  court('Patiala House Court', 'IN', 'patiala house court, patiala house courts, patiala house'),
  court('Tis Hazari Court', 'IN', 'tis hazari court, tis hazari courts, tis hazari'),
  court('Karkardooma Court', 'IN', 'karkardooma court, karkardooma courts'),
  court('Dwarka Court', 'IN', 'dwarka court, dwarka courts'),
  court('Rouse Avenue Court', 'IN', 'rouse avenue court, rouse avenue courts'),
  seat('Delhi', 'delhi civil court, delhi trial court'),
  seat('Mumbai', 'mumbai civil court, mumbai magistrate court, bandra court, esplanade court'),
  court('Bombay City Civil Court', 'IN', 'bombay city civil court, mumbai city civil court, bombay civil court'),
  seat('Bengaluru', 'bangalore court, bengaluru civil court, court in bangalore'),
  court(
    'Bengaluru City Civil Court',
    'IN',
    'bengaluru city civil court, bangalore city civil court, city civil court in bengaluru, bengaluru city civil and sessions court',
  ),
  seat('Chennai', 'city civil court in chennai, chennai civil court'),
  seat('Hyderabad', 'city civil court in hyderabad, hyderabad civil court, nampally court'),
  seat('Kolkata', 'alipore court, city civil court in kolkata'),
  seat('Ahmedabad', 'ahmedabad civil court, ahmedabad city civil court'),
  seat('Pune', 'pune civil court'),
  seat('Lucknow'),
  seat('Jaipur', 'jaipur civil court'),
  seat('Chandigarh'),
  seat('Gurugram', 'gurgaon court'),
  seat('Noida'),
  seat('Gandhinagar'),
  seat('Surat'),
  seat('Indore'),
  seat('Bhopal'),
  seat('Patna', 'patna civil court'),
  seat('Varanasi'),
  seat('Mathura'),
  seat('Guwahati', 'kamrup court'),
  seat('Srinagar'),
  seat('Kochi', 'ernakulam court'),
  seat('Mangaluru', 'mangalore court'),
  court(
    'Telecom Disputes Settlement and Appellate Tribunal',
    'IN',
    'tdsat, telecom disputes settlement and appellate tribunal',
  ),
  court('National Green Tribunal', 'IN', 'national green tribunal'),
  court('National Company Law Tribunal', 'IN', 'national company law tribunal, nclt'),
];
