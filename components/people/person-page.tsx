// One person on a full page: what is remembered, who they are, when there was a touch, what was deleted. Every change can be undone here.
import type { ReactElement } from 'react';
import { editPerson, type PersonChange } from '../../lib/app/edit-person';
import type { PersonId } from '../../lib/core/model/ids';
import { givenName, initials } from '../../lib/core/model/person';
import type { Sentence } from '../../lib/core/model/sentence';
import { buildCard } from '../../lib/core/people/card';
import { timeInZone, zoneCity } from '../../lib/core/people/zones';
import type { PersonOnScreen } from '../../lib/app/person-on-screen';
import { writeClock } from '../../lib/platform/dates';
import { useServices } from '../data/services';
import { useDecisions } from '../data/use-decisions';
import { useNow } from '../data/use-now';
import { usePerson } from '../data/use-person';
import { usePersonActions } from '../data/use-person-actions';
import { useWords } from '../data/words';
import { ComingUp } from '../person/coming-up';
import { Trouble } from '../person/trouble';
import { hashOf } from '../shell/route';
import { Avatar } from '../ui/avatar';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { BackIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { UndoBar } from '../ui/undo-bar';
import { useKeys } from '../ui/use-keys';
import { DeletedFacts } from './deleted-facts';
import { PersonCare } from './person-care';
import { PersonFacts } from './person-facts';
import { PersonIdentity } from './person-identity';
import { PersonOrganisation } from './person-organisation';
import styles from './person-page.module.css';
import { PersonTalks } from './person-talks';
import { WaitingFacts } from './waiting-facts';

/** The page `#/people/<id>`. */
export function PersonPage({ id }: { readonly id: PersonId }): ReactElement {
  const { text } = useWords();
  const live = usePerson({ id });
  if (live.state === 'loading') return <Skeleton label={text('app_loading')} lines={8} />;
  if (live.state === 'failed') return <Notice tone="error">{text('app_failed')}</Notice>;
  if (live.value === null || !live.value.known) return <NobodyHere />;
  return <Known shown={live.value} />;
}

/** For an id that is nobody's: forgotten, or an old link. */
export function NobodyHere(): ReactElement {
  const { text } = useWords();
  return (
    <EmptyState
      title={text('person_missing_title')}
      actions={<ButtonLink href={hashOf({ page: 'people' })}>{text('app_to_people')}</ButtonLink>}
    >
      {text('person_missing')}
    </EmptyState>
  );
}

function Known({ shown }: { readonly shown: Extract<PersonOnScreen, { readonly known: true }> }): ReactElement {
  const { text, say, language } = useWords();
  const services = useServices();
  const { clock } = services;
  const now = useNow();
  const card = buildCard({ ...shown, today: clock.today(), threadId: '' });
  const { person } = card;
  const decisions = useDecisions(person.id);
  const actions = usePersonActions(person, decisions);
  const correct = (change: PersonChange): Promise<Sentence | null> =>
    decisions.write((command) => editPerson(services)({ command, person: person.id, change }), { key: 'done_changed' });
  const name = person.name || text('people_nameless');
  const short = givenName(person.name) || name;
  const time = card.zone === null ? null : timeInZone(now, card.zone);
  useKeys({ u: () => void decisions.undoLast() });

  return (
    <div className={styles.page}>
      <a className={styles.back} href={hashOf({ page: 'people' })}>
        <BackIcon />
        {text('person_back')}
      </a>
      <header className={styles.head}>
        <Avatar size="large" letters={initials(person.name)} />
        <div className={styles.who}>
          <h1 className={styles.title}>
            <bdi>{name}</bdi>
          </h1>
          <p className={styles.role}>
            {[person.role, shown.account?.name ?? ''].filter(Boolean).map((part, index) => (
              <span key={part}>
                {index === 0 ? null : ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
          </p>
          {card.zone === null || time === null ? null : (
            <p className={styles.role}>
              {text('person_clock', { time: writeClock(language, time), place: zoneCity(card.zone) })}
            </p>
          )}
        </div>
        <div className={styles.links}>
          {decisions.last === null || decisions.done !== null ? null : (
            <Button variant="quiet" kbd="U" onClick={() => void decisions.undoLast()}>
              {text('panel_undo_what', { said: say(decisions.last.said) })}
            </Button>
          )}
          <ButtonLink href={hashOf({ page: 'kept', id: person.id })}>{text('person_all', { name: short })}</ButtonLink>
          <ButtonLink variant="quiet" href={hashOf({ page: 'forget', id: person.id })}>
            {text('person_forget', { name: short })}
          </ButtonLink>
        </div>
      </header>
      {decisions.failure === null ? null : <Notice tone="error">{say(decisions.failure)}</Notice>}
      {decisions.done === null ? null : (
        <UndoBar
          text={say(decisions.done.said)}
          undoLabel={text('app_undo')}
          closeLabel={text('app_close')}
          kbd="U"
          onUndo={() => void decisions.undoLast()}
          onClose={decisions.clear}
        />
      )}
      <div className={styles.trouble}>
        <Trouble
          signals={card.trouble}
          shower={() => undefined}
          onState={(facts, state) => void actions.setSignals(facts, state)}
        />
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          {card.coming.length === 0 ? null : (
            <Card title={text('person_coming')}>
              <ComingUp coming={card.coming} />
            </Card>
          )}
          <PersonFacts card={card} actions={actions} />
          <WaitingFacts proposals={card.proposals} />
          <PersonTalks person={person.id} interactions={card.interactions} decisions={decisions} />
          <DeletedFacts person={person.id} decisions={decisions} />
        </div>
        <div className={styles.column}>
          <PersonIdentity
            key={person.id}
            person={person}
            account={shown.account?.name ?? ''}
            zone={card.zone}
            now={now}
            onChange={correct}
          />
          <PersonOrganisation person={person.id} account={shown.account} decisions={decisions} />
          <PersonCare person={person} decisions={decisions} onChange={correct} />
        </div>
      </div>
    </div>
  );
}
