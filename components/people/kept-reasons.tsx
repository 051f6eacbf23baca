// Why something is kept: the words, who wrote them and when, with the way to the mail; or that the user noted it.
import type { ReactElement } from 'react';
import { type Evidence, gmailLink } from '../../lib/core/model/evidence';
import { emailHandle } from '../../lib/core/model/handle';
import type { Person } from '../../lib/core/model/person';
import { type Day, dayOf } from '../../lib/core/model/when';
import { useWords } from '../data/words';
import { around } from '../person/evidence-quote';
import { Quote } from '../ui/quote';
import styles from './kept-paper.module.css';

/** `evidence` may be empty: then the user is the source. `observedAt`: the day it was noted. */
export function KeptReasons({
  evidence,
  observedAt,
  person,
}: {
  readonly evidence: readonly Evidence[];
  readonly observedAt: Day | null;
  readonly person: Person;
}): ReactElement {
  const { text } = useWords();
  if (evidence.length === 0) {
    return (
      <p className={styles.typed}>
        {observedAt === null ? text('keep_reason_typed_undated') : text('keep_reason_typed', { day: observedAt })}
      </p>
    );
  }
  const writer = (piece: Evidence): string => {
    const handle = emailHandle(piece.author);
    return handle !== null && person.handles.includes(handle) && person.name !== '' ? person.name : piece.author;
  };
  return (
    <>
      {evidence.map((piece) => {
        const author = writer(piece);
        const said =
          piece.sentAt === null
            ? text('keep_reason_undated', { author })
            : text('keep_reason_quote', { author, day: dayOf(piece.sentAt) });
        const source = (
          <>
            <span dir="auto">{said}</span>
            {piece.threadId === '' ? null : (
              <>
                {' · '}
                <a href={gmailLink(piece)} target="_blank" rel="noreferrer">
                  {text('keep_mail')}
                </a>
              </>
            )}
          </>
        );
        return piece.quote === '' ? (
          <p key={piece.id} className={styles.typed}>
            {text('keep_reason_cut')} {source}
          </p>
        ) : (
          <Quote
            key={piece.id}
            quote={piece.quote}
            prefix={around(piece.prefix, 'before')}
            suffix={around(piece.suffix, 'after')}
            source={source}
          />
        );
      })}
    </>
  );
}
