// A person's clock, where their zone is known, and zones by the name of a city. Nothing is guessed.

/** "16:12" in a zone at an instant (milliseconds), and the city that names the zone; null when this browser does not know the zone. */
export function clockIn(
  zone: string,
  now: number,
  language: string,
): { readonly time: string; readonly place: string } | null {
  try {
    const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    return { time: new Intl.DateTimeFormat(language, options).format(now), place: placeOf(zone) };
  } catch {
    // Intl throws a RangeError for a zone that it does not know.
    return null;
  }
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires". */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** The zone whose city, or whole name, is what the user typed; null when there is none. */
export function zoneNamed(text: string): string | null {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return null;
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.find((zone) => [zone, placeOf(zone)].some((name) => name.toLocaleLowerCase() === wanted)) ?? null;
}
