// A piece of evidence as the user sees it: the words, who wrote them, when, and the way to the mail.
import type { ReactElement } from 'react';
import { CONTEXT, type Evidence, gmailLink } from '../../lib/core/model/evidence';
import { dayOf } from '../../lib/core/model/when';
import { useWords } from '../data/words';
import { Quote } from '../ui/quote';
import styles from './evidence-quote.module.css';

interface Props {
  readonly evidence: Omit<Evidence, 'id'>;
  /** Name of whoever wrote the words, when it is not the person whose panel this is. */
  readonly author?: string | undefined;
  /** Shows the words in the mail that is open; left out where that cannot be done: then the link opens the mail. */
  readonly onShow?: ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}

/**
 * The words around a quote as they are shown: of its own paragraph only, without half a word at their outer end, and with dots where more
 * was said.
 */
export const around = (context: string, side: 'before' | 'after'): string => {
  const paragraphs = context.split(/\n\s*\n/u);
  const own = (side === 'before' ? paragraphs.at(-1) : paragraphs[0]) ?? '';
  if (own.length < CONTEXT) return side === 'before' ? own.trimStart() : own.trimEnd();
  return side === 'before' ? `…${own.replace(/^\S*\s+/u, '')}` : `${own.replace(/\s+\S*$/u, '')}…`;
};

/** The quote with its marked words; a cut quote is said to be cut. */
export function EvidenceQuote({ evidence, author, onShow }: Props): ReactElement {
  const { text } = useWords();
  const said = evidence.sentAt === null ? text('panel_undated') : text('written_day', { day: dayOf(evidence.sentAt) });
  const way =
    onShow === undefined ? (
      evidence.threadId === '' ? null : (
        <a href={gmailLink(evidence)} target="_blank" rel="noreferrer">
          {text('panel_open_mail')}
        </a>
      )
    ) : (
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          onShow(evidence);
        }}
      >
        {text('panel_show_in_mail')}
      </button>
    );
  const source = (
    <span className={styles.source}>
      {author === undefined ? null : <span dir="auto">{author}</span>}
      <span>{said}</span>
      {way}
    </span>
  );
  if (evidence.quote === '') {
    return (
      <p className={styles.cut}>
        {text('panel_quote_cut')} {source}
      </p>
    );
  }
  return (
    <Quote
      quote={evidence.quote}
      prefix={around(evidence.prefix, 'before')}
      suffix={around(evidence.suffix, 'after')}
      source={source}
    />
  );
}
