// Writes a draft for the person in the panel, again whenever the user wants it for something else or with other facts, and puts it into the mail on request.
import { useEffect, useState } from 'react';
import type { AppDeps } from '../../lib/app/deps';
import { type Drafted, draftReply } from '../../lib/app/draft-reply';
import type { Occasion } from '../../lib/core/guardrails/situation';
import type { Fact } from '../../lib/core/model/fact';
import type { FactId } from '../../lib/core/model/ids';
import type { HostPerson } from '../../lib/core/model/message';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Inserted } from '../../lib/messaging/protocol';
import type { DraftOnDesk, WantedDraft } from '../../lib/ports/desk';
import type { MailPage } from './mail-page';
import type { Place } from './place-for';
import { useServices } from './services';
import { useMailPage } from './use-beside';

/** What the user says about a draft; left out: as it comes. */
interface Wish {
  readonly occasion?: Occasion | null;
  readonly ticked?: readonly FactId[];
  readonly anyway?: boolean;
}

/** A draft on its way into the mail. */
export interface Drafting {
  /** Null while it is being written. */
  readonly drafted: Drafted | null;
  readonly failure: Sentence | null;
  /** Whom the mail goes to that it was not put into, since these are others; null otherwise. */
  readonly others: readonly HostPerson[] | null;
  /** What is written so far, where that takes time; null where nothing is being written bit by bit. */
  readonly soFar: string | null;
  /** Ends the writing: then the usual words come. */
  readonly stop: () => void;
  readonly wantFor: (occasion: Occasion | null) => void;
  readonly tick: (fact: Fact, ticked: boolean) => void;
  /** A plain frame, whatever is said against a draft. */
  readonly writeAnyway: () => void;
  /** True when it stands in the mail. `whomever`: the user said that it goes there although the mail is for others. */
  readonly insert: (whomever?: boolean) => Promise<boolean>;
}

const FAILURES = {
  none: { key: 'draft_no_box' },
  refused: { key: 'draft_refused' },
  typed: { key: 'draft_typed' },
} as const satisfies Record<string, Sentence>;

/** What became of a draft: what is written, why it is none, and why it is not in the mail. */
interface Written {
  readonly drafted: Drafted | null;
  readonly failure: Sentence | null;
  readonly stranded: Inserted | null;
}
const nothing: Written = { drafted: null, failure: null, stranded: null };

const after = (drafted: Drafted, inserted: Inserted): Written => {
  const { outcome } = inserted;
  return outcome === 'others'
    ? { drafted, failure: null, stranded: inserted }
    : { drafted, failure: outcome === 'inserted' || outcome === 'taken' ? null : FAILURES[outcome], stranded: null };
};

/** Puts a draft into the mail, and on the desk as one that stands there; `where` as in {@link MailPage.insertDraft}. */
async function putIn(
  { desk }: Pick<AppDeps, 'desk'>,
  page: MailPage,
  tab: number,
  draft: DraftOnDesk,
  where: Parameters<MailPage['insertDraft']>[3],
): Promise<Inserted> {
  const inserted = await page.insertDraft(tab, draft.composeKey, draft.text, where);
  const { outcome, composeKey, version } = inserted;
  if (outcome === 'inserted') await desk.put('draft', `${tab}/${composeKey}`, { ...draft, composeKey, version });
  return inserted;
}

/** Whether what was asked for in the mail is still waited for: told once, for what the user changes afterwards goes in by a click. */
async function isAwaited({ desk }: Pick<AppDeps, 'desk'>, tab: number): Promise<boolean> {
  const wanted = await desk.get('wanted', String(tab));
  if (wanted?.insert !== true) return false;
  await desk.put('wanted', String(tab), { ...wanted, insert: false });
  return true;
}

/**
 * `place`: where it belongs; null: there is no mail page to insert into, the words can only be read. `wanted`: it was asked for in that mail, and goes
 * there by itself where that was said; left out: it goes there when the user says so.
 */
export function useDraft(
  recipient: HostPerson,
  tab: number | null,
  place: Place | null,
  wanted?: WantedDraft,
): Drafting {
  const services = useServices();
  const page = useMailPage();
  const [wish, setWish] = useState<Wish>({});
  const [written, setWritten] = useState(nothing);
  const [writing, setWriting] = useState<{ readonly text: string; readonly stop: () => void } | null>(null);
  const { name, address } = recipient;
  const [own] = useState(() => services.clock.randomId());
  // Two panels name alike what was asked for in the mail.
  const once = wanted === undefined ? own : String(wanted.at);
  const { subject = '', composeKey = '', threadId = '', recipients = [] } = wanted ?? place ?? {};
  const since = wanted?.version;
  const readers = recipients.map((reader) => reader.address).join(' ');

  useEffect(() => {
    const stopped = new AbortController();
    let isWanted = true;
    void (async () => {
      const conversation = tab === null || threadId === '' ? [] : await page.conversation(tab);
      const result = await draftReply(services)({
        ...wish,
        composeKey,
        threadId,
        subject,
        recipient: { name, address },
        readers: readers === '' ? [] : readers.split(' '),
        conversation,
        watching: {
          signal: stopped.signal,
          onText: (text) => {
            if (!isWanted || stopped.signal.aborted) return;
            setWritten(nothing);
            setWriting({
              text,
              stop: () => {
                stopped.abort();
              },
            });
          },
        },
      });
      if (!isWanted) return;
      setWriting(null);
      setWritten(result.ok ? { ...nothing, drafted: result.value } : { ...nothing, failure: result.error.sentence });
      if (since === undefined || tab === null || !(await isAwaited(services, tab))) return;
      if (!result.ok || result.value.draft.text === '') return;
      const { to, draft } = result.value;
      const inserted = await putIn(services, page, tab, draft, { once, since, to, threadId });
      if (inserted.outcome === 'taken') return;
      if (inserted.outcome === 'inserted') await services.desk.clear('wanted', String(tab));
      else setWritten(after(result.value, inserted));
    })();
    return () => {
      isWanted = false;
      stopped.abort();
    };
  }, [services, page, tab, composeKey, threadId, subject, name, address, readers, wish, since, once]);

  const { drafted, failure, stranded } = written;
  return {
    drafted,
    failure,
    others: stranded?.recipients ?? null,
    soFar: writing?.text ?? null,
    stop: () => writing?.stop(),
    wantFor: (occasion) => {
      setWish({ occasion });
    },
    tick: (fact, now) => {
      const ticked = wish.ticked ?? drafted?.choices.flatMap((one) => (one.ticked ? [one.fact.id] : [])) ?? [];
      setWish({ ...wish, ticked: now ? [...ticked, fact.id] : ticked.filter((id) => id !== fact.id) });
    },
    writeAnyway: () => {
      setWish({ anyway: true });
    },
    insert: async (whomever = false) => {
      if (drafted === null || drafted.draft.text === '') return false;
      if (tab === null) {
        setWritten({ ...nothing, drafted, failure: FAILURES.none });
        return false;
      }
      const there =
        whomever && stranded !== null ? { ...drafted.draft, composeKey: stranded.composeKey } : drafted.draft;
      const to = whomever ? [] : drafted.to;
      const inserted = await putIn(services, page, tab, there, { once, to, threadId });
      setWritten(after(drafted, inserted));
      return inserted.outcome === 'inserted' || inserted.outcome === 'taken';
    },
  };
}
