// What was said of an account as a whole, on the page of one of its people. Nothing where nothing was said.
import type { ReactElement } from 'react';
import { moneyText } from '../../lib/core/guardrails/money';
import { type Account, scoresOf } from '../../lib/core/model/account';
import { causesText } from '../../lib/core/people/scores';
import { writeDay } from '../../lib/platform/dates';
import { useWords } from '../data/words';
import styles from './kept-paper.module.css';
import { Line, Part } from './kept-part';

/** `name`: whose page it is. */
export function KeptOrganisation({
  account,
  name,
}: {
  readonly account: Account;
  readonly name: string;
}): ReactElement | null {
  const { text, language } = useWords();
  const { contractStart, contractEnd, giftPolicy, giftLimit, sector, negotiating } = account;
  const scores = scoresOf(account);
  const said = [contractStart, contractEnd, giftPolicy, sector].some((one) => one != null) || negotiating === true;
  if (!said && scores.length === 0) return null;
  return (
    <Part title={text('keep_organisation')} lead={text('keep_organisation_what', { account: account.name, name })}>
      <dl className={styles.who}>
        {contractStart === null ? null : (
          <Line term={text('organisation_contract_start')}>{writeDay(language, contractStart)}</Line>
        )}
        {contractEnd === null ? null : (
          <Line term={text('organisation_contract_end')}>{writeDay(language, contractEnd)}</Line>
        )}
        {giftPolicy == null ? null : (
          <Line term={text('organisation_gifts')}>
            {giftPolicy === 'limit' && giftLimit != null
              ? text('keep_organisation_limit', { amount: moneyText(giftLimit) })
              : text(`organisation_gifts_${giftPolicy}`)}
          </Line>
        )}
        {sector === 'public' ? (
          <Line term={text('keep_organisation_sector')}>{text('organisation_public')}</Line>
        ) : null}
        {negotiating === true ? (
          <Line term={text('keep_organisation_offer')}>{text('organisation_negotiating')}</Line>
        ) : null}
        {scores.toReversed().map(({ at, score, contributors }) => (
          <Line key={at} term={writeDay(language, at)}>
            {[text('keep_organisation_score', { score }), causesText(contributors)].filter(Boolean).join(' · ')}
          </Line>
        ))}
      </dl>
    </Part>
  );
}
