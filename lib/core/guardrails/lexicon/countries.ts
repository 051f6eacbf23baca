// Where clocks stand, weekends and fixed public holidays by country (ISO 3166 codes). Data only; moving feasts other than those of Easter are left out.

/** Countries by code with their English names and zones. */
const COUNTRIES: readonly (readonly [code: string, names: string, zones: string])[] = [
  ['PT', 'portugal', 'Europe/Lisbon'],
  ['ES', 'spain', 'Europe/Madrid'],
  ['FR', 'france', 'Europe/Paris'],
  ['DE', 'germany', 'Europe/Berlin'],
  ['AT', 'austria', 'Europe/Vienna'],
  ['CH', 'switzerland', 'Europe/Zurich'],
  ['IT', 'italy', 'Europe/Rome'],
  ['NL', 'netherlands|the netherlands|holland', 'Europe/Amsterdam'],
  ['BE', 'belgium', 'Europe/Brussels'],
  ['LU', 'luxembourg', 'Europe/Luxembourg'],
  ['GB', 'united kingdom|uk|great britain|britain|england|scotland|wales', 'Europe/London'],
  ['IE', 'ireland', 'Europe/Dublin'],
  ['DK', 'denmark', 'Europe/Copenhagen'],
  ['SE', 'sweden', 'Europe/Stockholm'],
  ['NO', 'norway', 'Europe/Oslo'],
  ['FI', 'finland', 'Europe/Helsinki'],
  ['IS', 'iceland', 'Atlantic/Reykjavik'],
  ['PL', 'poland', 'Europe/Warsaw'],
  ['CZ', 'czechia|czech republic', 'Europe/Prague'],
  ['SK', 'slovakia', 'Europe/Bratislava'],
  ['HU', 'hungary', 'Europe/Budapest'],
  ['RO', 'romania', 'Europe/Bucharest'],
  ['BG', 'bulgaria', 'Europe/Sofia'],
  ['GR', 'greece', 'Europe/Athens'],
  ['HR', 'croatia', 'Europe/Zagreb'],
  ['SI', 'slovenia', 'Europe/Ljubljana'],
  ['EE', 'estonia', 'Europe/Tallinn'],
  ['LV', 'latvia', 'Europe/Riga'],
  ['LT', 'lithuania', 'Europe/Vilnius'],
  ['UA', 'ukraine', 'Europe/Kyiv'],
  ['TR', 'turkey|türkiye', 'Europe/Istanbul'],
  ['IL', 'israel', 'Asia/Jerusalem'],
  ['AE', 'united arab emirates|uae', 'Asia/Dubai'],
  ['SA', 'saudi arabia', 'Asia/Riyadh'],
  ['QA', 'qatar', 'Asia/Qatar'],
  ['KW', 'kuwait', 'Asia/Kuwait'],
  ['BH', 'bahrain', 'Asia/Bahrain'],
  ['OM', 'oman', 'Asia/Muscat'],
  ['JO', 'jordan', 'Asia/Amman'],
  ['EG', 'egypt', 'Africa/Cairo'],
  ['MA', 'morocco', 'Africa/Casablanca'],
  ['DZ', 'algeria', 'Africa/Algiers'],
  ['NG', 'nigeria', 'Africa/Lagos'],
  ['KE', 'kenya', 'Africa/Nairobi'],
  ['GH', 'ghana', 'Africa/Accra'],
  ['ZA', 'south africa', 'Africa/Johannesburg'],
  ['IN', 'india', 'Asia/Kolkata'],
  ['PK', 'pakistan', 'Asia/Karachi'],
  ['BD', 'bangladesh', 'Asia/Dhaka'],
  ['LK', 'sri lanka', 'Asia/Colombo'],
  ['NP', 'nepal', 'Asia/Kathmandu'],
  ['TH', 'thailand', 'Asia/Bangkok'],
  ['VN', 'vietnam', 'Asia/Ho_Chi_Minh'],
  ['MY', 'malaysia', 'Asia/Kuala_Lumpur'],
  ['SG', 'singapore', 'Asia/Singapore'],
  ['PH', 'philippines', 'Asia/Manila'],
  ['HK', 'hong kong', 'Asia/Hong_Kong'],
  ['TW', 'taiwan', 'Asia/Taipei'],
  ['CN', 'china', 'Asia/Shanghai'],
  ['KR', 'south korea|korea', 'Asia/Seoul'],
  ['JP', 'japan', 'Asia/Tokyo'],
  ['ID', 'indonesia', 'Asia/Jakarta|Asia/Makassar|Asia/Jayapura'],
  ['AU', 'australia', 'Australia/Sydney|Australia/Adelaide|Australia/Darwin|Australia/Perth|Australia/Brisbane'],
  ['NZ', 'new zealand', 'Pacific/Auckland'],
  [
    'US',
    'united states|usa|united states of america|america',
    'America/New_York|America/Chicago|America/Denver|America/Los_Angeles|America/Anchorage|Pacific/Honolulu',
  ],
  [
    'CA',
    'canada',
    'America/St_Johns|America/Halifax|America/Toronto|America/Winnipeg|America/Edmonton|America/Vancouver',
  ],
  ['MX', 'mexico', 'America/Mexico_City|America/Tijuana|America/Cancun'],
  ['BR', 'brazil', 'America/Sao_Paulo|America/Manaus|America/Rio_Branco'],
  ['AR', 'argentina', 'America/Argentina/Buenos_Aires'],
  ['CL', 'chile', 'America/Santiago'],
  ['CO', 'colombia', 'America/Bogota'],
  ['PE', 'peru', 'America/Lima'],
  ['UY', 'uruguay', 'America/Montevideo'],
];

