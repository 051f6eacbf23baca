// The gift ideas: what could be given to whom likes what. Each can be changed, hidden, or brought back to what is shipped.
import { type ReactElement, useState } from 'react';
import { isShipped, type PlaybookChange } from '../../lib/app/edit-playbook';
import { moneyText } from '../../lib/core/guardrails/money';
import type { GiftIdea } from '../../lib/core/model/gift-idea';
import { FREE } from '../../lib/core/model/money';
import { useServices } from '../data/services';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { Card } from '../ui/card';
import { classNames } from '../ui/class-names';
import { GiftForm } from './gift-form';
import styles from './playbook.module.css';

/** `changed`: ids of ideas that are not as shipped. `onChange` answers true when it was done. */
export function GiftIdeas({
  ideas,
  changed,
  onChange,
}: {
  readonly ideas: readonly GiftIdea[];
  readonly changed: ReadonlySet<string>;
  readonly onChange: (change: PlaybookChange) => Promise<boolean>;
}): ReactElement {
  const { text } = useWords();
  const { clock } = useServices();
  const [open, setOpen] = useState<string | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const keep = async (idea: GiftIdea): Promise<void> => {
    if (await onChange({ kind: 'gift', idea })) close();
  };
  return (
    <Card
      id="gifts"
      title={text('gifts_title')}
      lead={text('gifts_lead')}
      aside={
        <Button
          onClick={() => {
            setOpen('new');
          }}
        >
          {text('gifts_add')}
        </Button>
      }
    >
      {open === 'new' ? (
        <GiftForm
          idea={{
            id: '',
            likes: [],
            item: '',
            cost: { amount: 20, currency: FREE.currency },
            contains: [],
            hidden: false,
          }}
          onSave={(idea) => void keep({ ...idea, id: clock.randomId() })}
          onClose={close}
        />
      ) : null}
      <ul className={styles.rows}>
        {ideas.map((idea) => (
          <li key={idea.id} className={classNames(styles.row, idea.hidden && styles.hidden)}>
            {open === idea.id ? (
              <GiftForm idea={idea} onSave={(wanted) => void keep(wanted)} onClose={close} />
            ) : (
              <>
                <div className={styles.who}>
                  <span dir="auto">
                    {idea.item} · {moneyText(idea.cost)}
                  </span>
                  <span className={styles.quiet} dir="auto">
                    {text('gifts_for', { likes: idea.likes })}
                    {idea.contains.length === 0
                      ? null
                      : ` ${text('gifts_with', { what: idea.contains.map((one) => text(`gift_has_${one}`)) })}`}
                    {idea.hidden ? ` ${text('gifts_hidden')}` : null}
                  </span>
                </div>
                <ButtonRow>
                  <Button
                    variant="quiet"
                    aria-label={text('gifts_edit_what', { what: idea.item })}
                    onClick={() => {
                      setOpen(idea.id);
                    }}
                  >
                    {text('today_edit')}
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={text(idea.hidden ? 'gifts_show_what' : 'gifts_hide_what', { what: idea.item })}
                    onClick={() => void onChange({ kind: 'gift', idea: { ...idea, hidden: !idea.hidden } })}
                  >
                    {text(idea.hidden ? 'gifts_show' : 'gifts_hide')}
                  </Button>
                  {changed.has(idea.id) ? (
                    <Button
                      variant="quiet"
                      aria-label={text(isShipped(idea.id) ? 'gifts_shipped_what' : 'app_remove_what', {
                        what: idea.item,
                      })}
                      onClick={() => void onChange({ kind: 'gift-shipped', id: idea.id })}
                    >
                      {text(isShipped(idea.id) ? 'playbook_shipped' : 'gifts_remove')}
                    </Button>
                  ) : null}
                </ButtonRow>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
