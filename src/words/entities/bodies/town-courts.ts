import { type Body, court, police } from './body.ts';

/**
 * Courts and prosecutors that sit in towns of Europe and Latin America: their names are all made the same way, so
 * that a row says how a kind is called at home and in English, and each town is written once.
 */
interface Seats {
  country: string;
  /** Each town as it is written after the court at home, and in English where that differs: "köln=Cologne". */
  towns: string;
  /** From how it is called at home, `*` for the town, to how it is printed. */
  courts: Readonly<Record<string, string>>;
  prosecutors?: Readonly<Record<string, string>>;
}

/** A judge, or a court of first instance, in Spanish. */
const JUZGADO = 'juez de *, jueza de *, juzgado de *';

const SEATS: readonly Seats[] = [
  {
    country: 'DE',
    towns:
      'Berlin, Hamburg, München=Munich, Köln=Cologne, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dresden, Hannover=Hanover, Nürnberg=Nuremberg, Bremen, Karlsruhe, Mannheim, Bonn, Münster, Mainz, Wiesbaden, Braunschweig, Koblenz, Darmstadt, Hamm, Oldenburg, Celle, Schleswig, Rostock, Jena, Augsburg, Essen, Dortmund, Duisburg, Kiel, Freiburg, Bamberg, Potsdam, Magdeburg, Halle, Chemnitz, Kassel, Gießen, Heidelberg, Regensburg, Passau, Flensburg, Saarbrücken, Trier, Lüneburg, Bochum, Aachen, Hagen',
    courts: {
      'amtsgericht *, amtsgerichts *, ag *, * local court': 'Local Court of *',
      'landgericht *, landgerichts *, lg *, * regional court': 'Regional Court of *',
      'oberlandesgericht *, oberlandesgerichts *, olg *, * higher regional court': 'Higher Regional Court of *',
      'verwaltungsgericht *, verwaltungsgerichts *, vg *, * administrative court': 'Administrative Court of *',
      '*er richter, *er gericht': '* court',
    },
    prosecutors: { 'staatsanwaltschaft *': "* Prosecutor's Office" },
  },
  {
    country: 'AT',
    towns: 'Wien=Vienna, Graz, Linz, Salzburg, Innsbruck',
    courts: {
      'handelsgericht *': 'Commercial Court of *',
      'oberlandesgericht *, olg *': 'Higher Regional Court of *',
      'landesgericht *, landesgericht für strafsachen *': 'Regional Court of *',
    },
    prosecutors: { 'staatsanwaltschaft *': "* Prosecutor's Office" },
  },
  {
    country: 'FR',
    towns:
      'Paris, Nanterre, Lyon, Marseille, Toulouse, Bordeaux, Lille, Nantes, Strasbourg, Rennes, Nice, Montpellier, Versailles, Bobigny, Créteil, Grenoble, Aix en Provence, Douai, Rouen, Dijon, Colmar, Orléans, Angers, Caen, Reims, Metz, Nancy',
    courts: {
      'tribunal judiciaire de *, tribunal judiciaire d *, * judicial court': '* Judicial Court',
      'cour d appel de *, cour d appel d *, * court of appeal, * appeals court': '* Court of Appeal',
      'tribunal administratif de *, tribunal administratif d *, * administrative court': 'Administrative Court of *',
      'tribunal de commerce de *, * commercial court': '* Commercial Court',
    },
    prosecutors: {
      'parquet de *, procureur de *, procureure de *, * prosecutors, * prosecutor': "* Prosecutor's Office",
    },
  },
  {
    country: 'BE',
    towns:
      'Bruxelles=Brussels, Liège, Anvers=Antwerp, Gand=Ghent, Mons, Brussel=Brussels, Antwerpen=Antwerp, Gent=Ghent',
    courts: {
      'tribunal de première instance de *, tribunal de *, tribunal de l entreprise de *, rechtbank van *, rechtbank van eerste aanleg *, ondernemingsrechtbank *':
        '* court',
      'cour d appel de *, cour d appel d *, hof van beroep *, hof van beroep in *, hof van beroep te *':
        'Court of Appeal of *',
    },
  },
  {
    country: 'IT',
    towns:
      'Roma=Rome, Milano=Milan, Napoli=Naples, Torino=Turin, Bologna, Firenze=Florence, Venezia=Venice, Palermo, Genova=Genoa, Bari, Catania, Verona, Padova=Padua, Trieste, Brescia, Bergamo, Perugia, Cagliari, Lecce, Salerno',
    courts: {
      'tribunale di *, tribunale civile di *, giudice di *, gip di *, giudici di *, * court': 'Court of *',
      'corte d appello di *': 'Court of Appeal of *',
    },
    prosecutors: { 'procura di *, procura della repubblica di *, pm di *': "* Prosecutor's Office" },
  },
  {
    country: 'ES',
    towns:
      'Madrid, Barcelona, Valencia, Sevilla=Seville, Zaragoza, Málaga, Bilbao, Alicante, Murcia, Palma, Valladolid, Pamplona, Oviedo, Granada, Vigo, A Coruña, Las Palmas',
    courts: {
      'juzgado de lo mercantil de *, juzgado mercantil de *, juzgados mercantiles de *, juzgados de lo mercantil de *, tribunal mercantil de *, * commercial court':
        'Commercial Court of *',
      'audiencia provincial de *, audiencia de *, * provincial court': 'Provincial Court of *',
      'resolución judicial de *, juzgado de instrucción de *, juzgado de primera instancia de *': '* court',
    },
  },
  {
    country: 'ES',
    towns:
      'Cataluña=Catalonia, Catalunya=Catalonia, Madrid, Andalucía=Andalusia, Galicia, País Vasco=the Basque Country, Murcia, Aragón=Aragon',
    courts: {
      'tribunal superior de justicia de *, tribunal superior de justícia de *, tsj de *, high court of justice of *, superior court of justice of *, * high court of justice':
        'High Court of Justice of *',
    },
  },
  {
    country: 'PT',
    towns: 'Lisboa=Lisbon, Porto, Coimbra, Évora, Guimarães',
    courts: { 'tribunal da relação de *, relação de *, relação do *': '* Court of Appeal' },
  },
  {
    country: 'NL',
    towns:
      'Rotterdam, Den Haag=The Hague, Utrecht, Haarlem, Leeuwarden, Groningen, Arnhem, Den Bosch, Zwolle, Midden Nederland=Midden-Nederland, Noord Holland=Noord-Holland',
    courts: {
      'rechtbank *, rechtbank in *, voorzieningenrechter in *, *se rechter, *se rechtbank, * district court':
        'District Court of *',
      'gerechtshof *, gerechtshof in *, hof *, hof in *': 'Court of Appeal of *',
    },
  },
  {
    country: 'NL',
    towns: 'Amsterdam',
    courts: {
      'voorzieningenrechter in *, voorzieningenrechter *, rechter in *, * judges, * judge, rechtbank in *':
        'Court of *',
      'gerechtshof *, gerechtshof in *, hof *, hof in *, * court of appeal, * appeals court': 'Court of Appeal of *',
    },
  },
  {
    country: 'PL',
    towns:
      'Warszawie=Warsaw, Krakowie=Kraków, Gdańsku=Gdańsk, Poznaniu=Poznań, Wrocławiu=Wrocław, Łodzi=Łódź, Katowicach=Katowice, Lublinie=Lublin, Szczecinie=Szczecin, Białymstoku=Białystok, Rzeszowie=Rzeszów',
    courts: {
      'sąd okręgowy w *, sądu okręgowego w *, so w *': 'District Court in *',
      'sąd apelacyjny w *, sądu apelacyjnego w *, sa w *': 'Court of Appeal in *',
      'wojewódzki sąd administracyjny w *, wsa w *': 'Provincial Administrative Court in *',
    },
  },
  {
    country: 'CZ',
    towns: 'Praze=Prague, Brně=Brno, Ostravě=Ostrava, Plzni=Plzeň, Olomouci=Olomouc',
    courts: {
      'městský soud v *, městského soudu v *': 'Municipal Court in *',
      'krajský soud v *, krajského soudu v *': 'Regional Court in *',
      'vrchní soud v *, vrchního soudu v *': 'High Court in *',
    },
  },
  {
    country: 'RO',
    towns:
      'București=Bucharest, Cluj, Iași, Timișoara, Craiova, Constanța, Brașov, Ploiești, Alba Iulia, Galați, Oradea, Bacău, Pitești',
    courts: {
      'curtea de apel *, curții de apel *, curtea de apel din *, * court of appeal, * appeals court':
        'Court of Appeal of *',
      'tribunalul *, tribunalului *, tribunalul din *': '* Tribunal',
      'judecătoria *, judecătoriei *, judecătoria din *': '* District Court',
    },
  },
  {
    country: 'MD',
    towns: 'Chișinău=Chisinau, Bălți=Balti',
    courts: {
      'judecătoria *, judecătoriei *, judecătoria din *, * district court': '* District Court',
      'curtea de apel *, curții de apel *, curtea de apel centru, * court of appeal': 'Court of Appeal of *',
    },
  },
  {
    country: 'SE',
    towns:
      'Stockholms=Stockholm, Göteborgs=Gothenburg, Malmö, Solna, Attunda, Uppsala, Lunds=Lund, Linköpings=Linköping, Umeå, Södertörns=Södertörn',
    courts: { '* tingsrätt, * district court': '* District Court' },
  },
  {
    country: 'SE',
    towns: 'Stockholm, Göteborg=Gothenburg, Malmö, Linköping, Luleå, Jönköping',
    courts: {
      'förvaltningsrätten i *': 'Administrative Court in *',
      'kammarrätten i *': 'Administrative Court of Appeal in *',
    },
  },
  {
    country: 'AR',
    towns:
      'Buenos Aires, Córdoba, Rosario, La Plata, San Isidro, Mendoza, Mar del Plata, Tucumán, Salta, Neuquén, Quilmes, Lomas de Zamora',
    courts: { [`${JUZGADO}, justicia de *, tribunal de *`]: '* court' },
  },
  {
    country: 'CO',
    towns: 'Bogotá, Medellín, Cali, Barranquilla, Cartagena, Bucaramanga',
    courts: { [`${JUZGADO}, tribunal de *, tribunal superior de *`]: '* court' },
  },
  {
    country: 'MX',
    towns:
      'Ciudad de México=Mexico City, Guadalajara, Monterrey, Campeche, Puebla, Veracruz, Oaxaca, Tijuana, Culiacán, Mérida, Querétaro, Chihuahua',
    courts: { [`${JUZGADO}, tribunal de *, juez de control de *`]: '* court' },
  },
  {
    country: 'PE',
    towns: 'Lima, Arequipa, Trujillo, Cusco',
    courts: { [`${JUZGADO}, corte superior de *`]: '* court' },
  },
  {
    country: 'EC',
    towns: 'Quito, Guayaquil, Cuenca',
    courts: { [`${JUZGADO}, tribunal de *`]: '* court' },
  },
  {
    country: 'CL',
    towns: 'Santiago, Valparaíso, Concepción, Antofagasta',
    courts: {
      [`${JUZGADO}, juzgado civil de *`]: '* court',
      'corte de apelaciones de *': '* Court of Appeals',
    },
  },
];

/** "köln=Cologne": at home, and in English. */
function townOf(pair: string): [string, string] {
  const [home = '', english = home] = pair.trim().split('=');
  return [home.toLowerCase(), english];
}

const seated = (
  { country, towns }: Seats,
  kinds: Readonly<Record<string, string>>,
  make: (name: string, country: string, aliases: string) => Body,
): Body[] =>
  towns.split(',').flatMap((pair) => {
    const [home, english] = townOf(pair);
    return Object.entries(kinds).map(([forms, name]) => {
      const aliases = forms
        .split(',')
        .flatMap((form) => [form.replace('*', home), form.replace('*', english.toLowerCase())]);
      return make(name.replace('*', english), country, [...new Set(aliases)].join(', '));
    });
  });

export const TOWN_COURTS: Body[] = SEATS.flatMap((seats) => [
  ...seated(seats, seats.courts, court),
  ...seated(seats, seats.prosecutors ?? {}, police),
]);