/** Every country of the list. */
export const COUNTRY_CODES: readonly string[] = COUNTRIES.map(([code]) => code);

const byName: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([code, names]) => [code.toLowerCase(), ...names.split('|')].map((name) => [name, code] as const)),
);
const zonesByCode: ReadonlyMap<string, readonly string[]> = new Map(
  COUNTRIES.map(([code, , zones]) => [code, zones.split('|')]),
);
/** Only zones that belong to one country of the list. */
const byZone: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap(([code, , zones]) => zones.split('|').map((zone) => [zone, code] as const)),
  ['Asia/Calcutta', 'IN'],
  ['America/Phoenix', 'US'],
  ['America/Detroit', 'US'],
]);

/** The code of a country, given by code, English name or a zone; '' when it is none of the list. */
export const countryCode = (country: string, zone = ''): string =>
  byName.get(country.trim().toLowerCase()) ?? (country.trim() === '' ? (byZone.get(zone) ?? '') : '');

/** The zones of a country; [] when it is unknown. */
export const zonesOfCountry = (country: string): readonly string[] => zonesByCode.get(countryCode(country)) ?? [];

/** Days of rest: 1 = Monday … 7 = Sunday. */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  SA: [5, 6],
  QA: [5, 6],
  KW: [5, 6],
  BH: [5, 6],
  OM: [5, 6],
  JO: [5, 6],
  EG: [5, 6],
  DZ: [5, 6],
  BD: [5, 6],
  IL: [5, 6],
  NP: [6],
};

/** The days on which a country rests every week. */
export const weekendOf = (code: string): readonly number[] => WEEKENDS[code] ?? [6, 7];

