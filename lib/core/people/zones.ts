// Where a person's clock stands. A zone is an ordinary fact, set by hand or from their own words; never guessed from a domain or a language.
import { type Claim, type Fact, isCurrent } from '../model/fact';
import { type Day, LocalTime } from '../model/when';

/** The subject under which a zone is remembered. */
const ZONE_SUBJECT = 'time zone';

/** The claim that somebody's clock stands in this IANA zone. */
export const zoneClaim = (zone: string): Claim => ({
  type: 'preference',
  category: 'personal_fact',
  polarity: 'fact',
  subject: ZONE_SUBJECT,
  value: zone,
});

/** Whether a claim is about where the clock stands: shown as a clock, not in the list. */
export const isZoneClaim = (claim: Claim): boolean => claim.type === 'preference' && claim.subject === ZONE_SUBJECT;

/** The person's IANA zone from what is current; null when nobody said. The newest word counts. */
export function zoneOf(facts: readonly Fact[], today: Day): string | null {
  const found = facts
    .filter((fact) => isZoneClaim(fact.claim) && isCurrent(fact, today))
    .toSorted((a, b) => b.createdAt - a.createdAt)[0];
  return found?.claim.value ?? null;
}

/** "Europe/Lisbon" → "Lisbon". */
export const zoneCity = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Large places that name no zone of their own. The zone database lists only one city for each.
const OTHER_CITIES: Readonly<Record<string, string>> = {
  porto: 'Europe/Lisbon',
  barcelona: 'Europe/Madrid',
  valencia: 'Europe/Madrid',
  lyon: 'Europe/Paris',
  marseille: 'Europe/Paris',
  milan: 'Europe/Rome',
  naples: 'Europe/Rome',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  geneva: 'Europe/Zurich',
  basel: 'Europe/Zurich',
  rotterdam: 'Europe/Amsterdam',
  antwerp: 'Europe/Brussels',
  manchester: 'Europe/London',
  edinburgh: 'Europe/London',
  glasgow: 'Europe/London',
  cork: 'Europe/Dublin',
  gothenburg: 'Europe/Stockholm',
  krakow: 'Europe/Warsaw',
  'san francisco': 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  portland: 'America/Los_Angeles',
  'las vegas': 'America/Los_Angeles',
  boston: 'America/New_York',
  washington: 'America/New_York',
  philadelphia: 'America/New_York',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  charlotte: 'America/New_York',
  austin: 'America/Chicago',
  dallas: 'America/Chicago',
  houston: 'America/Chicago',
  minneapolis: 'America/Chicago',
  'salt lake city': 'America/Denver',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  calgary: 'America/Edmonton',
  'rio de janeiro': 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  guadalajara: 'America/Mexico_City',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  chennai: 'Asia/Kolkata',
  hyderabad: 'Asia/Kolkata',
  pune: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  osaka: 'Asia/Tokyo',
  hanoi: 'Asia/Ho_Chi_Minh',
  'abu dhabi': 'Asia/Dubai',
  'tel aviv': 'Asia/Jerusalem',
  'cape town': 'Africa/Johannesburg',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
};

/** One answer to a search: the place as it was named, and its zone. */
export interface ZoneHit {
  readonly city: string;
  readonly zone: string;
}

/** Zones whose city begins with the query, then those that contain a word beginning with it. `zones`: `Intl.supportedValuesOf('timeZone')`. */
export function searchZones(query: string, zones: readonly string[], limit: number): ZoneHit[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  const places: ZoneHit[] = [
    ...zones
      .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
      .map((zone) => ({ city: zoneCity(zone), zone })),
    ...Object.entries(OTHER_CITIES).map(([city, zone]) => ({
      city: city.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase()),
      zone,
    })),
  ];
  const ranked = places.flatMap((place) => {
    const name = plain(place.city);
    if (name.startsWith(wanted)) return [{ place, rank: 0, name }];
    return ` ${plain(place.zone)}`.includes(` ${wanted}`) || ` ${name}`.includes(` ${wanted}`)
      ? [{ place, rank: 1, name }]
      : [];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ place }) => place);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What writes the clock of a zone: making one takes far longer than asking it. Throws on a zone that does not exist. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** What a wall clock in a zone shows at an instant (milliseconds since 1970); null when there is no such zone. */
export function timeInZone(instant: number, zone: string): LocalTime | null {
  try {
    const part = new Map(
      formatOf(zone)
        .formatToParts(instant)
        .map(({ type, value }) => [type, value]),
    );
    const get = (type: Intl.DateTimeFormatPartTypes): string => part.get(type) ?? '';
    return LocalTime.parse(`${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}`);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
