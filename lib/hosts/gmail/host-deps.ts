// What the adapters of this folder are given, and what they tell each other: the plain one stays out of what InboxSDK serves. Types only.

/** Screen words and files; the adapters hold none of their own. */
export interface HostDeps {
  /** Address of the panel's page inside the extension. */
  readonly panelUrl: string;
  readonly iconUrl: string;
  readonly words: {
    /** Name of the product, over the panel. */
    readonly app: string;
    /** On the button in a compose box. */
    readonly draft: string;
    readonly openPanel: string;
    readonly closePanel: string;
    /** Under words that are underlined in a compose box, while the pointer is on them. */
    readonly underlined: string;
  };
  readonly claims: Claims;
}

/** Who serves what on this page. */
export interface Claims {
  /** Keys of messages that were handed over already, by whichever adapter. */
  readonly delivered: Set<string>;
  /** Threads whose messages InboxSDK hands over. */
  readonly threads: Set<string>;
  /** Compose boxes that an adapter has handed over. */
  readonly composes: Set<string>;
  /** How long the plain adapter waits for InboxSDK before it serves a thread or a box itself, in milliseconds. */
  grace: number;
}