const NEW_YEAR = '01-01';
const CHRISTMAS = '12-25 12-26';
/** `MM-DD` of every year; `e±n`: days from Easter Sunday; `monMM±n`: the nth Monday of a month. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  PT: `${NEW_YEAR} e-2 04-25 05-01 06-10 08-15 10-05 11-01 12-01 12-08 12-25`,
  ES: `${NEW_YEAR} 01-06 e-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25`,
  FR: `${NEW_YEAR} e+1 05-01 05-08 e+39 07-14 08-15 11-01 11-11 12-25`,
  DE: `${NEW_YEAR} e-2 e+1 05-01 e+39 e+50 10-03 12-24 ${CHRISTMAS} 12-31`,
  AT: `${NEW_YEAR} 01-06 e+1 05-01 e+39 e+50 08-15 10-26 11-01 12-08 12-24 ${CHRISTMAS}`,
  CH: `${NEW_YEAR} e-2 e+1 e+39 08-01 ${CHRISTMAS}`,
  IT: `${NEW_YEAR} 01-06 e+1 04-25 05-01 06-02 08-15 11-01 12-08 ${CHRISTMAS}`,
  NL: `${NEW_YEAR} e+1 04-27 e+39 e+50 ${CHRISTMAS}`,
  BE: `${NEW_YEAR} e+1 05-01 e+39 e+50 07-21 08-15 11-01 11-11 12-25`,
  GB: `${NEW_YEAR} e-2 e+1 mon05+1 mon05-1 mon08-1 ${CHRISTMAS}`,
  IE: `${NEW_YEAR} mon02+1 03-17 e+1 mon05+1 mon06+1 mon08+1 mon10-1 ${CHRISTMAS}`,
  DK: `${NEW_YEAR} e-3 e-2 e+1 e+39 e+50 12-24 ${CHRISTMAS}`,
  SE: `${NEW_YEAR} 01-06 e-2 e+1 05-01 e+39 06-06 12-24 ${CHRISTMAS}`,
  NO: `${NEW_YEAR} e-3 e-2 e+1 05-01 05-17 e+39 e+50 12-24 ${CHRISTMAS}`,
  FI: `${NEW_YEAR} 01-06 e-2 e+1 05-01 e+39 12-06 12-24 ${CHRISTMAS}`,
  PL: `${NEW_YEAR} 01-06 e+1 05-01 05-03 e+60 08-15 11-01 11-11 ${CHRISTMAS}`,
  CZ: `${NEW_YEAR} e-2 e+1 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 ${CHRISTMAS}`,
  HU: `${NEW_YEAR} 03-15 e-2 e+1 05-01 08-20 10-23 11-01 ${CHRISTMAS}`,
  US: `${NEW_YEAR} 06-19 07-04 11-11 12-25 mlk memorial labor thanksgiving`,
  CA: `${NEW_YEAR} e-2 07-01 labor mon10+2 ${CHRISTMAS}`,
  MX: `${NEW_YEAR} 05-01 09-16 12-25`,
  BR: `${NEW_YEAR} e-2 04-21 05-01 09-07 10-12 11-02 11-15 12-25`,
  AR: `${NEW_YEAR} e-2 05-01 05-25 07-09 12-08 12-25`,
  AU: `${NEW_YEAR} 01-26 e-2 e+1 04-25 mon06+2 ${CHRISTMAS}`,
  NZ: `${NEW_YEAR} 01-02 02-06 e-2 e+1 04-25 mon06+1 mon10-1 ${CHRISTMAS}`,
  JP: `${NEW_YEAR} 01-02 01-03 mon01+2 02-11 02-23 04-29 05-03 05-04 05-05 mon07+3 08-11 mon09+3 mon10+2 11-03 11-23`,
  KR: `${NEW_YEAR} 03-01 05-05 06-06 08-15 10-03 10-09 12-25`,
  CN: `${NEW_YEAR} 05-01 10-01 10-02 10-03`,
  IN: '01-26 08-15 10-02',
  SG: `${NEW_YEAR} e-2 05-01 08-09 12-25`,
  ZA: `${NEW_YEAR} 03-21 e-2 e+1 04-27 05-01 06-16 08-09 09-24 12-16 ${CHRISTMAS}`,
  TR: `${NEW_YEAR} 04-23 05-01 05-19 07-15 08-30 10-29`,
  AE: `${NEW_YEAR} 12-02 12-03`,
  SA: '02-22 09-23',
};
/** What is free nearly everywhere when the country is not in the list. */
const ANYWHERE = NEW_YEAR;

/** The rules for a country's free days: `MM-DD`, `e±n` from Easter Sunday, `monMM±n` for a Monday of a month, or the name of a moving day. */
export const holidayRules = (code: string): readonly string[] => (HOLIDAYS[code] ?? ANYWHERE).split(' ');
