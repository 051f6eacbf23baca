// Who somebody is, from what they write below their own name.
import { describe, expect, it } from 'vitest';
import { signedIn } from '../../../../lib/core/people/signature';

const OWN = 'Two pallets arrived broken.\n\nInês';
const signed = (below: string, domain = 'atlantida.example', name = 'Inês Marques') =>
  signedIn(`${OWN}\n${below}`, [{ start: 0, end: OWN.length }], name, domain);

describe('a signature', () => {
  it.each([
    ['-- \nInês Marques\nHead of Operations · Atlântida\nCais do Sodré 12', 'Head of Operations', 'Atlântida'],
    ['-- \nInês Marques\nWarehouse Manager | Atlântida Foods Lda', 'Warehouse Manager', 'Atlântida Foods Lda'],
    ['-- \nInês Marques\nCEO\nAtlantida', 'CEO', 'Atlantida'],
    ['-- \nInês Marques\nSailing is better than working', '', ''],
    ['-- \nInês Marques\nHead of Operations · Somebody Else', 'Head of Operations', ''],
    ['-- \nTiago Reis\nWarehouse Manager | Atlântida', '', ''],
    ['-- \nInês Marques\n+351 21 000 000 | www.atlantida.example', '', ''],
    ['On Monday Maya wrote:\n> Hello\n> all\n> of you\nInês Marques\nCEO · Atlântida', '', ''],
  ])('%j says role "%s" and organisation "%s"', (below, role, organisation) => {
    expect(signed(below)).toEqual({ role, organisation });
  });

  it('names the organisation as it is written there, never as the domain would have it', () => {
    const below = '-- \nLayla Haddad\nOwner, Haddad Spices';
    expect(signed(below, 'haddadspices.example', 'Layla Haddad').organisation).toBe('Haddad Spices');
  });

  it('says nothing when nothing is the sender’s own', () => {
    expect(signedIn('Inês Marques\nCEO · Atlântida', [], 'Inês Marques', 'atlantida.example').role).toBe('');
  });
});
