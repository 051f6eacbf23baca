// The organisation that somebody belongs to, as far as it is known beside its people: contract, gifts, and how it does. Every field writes itself.
import { type ReactElement, useState } from 'react';
import { moneyText, wholeSum } from '../../lib/core/guardrails/money';
import { type Account, GIFT_POLICIES, scoresOf } from '../../lib/core/model/account';
import type { PersonId } from '../../lib/core/model/ids';
import { useAccount } from '../data/use-account';
import type { Decisions } from '../data/use-decisions';
import { useWords } from '../data/words';
import { AutosavedField } from '../shell/autosaved-field';
import { Card } from '../ui/card';
import { SelectField } from '../ui/field';
import { Switch } from '../ui/switch';
import { AccountScores } from './account-scores';
import styles from './person-organisation.module.css';

const CHANGED = { key: 'done_changed' } as const;

/** `account` null: the person belongs to none. */
export function PersonOrganisation({
  person,
  account,
  decisions,
}: {
  readonly person: PersonId;
  readonly account: Account | null;
  readonly decisions: Decisions;
}): ReactElement {
  const { text } = useWords();
  return account === null ? (
    <Card title={text('organisation_title')}>
      <p className={styles.quiet}>{text('organisation_none')}</p>
    </Card>
  ) : (
    <Known key={account.id} person={person} account={account} decisions={decisions} />
  );
}

interface KnownProps {
  readonly person: PersonId;
  readonly account: Account;
  readonly decisions: Decisions;
}

function Known({ person, account, decisions }: KnownProps): ReactElement {
  const { text } = useWords();
  const { people, edit, decide } = useAccount(account.id, decisions);
  return (
    <Card
      title={text('organisation_title')}
      lead={
        people.state === 'ready' ? (
          <span dir="auto">{text('organisation_people', { count: people.value, account: account.name })}</span>
        ) : undefined
      }
    >
      <div className={styles.fields}>
        <AutosavedField
          of={{ key: `contract-start:${person}`, personId: person }}
          label={text('organisation_contract_start')}
          type="date"
          stored={account.contractStart ?? ''}
          save={(day) => edit({ kind: 'contractStart', day })}
        />
        <AutosavedField
          of={{ key: `contract-end:${person}`, personId: person }}
          label={text('organisation_contract_end')}
          type="date"
          stored={account.contractEnd ?? ''}
          save={(day) => edit({ kind: 'contractEnd', day })}
        />
      </div>
      <GiftRule person={person} account={account} edit={edit} decide={decide} />
      <div>
        <Switch
          label={text('organisation_public')}
          hint={text('organisation_public_hint')}
          checked={account.sector === 'public'}
          onChange={(on) => void decide({ kind: 'public-sector', on }, CHANGED)}
        />
        <Switch
          label={text('organisation_negotiating')}
          hint={text('organisation_negotiating_hint')}
          checked={account.negotiating === true}
          onChange={(on) => void decide({ kind: 'negotiating', on }, CHANGED)}
        />
      </div>
      <AccountScores
        person={person}
        scores={scoresOf(account)}
        onAdd={(score) => decide({ kind: 'add-score', score }, { key: 'done_score_noted' })}
        onRemove={(at) => void decide({ kind: 'remove-score', at }, { key: 'done_score_removed' })}
      />
    </Card>
  );
}

/** What may be given. A limit counts from the moment on at which there is an amount. */
function GiftRule({
  person,
  account,
  edit,
  decide,
}: Omit<KnownProps, 'decisions'> & Pick<ReturnType<typeof useAccount>, 'edit' | 'decide'>): ReactElement {
  const { text } = useWords();
  const [isLimiting, setLimiting] = useState(false);
  const limit = account.giftLimit ?? null;
  const policy = isLimiting && limit === null ? 'limit' : (account.giftPolicy ?? 'unsaid');
  return (
    <div className={styles.fields}>
      <SelectField
        label={text('organisation_gifts')}
        value={policy}
        options={(['unsaid', ...GIFT_POLICIES] as const).map((value) => ({
          value,
          label: text(`organisation_gifts_${value}`),
        }))}
        onChange={(value) => {
          setLimiting(value === 'limit');
          if (value !== 'limit') void decide({ kind: 'gifts', policy: value === 'unsaid' ? null : value }, CHANGED);
          else if (limit !== null) void decide({ kind: 'gift-limit', limit }, CHANGED);
        }}
      />
      {policy === 'limit' ? (
        <AutosavedField
          of={{ key: `gift-limit:${person}`, personId: person }}
          label={text('organisation_gift_limit')}
          hint={limit === null ? text('organisation_gift_limit_hint') : undefined}
          stored={limit === null ? '' : moneyText(limit)}
          maxLength={20}
          save={async ({ is }) => {
            const amount = wholeSum(is);
            return amount === null
              ? { key: 'organisation_gift_limit_wrong' }
              : await edit({ kind: 'gift-limit', limit: amount });
          }}
        />
      ) : null}
    </div>
  );
}
