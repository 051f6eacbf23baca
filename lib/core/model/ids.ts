// Branded identifiers: a person's id cannot be passed where a fact's id is meant.
import { z } from 'zod';

const text = z.string().min(1).max(200);

/** Names one person of this memory. Random. */
export const PersonId = text.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Names one organisation. Random. */
export const AccountId = text.brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;

/** Names one remembered fact (preference, moment or signal). Random. */
export const FactId = text.brand<'FactId'>();
export type FactId = z.infer<typeof FactId>;

/** Digest of mailbox, message, quote and claim key: the same words read twice are the same evidence. */
export const EvidenceId = text.brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof EvidenceId>;

/** Digest of person, type, category or kind, subject and normalised value or date: says that two claims are the same claim. */
export const ClaimKey = text.brand<'ClaimKey'>();
export type ClaimKey = z.infer<typeof ClaimKey>;

/** Names one candidate: digest of its evidence, so that reading again proposes nothing twice. */
export const CandidateId = text.brand<'CandidateId'>();
export type CandidateId = z.infer<typeof CandidateId>;

/** Names one interaction: digest of mailbox and message for mail, random for what the user logs. */
export const InteractionId = text.brand<'InteractionId'>();
export type InteractionId = z.infer<typeof InteractionId>;

/** `<detector>:<subject id>:<source id>:<cycle>`: one due instance of something a detector derived. */
export const OccurrenceId = text.brand<'OccurrenceId'>();
export type OccurrenceId = z.infer<typeof OccurrenceId>;

/** Names one thing that a person may be asked: digest of both. */
export const QuestionId = text.brand<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;

/** Names what one decision says of one rule: digest of both. */
export const VerdictId = text.brand<'VerdictId'>();
export type VerdictId = z.infer<typeof VerdictId>;

/** Names one decision. The caller makes it, so that a repeat after a crash is the same operation. */
export const CommandId = text.brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;

/** Milliseconds since 1970, UTC: when this program did something. Never used for what people wrote about. */
export const Instant = z.number().int().nonnegative().brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;
