// A first name for an organisation, made from its mail domain; the user corrects it.

// Second-level labels under which registries give out names ("acme.co.uk").
const REGISTRY = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne', 'gob', 'gouv']);

/** "mail.atlantida-foods.co.uk" → "Atlantida Foods". Gives the domain itself when nothing better stands in it. */
export function organisationOf(domain: string): string {
  const labels = domain.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  const label = labels.length > 1 && REGISTRY.has(last) ? (labels.at(-2) ?? last) : last;
  const words = label.split('-').filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toLocaleUpperCase('en') + word.slice(1)).join(' ');
  return name === '' ? domain : name;
}
