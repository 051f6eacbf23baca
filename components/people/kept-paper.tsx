// What do I keep about somebody? One page, in words that could be handed to the person: all of it, why, and until when.
import type { ReactElement } from 'react';
import type { Candidate } from '../../lib/core/model/candidate';
import type { Fact } from '../../lib/core/model/fact';
import { handleText } from '../../lib/core/model/handle';
import { type Day, dayOf } from '../../lib/core/model/when';
import type { Interaction } from '../../lib/core/model/interaction';
import type { Kept } from '../../lib/ports/memory';
import { isZoneClaim, zoneCity } from '../../lib/core/people/zones';
import { useWords } from '../data/words';
import { claimText, topicKey } from '../person/claim-text';
import { writeDay } from '../../lib/platform/dates';
import { dayOfInstant, goneOn } from './day-of-instant';
import styles from './kept-paper.module.css';
import { KeptOrganisation } from './kept-organisation';
import { Line, Part } from './kept-part';
import { KeptReasons } from './kept-reasons';

/** `kept`: everything that the memory holds, deleted or not. */
export function KeptPaper({ kept, today }: { readonly kept: Kept; readonly today: Day }): ReactElement {
  const { text, language } = useWords();
  const { person, account } = kept;
  const name = person.name || text('people_nameless');
  const alive = kept.facts.filter((fact) => fact.deletedAt === null);
  const facts = alive.filter((fact) => fact.claim.type !== 'signal');
  const signals = alive.filter((fact) => fact.claim.type === 'signal');
  const deleted = kept.facts.filter((fact) => fact.deletedAt !== null);
  const waiting = kept.candidates.filter((candidate) => candidate.state === 'proposed');
  const refused = refusedClaims(kept);
  const gestures = kept.gestures.filter((gesture) => gesture.deletedAt === null);

  const until = (fact: Fact): string => {
    if (fact.deletedAt !== null) return text('keep_deleted_until', { day: goneOn(fact.deletedAt) });
    if (fact.supersededBy !== null) return text('keep_replaced');
    return fact.keepUntil === null ? text('keep_until_open') : text('keep_until', { day: fact.keepUntil });
  };

  return (
    <article className={styles.paper}>
      <h1 className={styles.title} dir="auto">
        {text('keep_title', { name })}
      </h1>
      <p className={styles.lead}>{text('keep_lead', { name, day: today })}</p>
      <p className={styles.lead}>{text('keep_where')}</p>

      <Part title={text('keep_identity')}>
        <dl className={styles.who}>
          <Line term={text('keep_name')}>{name}</Line>
          {person.role === '' ? null : <Line term={text('keep_role')}>{person.role}</Line>}
          {account === null ? null : <Line term={text('keep_account')}>{account.name}</Line>}
          <Line term={text('keep_addresses')}>{person.handles.map(handleText).join(', ')}</Line>
          <Line term={text('keep_since')}>{writeDay(language, dayOfInstant(person.createdAt))}</Line>
        </dl>
      </Part>

      {account === null ? null : <KeptOrganisation account={account} name={name} />}

      <Part title={text('keep_facts')}>
        <FactList facts={facts} until={until} person={kept.person} />
        {facts.length === 0 ? <p className={styles.none}>{text('keep_none')}</p> : null}
      </Part>

      {signals.length === 0 ? null : (
        <Part title={text('keep_signals')} lead={text('keep_signals_what')}>
          <FactList facts={signals} until={until} person={kept.person} />
        </Part>
      )}

      <Part title={text('keep_interactions')} lead={text('keep_interactions_what', { name })}>
        {kept.interactions.length === 0 ? <p className={styles.none}>{text('keep_none')}</p> : null}
        <ul className={styles.touches}>
          {kept.interactions.map((touch) => (
            <li key={touch.id}>
              <span>{touch.at === null ? text('panel_undated') : writeDay(language, dayOf(touch.at))}</span>
              <span dir="auto">
                {touchText(touch, name, text)}
                {touch.note === '' ? null : `: ${touch.note}`}
              </span>
            </li>
          ))}
        </ul>
      </Part>

      {waiting.length === 0 ? null : (
        <Part title={text('keep_candidates')} lead={text('keep_candidates_what')}>
          <ul className={styles.facts}>
            {waiting.map((candidate) => (
              <li key={candidate.id}>
                <ClaimLine candidate={candidate} />
                <KeptReasons evidence={[candidate.evidence]} observedAt={null} person={person} />
              </li>
            ))}
          </ul>
        </Part>
      )}

      {refused.known.length + refused.unknown === 0 ? null : (
        <Part title={text('keep_suppressed')} lead={text('keep_suppressed_what')}>
          <ul className={styles.facts}>
            {refused.known.map((candidate) => (
              <li key={candidate.id}>
                <ClaimLine candidate={candidate} />
              </li>
            ))}
            {refused.unknown === 0 ? null : <li>{text('keep_suppressed_count', { count: refused.unknown })}</li>}
          </ul>
        </Part>
      )}

      {kept.person.opensAllSince == null ? null : (
        <Part title={text('person_care')}>
          <p>{text('keep_opens_all', { day: kept.person.opensAllSince })}</p>
        </Part>
      )}

      {kept.person.shortList == null ? null : (
        <Part title={text('keep_short_list')}>
          <p dir="auto">
            {[writeDay(language, kept.person.shortList.since), kept.person.shortList.reason]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Part>
      )}

      {gestures.length === 0 ? null : (
        <Part title={text('keep_gestures')}>
          <ul className={styles.touches}>
            {gestures.map((gesture) => (
              <li key={gesture.id}>
                <span>
                  {writeDay(language, gesture.at === null ? dayOfInstant(gesture.createdAt) : dayOf(gesture.at))}
                </span>
                <span dir="auto">
                  {[
                    gesture.item === ''
                      ? text(`gesture_${gesture.kind}`)
                      : text('today_item', { gesture: text(`gesture_${gesture.kind}`), item: gesture.item }),
                    text(`keep_gesture_${gesture.state}`),
                    gesture.approval?.reason ?? '',
                    gesture.outcome,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}

      {kept.unsaved.length === 0 ? null : (
        <Part title={text('keep_unsaved')} lead={text('keep_unsaved_what')}>
          <ul className={styles.touches}>
            {kept.unsaved.map((note) => (
              <li key={note.key}>
                <span>{writeDay(language, dayOfInstant(note.at))}</span>
                <span>{text('keep_unsaved_length', { count: note.text.length })}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}

      {deleted.length === 0 ? null : (
        <Part title={text('keep_deleted')} lead={text('keep_deleted_what')}>
          <FactList facts={deleted} until={until} person={kept.person} />
        </Part>
      )}

      <p className={styles.rights}>{text('keep_rights')}</p>
    </article>
  );
}

function ClaimLine({ candidate }: { readonly candidate: Candidate }): ReactElement {
  const words = useWords();
  return (
    <p className={styles.claim}>
      <strong dir="auto">{claimText(candidate.claim, words.say)}</strong>{' '}
      <span className={styles.topic}>{words.text(topicKey(candidate.claim))}</span>
    </p>
  );
}

function FactList({
  facts,
  until,
  person,
}: {
  readonly facts: readonly Fact[];
  readonly until: (fact: Fact) => string;
  readonly person: Kept['person'];
}): ReactElement | null {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <p className={styles.claim}>
            <strong dir="auto">
              {isZoneClaim(fact.claim)
                ? words.text('keep_zone', { place: zoneCity(fact.claim.value), zone: fact.claim.value })
                : claimText(fact.claim, words.say)}
            </strong>{' '}
            <span className={styles.topic}>
              {[
                // Without words of its own a claim is named by its topic already.
                fact.claim.value === '' ? '' : words.text(topicKey(fact.claim)),
                fact.state === null ? '' : words.text(`keep_state_${fact.state}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          <KeptReasons evidence={fact.evidence} observedAt={fact.observedAt} person={person} />
          <p className={styles.until}>{until(fact)}</p>
        </li>
      ))}
    </ul>
  );
}

/** "Mail from Inês Marques": said so that whoever reads it knows who "they" are. */
function touchText(touch: Interaction, name: string, text: ReturnType<typeof useWords>['text']): string {
  return touch.channel === 'email' || touch.channel === 'linkedin'
    ? text(`keep_touch_${touch.channel}_${touch.direction}`, { name })
    : text(`keep_touch_${touch.channel}`);
}

/** Turned-down claims whose wording is still known, and how many there are only fingerprints of. */
function refusedClaims(kept: Kept): { readonly known: readonly Candidate[]; readonly unknown: number } {
  const worded = new Map(kept.candidates.map((candidate) => [candidate.claimKey, candidate]));
  // A fact that was deleted is not proposed again either; it is listed where it can be put back.
  const listed = new Set<string>(kept.facts.flatMap((fact) => [fact.id, fact.claimKey]));
  const refused = kept.suppressions.filter((suppression) => !listed.has(suppression.id));
  const known = refused.flatMap((suppression) => worded.get(suppression.id) ?? []);
  return { known, unknown: refused.length - known.length };
}
