// Writes a draft for the person in the panel, again whenever the user wants it for something else or with other facts, and puts it into the mail on request.
import { useEffect, useState } from 'react';
import { type Drafted, draftReply } from '../../lib/app/draft-reply';
import type { Occasion } from '../../lib/core/guardrails/situation';
import type { Fact } from '../../lib/core/model/fact';
import type { FactId } from '../../lib/core/model/ids';
import type { HostPerson } from '../../lib/core/model/message';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Inserted, View } from '../../lib/messaging/protocol';
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

const FAILURES = { none: { key: 'draft_no_box' }, refused: { key: 'draft_refused' } } as const satisfies Record<
  string,
  Sentence
>;

const placeOf = ({ composeKey, version }: Inserted): Pick<Inserted, 'composeKey' | 'version'> => ({
  composeKey,
  version,
});

/** `recipient` in focus; `view` null: there is no mail page to insert into, the words can only be read. */
export function useDraft(recipient: HostPerson, tab: number | null, view: View | null): Drafting {
  const services = useServices();
  const page = useMailPage();
  const [wish, setWish] = useState<Wish>({});
  const [written, setWritten] = useState<{
    readonly drafted: Drafted | null;
    readonly failure: Sentence | null;
  }>({ drafted: null, failure: null });
  const [writing, setWriting] = useState<{ readonly text: string; readonly stop: () => void } | null>(null);
  const { name, address } = recipient;
  const subject = view?.subject ?? '';
  const composeKey = view?.composeKey ?? '';
  const threadId = view?.threadId ?? '';

  useEffect(() => {
    const stopped = new AbortController();
    let isWanted = true;
    void (async () => {
      const conversation = tab === null || threadId === '' ? [] : await page.conversation(tab);
      const result = await draftReply(services)({
        ...wish,
        // On the desk lies only what stands in a mail.
        tab: null,
        composeKey,
        threadId,
        subject,
        recipients: [{ name, address }],
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
    })();
    return () => {
      isWanted = false;
      stopped.abort();
    };
  }, [services, page, tab, composeKey, threadId, subject, name, address, wish]);

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
      const { draft } = drafted;
      const put = tab === null ? null : await page.insertDraft(tab, composeKey, draft.text);
      const outcome = put?.outcome ?? 'none';
      if (put?.outcome === 'inserted')
        await services.desk.put('draft', `${tab}/${put.composeKey}`, { ...draft, ...placeOf(put) });
      setWritten({ drafted, failure: outcome === 'inserted' ? null : FAILURES[outcome] });
      return outcome === 'inserted';
    },
  };
}
