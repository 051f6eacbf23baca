// Writes a draft for the person in the panel, again whenever the user wants it for something else or with other facts, and puts it into the mail on request.
import { useEffect, useState } from 'react';
import type { AppDeps } from '../../lib/app/deps';
import { type Drafted, draftReply } from '../../lib/app/draft-reply';
import type { Occasion } from '../../lib/core/guardrails/situation';
import type { Fact } from '../../lib/core/model/fact';
import type { FactId } from '../../lib/core/model/ids';
import type { HostPerson } from '../../lib/core/model/message';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Inserted, View } from '../../lib/messaging/protocol';
import type { DraftOnDesk, WantedDraft } from '../../lib/ports/desk';
import type { MailPage } from './mail-page';
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
  /** What is written so far, where that takes time; null where nothing is being written bit by bit. */
  readonly soFar: string | null;
  /** Ends the writing: then the usual words come. */
  readonly stop: () => void;
  readonly wantFor: (occasion: Occasion | null) => void;
  readonly tick: (fact: Fact, ticked: boolean) => void;
  /** A plain frame, whatever is said against a draft. */
  readonly writeAnyway: () => void;
  /** True when it stands in the mail. */
  readonly insert: () => Promise<boolean>;
}

const FAILURES = {
  none: { key: 'draft_no_box' },
  refused: { key: 'draft_refused' },
  typed: { key: 'draft_typed' },
} as const satisfies Record<string, Sentence>;

/** Puts a draft into the mail, and on the desk as one that stands there; `where` as in {@link MailPage.insertDraft}. */
async function putIn(
  { desk }: Pick<AppDeps, 'desk'>,
  page: MailPage,
  tab: number,
  draft: DraftOnDesk,
  where: { readonly once: string; readonly since?: number },
): Promise<Inserted['outcome']> {
  const { outcome, composeKey, version } = await page.insertDraft(tab, draft.composeKey, draft.text, where);
  if (outcome === 'inserted') await desk.put('draft', `${tab}/${composeKey}`, { ...draft, composeKey, version });
  return outcome;
}

/** Whether what was asked for in the mail is still waited for: told once, for what the user changes afterwards goes in by a click. */
async function isAwaited({ desk }: Pick<AppDeps, 'desk'>, tab: number): Promise<boolean> {
  const wanted = await desk.get('wanted', String(tab));
  if (wanted?.insert !== true) return false;
  await desk.put('wanted', String(tab), { ...wanted, insert: false });
  return true;
}

/**
 * `recipient` in focus; `view` null: there is no mail page to insert into, the words can only be read. `wanted`: it was asked for in that mail, and goes
 * there by itself where that was said; left out: it is for what is open beside the panel, and goes there when the user says so.
 */
export function useDraft(
  recipient: HostPerson,
  tab: number | null,
  view: Pick<View, 'subject' | 'composeKey' | 'threadId'> | null,
  wanted?: WantedDraft,
): Drafting {
  const services = useServices();
  const page = useMailPage();
  const [wish, setWish] = useState<Wish>({});
  const [written, setWritten] = useState<{
    readonly drafted: Drafted | null;
    readonly failure: Sentence | null;
  }>({ drafted: null, failure: null });
  const [writing, setWriting] = useState<{ readonly text: string; readonly stop: () => void } | null>(null);
  const { name, address } = recipient;
  const [own] = useState(() => services.clock.randomId());
  // Two panels name alike what was asked for in the mail.
  const once = wanted === undefined ? own : String(wanted.at);
  const { subject = '', composeKey = '', threadId = '' } = wanted ?? view ?? {};
  const since = wanted?.version;
  const shared = wanted !== undefined && wanted.recipients.length > 1;

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
        shared,
        conversation,
        watching: {
          signal: stopped.signal,
          onText: (text) => {
            if (!isWanted || stopped.signal.aborted) return;
            setWritten({ drafted: null, failure: null });
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
      setWritten(
        result.ok ? { drafted: result.value, failure: null } : { drafted: null, failure: result.error.sentence },
      );
      if (since === undefined || tab === null || !(await isAwaited(services, tab))) return;
      if (!result.ok || result.value.draft.text === '') return;
      const outcome = await putIn(services, page, tab, result.value.draft, { once, since });
      if (outcome === 'taken') return;
      if (outcome === 'inserted') await services.desk.clear('wanted', String(tab));
      else setWritten({ drafted: result.value, failure: FAILURES[outcome] });
    })();
    return () => {
      isWanted = false;
      stopped.abort();
    };
  }, [services, page, tab, composeKey, threadId, subject, name, address, shared, wish, since, once]);

  const { drafted } = written;
  return {
    ...written,
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
    insert: async () => {
      if (drafted === null || drafted.draft.text === '') return false;
      const outcome = tab === null ? 'none' : await putIn(services, page, tab, drafted.draft, { once });
      const isThere = outcome === 'inserted' || outcome === 'taken';
      setWritten({ drafted, failure: isThere ? null : FAILURES[outcome] });
      return isThere;
    },
  };
}
