import type { RiskMatch } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { showDayTime } from '../screen/show-date.js';
import type { OrderTexts } from './order-texts.js';
import { riskObstacle } from './risk-obstacle.js';

/** Says in one line how far type and product fit. */
export const riskLine = (match: RiskMatch, t: OrderTexts): string => {
  const { status, investorLevel, riskLevel, coolOffUntil } = match;
  if (investorLevel === null) return t.riskPlain;
  const investor = t.investors[investorLevel] ?? investorLevel;
  const risk = t.risks[riskLevel] ?? riskLevel;
  if (status === 'MATCH') return t.riskFits(investor);
  return coolOffUntil === null ? t.riskOver(investor, risk) : t.riskWarned(investor, risk);
};

/** Gives the line under the button; where a notice says that the risk is too high, it only says that money can be lost. */
export const riskNote = (match: RiskMatch | undefined, t: OrderTexts): string =>
  match?.status === 'MATCH' ? riskLine(match, t) : t.riskPlain;

/** Renders, before an order, that the product is above the customer's type; a line at the bottom is too little for that. */
export const renderRiskNotice = (match: RiskMatch, t: OrderTexts): TemplateResult | typeof nothing =>
  match.status === 'OVER_LEVEL'
    ? html`<wdl-notice kind="warning" .text=${riskLine(match, t)}></wdl-notice>`
    : nothing;

/** What stands in for an order that cannot be made now. */
export interface RiskMatchView {
  readonly match: RiskMatch;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
  /** Highest risk level that the customer may buy; undefined when that is not known. */
  readonly maxRisk?: string | undefined;
  readonly t: OrderTexts;
  /** Asks the host for the questionnaire. */
  readonly assess: () => void;
  /** Asks the host for products that suit. */
  readonly browse: () => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}

/** Renders why an order cannot be made now and what can be done; the warning itself is the screen's own page. */
export const renderRiskMatch = (view: RiskMatchView): TemplateResult | typeof nothing => {
  const { match, now, t } = view;
  switch (riskObstacle(match, now)) {
    case 'assess':
      return renderPlain(t.assessTitle, t.assessText);
    case 'assess-expired':
      return renderPlain(t.assessExpiredTitle, t.assessExpiredText);
    case 'forbidden':
      return renderForbidden(view);
    case 'cooling':
      return renderCooling(view);
    default:
      return nothing;
  }
};

/** Renders the ways on from there. */
export const renderRiskMatchActions = ({
  match,
  now,
  t,
  assess,
  browse,
  leave,
}: RiskMatchView): TemplateResult => {
  const obstacle = riskObstacle(match, now);
  const [label, go] =
    obstacle === 'assess' || obstacle === 'assess-expired' ? [t.goAssess, assess] : [t.seeSuitable, browse];
  // Who is too young can buy nothing, and who thinks it over needs nothing else.
  const isOnlyLeft = obstacle === 'cooling' || match.reason === 'UNDER_AGE';
  return isOnlyLeft
    ? html`<wdl-action-bar slot="footer" plain>
        <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
      </wdl-action-bar>`
    : html`<wdl-action-bar slot="footer" plain pair>
        <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
        <wdl-button .label=${label} @click=${go}></wdl-button>
      </wdl-action-bar>`;
};

const renderPlain = (heading: string, text: string): TemplateResult =>
  html`<section class="card">
    <wdl-result data-heading .heading=${heading} .text=${text}></wdl-result>
  </section>`;

/** Says what may be bought: below the lowest level there is none. */
const showMayBuy = (maxRisk: string, t: OrderTexts): string => {
  const risk = t.risks[maxRisk] ?? maxRisk;
  return maxRisk === 'R1' ? risk : t.mayBuy(risk);
};

/** Lists type and level, for the customer to see how they compare. */
const levelRows = ({ match: { investorLevel, riskLevel }, t }: RiskMatchView) => [
  ...(investorLevel === null
    ? []
    : [{ label: t.yourTypeRow, value: t.investors[investorLevel] ?? investorLevel }]),
  { label: t.productRiskRow, value: t.risks[riskLevel] ?? riskLevel },
];

const renderForbidden = (view: RiskMatchView): TemplateResult => {
  const { match, maxRisk, t } = view;
  const rows = [
    ...levelRows(view),
    ...(maxRisk === undefined ? [] : [{ label: t.mayBuyRow, value: showMayBuy(maxRisk, t) }]),
  ];
  return html`<section class="card">
    <wdl-result
      data-heading
      .heading=${t.forbiddenTitle}
      .text=${t.forbiddenTexts[match.reason ?? ''] ?? t.forbiddenOther}
    ></wdl-result>
    <wdl-amount-list .rows=${rows}></wdl-amount-list>
  </section>`;
};

const renderCooling = (view: RiskMatchView): TemplateResult => {
  const { match, t } = view;
  const until = showDayTime(match.coolOffUntil ?? '', t);
  return html`<section class="card">
    <wdl-result data-heading .heading=${t.coolingTitle} .text=${t.coolingText(until)}></wdl-result>
    <wdl-amount-list
      .rows=${[...levelRows(view), { label: t.coolingUntilRow, value: until, strong: true }]}
    ></wdl-amount-list>
  </section>`;
};
