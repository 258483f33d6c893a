import { html, nothing, type TemplateResult } from 'lit';
import { showDayTime } from '../screen/show-date.js';
import { verifyProblemText } from './identity-verify.problem.js';
import { renderCancel } from './identity-verify.sheets.js';
import { presentStep, type VerifyState } from './identity-verify.state.js';
import type { VerifyView } from './identity-verify.view.js';

/** Renders what last went wrong, above everything that was typed. */
export const renderProblem = ({ state, t }: VerifyView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice
        data-problem
        kind="warning"
        .text=${verifyProblemText(state.problem, t)}
      ></wdl-notice>`;

interface NamedWay {
  readonly way: NonNullable<VerifyState['aside']>;
  readonly label: string;
}

/** Lists the ways on that lead somewhere in this screen, the recommended one first. */
const waysOf = ({ state, t }: VerifyView): readonly NamedWay[] =>
  (state.application?.ways ?? []).flatMap((way): NamedWay[] => {
    if (way === 'VIDEO') return [{ way: 'VIDEO', label: t.byVideo }];
    return way === 'OTHER_DEVICE' ? [{ way: 'OTHER_DEVICE', label: t.byOtherDevice }] : [];
  });

const renderWay = (
  { act }: VerifyView,
  { way, label }: NamedWay,
  kind: 'primary' | 'second' | 'link',
): TemplateResult =>
  html`<wdl-button
    .kind=${kind}
    .label=${label}
    @click=${() => {
      act({ type: 'way', way });
    }}
  ></wdl-button>`;

/** Renders, once something has failed, the other ways below what can be tried again. */
export const renderOtherWays = (view: VerifyView): TemplateResult | typeof nothing => {
  const { application, problem } = view.state;
  const hasFailed =
    problem !== undefined || (application !== undefined && presentStep(application)?.status === 'FAILED');
  if (!hasFailed) return nothing;
  return html`${waysOf(view).map((way) => renderWay(view, way, 'link'))} ${renderBranch(view)}`;
};

const renderBranch = ({ state, t }: VerifyView): TemplateResult | typeof nothing =>
  state.application?.ways.includes('BRANCH') === true ? html`<p class="note pad">${t.byBranch}</p>` : nothing;

/** Renders that no try of a step is left: when one is free again, and what can be done now. */
export const renderStuck = (view: VerifyView): TemplateResult => {
  const { state, t, leave } = view;
  const step = state.application === undefined ? undefined : presentStep(state.application);
  const ways = waysOf(view);
  const retryAt = step?.retryAt ?? null;
  return html`
    <section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${t.headingStuck}
        .text=${retryAt === null ? t.stuckText : t.stuckUntil(showDayTime(retryAt, t))}
      ></wdl-result>
    </section>
    ${renderProblem(view)} ${ways.length === 0 ? nothing : html`<p class="pad">${t.stuckWays}</p>`}
    ${renderBranch(view)} ${renderCancel(view)}
    <wdl-action-bar slot="footer" plain>
      ${ways.map((way, index) => renderWay(view, way, index === 0 ? 'primary' : 'second'))}
      <wdl-button kind="second" .label=${t.comeBack} @click=${leave}></wdl-button>
    </wdl-action-bar>
  `;
};
